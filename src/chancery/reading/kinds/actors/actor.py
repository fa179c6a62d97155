"""Somebody who acts in a sentence."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from chancery.reading.drafts import Span
from chancery.reading.groups import Person
from chancery.reading.tokens import fold

#: The rule of an actor who serves an organisation that has no id of its own, or a land that is no state.
STATELESS: Final = "organisation:no-state"


class Actor(Struct, frozen=True):
    """Somebody at groups `[first, last)` of a sentence: `people` by name, or `label` for those whom nobody names.

    `rule` tells how `state` was worked out, None when the words give it. `sort` is one of person, office, delegation,
    pronoun and pair (both sides of the report). `others`: further states of a pair that the words name.
    """

    sort: str
    first: int
    last: int
    people: tuple[Person, ...] = ()
    label: Span | None = None
    state: str | None = None
    spans: tuple[Span, ...] = ()
    rule: str | None = None
    others: tuple[tuple[str, Span], ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(fold(p.name) for p in self.people)

    @property
    def sure(self) -> str | None:
        """The state as the words give it, None when it was only worked out."""
        return self.state if self.rule is None else None
