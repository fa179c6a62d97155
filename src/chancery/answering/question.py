"""A question to a record: what is asked, and of which entries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from chancery.errors import QuestionError
from chancery.model import edtf
from chancery.model.kinds import (
    KIND_OF_TYPE,
    KINDS,
    SECTORS,
    STAGES,
    STANDINGS,
)

Ask = Literal[
    "which", "how-many", "how-often", "who", "when", "where", "between-whom", "about", "sort", "level", "status", "in-force",
    "whether", "disagreements", "areas", "obstacles", "opportunities", "statements", "significance", "why", "passages",
    "sanctions", "refused",
]  # fmt: skip
ASKS: Final[tuple[str, ...]] = Ask.__args__  # type: ignore[attr-defined]

Order = Literal["first", "last"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked (`ask`), of entries that answer to everything else. Empty filters ask for nothing in particular.

    `kinds`, `types`, `sectors`, `stages`, `standings`: one of each is enough. `states` must all have a part; `visitor` and
    `host` say in which part of a visit. `offices` are ids of offices.yaml. `words` must all stand in the entry, as stems.
    `dates` is an EDTF string. `session` is the number of a session. `overdue` asks for plans whose day has passed by
    `today`, an ISO date. The `without_` filters leave out. `during` asks for what belongs to the visits, sessions or
    signings of another question. `office_state` is the state whose offices are meant. `part` is the part of the persons
    asked for (`visitor`, `witnesses`, `parties`...), `actor` the state whose own act a ratification, or the opening of an
    embassy, is.

    Raises `QuestionError` for a value that means nothing here.
    """

    ask: Ask = "which"
    kinds: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    visitor: str | None = None
    host: str | None = None
    offices: tuple[str, ...] = ()
    office_state: str | None = None
    sectors: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    standings: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    dates: str | None = None
    session: int | None = None
    order: Order | None = None
    overdue: bool = False
    without_states: tuple[str, ...] = ()
    without_types: tuple[str, ...] = ()
    without_stages: tuple[str, ...] = ()
    without_sectors: tuple[str, ...] = ()
    without_words: tuple[str, ...] = ()
    during: Question | None = None
    part: str | None = None
    actor: str | None = None
    today: str | None = None

    def __post_init__(self) -> None:
        for what, given, known in (
            ("question", (self.ask,), ASKS),
            ("kind", self.kinds, KINDS),
            ("type", (*self.types, *self.without_types), KIND_OF_TYPE),
            ("sector", (*self.sectors, *self.without_sectors), SECTORS),
            (
                "stage",
                (*self.stages, *self.without_stages),
                (*STAGES, "session-held", "established", "existing"),
            ),
            ("standing", self.standings, STANDINGS),
        ):
            for one in given:
                if one not in known:
                    raise QuestionError(one, f"there is no such {what}", f"there are {', '.join(known)}")
        for day in filter(None, (self.dates, self.today)):
            if not edtf.is_valid(day):
                raise QuestionError(day, "this is no date", "write 2025, 2025-10 or 2025-10-01/2025-10-31")

    def but(self, **changes: object) -> Question:
        """The same question with other values."""
        return replace(self, **changes)  # type: ignore[arg-type]
