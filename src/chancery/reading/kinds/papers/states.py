"""The states of a paper: of its parties, its own words, its sentence, or the state that the report comes from."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.papers.agents import row_before
from chancery.reading.kinds.papers.like_papers import of_a_like_paper
from chancery.reading.kinds.papers.many_sided import of_members, with_nameless
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.partners import partners_in, partners_told
from chancery.reading.kinds.papers.sides import (
    Party,
)
from chancery.reading.named_states import states_in
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene


def states_of_paper(scene: Scene, paper: Paper, parties: Sequence[Party]) -> Value | None:
    """The states of a paper: of its parties, else of its own words, else of its sentence, else of the report."""
    many = _between_many(paper)
    if len(many) > 2:
        return Value(sorted(many), tuple(many.values()))
    found: dict[str, Span] = {}
    for party in parties:
        for state in (party.state, party.other):
            if state:
                found.setdefault(state, party.state_span or party.span)
    if len(found) >= 2:
        return Value(sorted(found), tuple(found.values()))
    for state, span, share in states_in(_of_today(paper.groups)):
        if share >= 1:
            found.setdefault(state, span)
    if len(found) >= 2:
        return complete_pair(scene, paper.sentence, found)
    if not found:
        found |= _fronted(paper)
    if found and any(g.tags & {"organisation"} and not state_of(g) for g in paper.groups):
        return Value(sorted(found), tuple(found.values()))
    if all(_is_bloc(state) for state in found) and of_members(paper):
        return _acting_member(scene, paper)
    if not found and (_with_a_bloc(paper) or with_nameless(paper)):
        return _acting_member(scene, paper)
    if not found and (one := _member_of_many(scene, paper)) is not None:
        return one
    segment = _segment(paper)
    if (not found or paper.like) and (alike := of_a_like_paper(scene, paper, segment)) is not None:
        return alike
    clause = _of_its_own(paper, segment)
    others = any(g.tags & {"organisation"} and not state_of(g) for g in clause)
    here = {s: span for s, span, share in states_in(clause) if share >= 1} if others else {}
    if others and len(here) == 1:
        return Value(sorted(here), tuple(here.values()))
    away = (_elsewhere(paper) | _other_partners(paper)) - set(found) if found else _elsewhere(paper)
    home = scene.story(paper.sentence).home
    among = home is not None and home not in partners_told(scene) and len(partners_told(scene)) > 1
    near = dict(found)
    for state, span, share in states_in(_of_today(segment)):
        if share >= 1 and state not in away:
            near.setdefault(state, span)
    near = near or _travelled_to(paper)
    abroad = home and home not in found and home not in away
    if abroad and len(found) == 1 and names_partner(paper) and _acting(paper, segment) - away <= set(found):
        rank = next((r for r in scene.story(paper.sentence).ranked if r.state == home), None)
        if rank is not None and (rank.weight >= _AT_HOME or among):
            both = found | {home: rank.span}
            return Value(sorted(both), tuple(both.values()), "pair:report")
    return complete_pair(scene, paper.sentence, near, sure=found, partners=partners_told(scene))


def _travelled_to(paper: Paper) -> dict[str, Span]:
    """`In Tokyo / he will sign a loan`: of somebody on a journey the city that opens the sentence tells with whom."""
    opening = [g for g in paper.sentence.groups[:4] if not g.tags & {"comma"}]
    if len(opening) < 3 or "w:in" not in opening[0].tags or opening[2].tags.isdisjoint({"w:he", "w:she"}):
        return {}
    state = state_of(opening[1]) if opening[1].tags & {"place", "state"} else None
    return {state: opening[1].span} if state else {}


def _acting(paper: Paper, clause: Sequence[Group]) -> set[str]:
    """The states that may act in a paper's clause, before it or behind a `by`, without people who are only described."""
    start = paper.sentence.groups[paper.first].start
    by = next((g.start for g in clause if g.start > start and "w:by" in g.tags), paper.sentence.end)
    actors = _of_today([g for g in clause if g.start < start or g.start > by], people=False)
    return {state for state, _, share in states_in(actors) if share >= 1}


