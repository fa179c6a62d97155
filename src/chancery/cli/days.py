"""Days as they are given on a command line."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from chancery.cli.session import FAILED, complain

Today = Annotated[
    str | None,
    typer.Option(
        metavar="DATE", help="The day from which “last year” and what is overdue count; by default today."
    ),
]


def day(given: str | None) -> date | None:
    """The day of an ISO date; raises `typer.Exit` with 2 after a line on standard error for anything else."""
    if given is None:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        complain(f"{given}: this is no day; write it like 2025-10-11")
        raise typer.Exit(FAILED) from None
