"""What resolving gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Basis = Literal["stated", "inferred-year", "weekday", "relative", "range"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """An EDTF value and how it was come by.

    `stated`: read as written. `inferred-year`: the year was worked out. `weekday`: the nearest such day. `relative`: so
    many units from publication or from the day last spoken of. `range`: a stretch whose ends or whose name were written.
    """

    value: str
    basis: Basis
