"""Deals: every clause that tells of a paper, from which the instrument and the signing occasion are drafted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Body, Sentence
from chancery.reading.kinds.papers import Governed, Paper, governed, papers
from chancery.reading.kinds.parties import parties_of, states_of_paper
from chancery.reading.modality import standing_of
from chancery.reading.roles import is_past, when, where
from chancery.reading.scene import Scene


@dataclass(frozen=True, slots=True)
class Deal:
    """One telling of a paper: sentence number, the paper, the verb of its life (None: only recalled), and what goes with it."""

    number: int
    paper: Paper
    tie: Governed | None
    standing: str
    states: Value | None
    parties: tuple[object, ...]
    date: Value | None
    place: Value | None

    @property
    def sentence(self) -> Sentence:
        return self.paper.sentence

    @property
    def evidence(self) -> tuple[int, int]:
        if self.tie is None:
            return self.paper.span
        verb = self.sentence.groups[self.tie.verb]
        return min(self.paper.span[0], verb.start), max(self.paper.span[1], verb.end)


def deals(scene: Scene) -> Iterator[Deal]:
    """Every deal told in running text, in order; list items are read by `kinds.lists`."""
    for number, sentence in enumerate(scene.sentences):
        if scene.block(sentence).sort in ("caption",):
            continue
        for paper in papers(sentence):
            yield _deal(scene, number, paper)


def _deal(scene: Scene, number: int, paper: Paper) -> Deal:
    sentence = paper.sentence
    tie = None if paper.inner else governed(sentence, paper)
    standing = "background"
    date = place = None
    if tie is not None:
        standing, _ = standing_of(sentence.groups, tie.verb)
        date = when(scene, sentence, tie.verb, standing=standing)
        place = where(scene, sentence, tie.verb)
        if tie.verb_class == "v:cancel":
            standing = "cancelled"
        if standing == "done" and (is_past(scene, date) or _long_since(sentence, tie.verb)):
            standing = "background"
    found = tuple(parties_of(paper, tie))
    return Deal(number, paper, tie, standing, states_of_paper(scene, paper, found), found, date, place)


def _long_since(sentence: Sentence, at: int) -> bool:
    """`have so far signed 46 agreements`, `had earlier signed`, `signed in the past`: told as history."""
    groups = sentence.groups
    before = groups[max(0, at - 4) : at]
    perfect = any(g.tags & {"w:have", "w:has", "w:had"} for g in before)
    words = {t for g in groups for t in g.tags}
    history = words & {"w:previously", "w:earlier", "w:formerly", "w:ago", "w:since", "w:past", "w:throughout", "w:already"}
    so_far = any(g.tags & {"w:so"} for g in before)
    had = any(g.tags & {"w:had"} for g in before)
    return so_far or had or (perfect and bool(history))


def international(scene: Scene, deal: Deal) -> bool:
    """Whether a paper binds more than one state, or a state and an organisation of states."""
    named = deal.states.value if deal.states else []
    if len(named) >= 2:
        return not _private(scene, deal)
    return bool(named) and _with_organisation(deal)


def _with_organisation(deal: Deal) -> bool:
    groups = deal.sentence.groups[max(0, deal.paper.first - 3) : deal.paper.last]
    return any(g.tags & {"organisation"} for g in groups)


_COMPANY = frozenset({"company", "bank", "corporation", "group", "airline"})
_PUBLIC = frozenset({"ministry", "government", "department", "agency", "commission", "committee", "parliament", "embassy", "office", "chamber", "university", "city", "province", "party", "news_agency", "institute", "academy", "council"})


def _private(scene: Scene, deal: Deal) -> bool:
    """A deal of companies with no public body, state or office-holder about it is nobody's diplomacy."""
    groups = deal.sentence.groups
    firms = sum(1 for g in groups if isinstance(g.value, Body) and g.value.sort in _COMPANY)
    if firms == 0:
        return _business_report(scene) and not _official(deal.sentence)
    return not _official(deal.sentence)


def _official(sentence: Sentence) -> bool:
    return any(
        (isinstance(g.value, Body) and g.value.sort in _PUBLIC) or g.tags & {"state", "both-sides", "office", "person", "seat"}
        for g in sentence.groups
        if not (isinstance(g.value, Body) and g.value.sort in _COMPANY)
    )


def _business_report(scene: Scene) -> bool:
    bodies = [g.value for s in scene.sentences for g in s.groups if isinstance(g.value, Body)]
    firms = sum(1 for b in bodies if b.sort in _COMPANY)
    return firms >= 3 and firms > len(bodies) - firms


def describe(draft: Draft, deal: Deal) -> None:
    """What both drafts of a deal share: states, date and place."""
    draft.put("states", deal.states)
    draft.put("date", deal.date)
    draft.put("place", deal.place)
