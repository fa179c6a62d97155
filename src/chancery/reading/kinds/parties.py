"""Who a paper is between: the bodies or states behind `between`, `of ... and ...`, `with`, or before the verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.governors import Governed
from chancery.reading.kinds.paper_sides import (
    Party,
    partner_behind_with,
    party_of,
    sides_behind,
    states_acting,
)
from chancery.reading.kinds.papers import Paper, papers
from chancery.reading.roles import complete_pair
from chancery.reading.scene import Scene, once, states_in

_NOT_SIGNERS = frozenset({"news", "party", "company"})
_SINGULARS = (
    ("inistries", "inistry"), ("overnments", "overnment"), ("gencies", "gency"), ("ouncils", "ouncil"), ("hambers",
    "hamber"), ("niversities", "niversity"), ("ommissions", "ommission"), ("ommittees", "ommittee"), ("arliaments",
    "arliament"), ("anks", "ank"), ("epartments", "epartment"), ("cademies", "cademy"), ("uthorities", "uthority"),
    ("olice forces", "olice force"),
)  # fmt: skip


def parties_of(scene: Scene, paper: Paper, tie: Governed | None) -> Iterator[Party]:
    """The parties of a paper as its sentence has them."""
    groups = paper.sentence.groups
    reach = min(len(groups), max(paper.last + 14, paper.at + 30))
    between = next((n for n in range(paper.at, reach) if groups[n].tags & {"w:between", "w:among"}), None)
    if between is not None and not _another_paper(groups, paper.at, between):
        found = [p for p in sides_behind(scene, groups, between + 1) if not _anonymous(groups, p)]
        if found:
            yield from found
            return
    own = [party_of(scene, g) for g in groups[paper.at + 1 : paper.last] if isinstance(g.value, Body)]
    if len(own) >= 2 or (own and own[0].both):
        yield from own[: 1 if own[0].both else 2]
        return
    if tie is None:
        return
    deputies = tie.verb_class in ("v:ratify", "v:approve")
    subject = [
        party_of(scene, g)
        for g in groups[_clause_start(paper) : min(tie.verb, paper.first) if not paper.like else paper.at]
        if isinstance(g.value, Body)
        and g.value.sort not in _NOT_SIGNERS
        and not (deputies and g.value.sort in ("parliament", "government"))
    ]
    partner = list(partner_behind_with(scene, groups, paper.at))
    if len(subject) >= 2 or (subject and (partner or paper.like)) or (subject and subject[0].both):
        yield from subject[-2:] if not partner else subject[-1:]
        yield from partner
    elif not subject and tie.verb < paper.first and tie.verb_class in _BY_STATES:
        acting = states_acting(scene, groups, tie.verb)
        both = [*acting, *(p for p in partner if p.state and len(acting) == 1)]
        yield from both if len(both) > 1 else ()


#: What states do themselves, so that the subject of the verb is a party.
_BY_STATES = frozenset({
    "v:sign", "v:conclude", "v:initial", "v:renew", "v:amend", "v:exchange", "v:terminate", "v:suspend",
})  # fmt: skip


def _anonymous(groups: Sequence[Group], party: Party) -> bool:
    """`cooperation among ministries`: a plural of bodies that nothing tells apart names no party."""
    if not party.both or " " in party.name or party.state is not None:
        return False
    at = next((n for n, g in enumerate(groups) if g.start <= party.span[0] < g.end), 0)
    before = groups[at - 1].tags if at else frozenset()
    return not before & {"both-sides", "number", "w:two", "w:both", "w:their", "w:our"}


def _clause_start(paper: Paper) -> int:
    """Where the clause of a paper without a noun of its own begins; for others the sentence's beginning."""
    if not paper.like:
        return 0
    groups = paper.sentence.groups
    return next(
        (n + 1 for n in range(paper.at - 1, -1, -1) if groups[n].tags & {"stop", "comma", "w:while"}), 0
    )


def _another_paper(groups: Sequence[Group], at: int, between: int) -> bool:
    return any(
        groups[n].word("instrument") and groups[n - 1].tags & {"w:a", "w:an"} for n in range(at + 2, between)
    )


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
    if found and any(g.tags & {"organisation"} and not state_of(g) for g in paper.groups):
        return Value(sorted(found), tuple(found.values()))
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
    alone = len(found) == 1 and len(near) == 1 and _names_partner(paper)
    if alone and home and home not in found and home not in away:
        rank = next((r for r in scene.story(paper.sentence).ranked if r.state == home), None)
        if rank is not None and (rank.weight >= _AT_HOME or among):
            both = found | {home: rank.span}
            return Value(sorted(both), tuple(both.values()), "pair:report")
    return complete_pair(scene, paper.sentence, near, sure=found)


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
        if group.tags & {"stop", "w:on", "w:for", "w:was", "w:were", "w:which", "w:to", "verb"} and n > last:
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
        state
        for s in scene.sentences
        for n in range(1, len(s.groups))
        if s.groups[n].tags & {"state"}
        and s.groups[n - 1].tags & {"w:with"}
        and (state := state_of(s.groups[n]))
    )


def _names_partner(paper: Paper) -> bool:
    """`the pact with Chile`: whether the paper says whom it is with."""
    groups = paper.sentence.groups
    return any(
        groups[n].tags & {"state"} and groups[n - 1].tags & {"w:with"}
        for n in range(paper.at + 1, paper.last)
    )


