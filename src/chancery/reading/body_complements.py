"""What belongs to the name of a body behind its head: `Ministry / of Labour and Social Affairs`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

_STATE_TAGS = frozenset({"state", "organisation"})
PORTFOLIO = frozenset({"portfolio", "w:foreign", "w:news"})


def complement(groups: Sequence[Group], at: int) -> int:
    """What follows the head: `of Foreign Affairs`, `of Labour and Social Affairs`, `for Cultural Relations`."""
    last = at
    if at < len(groups) and groups[at].tags & {"w:of", "w:for", "w:on"} and at + 1 < len(groups):
        here = at + 1
        if groups[here].tags & {"w:the"}:
            here += 1
        if here < len(groups) and groups[here].tags & _STATE_TAGS | groups[here].tags & {"both-sides"}:
            return last
        if groups[at].tags & {"w:on", "w:for"} and _topic_behind(groups, at - 1, here):
            return last
        run = _subject_run(groups, here)
        if run > here:
            last = run
    return last


def _topic_behind(groups: Sequence[Group], head: int, topic: int) -> bool:
    """`an accord between the two Governments on sharing water`: what the paper is about, no part of the name."""
    word = groups[head].word("bodyhead")
    sort = getattr(word.value, "sort", None) if word else None
    small = topic < len(groups) and not groups[topic].tags & {"cap", "cap1"}
    return sort == "government" or (small and bool(groups[head].tags & {"cap1"}))


def _owned(group: Group, ahead: Sequence[Group]) -> bool:
    """A capitalised word that is no name by itself before another capital: `of People's Security`."""
    plain = (
        bool(group.tags & {"cap1"})
        and bool(group.tags & {"notname"})
        and not any(":" in t for t in group.tags)
    )
    return (
        plain
        and bool(ahead)
        and bool(ahead[0].tags & {"cap", "cap1"})
        and not group.tags & {"verb", "honorific"}
    )


def _subject_run(groups: Sequence[Group], at: int) -> int:
    here = at
    while here < len(groups):
        group = groups[here]
        capital = (
            bool(group.tags & {"cap", "cap1"})
            and (not group.tags & {"notname", "honorific"} or bool(group.tags & {"portfolio"}))
            and not group.tags & _STATE_TAGS
        )
        if capital and group.tags & {"office"} and here > at:
            break
        if (
            capital
            or _owned(group, groups[here + 1 : here + 2])
            or (here == at and group.tags & {"low"} | group.tags & PORTFOLIO)
        ):
            here += 1
            continue
        if group.tags & PORTFOLIO or (
            group.tags & {"low"} and here == at + 1 and not group.tags & {"verb"} and _lower_run(groups, at)
        ):
            here += 1
            continue
        follows = (
            here + 1 < len(groups)
            and groups[here + 1].tags & {"cap", "cap1"}
            and not groups[here + 1].tags & (_STATE_TAGS | {"demonym", "bodyhead", "office"})
        )
        if group.tags & {"w:and", "w:&", "w:of", "dash", "w:for"} and follows and here > at:
            here += 1
            continue
        if group.tags & {"comma"} and follows and _closes_list(groups, here + 1):
            here += 1
            continue
        break
    return here


def _lower_run(groups: Sequence[Group], at: int) -> bool:
    return bool(groups[at].tags & {"low"})


def _closes_list(groups: Sequence[Group], at: int) -> bool:
    """Whether a comma stands in a list of portfolio words that ends in `and` plus a word: Trade, Industry and Energy."""
    for ahead in range(at, min(at + 6, len(groups))):
        if groups[ahead].tags & {"w:and", "w:&"}:
            return (
                ahead + 1 < len(groups)
                and bool(groups[ahead + 1].tags & {"cap", "cap1"})
                and not groups[ahead + 1].tags & ({"bodyhead", "office"} | _STATE_TAGS)
            )
        if not groups[ahead].tags & {"cap", "cap1", "comma"}:
            return False
    return False
