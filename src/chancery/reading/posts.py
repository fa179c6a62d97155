"""Where two envoys are posted: `the ambassadors of A and B to C`, who act for A and B, and only meet in C."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.groups import Group
from chancery.reading.persons import Office

#: Tag of an office that several hold.
SEVERAL = "offices"
_SENDERS = frozenset({"state", "both-sides"})
_BETWEEN = frozenset({"w:and", "comma", "w:the", "w:of"})
_POSTS = frozenset({"state", "organisation"})
#: The ranks of envoys, see `offices.yaml`.
_ENVOYS = range(6, 10)


def posts(groups: Sequence[Group]) -> Iterator[int]:
    """The groups that name where envoys of two states are accredited, which is no party to what they do."""
    for at, group in enumerate(groups):
        if (
            SEVERAL not in group.tags
            or not isinstance(group.value, Office)
            or group.value.rank not in _ENVOYS
        ):
            continue
        if group.value.state_span is not None and group.value.state_span[1] != group.end:
            continue  # `the ambassadors of A to B and of C to D`
        senders = int(group.value.state is not None)
        here = at + 1
        while here < len(groups) and groups[here].tags & (_SENDERS | _BETWEEN):
            senders += 2 if "both-sides" in groups[here].tags else "state" in groups[here].tags
            here += 1
        if senders < 2 or here + 1 >= len(groups) or groups[here].tags.isdisjoint({"w:to"}):
            continue
        here += 1 + ("w:the" in groups[here + 1].tags)
        if here < len(groups) and groups[here].tags & _POSTS:
            yield here
