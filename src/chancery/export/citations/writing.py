"""Works for reference managers in any of the formats. What a format needs is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from chancery.export.citations.works import Work


def _bibtex(some: Iterable[Work]) -> str:
    from chancery.export.citations.bibtex import bibtex

    return bibtex(some)


def _ris(some: Iterable[Work]) -> str:
    from chancery.export.citations.ris import ris

    return ris(some)


def _csl(some: Iterable[Work]) -> str:
    from chancery.export.citations.csl import csl
    from chancery.export.sheet import to_json

    return to_json(csl(some))


#: What writes works in a format, by its name; raises `MissingExtra`.
WRITERS: Final[Mapping[str, Callable[[Iterable[Work]], str]]] = {"bibtex": _bibtex, "ris": _ris, "csl": _csl}
