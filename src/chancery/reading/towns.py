"""Towns that no list knows, told by what stands around their names: `in Thakhaek on Friday`, `at Port Elna, Oman`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

#: So many words the name of a town has at the most.
_LONGEST = 3
#: What a plain name in capitals is not.
_KNOWN = frozenset({
    "place", "state", "seat", "organisation", "demonym", "office", "person", "portfolio", "instrument", "mechanism", "bodyhead",
    "body", "date", "number", "notname", "people", "partnership", "low",
})  # fmt: skip


def town_end(groups: Sequence[Group], at: int) -> int | None:
    """The group behind the name of an unknown town that begins at group `at`; None where none does.

    It stands behind `in`, or of two words behind `at`, and a day, or a comma and a state or a day, follows it.
    """
    if at == 0 or groups[at - 1].tags.isdisjoint({"w:in", "w:at"}):
        return None
    end = at
    while end < len(groups) and end - at < _LONGEST and _named(groups[end]):
        end += 1
    if end == at or end == len(groups) or ("w:at" in groups[at - 1].tags and end - at < 2):
        return None
    return end if _told_when(groups, end) or _told_where(groups, end) else None


def _named(group: Group) -> bool:
    unknown = group.tags.isdisjoint(_KNOWN) and group.value is None
    return unknown and "cap" in group.tags and not any(t.startswith(("n:", "v:", "s:")) for t in group.tags)


def _told_when(groups: Sequence[Group], end: int) -> bool:
    ahead = [g.tags for g in groups[end : end + 2]]
    joined = len(ahead) == 2 and not ahead[0].isdisjoint({"w:on", "comma"})
    return "date" in ahead[0] or (joined and "date" in ahead[1])


def _told_where(groups: Sequence[Group], end: int) -> bool:
    ahead = [g.tags for g in groups[end : end + 3]]
    if len(ahead) < 3 or "comma" not in ahead[0] or "state" not in ahead[1]:
        return False
    return not ahead[2].isdisjoint({"comma", "stop", "w:on", "date"})
