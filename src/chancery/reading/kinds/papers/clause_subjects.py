"""Which states act in a paper's own clause, where its sentence has several: `A and B signed X, while C ratified Y with D`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span, Value
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.partners import partners_in
from chancery.reading.named_states import states_in
from chancery.reading.offices import Office

#: What may stand between a subject and its verb.
_BEFORE_VERB = frozenset({
    "adverb", "date", "w:on", "w:have", "w:has", "w:had", "w:also", "w:today", "w:yesterday", "w:will", "w:here",
    "w:both", "w:jointly", "w:formally", "w:officially", "w:then", "w:now", "w:finally",
})  # fmt: skip
#: What may stand before the `to` of a verb whose subject is that of the sentence: not `asked Chad to sign`.
_BEFORE_TO = frozenset({
    "w:yet", "w:due", "w:set", "w:are", "w:is", "w:were", "w:was", "w:about", "w:ready", "w:likely", "v:plan", "v:agree",
})  # fmt: skip
#: What opens a clause, so that no subject stands before it.
_OPENS = frozenset({
    "stop", "colon", "verb", "quote", "w:while", "w:whereas", "w:that", "w:as", "w:if", "w:when", "w:after",
    "w:before", "w:because", "w:since", "w:although", "w:though", "w:where", "w:which", "w:who", "w:meanwhile",
})  # fmt: skip
#: Before what names no subject.
_PLACING = frozenset(
    {"w:in", "w:at", "w:from", "w:to", "w:with", "w:on", "w:under", "w:between", "w:for", "w:by"}
)
#: How far before its verb a subject may begin.
_REACH = 14
_DEEDS = frozenset({"past", "s", "base"})


def of_own_clause(paper: Paper, tie: Governed | None) -> Value | None:
    """The two states of a paper by its own clause, where the sentence names others: those that act, or one and its partner."""
    groups = paper.sentence.groups
    if tie is None:
        return None
    acting = _own_of_like(groups, paper) if paper.like else _acting(groups, paper, tie)
    end = _clause_end(groups, paper)
    partners = dict(_partners(groups, paper.first, end))
    both = acting | partners
    together = len(acting) == 2 and not partners and not any("w:between" in g.tags for g in paper.groups)
    sided = len(acting) == 1 and len(partners) == 1 and len(both) == 2
    if not (together or sided) or not _others(groups, set(both)):
        return None
    return Value(sorted(both), tuple(both.values()))


def _partners(groups: Sequence[Group], first: int, end: int) -> Iterator[tuple[str, Span]]:
    """Whom the paper is said to be with, in its title or right behind: `the accord it signed with Chad`."""
    for n, state in partners_in(groups[first:end], capitals=True):
        yield state, groups[first + n].span


def _clause_end(groups: Sequence[Group], paper: Paper) -> int:
    return next(
        (n for n in range(paper.last, len(groups)) if groups[n].tags & {"stop", "comma", "w:and", "w:while"}),
        len(groups),
    )


def _acting(groups: Sequence[Group], paper: Paper, tie: Governed) -> dict[str, Span]:
    """The subject of the verb before a paper; for a noun, `handed over its instrument of ratification`, of that before it."""
    if tie.verb > paper.at:
        return {}
    return subject_states(groups, deed_before(groups, tie.verb))


def deed_before(groups: Sequence[Group], at: int) -> int:
    """The finite verb that governs group `at`: itself, or the one before it in its clause."""
    for n in range(at, max(-1, at - _REACH), -1):
        if groups[n].tags & {"stop", "w:while", "w:whereas"}:
            break
        if ("verb" in groups[n].tags and groups[n].form in _DEEDS) or "ends-ed" in groups[n].tags:
            return n
    return at


def _own_of_like(groups: Sequence[Group], paper: Paper) -> dict[str, Span]:
    """`A signed a treaty with B, and C / one with D`: the state right before a paper that has no noun of its own."""
    at = paper.first - 1
    opens = at > 0 and groups[at - 1].tags & {"comma", "stop", "w:and"}
    state = _state(groups[at]) if opens else None
    return {state: groups[at].span} if state else {}


def subject_states(groups: Sequence[Group], verb: int) -> dict[str, Span]:
    """The states that are the subject of the verb at `verb`, by their names, offices and bodies."""
    end = _behind_subject(groups, verb)
    first = end
    while first > max(0, verb - _REACH) and groups[first - 1].tags.isdisjoint(_OPENS):
        first -= 1
    first = _behind_adverbial(groups, first, end)
    helping = go_betweens(groups)
    found: dict[str, Span] = {}
    for at in range(first, end):
        state = None if at in helping or (at and groups[at - 1].tags & _PLACING) else _state(groups[at])
        if state:
            found.setdefault(state, groups[at].span)
    return found


def _behind_subject(groups: Sequence[Group], verb: int) -> int:
    """Where the subject of a verb ends: `Chad and Peru / have yet to sign`."""
    end = verb
    while end > 0 and groups[end - 1].value is None:
        if groups[end - 1].tags & _BEFORE_VERB:
            end -= 1
        elif end > 1 and "w:to" in groups[end - 1].tags and groups[end - 2].tags & _BEFORE_TO:
            end -= 2
        else:
            break
    return end


def _behind_adverbial(groups: Sequence[Group], first: int, end: int) -> int:
    """Behind the comma that closes what opens a clause: `after leaving Chad, / Oman ratified`, `in Rome on Monday, / Italy`."""
    opener = groups[first].tags if first < end else frozenset()
    placed = bool(opener & _PLACING) or (first > 0 and "verb" in groups[first - 1].tags)
    commas = [n for n in range(first, end) if "comma" in groups[n].tags]
    if not placed or not commas or commas[-1] + 1 >= end or _listed(groups[first:end]):
        return first
    return commas[-1] + 1


def _listed(groups: Sequence[Group]) -> bool:
    """`Chad, Mali and Oman`: names alone, which an `and` closes."""
    named = all(_state(g) or g.tags & {"comma", "w:and", "w:the"} for g in groups)
    return named and any("w:and" in g.tags for g in groups)


def _state(group: Group) -> str | None:
    if isinstance(group.value, Office | Body):
        return group.value.state
    named = next((state for state, _, share in states_in([group]) if share >= 1), None)
    return named or (state_of(group) if "place" in group.tags and "state" in group.tags else None)


def _others(groups: Sequence[Group], known: set[str]) -> bool:
    """Whether the sentence names further states, which other clauses are about."""
    return any(share >= 1 and state not in known for state, _, share in states_in(groups))
