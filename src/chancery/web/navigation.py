"""The way through the house: what stands at the head of every page."""

from __future__ import annotations

from typing import Final

#: Address and name of each room; the room of a page is the one whose address its own begins with.
ROOMS: Final = (
    ("/", "Home"),
    ("/relation", "Relations"),
    ("/network", "Network"),
    ("/ask", "Ask"),
    ("/about", "About"),
)


def room_of(path: str) -> str:
    """The address of the room that the page at `path` is in."""
    return max((room for room, _ in ROOMS if _is_in(path, room)), key=len, default="/")


def _is_in(path: str, room: str) -> bool:
    return path == room or (room != "/" and path.startswith(f"{room}/")) or room == "/"
