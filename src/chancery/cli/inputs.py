"""Options that every command that reads reports has."""

from __future__ import annotations

from typing import Annotated

import typer

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for standard input.")
]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="Day of publication of every report, like 2025-10-11.")
]
Language = Annotated[str | None, typer.Option(metavar="TAG", help="Language of every report, like en or vi.")]
