"""What is worked out when it is first asked for."""

from __future__ import annotations

from chancery.reading.kept import kept


class Room:
    """A room whose area is measured when somebody asks."""

    def __init__(self) -> None:
        self.measured = 0

    @kept
    def area(self) -> int:
        """The area in square metres."""
        self.measured += 1
        return 12


def test_it_is_worked_out_once_and_only_when_asked_for() -> None:
    room, other = Room(), Room()
    assert room.measured == 0
    assert [room.area, room.area, room.measured, other.measured] == [12, 12, 1, 0]
