"""The facts of one report, as `chancery.read` hands them over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

from chancery.model import Fact, Report
from chancery.model.kinds import KINDS


@dataclass(frozen=True, slots=True, repr=False)
class Facts(Sequence[Fact]):
    """An immutable sequence of the facts of `report`, in the order the report tells them.

    Shows as a short list in a REPL and as a table in a notebook.
    """

    report: Report
    facts: tuple[Fact, ...]

    @overload
    def __getitem__(self, at: int) -> Fact: ...
    @overload
    def __getitem__(self, at: slice) -> Facts: ...
    def __getitem__(self, at: int | slice) -> Fact | Facts:
        return Facts(self.report, self.facts[at]) if isinstance(at, slice) else self.facts[at]

    def __len__(self) -> int:
        return len(self.facts)

    def of_kind(self, *kinds: str) -> Facts:
        """The facts of these kinds, in the same order; raises `ValueError` for a kind that does not exist."""
        for kind in kinds:
            if kind not in KINDS:
                raise ValueError(f"unknown kind {kind!r}; the kinds are {', '.join(KINDS)}")
        return Facts(self.report, tuple(fact for fact in self.facts if fact.kind in kinds))

    def to_jsonl(self) -> str:
        """The facts as JSON Lines, one a line, each line ended; empty when there are none."""
        from chancery.export.jsonl import encode_facts

        return encode_facts(self.facts).decode("utf-8")

    def to_html(self) -> str:
        """One self-contained HTML page with the report and its facts, as `chancery read --format html` writes it."""
        from chancery.export.html import page

        return page([(self.report, self.facts)])

    def _repr_html_(self) -> str:
        from chancery.export.notebook import fragment

        return fragment(self.report, self.facts)

    def __repr__(self) -> str:
        from chancery.export.overview import overview

        return overview(self.report, self.facts)
