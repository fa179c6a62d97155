"""A receipt: what one run read, with what, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refused:
    """An input that gave no report, and why."""

    name: str
    problem: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """One run of `add`.

    `code` is the version of Chancery, `grammar` the hash of the code that reads and `vocabulary` that of the words it knows.
    Times are ISO 8601, UTC; `ended` is None when the run did not come to its end. `added` are new reports, `changed` new
    versions of known ones, `known` those that were there already; `facts` is the number of facts that came in.
    """

    code: str
    grammar: str
    vocabulary: str
    started: str
    ended: str | None = None
    added: int = 0
    changed: int = 0
    known: int = 0
    facts: int = 0
    refused: tuple[Refused, ...] = ()