def _fronted(paper: Paper) -> dict[str, Span]:
    """`With Oman, an agreement was signed`: the partner that opens the clause before its paper."""
    groups = paper.sentence.groups
    opening = [
        n
        for n in range(max(0, paper.first - 8), paper.first)
        if "w:with" in groups[n].tags and (n == 0 or groups[n - 1].tags & {"stop", "comma", "w:and"})
    ]
    if not opening or any(g.tags & {"verb", "person"} for g in groups[opening[-1] : paper.first]):
        return {}
    named = {s: span for s, span, share in states_in(groups[opening[-1] : paper.first]) if share >= 1}
    return named if len(named) == 1 else {}


def _acting_member(scene: Scene, paper: Paper) -> Value | None:
    """The one state that joins or ratifies a text of many: the one named, else that the report comes from."""
    around = [g for n, g in enumerate(paper.sentence.groups) if not paper.first <= n < paper.last]
    outside = _of_its_own(paper, around)
    named = {s: span for s, span, share in states_in(outside) if share >= 1}
    if len(named) == 1:
        return Value(sorted(named), tuple(named.values()))
    story = scene.story(paper.sentence)
    away = partners_told(scene)
    first = next((r for r in story.ranked if r.state == story.home), None)
    first = first or next((r for r in story.ranked if r.state not in away and not _is_bloc(r.state)), None)
    return Value([first.state], (first.span,), "pair:report") if first is not None else None


def _of_its_own(paper: Paper, groups: Sequence[Group]) -> Sequence[Group]:
    """`groups` less those behind the nouns of other papers: `a treaty with Chad and a loan agreement with the Fund`."""
    held = paper.sentence.groups
    others = [
        (held[p.at].end, held[p.last - 1].end)
        for p in papers(paper.sentence)
        if p.at != paper.at and not paper.first <= p.at < paper.last and p.last > p.at + 1
    ]
    return [g for g in groups if not any(start <= g.start and g.end <= end for start, end in others)]


def _is_bloc(state: str) -> bool:
    return state in ("EUE", "UNO", "ASN", "AFU")


def _member_of_many(scene: Scene, paper: Paper) -> Value | None:
    """`the SADC Protocol on Trade`: a paper of many states, told of the one that acts or that the report comes from."""
    if not any(
        g.tags & {"organisation"} and not state_of(g) for g in paper.sentence.groups[paper.first : paper.at]
    ):
        return None
    named = {s: span for s, span, share in states_in(_of_today(_segment(paper))) if share >= 1}
    if len(named) == 1:
        return Value(sorted(named), tuple(named.values()))
    home = next(
        (r for r in scene.story(paper.sentence).ranked if r.state == scene.story(paper.sentence).home), None
    )
    first = home or next(iter(scene.story(paper.sentence).ranked), None)
    return Value([first.state], (first.span,), "pair:report") if first is not None and not named else None


def _with_a_bloc(paper: Paper) -> bool:
    """`a free trade agreement with the whole of ECOWAS`: with an organisation that has no code of its own."""
    groups = paper.groups
    at = next((n for n, g in enumerate(groups) if "w:with" in g.tags), None)
    ahead = groups[at + 1 : at + 6] if at is not None else ()
    return any("organisation" in g.tags and not state_of(g) for g in ahead)


def _between_many(paper: Paper) -> dict[str, Span]:
    """The states between which a paper is when they are three or more: `of Chad and those of A, B and C`."""
    groups = paper.sentence.groups
    at = next((n for n in range(paper.at, len(groups)) if groups[n].tags & {"w:between", "w:among"}), None)
    if at is None and "w:of" in groups[min(paper.at + 1, len(groups) - 1)].tags:
        at = paper.at + 1  # `the agreement of Kenya, Uganda and Rwanda on railways`
    if at is None or at > paper.last + 12:
        return {}
    found: dict[str, Span] = {}
    last = at
    for n in range(at + 1, min(len(groups), at + 30)):
        group = groups[n]
        if (
            group.tags & {"stop", "w:on", "w:for", "w:was", "w:were", "w:which", "w:to", "verb", "w:between"}
            and n > last
        ):
            break
        body = group.value if isinstance(group.value, Body) else None
        state = body.state if body is not None else state_of(group) if group.tags & {"state"} else None
        if len(found) > 1 and not state and group.tags & {"date", "place", "w:in", "w:at", "w:today"}:
            break
        if state:
            found.setdefault(state, group.span)
    return found


#: How much of a report must be about the state it comes from for that state to be the other side.
_AT_HOME = 0.12


