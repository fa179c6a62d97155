"""Rows of parties in a clause: the subject before a verb, the object behind it, those behind `with`, `between` or `by`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.asides import aside_before
from chancery.reading.kinds.actors.joints import GOVERNS, acted_on, governed, governor, joins

_BARS = frozenset({"stop", "colon"})
_HELPING = frozenset({
    "w:have", "w:has", "w:had", "w:having", "w:be", "w:been", "w:are", "w:were", "w:set", "w:is", "w:was", "w:will", "w:would",
    "w:to", "w:due", "w:expected", "w:scheduled",
})  # fmt: skip


def before(row: Sequence[Actor], sentence: Sentence, at: int, *, verb: bool = True) -> list[Actor]:
    """The subject of the verb at group `at`: the nearest row of parties before it that no word governs.

    `verb`: a verb stands there, so that a party right before it acts though another verb stands before the party.
    """
    groups = sentence.groups
    aside = aside_before(sentence, at) if "comma" in sentence.tags else None
    if aside is not None and any(a.last <= aside[0] for a in row):
        row = [a for a in row if not aside[0] < a.first < aside[1]]
    for number in range(len(row) - 1, -1, -1):
        actor = row[number]
        if actor.last > at or any(g.tags & _BARS for g in groups[actor.last : at]):
            continue
        chain = _back(row, groups, number)
        if len(chain) > 2 and chain[0].sort == "pair" and not chain[0].people:
            chain = chain[1:]
        beside = _beside(groups[actor.last : at])
        clause = beside and _opens(groups, chain[0])
        if governed(groups, chain[0]) and not (verb and (clause or _for_to(groups, chain[0], actor))):
            continue
        if acted_on(groups, chain[0]) and not (verb and beside and _alone(groups[actor.last : at])):
            continue
        if actor.sort == "state" and not (beside or _to_do(groups[actor.last : at])):
            continue
        return chain
    return []


#: A pronoun that acts and is never acted on: `for the summit of the union, he and P get on`.
_HE = frozenset({"w:he", "w:she"})
#: What opens a clause with a subject of its own as well as a phrase.
_CONJUNCTIONS = frozenset({"w:after", "w:before", "w:as"})


def _opens(groups: Sequence[Group], actor: Actor) -> bool:
    """Whether a party that its verb follows opens a clause: `after the two had led talks`."""
    found = governor(groups, actor)
    return found is not None and bool(found.tags & _CONJUNCTIONS)


def _for_to(groups: Sequence[Group], first: Actor, last: Actor) -> bool:
    """Whether `for` and `to` hold a subject between them: `no plans for A to meet B`."""
    found = governor(groups, first)
    after = groups[last.last].tags if last.last < len(groups) else frozenset()
    return found is not None and bool(found.tags & {"w:for"}) and bool(after & {"w:to"})


def _back(row: Sequence[Actor], groups: Sequence[Group], number: int) -> list[Actor]:
    """The party at place `number` of the row with those before it that it is joined to."""
    chain = [row[number]]
    for other in reversed(row[:number]):
        between = groups[other.last : chain[0].first]
        if (
            other.last > chain[0].first
            or not joins(between)
            or (acted_on(groups, other) and len(between) == 1)
        ):
            break
        if _nation(other) != _nation(chain[0]):
            break
        if len(between) == 1 and "comma" in between[0].tags and _opens_with_company(groups, other):
            break
        chain.insert(0, other)
    return chain


def _opens_with_company(groups: Sequence[Group], actor: Actor) -> bool:
    """`Accompanied by Minister A, President B met C`: whether a party opens the sentence as another's companion."""
    found = governor(groups, actor)
    return found is not None and bool(found.tags & {"w:by", "w:with"}) and actor.first < _OPENING


#: So many groups from its start a companion may open a sentence.
_OPENING = 5


def _nation(actor: Actor) -> bool:
    """Whether a party is a state or a union of states by its name alone."""
    return actor.sort == "state" or (
        actor.sort == "side" and bool(actor.spans) and actor.label == actor.spans[0]
    )


def _alone(between: Sequence[Group]) -> bool:
    """Whether a verb belongs to the party right before it rather than being joined to an earlier verb."""
    return not any(g.tags & {"w:and", "comma", "w:or", "w:to", "w:but"} for g in between)


