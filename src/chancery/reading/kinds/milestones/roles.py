"""Which states of a sentence have a part in its milestone: who acts, with whom, whose embassy, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.state_words import StateMention
from chancery.reading.kinds.milestones.phrases import (
    LOOSE,
    conjoined,
    first_of_chain,
    hangs,
    opened_by,
    opener,
)

#: Kinds of which a mission is the object.
OF_MISSIONS: Final = frozenset({"embassy-opened", "embassy-closed"})
_INTO: Final = frozenset({"in", "at", "to", "near", "for"})
#: How far before a milestone `between` may stand, and how far behind it the states.
_BETWEEN: Final = (12, 14)


@dataclass(frozen=True, slots=True)
class Telling:
    """A milestone in its sentence: its kind, and in tokens where its verb and object stand.

    Both are within `[low, high)`, the object alone is `[first, last)`.
    """

    sentence: Sentence
    kind: str
    low: int
    high: int
    first: int
    last: int


def telling(sentence: Sentence, kind: str, verb: int, object_: int) -> Telling:
    """The milestone told by groups `verb` and `object_`."""
    groups = sentence.groups
    low = min(groups[verb].first, groups[object_].first)
    high = max(groups[verb].last, groups[object_].last)
    return Telling(sentence, kind, low, high, groups[object_].first, groups[object_].last)


def told_of_both(sentence: Sentence) -> bool:
    """`the two countries` are the report's pair, not whoever else the sentence names."""
    return any(g.tags & {"both-sides"} for g in sentence.groups)


def they_of_both(told: Telling) -> bool:
    """`a bridge between the two countries since they established ties`: they are those two, whoever else is named."""
    groups = told.sentence.groups
    at = next((n for n, g in enumerate(groups) if g.first >= told.low), 0)
    they = at > 0 and any(g.tags & {"w:they"} for g in groups[max(0, at - 2) : at])
    return they and any(g.tags & {"both-sides"} for g in groups[:at])


#: So many groups before a milestone the two who act may stand.
_ACTING: Final = 16


def both_act(told: Telling, mentions: Sequence[StateMention]) -> tuple[bool, list[StateMention]]:
    """`the ministers of the two countries to France took up relations`: whether the two act, and who these are.

    They are those that the sentence has tied to each other before, if any.
    """
    groups = told.sentence.groups
    end = next((n for n, g in enumerate(groups) if g.first >= told.low), len(groups))
    clause = next((n + 1 for n in range(end - 1, -1, -1) if groups[n].tags & {"stop", "colon"}), 0)
    at = next(
        (
            n
            for n in range(end - 1, max(clause, end - _ACTING) - 1, -1)
            if "both-sides" in groups[n].tags and n and "w:of" in groups[n - 1].tags
        ),
        None,
    )
    if at is None or any("verb" in g.tags for g in groups[at:end]):
        return False, []
    named = [m for m in mentions if m.first < told.low and not m.place]
    behind = [m for m in named if m.first >= groups[at].last]
    if not behind or not all(opened_by(told.sentence, m, LOOSE) for m in behind):
        return False, []
    pairs = [two for two in pairwise(named) if two[1].first < groups[at].first and _tied(told.sentence, *two)]
    return True, list(pairs[-1]) if pairs else []


def _tied(sentence: Sentence, one: StateMention, two: StateMention) -> bool:
    return conjoined(sentence, one, two) and one.state != two.state


def both(sentence: Sentence, mentions: Sequence[StateMention]) -> list[StateMention]:
    """The two states of a sentence that speaks of two sides and names just two."""
    own = [m for m in mentions if not m.place]
    return own if told_of_both(sentence) and len({m.state for m in own}) == 2 else []


def presented_to(told: Telling, mentions: Sequence[StateMention]) -> list[StateMention]:
    """`presented credentials to the Afghan government`: the receiving state comes first."""
    if told.kind == "recognition":
        return []
    tokens = told.sentence.tokens
    at = next((n for n in range(len(tokens)) if tokens[n].fold == "credentials"), None)
    if at is None:
        return []
    near = [m for m in mentions if at < m.first <= at + 7 and not m.place]
    return [m for m in near if opened_by(told.sentence, m, {"to"})][:1]


def by_role(told: Telling, mentions: Sequence[StateMention]) -> Iterator[StateMention]:
    """The mentions that have a part in a milestone, the surest first."""
    if told.kind in OF_MISSIONS:
        yield from _posts(told, mentions)
        return
    between = _between(told, mentions)
    if len(between) > 1:
        yield from between[:2]
        return
    actors = subjects(told.sentence, mentions, told.low)
    others = _partners(told, mentions)
    if len(actors) > 1:
        # `A and B set up relations, the former having ended those with C`: with each other.
        others = [m for m in others if not _behind_verb(told, m) and not _behind_comma(told, m)]
    if told.kind == "recognition":
        yield from _recognising(told, mentions, actors, others)
    elif others and actors:
        yield from (actors[0], others[0])
    else:
        yield from [*actors[:2], *others]


