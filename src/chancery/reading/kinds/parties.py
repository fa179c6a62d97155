"""Who a paper is between: the bodies or states behind `between`, `of ... and ...`, `with`, or before the verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group, Person
from chancery.reading.kinds.governors import Governed
from chancery.reading.kinds.papers import Paper, papers
from chancery.reading.roles import complete_pair
from chancery.reading.scene import Scene, states_in

_STOP = frozenset({
    "stop", "w:was", "w:were", "w:is", "w:are", "w:which", "colon", "w:during", "quote", "w:has", "w:have", "w:had",
    "w:will", "w:would", "w:on", "w:for", "w:in", "w:to", "w:at", "w:after", "w:that", "w:who", "w:as",
    "w:concerning", "w:regarding",
})  # fmt: skip
_NOT_SIGNERS = frozenset({"news", "party", "company"})
_SINGULARS = (
    ("inistries", "inistry"), ("overnments", "overnment"), ("gencies", "gency"), ("ouncils", "ouncil"), ("hambers",
    "hamber"), ("niversities", "niversity"), ("ommissions", "ommission"), ("ommittees", "ommittee"), ("arliaments",
    "arliament"), ("anks", "ank"), ("epartments", "epartment"), ("cademies", "cademy"), ("uthorities", "uthority"),
    ("olice forces", "olice force"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a paper as it is named; `both` stands for one body of each side."""

    name: str
    span: Span
    state: str | None
    state_span: Span | None = None
    both: bool = False
    other: str | None = None
    body: Body | None = None


def parties_of(scene: Scene, paper: Paper, tie: Governed | None) -> Iterator[Party]:
    """The parties of a paper as its sentence has them."""
    groups = paper.sentence.groups
    reach = min(len(groups), max(paper.last + 14, paper.at + 30))
    between = next((n for n in range(paper.at, reach) if groups[n].tags & {"w:between", "w:among"}), None)
    if between is not None and not _another_paper(groups, paper.at, between):
        found = list(_sides(scene, groups, between + 1))
        if found:
            yield from found
            return
    own = [_party(scene, g) for g in groups[paper.at + 1 : paper.last] if isinstance(g.value, Body)]
    if len(own) >= 2 or (own and own[0].both):
        yield from own[: 1 if own[0].both else 2]
        return
    if tie is None:
        return
    subject = [
        _party(scene, g)
        for g in groups[_clause_start(paper) : min(tie.verb, paper.first) if not paper.like else paper.at]
        if isinstance(g.value, Body) and g.value.sort not in _NOT_SIGNERS
    ]
    partner = list(_with(scene, groups, paper.at))
    if len(subject) >= 2 or (subject and (partner or paper.like)) or (subject and subject[0].both):
        yield from subject[-2:] if not partner else subject[-1:]
        yield from partner


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


def _party(scene: Scene, group: Group) -> Party:
    if isinstance(group.value, Body):
        body = group.value
        return Party(
            body.name,
            body.name_span,
            body.state,
            body.state_span or body.name_span,
            body.both,
            body.other,
            body,
        )
    return Party(scene.words(group.span), group.span, state_of(group), group.span)


def _sides(scene: Scene, groups: Sequence[Group], first: int) -> Iterator[Party]:
    """The two sides behind `between`: bodies and states, or names in capitals that no list knows."""
    side: list[Group] = []
    count = 0
    for number in range(first, min(len(groups), first + 26)):
        group = groups[number]
        ends = bool(group.tags & _STOP) or (
            group.tags & {"verb"} and not group.tags & {"body", "state", "cap1"}
        )
        if group.tags & {"w:and", "comma", "w:with", "dash"} or ends:
            made = _side(scene, side)
            if made is not None:
                yield made
                count += 1
            side = []
            if ends or count == 3 or (made is not None and made.both):
                return
            continue
        side.append(group)
    made = _side(scene, side)
    if made is not None:
        yield made


def _side(scene: Scene, side: Sequence[Group]) -> Party | None:
    for group in side:
        if isinstance(group.value, Body) or group.tags & {"state", "organisation"}:
            return _party(scene, group)
    names = [
        g
        for g in side
        if g.tags & {"cap", "cap1", "person", "place"}
        and not g.tags & {"date", "both-sides"}
        and not isinstance(g.value, Person)
    ]
    if not names:
        return None
    span = (names[0].start, names[-1].end)
    held = next(((s, p) for s, p, _ in states_in(side)), None)
    return Party(scene.words(span), span, held[0] if held else None, held[1] if held else None)


def _with(scene: Scene, groups: Sequence[Group], at: int) -> Iterator[Party]:
    for number in range(at, min(len(groups) - 1, at + 30)):
        if groups[number].tags & {"w:with"}:
            for group in groups[number + 1 : number + 4]:
                if isinstance(group.value, Body) or group.tags & {"state"}:
                    yield _party(scene, group)
                    return


def states_of_paper(scene: Scene, paper: Paper, parties: Sequence[Party]) -> Value | None:
    """The states of a paper: of its parties, else of its own words, else of its sentence, else of the report."""
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
    near = dict(found)
    for state, span, share in states_in(_of_today(_segment(paper))):
        if share >= 1 and state not in away:
            near.setdefault(state, span)
    alone = len(found) == 1 and len(near) == 1 and _names_partner(paper)
    if alone and home and home not in found and home not in away:
        rank = next((r for r in scene.story(paper.sentence).ranked if r.state == home), None)
        if rank is not None and rank.weight >= _AT_HOME:
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


#: How much of a report must be about the state it comes from for that state to be the other side.
_AT_HOME = 0.12


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
    own = next((r for r in scene.near(paper.sentence) if r.state not in taken), None) if others else None
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
