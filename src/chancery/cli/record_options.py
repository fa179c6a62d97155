"""Options that every command on a record has."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class RecordFormat(StrEnum):
    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


RecordName = Annotated[
    str,
    typer.Option(
        "--record",
        "-r",
        metavar="FILE|URL",
        envvar="CHANCERY_RECORD",
        help="The record: a file, or postgresql://... .",
    ),
]
Format = Annotated[RecordFormat, typer.Option("--format", "-f", help="How it is written.")]
Out = Annotated[
    str | None, typer.Option("--out", "-o", metavar="FILE", help="Write here instead of to standard output.")
]
Who = Annotated[
    str | None,
    typer.Option(
        envvar="CHANCERY_WHO", metavar="NAME", help="Who decides; by default the user of this computer."
    ),
]
Why = Annotated[str, typer.Option(metavar="TEXT", help="The reason.")]

DEFAULT_RECORD = "relations.db"


def user(who: str | None) -> str:
    """The name given, or that of the user of this computer."""
    import getpass

    return who or getpass.getuser()