def _beside(between: Sequence[Group]) -> bool:
    """Whether nothing but helping verbs and circumstances stands between a subject and its verb."""
    if len(between) > 12:
        return False
    return not any(g.tags & {"verb"} and not g.tags & _HELPING for g in between)


def _to_do(between: Sequence[Group]) -> bool:
    """Whether all that stands between a subject and its verb leads to it: `A and B / agreed on Sunday to / hold`."""
    if not between or not between[-1].tags & {"w:to"} or len(between) > 8:
        return False
    led = between[:-1]
    if any(g.tags & {"comma", "w:and", "w:that", "w:but", "person", "office", "state"} for g in led):
        return False
    return sum(bool(g.tags & {"verb"} and not g.tags & _HELPING) for g in led) == 1


def after(
    row: Sequence[Actor], sentence: Sentence, at: int, *, reach: int = 10, both: bool = False
) -> list[Actor]:
    """The row of parties that begins behind group `at`, with nothing but circumstances in between.

    `both`: the word at `at` wants two, so that what `and` joins is never the subject of a clause of its own.
    """
    groups = sentence.groups
    passed: Actor | None = None
    for number, actor in enumerate(row):
        if actor.first <= at:
            continue
        if passed is not None and joins(groups[passed.last : actor.first]):
            passed = actor
            continue
        between = groups[at + 1 : actor.first]
        if len(between) > reach or any(_shuts(g) for g in between):
            return []
        if between and between[-1].tags & {"quote"}:
            # `"We must sit down," the minister said`: who speaks stands behind what is said.
            return []
        found = governor(groups, actor)
        led = found is None or found.start <= groups[at].start
        if _behind_comma(between) and _says(groups, actor.last):
            return []
        if (
            not led
            and found is not None
            and found.tags & GOVERNS
            and not found.tags & {"w:with", "w:including"}
        ):
            passed = actor
            continue
        if _leads_in(groups, actor) and number + 1 < len(row):
            passed = None
            at = next(n for n in range(actor.last, len(groups)) if groups[n].tags & {"w:including"})
            continue
        return [actor, *_forward(row, groups, number, both=both)]
    return []


def _leads_in(groups: Sequence[Group], actor: Actor) -> bool:
    """Whether those of nowhere in particular are told one by one behind them: `with leaders, including A and B`."""
    if actor.people or actor.state is not None:
        return False
    ahead = groups[actor.last : actor.last + 8]
    here = next((n for n, g in enumerate(ahead) if g.tags & {"w:including"}), None)
    return here is not None and not any(g.tags & {"verb", "stop", "w:and"} for g in ahead[:here])


def _behind_comma(between: Sequence[Group]) -> bool:
    """Whether a party begins behind a comma, its article left aside: `..., a / spokesman`."""
    here = len(between) - 1
    while here > 0 and between[here].tags & {"w:a", "w:an", "w:the"}:
        here -= 1
    return here >= 0 and bool(between[here].tags & {"comma"})


def _says(groups: Sequence[Group], at: int) -> bool:
    """Whether a party only tells the sentence: `..., the minister said.`"""
    return at < len(groups) and bool(groups[at].tags & {"v:say"}) and at + 1 >= len(groups) - 1


#: Behind these something is told of what stands before: `who received the prize / was / Minister A`.
_TOLD_OF = frozenset({"w:was", "w:were", "w:is", "w:are"})


def _shuts(group: Group) -> bool:
    if group.tags & (
        _BARS | _TOLD_OF | {"w:who", "w:which", "w:that", "w:while", "w:said", "instrument", "n:invitation"}
    ):
        return True
    return bool(group.tags & {"verb"}) and not group.tags & {
        "portfolio",
        "date",
        "person",
        "low",
        "ing",
        "w:visiting",
        "v:visit",
    }


