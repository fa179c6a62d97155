"""Where in a chain of milestones the words of one end and the clause of the next begins."""

from __future__ import annotations

from chancery.reading.groups import Sentence


def behind_date(sentence: Sentence, trigger: int, verb: int) -> int:
    """Where the words between two verbs stop being the first one's: `broken in 1967 | and restored`."""
    for at in range(trigger + 1, verb):
        if sentence.groups[at].tags & {"comma", "w:and", "w:but", "stop"}:
            break
        if sentence.groups[at].tags & {"date"}:
            return at + 1
    return trigger + 1


def next_clause(sentence: Sentence, verb: int, end: int) -> int:
    """Where `and on 5 February` opens the clause of the next verb before `end`; else `end`."""
    groups = sentence.groups
    for at in range(verb + 1, end):
        if not groups[at].tags & {"w:and"}:
            continue
        behind = groups[at + 1 : at + 3]
        if behind and (
            behind[0].tags & {"date"} or (behind[0].tags & {"w:on", "w:in"} and behind[-1].tags & {"date"})
        ):
            return at
    return end
