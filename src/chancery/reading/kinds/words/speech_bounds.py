"""Where the words that somebody is said to have said begin and end, by the groups around the attribution."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group
from chancery.reading.kinds.words.complements import skip_circumstances
from chancery.reading.kinds.words.ties import Tie

#: By the end of a pattern's id, where the words said begin right behind the verb,
SAID_BEHIND = (
    "note-saying",
    "both-of-opinion",
    "both-voiced",
    "position-that",
    "his-point",
    "answer-quoted",
    "was-frank",
    "noun-that",
)
#: and where behind a joint or comma that `told_from` finds.
SAID_FROM = (
    *("citing", "briefed", "acquainted", "stands-for", "heard-from", "in-his-view"),
    *("as-he-put-it", "for-somebody", "if-believed", "hear-tell", "somebody-noted", "noted-by"),
    *("from-whom-came", "verb-first"),
)
_JOINTS = frozenset({"w:on", "w:of", "w:about"})
#: By the end of a pattern's id, what opens the words said.
_TOLD = {
    "citing": frozenset({"s:say", "w:reported", "w:reports"}),
    "acquainted": frozenset({"w:with"}),
    "heard-from": frozenset({"w:that"}),
    "in-his-view": frozenset({"comma"}),
    "as-he-put-it": frozenset({"comma"}),
    "for-somebody": frozenset({"comma"}),
    "if-believed": frozenset({"comma"}),
    "hear-tell": frozenset({"comma"}),
    "somebody-noted": frozenset({"comma"}),
    "noted-by": frozenset({"comma"}),
    "from-whom-came": frozenset({"w:that"}),
    "verb-first": frozenset({"colon"}),
}


def resumes(groups: Sequence[Group], at: int) -> int:
    """The comma behind an attribution after which a quotation goes on, or the end of the sentence."""
    return next(
        (
            n
            for n in range(at, len(groups) - 1)
            if groups[n].tags & {"comma"} and groups[n + 1].tags & {"quote"}
        ),
        len(groups),
    )


def told_from(groups: Sequence[Group], tie: Tie) -> int:
    """Where the words said begin behind `citing X, reported`, `briefed X on` or `was for`."""
    verb = tie.verb
    if tie.pattern.id.endswith("stands-for"):
        return verb[0]
    begin = verb[1]
    if tie.speaker and not tie.pattern.id.endswith(("briefed", "acquainted")):
        begin = tie.speaker[1]
    joints = next((held for end, held in _TOLD.items() if tie.pattern.id.endswith(end)), _JOINTS)
    at = next((n for n in range(begin, min(begin + 10, len(groups))) if groups[n].tags & joints), None)
    return at + 1 if at is not None else begin


def behind_as(groups: Sequence[Group], at: int) -> int:
    """Behind the `saying` of `was quoted as saying`."""
    here = next((n for n in range(at, len(groups)) if groups[n].tags & {"s:say-ing", "s:tell-ing"}), at)
    return here + 1


def behind_that(groups: Sequence[Group], at: int) -> int:
    """Behind the `that` that opens a clause: `That the fee is high was stressed by X`."""
    here = next((n for n in range(at, len(groups)) if "stop" not in groups[n].tags), at)
    return here + 1 if groups[here].tags & {"w:that"} else at


_HELPERS = frozenset(
    {"w:was", "w:were", "w:been", "w:be", "w:is", "w:are", "w:has", "w:have", "w:had", "adverb"}
)


def before_helpers(groups: Sequence[Group], at: int) -> int:
    """Before the helping verbs of a passive: `The report | has been denied by the ministry`."""
    while at > 1 and groups[at - 1].tags & _HELPERS:
        at -= 1
    return at


def clause_start(groups: Sequence[Group], at: int) -> int:
    """Where the clause around group `at` begins, by the last stop before it."""
    first = at
    while first and not groups[first - 1].tags & {"comma", "quote", "stop", "dash"}:
        first -= 1
    return first


def nothing_follows(groups: Sequence[Group], at: int) -> bool:
    """Whether nothing that could be said follows at `at`."""
    if at >= len(groups) or groups[at].tags & {"stop", "dot", "dash", "close", "w:when", "w:while"}:
        return True
    if at + 1 < len(groups) and groups[at].tags & {"w:and", "w:but"} and "verb" in groups[at + 1].tags:
        return True  # `answered with a smile and left`
    return bool(groups[at].tags & {"comma"}) and not (
        at + 1 < len(groups) and groups[at + 1].tags & {"quote", "w:that"}
    )


def past_phrase(groups: Sequence[Group], at: int) -> int:
    """Behind a speaker named after the verb: past an apposition and circumstances up to the next stop."""
    return skip_circumstances(groups, at, at)


def end_of_words(groups: Sequence[Group]) -> int:
    """Where the words of a sentence end, its full stop left aside."""
    last = len(groups)
    while last > 1 and groups[last - 1].tags & {"stop"}:
        last -= 1
    return groups[last - 1].end


def clause_after(groups: Sequence[Group], at: int) -> int:
    """Where the clause begins behind `According to X` and what is set after X between commas."""
    here = at
    while here < len(groups) and not groups[here].tags & {"comma", "stop", "colon", "quote"}:
        if here - at < 2 and _finite(groups[here]):
            return at
        if groups[here].tags & {"w:the"} and here == at:
            return at
        here += 1
    if here >= len(groups) or not groups[here].tags & {"comma"}:
        return here
    after = here + 1
    apposed = after < len(groups) and groups[after].tags & {"w:a", "w:an", "office", "w:who", "w:which"}
    if apposed:
        close = next(
            (n for n in range(after, min(after + 16, len(groups))) if groups[n].tags & {"comma", "colon"}),
            None,
        )
        if close is not None:
            return close if groups[close].tags & {"colon"} else close + 1
    return after


def _finite(group: Group) -> bool:
    return bool(
        group.tags & {"w:is", "w:are", "w:was", "w:were", "w:has", "w:have", "w:had", "w:will", "w:would"}
    )
