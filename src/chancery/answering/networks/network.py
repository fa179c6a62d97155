"""A network and what is asked of it, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from chancery.errors import QuestionError
from chancery.model import edtf
from chancery.model.kinds import CORE_KINDS, SECTORS

Of = Literal["states", "bodies"]
OF: Final[tuple[Of, ...]] = ("states", "bodies")


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkQuestion:
    """What joins: entries of `kind` that happened, in `sector` where one is named, in the period from `since` to `until` (ISO
    days, months or years), with a part of the state `around` where one is named. Bodies are joined by instruments only.

    Raises `QuestionError` for a word that means nothing here.
    """

    of: Of = "states"
    kind: str = "instrument"
    sector: str | None = None
    since: str | None = None
    until: str | None = None
    around: str | None = None

    def __post_init__(self) -> None:
        for what, given, known in (
            ("network", self.of, OF),
            ("kind", self.kind, CORE_KINDS if self.of == "states" else ("instrument",)),
            ("sector", self.sector, (None, *SECTORS)),
        ):
            if given not in known:
                raise QuestionError(
                    str(given), f"there is no such {what}", f"there are {', '.join(filter(None, known))}"
                )
        if self.period is not None and not edtf.is_valid(self.period):
            raise QuestionError(self.period, "this is no period", "write 2020 or 2025-10, the earlier first")

    @property
    def period(self) -> str | None:
        """The period as an EDTF interval, None for all times."""
        return f"{self.since or '..'}/{self.until or '..'}" if self.since or self.until else None


@dataclass(frozen=True, slots=True)
class Node:
    """A state (`id` its code) or a body (`id` its state and folded name); `number` sums the weight of its ties."""

    id: str
    label: str
    state: str | None
    number: int


@dataclass(frozen=True, slots=True)
class Edge:
    """Two nodes by id in their order, how many entries join them, when any of these happened last (EDTF), and
    ids of the latest few of them."""

    one: str
    other: str
    number: int
    latest: str | None
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes and edges, those with most first; `beyond` counts older entries that were not looked at."""

    of: Of
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    beyond: int = 0
