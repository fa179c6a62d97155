"""The way through the house: what stands at the head of every page."""

from __future__ import annotations

from typing import Final

#: Address and name of each room; the room of a page is the one whose address its own begins with.
ROOMS: Final = (
    ("/", "Home"),
    ("/registry", "Registry"),
    ("/relation", "Relations"),
    ("/network", "Network"),
    ("/ask", "Ask"),
    ("/desk", "Review"),
    ("/add", "Add"),
    ("/about", "About"),
)

#: Pages that have no name at the head, and the room they belong to.
_WITHIN: Final = {
    "/entry": "/registry",
    "/report": "/registry",
    "/compare": "/registry",
    "/state": "/relation",
    "/person": "/relation",
    "/body": "/relation",
    "/cite": "/ask",
}


def room_of(path: str) -> str:
    """The address of the room that the page at `path` is in."""
    within = next((room for page, room in _WITHIN.items() if _is_in(path, page)), path)
    return max((room for room, _ in ROOMS if _is_in(within, room)), key=len, default="/")


def _is_in(path: str, room: str) -> bool:
    return path == room or (room != "/" and path.startswith(f"{room}/")) or room == "/"
