"""The states of a paper: of its parties, its own words, its sentence, or the state that the report comes from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.many_sided import of_members
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.partners import partners_in, told_next
from chancery.reading.kinds.papers.sides import (
    Party,
)
from chancery.reading.named_states import states_in
from chancery.reading.offices import Office
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene, once


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
    if not found and _with_a_bloc(paper):
        return _acting_member(scene, paper)
    if not found and (one := _member_of_many(scene, paper)) is not None:
        return one
    clause = _segment(paper)
    others = any(g.tags & {"organisation"} and not state_of(g) for g in clause)
    here = {s: span for s, span, share in states_in(clause) if share >= 1} if others else {}
    if others and len(here) == 1:
        return Value(sorted(here), tuple(here.values()))
    away = (_elsewhere(paper) | _other_partners(paper)) - set(found) if found else _elsewhere(paper)
    home = scene.story(paper.sentence).home
    among = home is not None and home not in partners_told(scene) and len(partners_told(scene)) > 1
    near = dict(found)
    for state, span, share in states_in(_of_today(_segment(paper))):
        if share >= 1 and state not in away:
            near.setdefault(state, span)
    acting = {s for s, _, share in states_in(_actors(paper)) if share >= 1} - away
    alone = len(found) == 1 and acting | set(found) == set(found) and names_partner(paper)
    if alone and home and home not in found and home not in away:
        rank = next((r for r in scene.story(paper.sentence).ranked if r.state == home), None)
        if rank is not None and (rank.weight >= _AT_HOME or among):
            both = found | {home: rank.span}
            return Value(sorted(both), tuple(both.values()), "pair:report")
    return complete_pair(scene, paper.sentence, near, sure=found, partners=partners_told(scene))


def _actors(paper: Paper) -> Sequence[Group]:
    """What may act in a paper's clause: what stands before it or behind a `by`, but for people who are only described."""
    clause = _segment(paper)
    start = paper.sentence.groups[paper.first].start
    by = next((g.start for g in clause if g.start > start and "w:by" in g.tags), paper.sentence.end)
    return _of_today([g for g in clause if g.start < start or g.start > by], people=False)


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
    outside = [g for n, g in enumerate(paper.sentence.groups) if not paper.first <= n < paper.last]
    named = {s: span for s, span, share in states_in(outside) if share >= 1}
    if len(named) == 1:
        return Value(sorted(named), tuple(named.values()))
    story = scene.story(paper.sentence)
    away = partners_told(scene)
    first = next((r for r in story.ranked if r.state == story.home), None)
    first = first or next((r for r in story.ranked if r.state not in away and not _is_bloc(r.state)), None)
    return Value([first.state], (first.span,), "pair:report") if first is not None else None


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
        if state:
            found.setdefault(state, group.span)
    return found


#: How much of a report must be about the state it comes from for that state to be the other side.
_AT_HOME = 0.12


@once
def partners_told(scene: Scene) -> frozenset[str]:
    """The states that any paper or talk of the report is with: the state it comes from is the other side of them all."""
    return frozenset(
        state for s in scene.sentences if "w:with" in s.tags for _, state in partners_in(s.groups)
    )


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


def agents(paper: Paper, tie: Governed | None) -> Value | None:
    """The states that signed together when there are three or more: `signed in Lobito by Angola, Zambia and Congo`."""
    groups = paper.sentence.groups
    if tie is not None and tie.verb < paper.first and len(row := _row_before(groups, tie.verb)) > 1:
        # Of two that sign side by side, neither gives way to a third in the title: `on a Soviet withdrawal`.
        third = {s for s, _, share in states_in(paper.groups) if share >= 1} - set(row)
        partner = any(g.tags & {"w:with", "w:between"} for g in paper.groups)
        if len(row) > 2 or (third and not partner):
            return Value(sorted(row), tuple(row.values()))
    at = next((n for n in range(paper.at, len(groups)) if groups[n].tags & {"w:by"}), None) if tie else None
    if at is None or not any("v:sign" in g.tags for g in groups[paper.at : at]):
        return None
    found: dict[str, Span] = {}
    end = next((n for n in range(at + 1, len(groups)) if groups[n].tags & _BEHIND_SIGNERS), len(groups))
    for state, span, share in states_in(groups[at + 1 : end]):
        if share >= 1:
            found.setdefault(state, span)
    return Value(sorted(found), tuple(found.values())) if len(found) > 2 else None


def _state_in_row(group: Group) -> str | None:
    if isinstance(group.value, Office | Body):
        return group.value.state
    return next((state for state, _, share in states_in([group]) if share >= 1), None)


def _row_before(groups: Sequence[Group], verb: int) -> dict[str, Span]:
    """The states in a row that is the subject of a verb: `Chadian, Malian and Omani ministers signed`."""
    found: dict[str, Span] = {}
    open_ = False
    helping = go_betweens(groups)
    for at in range(max(0, verb - 12), verb):
        group = groups[at]
        placed = at in helping or (
            at > 0 and groups[at - 1].tags & {"w:in", "w:at", "w:from", "w:to", "w:with"}
        )
        state = None if placed else _state_in_row(group)
        if state and (open_ or not found):
            found.setdefault(state, group.span)
            open_ = False
        elif state:
            found, open_ = {state: group.span}, False
        elif group.tags & {"comma", "w:and"}:
            open_ = bool(found)
        elif group.tags & {"w:the", "w:of", "w:those"} and open_:
            continue
        elif group.tags & {"stop", "w:in", "w:at", "w:with", "w:from", "w:to", "person"}:
            found = {}
    return found


