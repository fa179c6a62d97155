"""The receipt of a run as it grows."""

from __future__ import annotations

from dataclasses import replace

from chancery.errors import InputError
from chancery.keeping.adding import Added
from chancery.keeping.versions import code, grammar, vocabulary
from chancery.model import Receipt, Refused


class Tally:
    """Counts what a run does; `receipt` is how far it has come."""

    def __init__(self) -> None:
        self.receipt = Receipt(code(), grammar(), vocabulary(), started="")

    def begin(self, now: str) -> None:
        self.receipt = replace(self.receipt, started=now)

    def count(self, outcome: Added | InputError) -> None:
        done = self.receipt
        if isinstance(outcome, InputError):
            refused = Refused(outcome.name, outcome.problem)
            self.receipt = replace(done, refused=(*done.refused, refused))
            return
        counted = {outcome.outcome: getattr(done, outcome.outcome) + 1}
        self.receipt = replace(done, facts=done.facts + outcome.facts, **counted)

    def end(self, now: str) -> None:
        self.receipt = replace(self.receipt, ended=now)
