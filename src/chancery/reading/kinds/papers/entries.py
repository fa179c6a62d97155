"""Entries of treaty lists: remarks without a subject behind a title, `Signed at Lima on 3 May 2020. In force: 4 June 2021.`"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_coming, is_past, read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.list_rows import has_main_verb
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.scene import Scene
from chancery.reading.stages import later_stage
from chancery.reading.when import when
from chancery.reading.where import place_value

_ENTRIES = frozenset({"instrument.recalled", "instrument.list-item", "instrument.register"})
#: Classes of the words that open a remark, the later in a paper's life first.
_OPENING = (
    "v:terminate", "v:expire", "v:cease", "v:denounce", "v:suspend", "v:renew", "n:renewal", "v:amend", "v:enter-force",
    "n:in-force", "v:ratify", "n:ratification", "v:approve", "v:initial", "v:sign", "n:signing", "v:conclude",
)  # fmt: skip
#: How many sentences behind a title may be remarks on it.
_REACH = 8
_BEFORE = frozenset({"cap", "cap1", "date", "w:of", "adverb"})
_TALK = frozenset({"both-sides", "person", "s:finite", "w:the", "w:they"})
_FRAME = frozenset({"comma", "open", "close", "stop", "w:on", "w:at", "w:in", "cap1", "cap"})


@dataclass(frozen=True, slots=True)
class _Remark:
    """What one remark says: a stage with its words, and the date and place that go with it."""

    stage: str
    word: Span
    date: Value | None
    place: Value | None


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
        remarks = [*_within(scene, draft, sentence), *_remarks(scene, draft)]
        if remarks:
            yield from _told(scene, draft, remarks)


def _heads(draft: Draft, heads: set[Span], head: Span) -> bool:
    return head in heads and draft.evidence[0] <= head[0] + 1 and draft.evidence[1] >= head[0]


def _within(scene: Scene, draft: Draft, sentence: Sentence) -> Iterator[_Remark]:
    """What the title's own line says: `2009 - Protocol on seeds`, `Memorandum on archives (Lima, 14 August)`."""
    groups = sentence.groups
    head = papers(sentence)[0]
    if draft.get("date") or draft.get("stage"):
        return
    year = next((read_date(scene, g) for g in groups[:1] if "date" in g.tags and head.first <= 4), None)
    opens = next((n for n in range(head.at + 1, len(groups)) if "open" in groups[n].tags), len(groups))
    told = _bare(scene, sentence, range(opens + 1, min(opens + 4, len(groups))))
    if told is not None:
        yield told
    elif year is not None:
        yield _Remark("signed", year.spans[0], year, None)


def _remarks(scene: Scene, draft: Draft) -> Iterator[_Remark]:
    title = scene.sentences[draft.sentence]
    here = draft.sentence + 1
    while here < min(len(scene.sentences), draft.sentence + 1 + _REACH):
        sentence = scene.sentences[here]
        named = papers(sentence)
        talk = bool(sentence.groups) and bool(sentence.groups[0].tags & _TALK)
        if talk or has_main_verb(sentence) or any(not p.definite and p.first <= 5 for p in named):
            return
        for clause in _clauses(sentence):
            found = _opened(scene, sentence, clause) or (
                _bare(scene, sentence, clause) if here == draft.sentence + 1 and title.block > 0 else None
            )
            if found is not None:
                yield found
        here += 1


def _clauses(sentence: Sentence) -> Iterator[range]:
    """The parts of a remark between semicolons, as ranges of groups."""
    begin = 0
    for n, group in enumerate(sentence.groups):
        if "stop" in group.tags:
            yield range(begin, n)
            begin = n + 1
    if begin < len(sentence.groups):
        yield range(begin, len(sentence.groups))


def _opened(scene: Scene, sentence: Sentence, clause: range) -> _Remark | None:
    """`Signed at Lima on 3 May`, `Date of entry into force: 4 June`, `ratified by Chad on 5 July`."""
    groups = sentence.groups
    for n in clause[:3]:
        tags = groups[n].tags
        if n > clause[0] and not groups[n - 1].tags & _BEFORE:
            return None
        opening = next((c for c in _OPENING if c in tags), None)
        if opening is None or (opening.startswith("v:") and groups[n].form not in ("past", "pp", "", None)):
            continue
        date, place = date_in(scene, groups, clause), place_in(scene, sentence, clause)
        if date is None and place is None and opening not in ("v:enter-force", "n:in-force"):
            return None
        return _Remark(STAGE_OF[opening], groups[n].span, date, place)
    return None


def _bare(scene: Scene, sentence: Sentence, clause: range) -> _Remark | None:
    """`Lusaka, 14 June 2018`: where and when, and nothing else."""
    groups = sentence.groups
    if len(clause) > 5 or any(not groups[n].tags & (_FRAME | {"place", "date"}) for n in clause):
        return None
    date, place = _dated(scene, sentence, clause), place_in(scene, sentence, clause)
    return None if date is None or place is None else _Remark("signed", date.spans[0], date, place)


def _dated(scene: Scene, sentence: Sentence, clause: range) -> Value | None:
    """The date of a clause, in the year that opens the line where it names none."""
    at = next((n for n in clause if "date" in sentence.groups[n].tags), None)
    return when(scene, sentence, at, within=(at, at + 1)) if at is not None else None


def date_in(scene: Scene, groups: Sequence[Group], clause: range) -> Value | None:
    """The first date among the groups of `clause`."""
    return next((read_date(scene, groups[n]) for n in clause if "date" in groups[n].tags), None)


def place_in(scene: Scene, sentence: Sentence, clause: range) -> Value | None:
    """The first place among the groups of `clause`."""
    at = next((n for n in clause if "place" in sentence.groups[n].tags), None)
    if at is None:
        return None
    group = sentence.groups[at]
    return place_value(scene, sentence, at) or Value(scene.words(group.span), (group.span,))


def _told(scene: Scene, draft: Draft, remarks: Sequence[_Remark]) -> Iterator[Draft]:
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
    pair = _pair_above(scene, draft)
    if len(pair) == 2:
        draft.put("states", Value(sorted(pair), tuple(pair.values())))
        draft.put("parties", draft.values.get("parties") or _as_parties(scene, pair))
    signed = next((r for r in remarks if r.stage == "signed"), None)
    if signed is not None and (signed is not last or draft.standing != "background"):
        yield _signing(draft, signed)


def _standing(scene: Scene, date: Value | None) -> str:
    if date is None or is_past(scene, date):
        return "background"
    return "planned" if is_coming(scene, date) else "done"


def _signing(draft: Draft, signed: _Remark) -> Draft:
    """The occasion that a remark dates: news of its own, or behind a paper that has moved on since."""
    news = draft.standing if draft.get("stage") == "signed" else "background"
    pattern = "signing.earlier" if news == "background" else "signing.entry"
    made = Draft("signing", news, pattern, signed.word, signed.word, draft.sentence)
    made.put("states", draft.values.get("states"))
    made.put("date", signed.date)
    made.put("place", signed.place)
    return made


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