#: What ends the list of those who signed.
_BEHIND_SIGNERS = frozenset({
    "stop", "colon", "date", "verb", "quote", "w:which", "w:who", "w:whose", "w:in", "w:at", "w:on", "w:for", "w:to",
    "w:during", "w:over", "w:after", "w:with", "w:under", "w:but", "w:while", "w:before", "w:presence", "w:that",
})  # fmt: skip


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
    ]


def _press(groups: Sequence[Group], at: int) -> bool:
    """`reports in French media`: whether a demonym only says whose press is meant."""
    return "demonym" in groups[at].tags and at + 1 < len(groups) and "s:press" in groups[at + 1].tags


def _segment(paper: Paper) -> Sequence[Group]:
    """The groups of a paper's clause: between the semicolons around it, with the sentence's opening as common subject."""
    groups = paper.sentence.groups
    cuts = [n for n, g in enumerate(groups) if g.tags & {"stop"}]
    first = max((n + 1 for n in cuts if n < paper.at), default=0)
    last = min((n for n in cuts if n > paper.at), default=len(groups))
    last = next(
        (n for n in range(paper.last, last) if groups[n].tags & {"w:where", "w:because", "w:while"}), last
    )
    opening = (
        groups[: min(first, next((n for n, g in enumerate(groups) if g.tags & {"verb"}), 0))] if first else ()
    )
    return (*opening, *groups[first:last])


def partner_states(scene: Scene, paper: Paper) -> list[tuple[Span, Value]]:
    """For each partner of a plural of papers where it is named, and the pair it makes with the state at home."""
    others = _partners(paper) or partners_behind(scene, paper)
    taken = {state for state, _ in others}
    if not others:
        return []
    rest = [r for r in scene.near(paper.sentence) if r.state not in taken]
    home = scene.story(paper.sentence).home
    away = partners_told(scene)
    ranked = [*rest, *(r for r in scene.story(paper.sentence).ranked if r.state not in taken)]
    own = next((r for r in rest if r.state == home and home not in away), None)
    own = own or next((r for r in ranked if r.state not in away), None) or next(iter(rest), None)
    found = []
    for state, span in others:
        both = {state: span} | ({own.state: own.span} if own else {})
        found.append((span, Value(sorted(both), tuple(both.values()), "pair:report" if own else None)))
    return found


def partners_behind(scene: Scene, paper: Paper) -> list[tuple[str, Span]]:
    """Those that the next sentence names: `ratified three tax treaties. The other parties are Peru, Mali and Oman.`"""
    if not paper.noun.plural or any(share >= 1 for _, _, share in states_in(paper.groups)):
        return []
    at = bisect_right([s.start for s in scene.sentences], paper.sentence.start)
    behind = scene.sentences[at] if at < len(scene.sentences) else None
    if behind is None or behind.block - paper.sentence.block > 1:
        return []
    named = told_next(behind)
    fits = len(named) > 1 and paper.count in (None, len(named))
    return [(state, group.span) for group, state in named] if fits else []


def _partners(paper: Paper) -> list[tuple[str, Span]]:
    """The states that a plural of papers is with, one each: `air services agreements with Azerbaijan, Serbia and Brazil`."""
    groups = paper.sentence.groups
    if not paper.noun.plural:
        return []
    at = next(
        (n for n in range(paper.at, min(len(groups), paper.at + 16)) if groups[n].tags & {"w:with"}), None
    )
    at = at if at is not None else _talks_with(groups, paper.first)
    if at is None:
        return []
    found: list[tuple[str, Span]] = []
    for group in groups[at + 1 : at + 24]:
        state = state_of(group) if group.tags & {"state", "organisation"} else None
        if state:
            found.append((state, group.span))
        elif not group.tags & _AMONG_PARTNERS:
            break
    return found if len(found) > 1 else []


def _talks_with(groups: Sequence[Group], paper: int) -> int | None:
    """The `with` of talks that the paper is to come of: `Talks are under way with Oman and Mali on similar agreements`."""
    for at in range(paper - 1, max(0, paper - 16), -1):
        if groups[at].tags & {"stop", "comma", "w:that"} and not any(
            "state" in g.tags for g in groups[at + 1 : at + 3]
        ):
            return None
        if groups[at].tags & {"w:with"}:
            before = groups[max(0, at - 5) : at]
            talks = any(g.tags & {"n:talks", "n:negotiation", "v:negotiate"} for g in before)
            return at if talks else None
    return None


_AMONG_PARTNERS = frozenset({
    "comma", "w:and", "w:the", "w:in", "w:its", "w:of", "low", "counterpart", "body", "w:both", "w:opposite", "w:with",
    "date", "w:since", "w:from", "open", "close", "number",
})  # fmt: skip
