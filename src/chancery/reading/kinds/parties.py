"""Who a paper is between: the bodies or states behind `between`, `of ... and ...`, `with`, or before the verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.papers import Governed, Paper
from chancery.reading.roles import complete_pair
from chancery.reading.scene import Scene, states_in

_STOP = frozenset({"stop", "w:was", "w:were", "w:is", "w:are", "w:which", "colon", "w:during", "quote"})
_SIGNERS = frozenset({"news", "party", "company"})


def parties_of(paper: Paper, tie: Governed | None) -> Iterator[Group]:
    """The groups that name a paper's parties, as the sentence has them."""
    groups = paper.sentence.groups
    between = next((n for n in range(paper.at, min(len(groups), paper.at + 40)) if groups[n].tags & {"w:between", "w:among"}), None)
    if between is not None:
        found = list(_named(groups, between + 1, len(groups)))
        if found:
            yield from found
            return
    own = [g for g in groups[paper.at + 1 : paper.last] if isinstance(g.value, Body)]
    if len(own) >= 2 or (own and own[0].value.both):
        yield from own
        return
    if tie is None:
        return
    subject = [g for g in groups[: min(tie.verb, paper.first)] if isinstance(g.value, Body) and g.value.sort not in _SIGNERS]
    partner = list(_with(groups, paper.at))
    if len(subject) >= 2 or (subject and partner) or (subject and subject[0].value.both):
        yield from subject[-2:] if not partner else subject[-1:]
        yield from partner


def _named(groups: Sequence[Group], first: int, last: int) -> Iterator[Group]:
    count = 0
    for number in range(first, last):
        group = groups[number]
        if group.tags & _STOP or (group.tags & {"verb"} and not group.tags & {"body", "state"} and count):
            return
        if isinstance(group.value, Body) or group.tags & {"state", "organisation"}:
            yield group
            count += 1
            if count == 3 or (isinstance(group.value, Body) and group.value.both):
                return


def _with(groups: Sequence[Group], at: int) -> Iterator[Group]:
    for number in range(at, min(len(groups) - 1, at + 30)):
        if groups[number].tags & {"w:with"}:
            for group in groups[number + 1 : number + 4]:
                if isinstance(group.value, Body) or group.tags & {"state"}:
                    yield group
                    return


def states_of_paper(scene: Scene, paper: Paper, parties: Sequence[Group]) -> Value | None:
    """The states of a paper: of its parties, else of its own words, else of its sentence, else of the report."""
    found: dict[str, Span] = {}
    for party in parties:
        for state, span in _party_states(party):
            found.setdefault(state, span)
    if len(found) >= 2:
        return Value(sorted(found), tuple(found.values()))
    for state, span, share in states_in(paper.groups):
        if share >= 1:
            found.setdefault(state, span)
    if len(found) >= 2:
        return complete_pair(scene, paper.sentence, found)
    near = dict(found)
    for state, span, share in states_in(_clause(paper)):
        if share >= 1:
            near.setdefault(state, span)
    return complete_pair(scene, paper.sentence, near)


def _party_states(party: Group) -> list[tuple[str, Span]]:
    if isinstance(party.value, Body):
        body = party.value
        both = [(s, body.state_span or body.name_span) for s in (body.state, body.other) if s]
        return both
    state = state_of(party)
    return [(state, party.span)] if state else []


def _clause(paper: Paper) -> Sequence[Group]:
    return paper.sentence.groups


def party_value(scene: Scene, sentence: Sentence, parties: Sequence[Group], states: Value | None) -> Value | None:
    """`parties` as `{"name", "state"}`; a plural that stands for one body of each side becomes two."""
    rows: list[dict[str, str]] = []
    spans: list[Span] = []
    rule = None
    for party in parties:
        if isinstance(party.value, Body):
            body = party.value
            spans.append(body.name_span)
            if body.both:
                rule = "parties:each-side"
                for state in _sides(body, states):
                    rows.append(_row(_singular(body.name), state))
            else:
                rows.append(_row(body.name, body.state or _other_side(rows, parties, states)))
        else:
            rows.append(_row(scene.words(party.span), state_of(party)))
            spans.append(party.span)
    del sentence
    return Value(rows, tuple(spans), rule) if rows else None


def _row(name: str, state: str | None) -> dict[str, str]:
    return {"name": name, "state": state} if state else {"name": name}


def _sides(body: Body, states: Value | None) -> list[str | None]:
    if body.state and body.other:
        return [body.state, body.other]
    held: list[str | None] = list(states.value) if states else []
    return held[:2] if len(held) >= 2 else [None]


def _other_side(rows: Sequence[dict[str, str]], parties: Sequence[Group], states: Value | None) -> str | None:
    """The one state of a pair that the other party has not."""
    if states is None or len(states.value) != 2 or len(parties) != 2:
        return None
    taken = {r.get("state") for r in rows} | {p.value.state for p in parties if isinstance(p.value, Body)}
    left = [s for s in states.value if s not in taken]
    return left[0] if len(left) == 1 else None


def _singular(name: str) -> str:
    for many, one in (("inistries", "inistry"), ("overnments", "overnment"), ("gencies", "gency"), ("ouncils", "ouncil"), ("hambers", "hamber"), ("niversities", "niversity"), ("ommissions", "ommission"), ("ommittees", "ommittee"), ("arliaments", "arliament"), ("anks", "ank"), ("epartments", "epartment"), ("cademies", "cademy")):
        if many in name:
            return name.replace(many, one, 1)
    return name