def _other_partners(paper: Paper) -> set[str]:
    """States behind a `with` that is not the paper's own: `the accord with Chad dates from 2020, with Mali from 2021`."""
    groups = paper.sentence.groups
    return {
        state
        for n in range(1, len(groups))
        if groups[n].tags & {"state"}
        and not paper.first <= n < paper.last
        and groups[n - 1].tags & {"w:with"}
        and (state := state_of(groups[n]))
    }


def _elsewhere(paper: Paper) -> set[str]:
    """The states that other papers of the sentence are with: `the pact with Chile and the treaty with Oman`."""
    others = [p for p in papers(paper.sentence) if p.at != paper.at and not paper.first <= p.at < paper.last]
    groups = paper.sentence.groups
    return {
        state
        for p in others
        for n in range(p.at + 1, p.last)
        if groups[n].tags & {"state"}
        and groups[n - 1].tags & {"w:with", "w:the"}
        and (state := state_of(groups[n]))
    } - {state_of(g) for g in paper.groups}


def agents(paper: Paper, tie: Governed | None) -> Value | None:
    """The states that signed together when there are three or more: `signed in Lobito by Angola, Zambia and Congo`."""
    groups = paper.sentence.groups
    at = next((n for n in range(paper.at, len(groups)) if groups[n].tags & {"w:by"}), None) if tie else None
    if at is None or not any("v:sign" in g.tags for g in groups[paper.at : at]):
        return None
    found: dict[str, Span] = {}
    for group in groups[at + 1 :]:
        state = state_of(group) if group.tags & {"state"} else None
        if state:
            found.setdefault(state, group.span)
        elif not group.tags & {"comma", "w:and", "w:the"}:
            break
    return Value(sorted(found), tuple(found.values())) if len(found) > 2 else None


def _of_today(groups: Sequence[Group]) -> Sequence[Group]:
    """The groups less those behind `former`, for the Soviet fleet of old is not the Soviet Union's, and less agencies."""
    return [
        g
        for n, g in enumerate(groups)
        if not (n and groups[n - 1].tags & {"w:former"})
        and not (isinstance(g.value, Body) and g.value.sort == "news")
    ]


def _segment(paper: Paper) -> Sequence[Group]:
    """The groups of a paper's clause: between the semicolons around it, with the sentence's opening as common subject."""
    groups = paper.sentence.groups
    cuts = [n for n, g in enumerate(groups) if g.tags & {"stop"}]
    first = max((n + 1 for n in cuts if n < paper.at), default=0)
    last = min((n for n in cuts if n > paper.at), default=len(groups))
    opening = (
        groups[: min(first, next((n for n, g in enumerate(groups) if g.tags & {"verb"}), 0))] if first else ()
    )
    return (*opening, *groups[first:last])


def partner_states(scene: Scene, paper: Paper) -> list[tuple[Span, Value]]:
    """For each partner of a plural of papers where it is named, and the pair it makes with the state at home."""
    others = _partners(paper)
    taken = {state for state, _ in others}
    if not others:
        return []
    rest = [r for r in scene.near(paper.sentence) if r.state not in taken]
    home = scene.story(paper.sentence).home
    away = partners_told(scene)
    own = next((r for r in rest if r.state == home and home not in away), None) or next(iter(rest), None)
    found = []
    for state, span in others:
        both = {state: span} | ({own.state: own.span} if own else {})
        found.append((span, Value(sorted(both), tuple(both.values()), "pair:report" if own else None)))
    return found


def _partners(paper: Paper) -> list[tuple[str, Span]]:
    """The states that a plural of papers is with, one each: `air services agreements with Azerbaijan, Serbia and Brazil`."""
    groups = paper.sentence.groups
    at = next(
        (n for n in range(paper.at, min(len(groups), paper.at + 16)) if groups[n].tags & {"w:with"}), None
    )
    if at is None or not paper.noun.plural:
        return []
    found: list[tuple[str, Span]] = []
    for group in groups[at + 1 : at + 24]:
        state = state_of(group) if group.tags & {"state", "organisation"} else None
        if state:
            found.append((state, group.span))
        elif not group.tags & _AMONG_PARTNERS:
            break
    return found if len(found) > 1 else []


_AMONG_PARTNERS = frozenset({
    "comma", "w:and", "w:the", "w:in", "w:its", "w:of", "low", "counterpart", "body", "w:both", "w:opposite", "w:with",
    "date", "w:since", "w:from",
})  # fmt: skip


def party_value(parties: Sequence[Party], states: Value | None) -> Value | None:
    """`parties` as `{"name", "state"}`; a plural that stands for one body of each side becomes two."""
    rows: list[dict[str, str]] = []
    rule = None
    for party in parties:
        if party.both:
            rule = "parties:each-side"
            rows.extend(_row(_singular(party.name), state) for state in _each(party, states))
        else:
            rows.append(_row(party.name, party.state or _other_side(parties, states)))
    return Value(rows, tuple(p.span for p in parties), rule) if rows else None


def _row(name: str, state: str | None) -> dict[str, str]:
    return {"name": name, "state": state} if state else {"name": name}


def _each(party: Party, states: Value | None) -> list[str | None]:
    if party.state and party.other:
        return [party.state, party.other]
    held: list[str | None] = list(states.value) if states else []
    return held[:2] if len(held) >= 2 else [None]


def _other_side(parties: Sequence[Party], states: Value | None) -> str | None:
    """The one state of a pair that the other party has not."""
    if states is None or len(states.value) != 2 or len(parties) != 2:
        return None
    left = [s for s in states.value if s not in {p.state for p in parties}]
    return left[0] if len(left) == 1 else None


def _singular(name: str) -> str:
    return next((name.replace(many, one, 1) for many, one in _SINGULARS if many in name), name)