def _forward(
    row: Sequence[Actor], groups: Sequence[Group], number: int, *, both: bool = False, subject: bool = False
) -> list[Actor]:
    """The parties joined to the one at place `number`; `subject`: they are to act, so that a verb may follow them."""
    found: list[Actor] = []
    last = row[number]
    for actor in row[number + 1 :]:
        if actor.sort == "state" and groups[actor.first - 1].tags & {"w:visiting"}:
            continue
        between = groups[last.last : actor.first]
        fresh = not subject and _opens_clause(groups, between, actor)
        closes = not found or _closes_list(groups, row[number], found, between)
        if not (joins(between) or _listed(between)) or (fresh and not (both and closes)):
            break
        if not subject and groups[actor.first].tags & _HE:
            break
        if actor.sort == "they" or (actor.sort == "state" and not _nation(last)):
            break
        found.append(actor)
        last = actor
    return found


def _closes_list(
    groups: Sequence[Group], first: Actor, found: Sequence[Actor], between: Sequence[Group]
) -> bool:
    """Whether `and` joins the last of a row that only commas joined so far: `between A, B and C`."""
    row = (first, *found)
    commas = (groups[one.last : two.first] for one, two in pairwise(row))
    by_comma = all(
        "comma" in tie[0].tags and not any(g.tags & {"w:and"} for g in tie) for tie in commas if tie
    )
    return by_comma and bool(between) and "w:and" in between[0].tags


def _listed(between: Sequence[Group]) -> bool:
    """`received the envoy of A; the envoy of B; and that of C`: semicolons part those of a list."""
    if not between or "semicolon" not in between[0].tags:
        return False
    return all(g.tags & {"w:and", "comma", "w:the"} for g in between[1:])


def _opens_clause(groups: Sequence[Group], between: Sequence[Group], actor: Actor) -> bool:
    """Whether a party joined to another is the subject of a clause of its own: `met A, and B said`."""
    if any(g.tags & {"w:other"} for g in between):
        return False
    here = actor.last
    while here < len(groups) and groups[here].tags & {
        "adverb",
        "w:also",
        "w:then",
        "date",
        "w:has",
        "w:had",
        "w:will",
        "w:would",
    }:
        here += 1
    if here >= len(groups) or not groups[here].tags & {"verb", "w:is", "w:was", "w:were", "w:are"}:
        return False
    return bool(between) and groups[here].form != "ing"


def several(found: Sequence[Actor]) -> bool:
    """Whether parties alone make a meeting: a pair, `they`, or two and more that are not all of one state."""
    if any(a.sort in ("pair", "they") for a in found):
        return True
    known = {a.state for a in found if a.state is not None}
    return len(found) > 1 and (len(known) > 1 or any(a.state is None for a in found))


def vague(found: Sequence[Actor], groups: Sequence[Group], verb: int) -> bool:
    """Whether officials of nobody in particular meet, and where or when is told: `officials met in Lima in 2017`."""
    if (
        len(found) != 1
        or found[0].people
        or found[0].state
        or not groups[found[0].first].tags & {"offices", "s:folk"}
    ):
        return False
    ahead = groups[verb + 1 : verb + 6]
    return not any(g.tags & {"verb", "w:to"} for g in ahead[:1]) and any(
        g.tags & {"place", "date"} for g in ahead
    )


def fronted(row: Sequence[Actor], sentence: Sentence, at: int) -> list[Actor]:
    """The subject of the main clause behind an opening phrase: the row that begins right behind a comma after `at`."""
    groups = sentence.groups
    for comma in range(at + 1, min(at + 40, len(groups))):
        if groups[comma].tags & _BARS:
            return []
        if not groups[comma].tags & {"comma"}:
            continue
        number = next((n for n, a in enumerate(row) if 0 < a.first - comma <= 3), None)
        if number is not None and not governed(groups, row[number]) and _has_verb(groups, row[number].last):
            return [row[number], *_forward(row, groups, number, subject=True)]
    return []


def _has_verb(groups: Sequence[Group], at: int) -> bool:
    """Whether a verb follows before the sentence ends: one that is known, or a word right behind that is no participle."""
    if at < len(groups) and groups[at].tags & {"low"} and not groups[at].tags & {"ing"}:
        return True
    for group in groups[at : at + 16]:
        if group.tags & {"verb", "w:is", "w:was", "w:were", "w:are"}:
            return True
        if group.tags & _BARS:
            return False
    return False
