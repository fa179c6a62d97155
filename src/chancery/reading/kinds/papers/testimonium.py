"""The testimonium of a paper's own text: `DONE in duplicate at Nicosia, this fourth day of November 2025`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.model.kinds import HAPPENED
from chancery.reading.drafts import Draft
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.earlier_signings import EARLIER
from chancery.reading.kinds.papers.own_texts import own_text
from chancery.reading.kinds.papers.remarks import bare, date_in, place_in
from chancery.reading.kinds.papers.row_titles import has_main_verb
from chancery.reading.scene import Scene
from chancery.reading.stages import later_stage

#: In how many groups from its first word the testimonium tells where and when.
_REACH = 16
#: Up to which block a report's own title may stand.
_TITLE = 4
#: How many sentences before may name the paper that was done.
_NEAR = 3
#: Papers that are adopted, `Adopted in the city of Lima, 4 May 2021`, where others are signed.
_ISSUED = frozenset({"joint-statement", "joint-declaration"})
_BEHIND = frozenset({"w:at", "w:in", "w:on", "w:this", "w:the"})


def attested(scene: Scene, made: Sequence[Draft]) -> Iterator[Draft]:
    """The signing that each testimonium tells of; its paper, a draft of `made`, is changed in place to a signed one."""
    texts: list[Draft] = []
    for number, sentence in enumerate(scene.sentences):
        at = _done(sentence)
        if at is None or has_main_verb(sentence):
            continue
        clause = range(at, min(len(sentence.groups), at + _REACH))
        date, place = date_in(scene, sentence.groups, clause), place_in(scene, sentence, clause)
        signed = "v:sign" in sentence.groups[at].tags
        known = [*made, *texts]
        paper = _titled(scene, known, number) if signed else _paper(scene, known, number)
        if date is None or paper is None or (place is None and not _this(sentence.groups[at + 1 :])):
            continue
        if "w:adopted" in sentence.groups[at].tags and paper.get("type") not in _ISSUED:
            continue
        if all(paper is not d for d in known):
            texts.append(paper)
            yield paper
        word = sentence.groups[at].span
        issued = paper.get("type") in _ISSUED
        occasion = Draft("signing", "done", "signing.testimonium", word, (word[0], date.spans[-1][1]), number)
        if (
            paper.standing in HAPPENED
            and paper.get("date")
            and later_stage(str(paper.get("stage")), "issued")
        ):
            occasion.standing, occasion.pattern = "background", EARLIER
            occasion.put("states", paper.values.get("states"))
            occasion.put("date", date)
            occasion.put("place", place)
            yield occasion
            continue
        paper.standing, paper.pattern, paper.echo = "done", "instrument.testimonium", False
        paper.set("stage", "issued" if issued else "signed", (word,))
        paper.more.append(word)
        occasion.put("states", paper.values.get("states"))
        for draft in (paper, occasion):
            draft.put("date", date)
            draft.put("place", place)
        if not issued:
            yield occasion
    _close(scene, [*made, *texts])


def _close(scene: Scene, made: Sequence[Draft]) -> None:
    """`Lima, 17 April 2026` as the last line of a communique: where and when it was issued."""
    for number in range(len(scene.sentences) - 1, max(0, len(scene.sentences) - 1 - _NEAR), -1):
        sentence = scene.sentences[number]
        told = bare(scene, sentence, range(len(sentence.groups)))
        paper = _titled(scene, made, number) if told is not None else None
        if told is None or paper is None or paper.get("type") not in _ISSUED:
            continue
        if paper.standing in HAPPENED and not paper.get("date"):
            paper.put("date", told.date)
            paper.put("place", paper.values.get("place") or told.place)
        return


def _done(sentence: Sentence) -> int | None:
    """The group of the word that opens a testimonium."""
    groups = sentence.groups
    at = 1 if groups and groups[0].tags & {"open", "quote"} else 0
    if len(groups) < at + 3 or not groups[at].tags & {"w:done", "w:adopted", "v:sign"}:
        return None
    if "v:sign" in groups[at].tags and groups[at].form not in ("past", "pp"):
        return None
    return at if groups[at + 1].tags & _BEHIND else None


def _this(groups: Sequence[Group]) -> bool:
    return any("w:this" in g.tags for g in groups[:6])


def _told(made: Sequence[Draft], number: int) -> list[Draft]:
    return [d for d in made if d.kind == "instrument" and d.get("states") and d.sentence <= number]


def _titled(scene: Scene, made: Sequence[Draft], number: int) -> Draft | None:
    """The communique or the minutes whose text the report is: named in its first block."""
    whole = _ISSUED | {"minutes"}
    return next(
        (d for d in _told(made, number) if d.get("type") in whole and not scene.sentences[d.sentence].block),
        None,
    )


def _open(paper: Draft) -> bool:
    """A draft that a communique leaves to further talks is not what was done at its end."""
    return paper.get("stage") == "negotiating" and paper.standing not in HAPPENED


def _paper(scene: Scene, made: Sequence[Draft], number: int) -> Draft | None:
    """The paper done: one named in the sentence or just before it, else the one that is the report's title."""
    own = _titled(scene, made, number)
    if own is not None:
        return own  # the report is the text of a joint communique
    papers = _told(made, number)
    near = [d for d in papers if number - d.sentence <= _NEAR and d.get("title") and not _open(d)]
    here = scene.sentences[number].block
    if all(scene.sentences[d.sentence].block != here for d in near):
        text = own_text(scene, papers)
        if text is not None and all(d.get("type") != text.get("type") for d in near):
            return text  # not `This Agreement shall enter into force`, which is the text itself
    if near:
        last = max(d.sentence for d in near)
        return next(d for d in near if d.sentence == last)
    return next((d for d in papers if scene.sentences[d.sentence].block <= _TITLE and d.get("title")), None)
