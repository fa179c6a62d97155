"""Who only helped two others to talk or to agree: `mediated by Qatar`, `under the auspices of Togo`, `Omani mediation`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group
from chancery.reading.posts import SEVERAL, posts
from chancery.reading.state_meant import state_meant

_HELPING = frozenset({"s:mediating"})
_HELP = frozenset({"s:mediation"})
#: What a state may do for two others that talk in its capital, or for its own guest.
_HOSTING = frozenset({"s:hosting"})
#: What tells of a helper only beside two others: `with Libya's help`, `in the presence of`, `looked on as witness`.
_HAND, _LOOKING_ON = frozenset({"s:helping-hand"}), frozenset({"s:looking-on"})
_WORDS = _HELPING | _HELP | _HOSTING | _HAND | _LOOKING_ON | {SEVERAL}
_NAMED = frozenset(
    {"state", "demonym", "people", "seat", "organisation", "place", "person", "office", "body"}
)
#: What names a side of two, and not only where they meet.
_SIDES = frozenset({"state", "demonym", "people", "person", "office", "body"})
#: What parts the names of several who help, and what stands before a name.
_ROW = frozenset({"w:and", "comma", "w:the", "w:both", "w:its", "w:'s", "w:'"})
#: What may stand between a name and what it does: `Qatar, which has quietly mediated`.
_DOES = frozenset(
    {"w:has", "w:have", "w:had", "w:is", "w:was", "w:are", "w:also", "w:which", "w:who", "w:that", "adverb"}
)


def go_betweens(groups: Sequence[Group], tags: frozenset[str] | None = None) -> frozenset[int]:
    """The groups of a sentence that name a state, a body or a person who only helped others to an agreement.

    So does the state in which the envoys of two others are posted.

    `tags` are all that are in the sentence, where they are at hand.
    """
    if tags is not None and tags.isdisjoint(_WORDS):
        return frozenset()
    if not [group for group in groups if not group.tags.isdisjoint(_WORDS)]:
        return frozenset()
    return frozenset((*_helped_by(groups), *_helping(groups), *posts(groups)))


def _helped_by(groups: Sequence[Group]) -> Iterator[int]:
    """`mediated by A and B`, `under the good offices of A`: the names behind."""
    for at, group in enumerate(groups[:-2]):
        hosted = group.tags & _HOSTING and groups[at + 1].tags & {"w:by"} and _of_two(groups[:at])
        joined = (
            hosted
            or (group.tags & _HELPING and groups[at + 1].tags & {"w:by"})
            or (group.tags & _HELP and groups[at + 1].tags & {"w:of", "w:by", "w:from"})
            or (group.tags & _HAND and groups[at + 1].tags & {"w:of"} and _beside_two(groups, at + 2))
        )
        here = at + 2
        while joined and here < len(groups) and groups[here].tags & (_NAMED | _ROW):
            if groups[here].tags & _NAMED:
                yield here
            elif groups[here].tags & {"comma"} and (group.tags & _HAND or not _lists_on(groups, here)):
                break
            here += 1


def _of_two(before: Sequence[Group]) -> bool:
    """Whether two states are named already, which a third may be host to."""
    return len({state_of(group) for group in before if group.tags & {"state"}} - {None}) > 1


def _beside_two(groups: Sequence[Group], at: int) -> bool:
    """Whether a sentence names two states besides that of the group at `at`, or behind its article."""
    at = min((n for n in range(max(at, 0), len(groups)) if groups[n].tags & _NAMED), default=-1)
    own = _of(groups[at]) if at >= 0 else None
    others = {state for n, group in enumerate(groups) if n != at and (state := _of(group)) is not None}
    return own is not None and own not in others and len(others) > 1


def _of(group: Group) -> str | None:
    """The state of a group that names a side rather than a place or a seat."""
    return state_meant(group) if group.tags & _SIDES else None


def _lists_on(groups: Sequence[Group], comma: int) -> bool:
    """Whether `and` ends the list that goes on behind a comma: `by Oman, Qatar and Togo`."""
    here = comma + 1
    while here < len(groups) and groups[here].tags & (_NAMED | {"comma", "w:the"}):
        here += 1
    return here > comma + 1 and here < len(groups) - 1 and bool(groups[here].tags & {"w:and"})


def _helping(groups: Sequence[Group]) -> Iterator[int]:
    """`Qatar and Oman mediated`, `Qatari mediation`, `the Omani-brokered deal`: the names before."""
    for at, group in enumerate(groups):
        if group.tags & _HELPING and not _acted_on(groups, at):
            wanted = _DOES | {"comma", "dash"}
        elif group.tags & _HELP:
            wanted = frozenset({"w:'s", "w:'", "low", "dash"})
        elif group.tags & _HAND:
            wanted = frozenset({"w:'s", "w:'", "low"})
        elif group.tags & _LOOKING_ON or (group.tags & _HOSTING and group.form == "past"):
            wanted = _DOES
        else:
            continue
        here = at - 1
        while here >= 0 and groups[here].tags & wanted and at - here < 5:
            here -= 1
        if group.tags & (_HAND | _LOOKING_ON | _HOSTING) and not _beside_two(groups, here):
            continue
        if here >= 0 and groups[here].tags & _NAMED:
            yield here
            while here >= 2 and groups[here - 1].tags & {"w:and", "comma"} and groups[here - 2].tags & _NAMED:
                here -= 2
                yield here


def _acted_on(groups: Sequence[Group], at: int) -> bool:
    """Whether what was mediated stands before, `talks between A and B, mediated by`, so that A and B are no helpers."""
    return at + 1 < len(groups) and bool(groups[at + 1].tags & {"w:by", "stop", "dot"})
