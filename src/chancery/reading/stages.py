"""The life of a paper told in pieces: which of two stages a report leaves it at."""

from __future__ import annotations

from chancery.model.kinds import HAPPENED
from chancery.reading.drafts import Draft

#: How far each stage is along a paper's life. Source: domain brief 2.1 and 2.2.
_RANK = {
    "negotiating": 0, "initialled": 1, "signed": 2, "issued": 2, "ratified": 3, "in-force": 4, "amended": 5,
    "renewed": 5, "suspended": 6, "denounced": 7, "terminated": 8, "expired": 8,
}  # fmt: skip


def apart(one: Draft, two: Draft) -> bool:
    """Whether two tellings of a paper are of different stages, so that their dates need not agree."""
    first, second = one.get("stage"), two.get("stage")
    return bool(first and second) and first != second


def earlier_stage(one: Draft, other: Draft) -> bool:
    """Whether `one` stands at a stage that `other` has left behind: what is signed is not initialled again."""
    before_force = one.get("stage") in ("negotiating", "initialled", "signed", "ratified")
    return before_force and _RANK.get(one.get("stage"), 0) < _RANK.get(other.get("stage"), 0)


def later_stage(one: str, other: str) -> bool:
    """Whether stage `one` comes after stage `other` in a paper's life."""
    return _RANK.get(one, 0) > _RANK.get(other, 0)


def take_stage(kept: Draft, other: Draft, *, retold: bool = False) -> None:
    """Let `kept` stand at the later of the two stages, with the standing, date and place that are told of it.

    What is only planned does not take the place of what was done on the occasion. `retold`: the report itself tells
    `other` after `kept`, so that it counts whatever the stages are.
    """
    if not (retold or _RANK.get(other.get("stage"), 0) > _RANK.get(kept.get("stage"), 0)):
        return
    if kept.standing == "done" and other.standing not in HAPPENED:
        return
    still_open = kept.standing not in HAPPENED and other.standing not in HAPPENED
    if still_open and not retold and kept.get("stage") != "negotiating":
        return
    kept.standing = other.standing
    for name in ("stage", "date", "place"):
        value = other.values.get(name)
        if value is None:
            kept.values.pop(name, None)
        else:
            kept.values[name] = value