def names_partner(paper: Paper) -> bool:
    """`the pact with Chile`: whether the paper says whom it is with."""
    return any(paper.at < n < paper.last for n, _ in partners_in(paper.sentence.groups, capitals=True))


def _other_partners(paper: Paper) -> set[str]:
    """States behind a `with` that is not the paper's own: `the accord with Chad dates from 2020, with Mali from 2021`."""
    told = partners_in(paper.sentence.groups, bodies=True, capitals=True)
    return {state for n, state in told if not paper.first <= n < paper.last}


def _elsewhere(paper: Paper) -> set[str]:
    """The states that other papers of the sentence are with: `the pact with Chile and the treaty with Oman`."""
    others = [p for p in papers(paper.sentence) if p.at != paper.at and not paper.first <= p.at < paper.last]
    if not others:
        return set()
    groups = paper.sentence.groups
    named = {
        state
        for n, group in enumerate(groups)
        if n
        and "state" in group.tags
        and groups[n - 1].tags & {"w:with", "w:the"}
        and any(p.at < n < p.last for p in others)
        and (state := state_of(group))
    }
    rows = {
        state for n, state in partners_in(groups, capitals=True) if any(p.at < n < p.last for p in others)
    }
    return (named | rows) - {state_of(g) for g in paper.groups}


def _of_today(groups: Sequence[Group], *, people: bool = True) -> Sequence[Group]:
    """The groups less those behind `former`, for the Soviet fleet of old is not the Soviet Union's, and less agencies.

    Without `people` those are left out too that only describe somebody, `Serb delegates`.
    """
    return [
        g
        for n, g in enumerate(groups)
        if not (n and groups[n - 1].tags & {"w:former"})
        and (people or g.tags.isdisjoint({"demonym", "people"}) or g.tags & {"state", "body"})
        and not (isinstance(g.value, Body) and g.value.sort == "news")
        and not _press(groups, n)
        and not _fought_over(groups, n)
    ]


def _fought_over(groups: Sequence[Group], at: int) -> bool:
    """`tore up the pact in 1999 over East Timor`: what two fell out over, or the cause, is no side."""
    before = groups[at - 1].tags if at else frozenset()
    if "w:over" in before:
        return at < 2 or groups[at - 2].tags.isdisjoint({"n:talks", "s:preside"})
    return "w:of" in before and at > 1 and "w:because" in groups[at - 2].tags


def _press(groups: Sequence[Group], at: int) -> bool:
    """`reports in French media`: whether a demonym only says whose press is meant."""
    return "demonym" in groups[at].tags and at + 1 < len(groups) and "s:press" in groups[at + 1].tags


def _segment(paper: Paper) -> Sequence[Group]:
    """The groups of a paper's clause: between the semicolons around it, with the sentence's opening as common subject.

    A clause with a subject of its own, `, while in Lima Peru ratified the treaty with Chad`, has nothing from the opening.
    """
    groups = paper.sentence.groups
    cuts = [n for n, g in enumerate(groups) if g.tags & {"stop"}]
    first = max((n + 1 for n in cuts if n < paper.at), default=0)
    last = min((n for n in cuts if n > paper.at), default=len(groups))
    last = next(
        (n for n in range(paper.last, last) if groups[n].tags & {"w:where", "w:because", "w:while"}), last
    )
    turn = _turn(groups, first, paper.first)
    if turn is not None or _has_subject(groups, first, paper.first):
        return groups[turn if turn is not None else first : last]
    opening = (
        groups[: min(first, next((n for n, g in enumerate(groups) if g.tags & {"verb"}), 0))] if first else ()
    )
    return (*opening, *groups[first:last])


def _turn(groups: Sequence[Group], first: int, last: int) -> int | None:
    """Behind the `while` or `whereas` that begins a clause with a subject of its own before the paper."""
    turns = [
        n + 1 for n in range(first + 1, last) if groups[n].tags & _TURNING and "comma" in groups[n - 1].tags
    ]
    return turns[-1] if turns and _has_subject(groups, turns[-1], last) else None


_TURNING = frozenset({"w:while", "w:whereas"})


def _has_subject(groups: Sequence[Group], first: int, last: int) -> bool:
    """Whether a state acts in `[first, last)`: a state, its capital or one of its bodies right before a verb."""
    for verb in range(first + 1, last):
        if "verb" in groups[verb].tags and groups[verb].form in ("past", "s", "base"):
            return bool(row_before(groups[first:verb], verb - first))
    return False
