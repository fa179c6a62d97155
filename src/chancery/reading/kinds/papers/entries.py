"""Entries of treaty lists: remarks without a subject behind a title, `Signed at Lima on 3 May 2020. In force: 4 June 2021.`"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_coming, is_past, read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.acceding import acceding
from chancery.reading.kinds.papers.entry_signings import signing_of
from chancery.reading.kinds.papers.naming import carries_word
from chancery.reading.kinds.papers.news_of_entries import tells_news
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.registers import formality
from chancery.reading.kinds.papers.remarks import Remark, bare, clauses, opened, remarks_behind
from chancery.reading.kinds.papers.row_titles import has_main_verb
from chancery.reading.kinds.papers.section_stages import heads_section, stage_of_section
from chancery.reading.scene import Scene
from chancery.reading.stages import later_stage

_PARTICIPLE = "instrument.participle"
_LISTED = "instrument.list-item"
_ENTRIES = frozenset({"instrument.recalled", _LISTED, "instrument.register", _PARTICIPLE})
#: How many sentences behind a title may be remarks on it.
_REACH = 8
#: How many groups a label before a title may have.
_LABELLED = 2
_NOTE_MARKS = "*†‡§"
_TALK = frozenset({"both-sides", "person", "office", "people", "s:finite", "w:the", "w:they"})


def remark(scene: Scene, made: Sequence[Draft]) -> Iterator[Draft]:
    """Let each bare title stand at the last stage that its remarks tell; yield the signings they date.

    A title is a draft of `made` whose sentence has no main verb; drafts are changed in place.
    """
    heads = {papers(scene.sentences[d.sentence])[0].span for d in made if papers(scene.sentences[d.sentence])}
    for draft in made:
        if draft.kind != "instrument" or draft.pattern not in _ENTRIES or draft.get("stage") == "negotiating":
            continue
        sentence = scene.sentences[draft.sentence]
        first = papers(sentence)
        if sentence.block == 0 and scene.block(sentence).sort == "heading":
            continue  # below the report's own heading stands when it was written and updated
        if not first or has_main_verb(sentence) or not _heads(draft, heads, first[0].span):
            continue
        if carries_word(scene, first[0]):
            continue
        ahead = sentence.groups[: first[0].first]
        if any(("verb" in g.tags and "cap1" not in g.tags) or g.tags & {"s:finite", "w:that"} for g in ahead):
            continue  # `took note of the agreement`
        titled = draft.pattern != _LISTED and _titles_report(scene, sentence)
        behind = [] if titled else remarks_behind(scene, sentence, first[0])
        if behind and (at_lead := _at_lead(draft, behind)) is not None:
            yield from at_lead
            continue
        further = list(_remarks(scene, draft))
        if draft.pattern == _PARTICIPLE and not further:
            continue  # a title with what its own clause tells is read already
        remarks = [*(behind or _within(scene, draft, sentence)), *further]
        if remarks:
            yield from _told(scene, draft, remarks, noticed=draft.pattern == _LISTED)
        elif draft.pattern == "instrument.recalled":
            _by_section(scene, draft)


def _by_section(scene: Scene, draft: Draft) -> None:
    """Let a title of which no more is told stand where the heading of its section puts it."""
    told = stage_of_section(scene, draft.evidence[0])
    if told is None or draft.get("stage"):
        return
    stage, words = told
    draft.set("stage", stage, (words,), "list:section")
    draft.pattern, draft.echo = "instrument.entry", False
    draft.standing = "planned" if stage == "negotiating" else draft.standing


def _titles_report(scene: Scene, sentence: Sentence) -> bool:
    """Whether a line is the heading of what is told below, of which it says no more than when it was signed."""
    return scene.block(sentence).sort == "heading"


def _at_lead(draft: Draft, remarks: Sequence[Remark]) -> list[Draft] | None:
    """The signings that remarks tell of an item which stands at a later stage by what introduces its list, or is to."""
    stage = str(draft.get("stage"))
    if draft.pattern != _LISTED or any(not later_stage(stage, r.stage) for r in remarks):
        return None
    return [_signing(draft, r) for r in remarks if r.stage == "signed"]


def _heads(draft: Draft, heads: set[Span], head: Span) -> bool:
    return head in heads and draft.evidence[0] <= head[0] + 1 and draft.evidence[1] >= head[0]


def _within(scene: Scene, draft: Draft, sentence: Sentence) -> Iterator[Remark]:
    """What the title's own line says: `2009 - Protocol on seeds`, `Memorandum on archives (Lima, 14 August)`."""
    groups = sentence.groups
    head = papers(sentence)[0]
    if (draft.get("date") or draft.get("stage")) and (
        draft.pattern != _LISTED or draft.get("stage") != "signed"
    ):
        return
    year = next((read_date(scene, g) for g in groups[:1] if "date" in g.tags and head.first <= 4), None)
    year = None if draft.pattern == _LISTED else year
    opens = next((n for n in range(head.at + 1, len(groups)) if "open" in groups[n].tags), len(groups))
    told = bare(scene, sentence, range(opens + 1, min(opens + 4, len(groups)))) or _at_end(
        scene, sentence, head
    )
    if told is not None:
        yield told
    elif year is not None:
        yield Remark("signed", year.spans[0], year, None)


