"""Registers of papers: rows that no verb introduces, with date, place and status behind the title."""

from __future__ import annotations

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.in_force import holds_since
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.parties import parties_of, party_value
from chancery.reading.kinds.papers.remarks import by_notes
from chancery.reading.kinds.papers.states import states_of_paper
from chancery.reading.kinds.papers.types import type_of
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

#: How many groups the number of a row and its bar may be.
_NUMBERED = 3
_IN_FORCE = frozenset({"v:enter-force", "n:in-force"})
_STATUSES = (
    "v:enter-force",
    "v:expire",
    "v:cease",
    "v:ratify",
    "v:initial",
    "n:pending",
    "v:terminate",
    "v:suspend",
)


def formality(sentence: Sentence) -> bool:
    """`Instrument of accession deposited by Malta`, `Notes dated: Apia, 9 May`: what was done about the paper above."""
    words = [t.fold for t in sentence.tokens[:4] if t.text.isalpha()]
    deed = words[:1] in (["instrument"], ["instruments"]) and "of" in words[1:2]
    deed = deed and not any(
        "v:exchange" in g.tags and _passive(sentence, n) for n, g in enumerate(sentence.groups)
    )
    return (
        deed
        or by_notes(sentence)
        or words[:2] in (["notes", "dated"], ["notes", "exchanged"], ["letters", "dated"])
    )


def _passive(sentence: Sentence, at: int) -> bool:
    """`were exchanged`, `have been handed over`: a sentence that tells, where a row of a register only names."""
    before = sentence.groups[max(0, at - 2) : at]
    return any(g.tags & {"w:was", "w:were", "w:been"} for g in before)


def registered(scene: Scene, number: int, sentence: Sentence, *, told: bool = False) -> Draft | None:
    """The paper of a row such as `Agreement on Trade  Tbilisi 19.01.1995`; None for a row with neither date nor status.

    `told`: a cell or a footnote of the row says what became of it.
    """
    found = papers(sentence)
    if formality(sentence):
        return None
    if not found or found[0].first > (_NUMBERED if told else 1) or found[0].noun.plural:
        return None
    paper = found[0]
    if _says_what_comes(sentence, paper):
        return None
    end = scene.block(sentence).end
    whole = (sentence.start, sentence.start + len(scene.text[sentence.start : end].rstrip(" .;,\n")))
    if found[0].first > 1:
        whole = found[0].span
    made = Draft("instrument", "background", "instrument.register", whole, whole, number)
    named = _without_year(scene, paper.span)
    made.set("title", scene.words(named), (named,))
    parties = list(parties_of(scene, replace(paper, last=len(sentence.groups)), None))
    states = states_of_paper(scene, paper, parties)
    made.set("type", type_of(scene, paper), (sentence.groups[paper.at].span,))
    made.put("states", states)
    made.put("parties", party_value(parties, states))
    made.put(
        "sectors", sectors_of(scene.text, (paper.span,), [p.body for p in parties if p.body is not None])
    )
    if len(states.value if states else ()) < 2 or not (_dated(scene, made, sentence, paper) or told):
        return None
    return made


def _says_what_comes(sentence: Sentence, paper: Paper) -> bool:
    """`The protocol with Peru lapses on 30 April`: a sentence of its own, whose verb tells, and no row."""
    for group in sentence.groups[paper.at + 1 :]:
        if group.tags & {"comma", "dash", "stop", "colon", "open"}:
            return False
        if group.form == "s" and not group.tags.isdisjoint(_STATUSES):
            return True
    return False


def _without_year(scene: Scene, span: Span) -> Span:
    """A title without the year in brackets behind it: `Agreement on Fish (2001)`, `Treaty on Tax (initialled 2015)`."""
    year = _YEAR_BEHIND.search(scene.text, *span)
    return (span[0], year.start()) if year is not None else span


_YEAR_BEHIND = expression(
    r"\s*\((?:(?:1[89]|20)\d\d\)|(?:initiall?ed|signed|ratified|concluded|approved)\b[^()]*\)?)$"
)


def _dated(scene: Scene, made: Draft, sentence: Sentence, paper: Paper) -> bool:
    """Whether date, place or status stand behind the title; a row without any of them is a mention."""
    stage: tuple[str, Span] | None = None
    behind = sentence.groups[paper.at + 1 :]
    within = {p.year for p in papers(sentence) if p.inner}
    for number, group in enumerate(behind):
        if paper.at + 1 + number in within:
            continue  # `Notes amending the Agreement of 1996`
        if group.tags & {"date"} and (value := read_date(scene, group)) is not None:
            second = (
                number > 0 and bool(behind[number - 1].tags & ({"date"} | _IN_FORCE)) and stage is not None
            )
            if second and stage is not None:
                made.values.pop("date", None)  # signed, then in force: the columns of most tables
                stage = ("in-force", group.span)
            if stage is None or stage[0] != "signed":  # the second day of two is that of a further column
                made.put("date", value)
            stage = stage or ("signed", group.span)
        if group.tags & {"place"}:
            made.set("place", scene.words(group.span), (group.span,))
        for verb_class in _STATUSES:
            if verb_class in group.tags and not behind[max(0, number - 1)].tags & {"w:yet", "w:not"}:
                stage = (STAGE_OF[verb_class], group.span)
        if group.tags & _IN_FORCE:
            # `signed 2012, in force since 1 March 2013` is told by its last stage.
            made.put("date", holds_since(scene, sentence, paper.at + 2 + number))
    if stage is None:
        return False
    if stage[0] == "negotiating":
        made.standing = "planned"
    made.set("stage", stage[0], (stage[1],))
    return True
