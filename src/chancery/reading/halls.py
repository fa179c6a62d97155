"""Halls, palaces and other buildings that reports name as the place of an event."""

from __future__ import annotations

import re

from chancery.reading.drafts import Span

_BUILDING = (
    r"Palace|Hall|Cent(?:re|er)|House|Hotel|Building|Complex|Guest ?house|Residence|Headquarters|Villa|Castle|Mansion|Auditorium|"
    r"Club|Pavilion|Chancellery|Chancery|Secretariat|Bhavan|Kremlin|Airport|Base|Theatre|Theater|Museum|Pagoda|Fort|Lodge"
)
_NAMED = re.compile(
    rf"\b(?:at|in|inside) (?:the )?((?:[A-Z][\w'’.-]*\s+(?:(?:of|the|and|for|de|al)\s+){{0,2}}){{0,5}}(?:{_BUILDING})\b(?:\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){{0,2}})?)"
)
_PLAIN = re.compile(
    r"\b(?:at|in|inside) the ((?:presidential|royal|government|state|governmental|prime minister's|foreign ministry) (?:palace|house|residence|guesthouse|guest house|headquarters|building|office)|"
    r"(?:foreign|defence|defense) (?:ministry|office))\b"
)


def halls(text: str, start: int, end: int) -> list[Span]:
    """The spans of the buildings named as places in `text[start:end]`, in code points."""
    found = [m.span(1) for pattern in (_NAMED, _PLAIN) for m in pattern.finditer(text, start, end)]
    return sorted(set(found))