def _recognising(
    told: Telling,
    mentions: Sequence[StateMention],
    actors: Sequence[StateMention],
    others: Sequence[StateMention],
) -> Iterator[StateMention]:
    """Who is recognised, then who recognises; `the recognition of X by Y` is Y's, whoever speaks of it."""
    targets = [m for m in mentions if m.first >= told.first and (not m.place or m.first < told.last)]
    done_by = [m for m in others if m.first > told.first and _by_itself(told, m)]
    if done_by and targets:
        targets = [m for m in targets if m not in done_by]
        actors = done_by
    yield from [*(others if not targets else []), *targets[:1], *actors[:1]]
    yield from others


def _by_itself(told: Telling, mention: StateMention) -> bool:
    """Whether `by` goes with the recognition rather than with another verb: `after a vote monitored by Norway`."""
    at = opener(told.sentence, mention, {"by"})
    if at is None:
        return False
    before = next((g for g in told.sentence.groups if g.last == at), None)
    return before is None or not before.tags & {"verb", "ends-ed"} or before.first <= told.high


def _behind_verb(told: Telling, mention: StateMention) -> bool:
    """Whether another verb stands between a milestone and a mention."""
    groups = told.sentence.groups
    return any(g.tags & {"verb", "w:having"} for g in groups if told.high <= g.first < mention.first)


def _behind_comma(told: Telling, mention: StateMention) -> bool:
    """`A and B set up relations, the treaty of 1952 with C having ended`: whom only what a comma opens tells of."""
    return any(t.text == "," for t in told.sentence.tokens[told.high : mention.first])


def _partners(told: Telling, mentions: Sequence[StateMention]) -> list[StateMention]:
    """Those behind `with` and `by`, of each the first run: `set up ties with A and cut those with B` tells of A.

    Where a pronoun is the object, `has ties with A and cut them with B`, the run behind the pronoun.
    """
    sentence, found = told.sentence, list[StateMention]()
    recalled = told.high < len(sentence.tokens) and sentence.tokens[told.high].fold == "them"
    back = told.high if recalled else told.low
    for word in ("with", "by"):
        run = [m for m in mentions if m.first >= told.low and opened_by(sentence, m, {word})]
        run = [m for m in run if m.first > back] or run
        found.extend([*run[:1], *(m for m in run[1:] if conjoined(sentence, run[0], m))])
    return sorted(found, key=lambda m: m.first)


def _posts(told: Telling, mentions: Sequence[StateMention]) -> Iterator[StateMention]:
    """Whose embassy, then where it stands."""
    sentence, first, last = told.sentence, told.first, told.last
    named = [m for m in mentions if not m.place]
    near = [n for n, m in enumerate(named) if first - 3 <= m.first < last and m.last >= first - 1]
    own = [named[n] for n in near if not hangs(sentence, named[: n + 1], on=_INTO)]
    hosts = [
        m
        for m in mentions
        if first < m.first <= last + 5 and (opened_by(sentence, m, _INTO) or m.first == last)
    ]
    hosts += [m for m in mentions if first < m.first < last and m.place]
    if not hosts and any(t.fold == "there" for t in sentence.tokens[last : last + 2]):
        hosts = [m for m in mentions if m.last < first and m.place][-1:]
    of = [m for m in named if last <= m.first <= last + 3 and opened_by(sentence, m, {"of"})]
    yield from (own or of or subjects(sentence, mentions, told.low))[:1]
    yield from hosts[:1]
    if of and own:
        yield from of[:1]


def _between(told: Telling, mentions: Sequence[StateMention]) -> list[StateMention]:
    """The states behind a `between` that stands no further than a few words from the milestone."""
    tokens = told.sentence.tokens
    back, ahead = _BETWEEN
    opening = range(max(0, told.low - back), len(tokens))
    at = next((n for n in opening if tokens[n].fold == "between"), None)
    if at is None:
        return []
    found = [m for m in mentions if at < m.first < at + ahead and not m.place]
    # `between the two ministers to Chad, Peru and Oman took up relations`: whose ministers is not said.
    return [] if found and opened_by(told.sentence, found[0], LOOSE) else found


def subjects(sentence: Sentence, mentions: Sequence[StateMention], low: int) -> list[StateMention]:
    """Who acts: the nearest state before token `low` that hangs on no preposition, with the one joined to it.

    Of several verbs with one subject, who stands before the first.
    """
    first = first_of_chain(sentence, low)
    before = [m for m in mentions if m.last <= first] or [m for m in mentions if m.last <= low]
    free = [m for m in before if not opened_by(sentence, m, LOOSE) or (m.last == first < low)]
    if not free:
        return []
    chosen = free[-1]
    joined = [
        m
        for m in before
        if m.last < chosen.first and chosen.first - m.last <= 3 and conjoined(sentence, m, chosen)
    ]
    return [chosen, *joined]
