"""A job of adding: what is wanted, how it stands, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["waiting", "working", "done", "stopped"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be added: files in `folder`, or a `text` of its own with what is known of it, or what stands at `url`."""

    folder: str
    paths: tuple[str, ...] = ()
    text: str = ""
    url: str = ""
    id: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Came:
    """One report that came in: `outcome` is added, changed or known."""

    report: str
    outcome: str
    facts: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """One input that was not taken, with the reason and what to do."""

    name: str
    problem: str
    advice: str


@dataclass(frozen=True, slots=True)
class Job:
    """One job: `what` names it for people; reports and facts are counted, the first of them named."""

    id: str
    who: str
    what: str
    state: State = "waiting"
    reports: int = 0
    facts: int = 0
    came: tuple[Came, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def is_over(self) -> bool:
        return self.state in ("done", "stopped")


class TooMany(Exception):
    """So many jobs are waiting that no more is taken."""
