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
    partners = {} if paper.noun.plural and not paper.like else dict(_partners(groups, paper))
    both = acting | partners
    between = any("w:between" in g.tags for g in paper.groups)
    if (len(both) > 2 and acting and not between and not acting.keys() & partners.keys()) and (
        len(partners) > 1 or len(acting) > 1
    ):
        return Value(sorted(both), tuple(both.values()))  # `the accord with Oman, Mali and Niger`
    together = len(acting) == 2 and not partners and not between
    sided = len(acting) == 1 and len(partners) == 1 and len(both) == 2
    if not (together or sided) or not _others(groups, set(both)):
        return None
    return Value(sorted(both), tuple(both.values()))


def _partners(groups: Sequence[Group], paper: Paper) -> Iterator[tuple[str, Span]]:
    """Whom the paper is said to be with, in its title or right behind: `the accord it signed with Chad, Mali and Oman`."""
    end = _clause_end(groups, paper)
    at = next((n for n in range(paper.first, end) if "w:with" in groups[n].tags), None)
    if at is None:
        return
    stop = next(
        (n for n in range(at + 1, len(groups)) if groups[n].tags & {"w:with", "stop", "w:while"}), len(groups)
    )
    row = [(at + n, state) for n, state in partners_in(groups[at:stop], capitals=True)]
    behind = groups[row[-1][0] + 1].tags if row and row[-1][0] + 1 < len(groups) else frozenset()
    if behind & {"w:one", "w:another", "w:a", "w:an", "verb", "w:its"}:
        row = [(n, state) for n, state in row if n < end]  # `with Chad, and Mali one with Oman`
    for n, state in row:
        yield state, groups[n].span


def _clause_end(groups: Sequence[Group], paper: Paper) -> int:
    return next(
        (n for n in range(paper.last, len(groups)) if groups[n].tags & {"stop", "comma", "w:and", "w:while"}),
        len(groups),
    )


def _acting(groups: Sequence[Group], paper: Paper, tie: Governed) -> dict[str, Span]:
    """The subject of the verb before a paper; for a noun, `handed over its instrument of ratification`, of that before it."""
    deed = deed_before(groups, tie.verb)
    if tie.verb > paper.at or "v:witness" in groups[deed].tags:
        return {}
    return subject_states(groups, deed)


def deed_before(groups: Sequence[Group], at: int) -> int:
    """The finite verb that governs group `at`: itself, or the one before it in its clause."""
    at = _governing(groups, at)
    for n in range(at, max(-1, at - _REACH), -1):
        if groups[n].tags & {"stop", "w:while", "w:whereas"}:
            break
        if ("verb" in groups[n].tags and groups[n].form in _DEEDS) or "ends-ed" in groups[n].tags:
            return n
    return at


def _governing(groups: Sequence[Group], at: int) -> int:
    """`decided not / to ratify`: the verb right before an infinitive, whose subject it shares."""
    here = at - 1
    if here < 1 or "w:to" not in groups[here].tags or groups[at].form != "base":
        return at
    here -= 1
    while here > 0 and groups[here].tags & {"w:not", "date", "w:on", "adverb", "w:also"}:
        here -= 1
    deed = (
        here >= 0
        and groups[here].form in ("past", "s")
        and not groups[here].tags.isdisjoint({"v:agree", "v:plan"})
    )
    return here if deed else at


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
    row: list[int] = []
    for at in range(first, end):
        if at in helping or _placed(groups, at) or not _state(groups[at]):
            continue
        row = [*row, at] if row and _joined(groups[row[-1] + 1 : at]) else [at]
    between = groups[row[0] : row[-1]] if row else ()
    if any("comma" in g.tags for g in between) and not any("w:and" in g.tags for g in between):
        row = row[:1]  # `Chad, Mali's neighbour, signed`
    return {state: groups[at].span for at in reversed(row) if (state := _state(groups[at]))}


_JOINTS = frozenset(
    {
        "comma",
        "w:and",
        "w:the",
        "w:of",
        "w:'s",
        "w:'",
        "low",
        "office",
        "offices",
        "person",
        "w:both",
        "w:his",
    }
)


def _joined(between: Sequence[Group]) -> bool:
    """Whether what stands between two names makes them one subject: `the ministers of Chad, Mali and Oman`."""
    return all(not g.tags.isdisjoint(_JOINTS) for g in between) and any(
        g.tags & {"comma", "w:and"} for g in between
    )


#: What may stand behind a name that only tells whose gathering it is: `on the fringes of the African Union summit`.
_GATHERINGS = frozenset({"n:summit", "n:meeting", "n:visit", "n:talks", "mechanism", "organisation"})


def _placed(groups: Sequence[Group], at: int) -> bool:
    """Whether a name tells where, or at whose gathering, something was done."""
    if at and groups[at - 1].tags & _PLACING:
        return True
    behind = groups[at + 1].tags if at + 1 < len(groups) else frozenset()
    if "dash" in behind and groups[at].end == groups[at + 1].start:
        return True  # `Chad-born`, `the Chad-Niger summit`
    if at > 1 and "dash" in groups[at - 1].tags and groups[at - 1].end == groups[at].start:
        return True
    return bool(behind & _GATHERINGS) or ("organisation" in groups[at].tags and _of(groups, at))


def _of(groups: Sequence[Group], at: int) -> bool:
    """`the assembly of the African Union`."""
    return any("w:of" in g.tags for g in groups[max(0, at - 2) : at])


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
    leaving = first > 0 and groups[first - 1].form == "ing"
    if (
        not leaving
        and _state(groups[commas[0] - 1])
        and any("w:and" in g.tags for g in groups[commas[-1] : end])
    ):
        return first  # `in Lima the leaders of Chad, Mali and Oman`
    return commas[-1] + 1


def _listed(groups: Sequence[Group]) -> bool:
    """`Chad, Mali and Oman`: names alone, which an `and` closes."""
    named = all(_state(g) or g.tags & {"comma", "w:and", "w:the"} for g in groups)
    return named and any("w:and" in g.tags for g in groups)


def _state(group: Group) -> str | None:
    if isinstance(group.value, Body) and group.value.sort == "news":
        return None
    if isinstance(group.value, Office | Body):
        return group.value.state
    named = next((state for state, _, share in states_in([group]) if share >= 1), None)
    return named or (state_of(group) if "place" in group.tags and "state" in group.tags else None)


def _others(groups: Sequence[Group], known: set[str]) -> bool:
    """Whether the sentence names further states, which other clauses are about."""
    return any(share >= 1 and state not in known for state, _, share in states_in(groups))
