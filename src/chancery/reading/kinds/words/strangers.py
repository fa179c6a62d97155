"""Strangers: names in capitals that nothing explains, and names that are a firm's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Group, Person
from chancery.reading.kinds.words.voices import Speaker, Voices, person_speaker
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

_COMPANY = expression(
    r"(?:\s+[A-Z][\w.&-]*)*\s+(?:Corp|Corporation|Inc|Ltd|Co|Plc|PLC|Pty|AG|GmbH|Holdings|LLC)\b|\s*(?:&lt;|<)[A-Z.]+>"
)


def stranger(voices: Voices, groups: Sequence[Group], at: int, last: int) -> Speaker | None:
    """A name in capitals that nothing else in the report explains."""
    span = (groups[at].start, groups[last - 1].end)
    name = voices.scene.words(span)
    if len(name) < 3 or groups[at].tags & {"s:firm", "bodyhead"} or groups[last - 1].tags & {"s:firm"}:
        return None
    known = _recalled(voices, name)
    if known is not None:
        return person_speaker(voices.scene, known, more=(span,))
    return (
        None
        if _COMPANY.search(" " + name) or _COMPANY.match(voices.scene.text, span[1])
        else Speaker(name, "person" if _personal(groups[at:last]) else "voice", (span,))
    )


def stranger_at(voices: Voices, span: tuple[int, int]) -> Speaker:
    """The name at `span`, as the person met before who bears it, else as it stands."""
    name = voices.scene.words(span)
    known = _recalled(voices, name)
    if known is not None:
        return person_speaker(voices.scene, known, more=(span,))
    return Speaker(name, "person", (span,))


def _personal(run: Sequence[Group]) -> bool:
    """Whether a row of plain capitalised words may be a person's name: of two to four, none of them all capitals."""
    words = [
        g for g in run if g.tags & {"cap", "cap1"} and not g.tags & {"bodyhead", "demonym", "state", "place"}
    ]
    return 2 <= len(words) <= 4 and len(words) == len(
        [g for g in run if not g.tags & {"dash", "particle", "dot"}]
    )


def _recalled(voices: Voices, name: str) -> Person | None:
    """The person met before whose name holds every word of this one."""
    words = set(fold(name).split())
    return next(
        (p for _, p in reversed(voices.mentions) if words <= set(fold(p.name).replace("-", " ").split())),
        None,
    )


_MANAGES = expression(
    r"\b(?:managing director|chief executive|chief financial|chief operating|ceo|cfo|general manager|sales director|"
    r"marketing director|finance director|executive vice president|company president|group chairman)\b"
)


def manages_a_firm(scene: Scene, person: Person) -> bool:
    """Whether somebody speaks for a business: by their office, unless that names a state's own body."""
    office = fold(full_person(scene, person).office or person.office or "")
    return bool(_MANAGES.search(office)) and not re.search(
        r"\b(?:central bank|national|state|ministry|agency)\b", office
    )


def is_company(scene: Scene, person: Person) -> bool:
    """Whether a name without an office is a firm's: somewhere in the report Corp, Ltd or a ticker follows it."""
    if person.office or full_person(scene, person).office:
        return False
    return bool(_COMPANY.search(" " + person.name)) or any(
        _COMPANY.match(scene.text, m.end()) for m in re.finditer(re.escape(person.name), scene.text)
    )