def _at_end(scene: Scene, sentence: Sentence, head: Paper) -> Remark | None:
    """`Agreement on seeds, Lima, 3 May 2016`: place and day that close the line of a title."""
    groups = sentence.groups
    if head.first > _LABELLED:
        return None
    last = len(groups) - bool(groups[-1].tags & {"stop"})
    commas = (n for n in range(max(head.at + 1, last - 5), last) if "comma" in groups[n].tags)
    return next(
        (told for n in commas if (told := bare(scene, sentence, range(n + 1, last))) is not None), None
    )


def _remarks(scene: Scene, draft: Draft) -> Iterator[Remark]:
    title = scene.sentences[draft.sentence]
    here = draft.sentence + 1
    while here < min(len(scene.sentences), draft.sentence + 1 + _REACH):
        sentence = scene.sentences[here]
        named = papers(sentence)
        talk = bool(sentence.groups) and bool(sentence.groups[0].tags & _TALK)
        footnote = scene.text[scene.block(sentence).start] in _NOTE_MARKS
        if (
            talk
            or footnote
            or heads_section(scene, sentence)
            or (has_main_verb(sentence) and "n:notice" not in sentence.groups[0].tags)
            or (any(not p.definite and p.first <= 5 for p in named) and not formality(sentence))
        ):
            return
        for clause in clauses(sentence):
            found = opened(scene, sentence, clause) or (
                bare(scene, sentence, clause) if here == draft.sentence + 1 and title.block > 0 else None
            )
            if found is not None:
                yield found
        here += 1


def _told(scene: Scene, draft: Draft, remarks: Sequence[Remark], *, noticed: bool) -> Iterator[Draft]:
    """Let a title stand at its last stage. `noticed`: it is an item of a notice, which is news whenever it was signed."""
    last = remarks[0]
    for further in remarks[1:]:
        if later_stage(further.stage, last.stage):
            last = further
    draft.pattern, draft.echo = "instrument.entry", False
    draft.set("stage", last.stage, (last.word,))
    for name, value in (("date", last.date), ("place", last.place)):
        draft.values.pop(name, None)
        draft.put(name, value)
    draft.standing = _standing(scene, last.date)
    draft.more.append(last.word)
    one = acceding(scene, draft)
    if one is not None:
        draft.values["states"] = one
        draft.values.pop("parties", None)
        return
    pair = _pair_above(scene, draft)
    if len(pair) == 2:
        draft.put("states", Value(sorted(pair), tuple(pair.values())))
        draft.put("parties", draft.values.get("parties") or _as_parties(scene, pair))
    signed = next((r for r in remarks if r.stage == "signed"), None)
    told = signed is not None and (signed is not last or draft.standing != "background")
    if (
        signed is not None
        and told
        and (noticed or draft.standing != "background" or tells_news(scene, draft))
    ):
        yield _signing(draft, signed)


def _standing(scene: Scene, date: Value | None) -> str:
    if date is None or is_past(scene, date):
        return "background"
    return "planned" if is_coming(scene, date) else "done"


def _signing(draft: Draft, signed: Remark) -> Draft:
    """The occasion that a remark dates: news of its own, or behind a paper that has moved on since."""
    news = draft.standing if draft.get("stage") == "signed" else "background"
    return signing_of(draft, signed, news)


def _as_parties(scene: Scene, pair: Mapping[str, Span]) -> Value:
    rows = [{"name": scene.words(span), "state": state} for state, span in pair.items()]
    return Value(rows, tuple(pair.values()))


def _pair_above(scene: Scene, draft: Draft) -> dict[str, Span]:
    """The states that stand alone before the title, `Spain and Cabo Verde:`, in its own sentence or the one above."""
    sentence = scene.sentences[draft.sentence]
    ahead = sentence.groups[: papers(sentence)[0].first]
    if not ahead and draft.sentence > 0:
        ahead = scene.sentences[draft.sentence - 1].groups
    found: dict[str, Span] = {}
    for group in ahead:
        state = state_of(group) if group.tags & {"state"} else None
        if state is not None:
            found.setdefault(state, group.span)
        elif not group.tags & {"w:and", "comma", "stop", "colon", "dash", "w:the", "number"}:
            return {}
    return found
