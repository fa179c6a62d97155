"""Who asks, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Role = Literal["reader", "reviewer", "admin"]

#: What each role may do beside what the ones before it may: look; judge and add reports; keep the list of users.
ROLES: Final[tuple[Role, ...]] = ("reader", "reviewer", "admin")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody by the name under which they judge; `name` is empty for whoever has not said who they are."""

    name: str
    role: Role

    @property
    def may_write(self) -> bool:
        return self.role != "reader"


NOBODY: Final = Person("", "reader")
