"""Halls, palaces and other buildings that reports name as the place of an event."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.tokens import fold

_BUILDINGS = (
    "Palace", "Hall", "Centre", "Center", "House", "Hotel", "Building", "Complex", "Guesthouse", "Guest house", "Residence",
    "Headquarters", "Villa", "Castle", "Mansion", "Auditorium", "Club", "Pavilion", "Chancellery", "Chancery", "Secretariat",
    "Bhavan", "Airport", "Base", "Theatre", "Theater", "Cinema", "Restaurant", "Museum", "Pagoda", "Fort", "Lodge",
    "Tower",
)  # fmt: skip
_BUILDING = "|".join(_BUILDINGS)
#: Palaces that are called so in front: `Palacio Santos`, `the Palais Wilson`.
_FRONT = ("Palacio", "Palais", "Palazzo", "Palácio", "Torre", "Villa", "Château", "Schloss")
#: Folded words of which one is in every sentence that names a building as a place.
HALL_WORDS = frozenset(
    {fold(name.split()[-1]) for name in (*_BUILDINGS, *_FRONT)} | {"kremlin", "office", "ministry"}
)
_BEFORE = r"(?:[A-Z][\w'’.-]*\s+(?:(?:of|the|and|for|de|al)\s+){0,2}){1,5}"
#: What a house is of; only a centre is for something: `the Centre for Islands` but `a dinner at the Palace for President A`.
_BEHIND = (
    r"(?:(?:\s+of|(?<=Cent..)\s+for)\s+(?:the\s+)?[A-Z][\w'’-]*"
    r"(?:\s+(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z][\w'’-]*){0,2})?"
)
_IN_FRONT = (
    rf"(?:{'|'.join(_FRONT)}) (?:(?:de|du|da|do|della|des|la) )*"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
)
_NAMED = expression(
    rf"\b(?:at|in|inside) (?:the )?((?:Kremlin|{_IN_FRONT}|{_BEFORE}(?:{_BUILDING}))\b{_BEHIND})"
)
_PLAIN = expression(
    r"\b(?:at|in|inside) the ("
    r"(?:presidential|royal|government|state|governmental|prime minister's|foreign ministry) "
    r"(?:palace|house|residence|guesthouse|guest house|headquarters|building|office)"
    r"|(?:foreign|defence|defense) (?:ministry|office))\b"
)


def halls(text: str, start: int, end: int) -> list[Span]:
    """The spans of the buildings named as places in `text[start:end]`, in code points."""
    found = [m.span(1) for pattern in (_NAMED, _PLAIN) for m in pattern.finditer(text, start, end)]
    return sorted(set(found))
