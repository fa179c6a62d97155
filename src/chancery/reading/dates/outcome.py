"""What resolving gives."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Basis = Literal["stated", "inferred-year", "weekday", "relative", "range"]


class Resolved(Struct, frozen=True, gc=False):
    """An EDTF value and how it was come by.

    `stated`: read as written. `inferred-year`: the year was worked out. `weekday`: the nearest such day. `relative`: so
    many units from publication or from the day last spoken of. `range`: a stretch whose ends or whose name were written.
    """

    value: str
    basis: Basis
