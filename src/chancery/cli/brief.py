"""`chancery brief`: the sheet of two states, one state, or one visit, paper or channel."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from chancery.cli.days import Today, day
from chancery.cli.record_options import DEFAULT_RECORD, Out, RecordName
from chancery.cli.session import opened, telling_failures, writing


class BriefFormat(StrEnum):
    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"


def brief(
    subjects: Annotated[
        list[str],
        typer.Argument(metavar="STATE [STATE] | ENTRY", help="One or two states, or the id of an entry."),
    ],
    record: RecordName = DEFAULT_RECORD,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Leave out what was before, like 2020.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Leave out what was after, like 2025-10.")
    ] = None,
    format_: Annotated[
        BriefFormat, typer.Option("--format", "-f", help="How it is written.")
    ] = BriefFormat.MARKDOWN,
    today: Today = None,
    out: Out = None,
) -> None:
    """Write a brief in which every line ends in the numbers of its notes.

    PDF and DOCX need the extra `briefs`, the charts in HTML, PDF and DOCX the extra `charts`; give them a file with --out.
    """
    from chancery.answering.briefs import brief as make
    from chancery.cli.output import write_all
    from chancery.export.briefs.writing import WRITERS

    with opened(record) as kept:
        made = make(kept, subjects, since=since, until=until, today=day(today))
    with telling_failures():
        written = WRITERS[format_.value](made)
    with writing(out) as stream:
        write_all(stream, written)
