"""`chancery export`, `release` and `diff`: a record to take along, and what changed between two releases."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from chancery.cli.days import day
from chancery.cli.printing import plain_table, write
from chancery.cli.record_options import DEFAULT_RECORD, Format, Out, RecordFormat, RecordName
from chancery.cli.session import complain, opened, telling_failures

Folder = Annotated[
    Path, typer.Argument(metavar="FOLDER", help="The folder to write into; made when it is not there.")
]


def export(
    folder: Folder,
    record: RecordName = DEFAULT_RECORD,
    as_: Annotated[
        list[str] | None,
        typer.Option(
            "--as",
            metavar="FORMAT",
            help="jsonl, csv, parquet, ftm, plover or jsonld; may be given several times. Default: jsonl and csv.",
        ),
    ] = None,
) -> None:
    """Write the record as files that other programs read, with a codebook of their columns.

    Tables have one row an entry, with the words of a report in every row; ftm are entities of FollowTheMoney, plover event
    records, jsonld a graph with Web Annotations.
    """
    from chancery.export.taken.files import FORMATS, files
    from chancery.export.taken.snapshot import Snapshot

    wanted = as_ or ["jsonl", "csv"]
    unknown = [name for name in wanted if name not in FORMATS]
    if unknown:
        complain(f"{unknown[0]}: there is no such format; the formats are {', '.join(FORMATS)}")
        raise typer.Exit(2)
    with opened(record) as kept:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, content in files(Snapshot.of(kept), wanted):
                (folder / name).write_bytes(content)
                typer.echo(str(folder / name))
        except OSError as problem:
            complain(f"cannot write {folder}: {problem.strerror}")
            raise typer.Exit(2) from None


def release(
    folder: Folder,
    record: RecordName = DEFAULT_RECORD,
    date_: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day of the release; today by default.")
    ] = None,
    name: Annotated[str, typer.Option(help="What the release is called.")] = "relations",
) -> None:
    """Write a dated, checksummed folder: a Frictionless data package with tables, claims and codebook.

    The same record and day give the same bytes.
    """
    from chancery.export.taken.release import write_release
    from chancery.export.taken.snapshot import Snapshot

    with telling_failures(), opened(record) as kept:
        try:
            made = write_release(Snapshot.of(kept), folder, day=day(date_) or date.today(), name=name)
        except OSError as problem:
            complain(f"cannot write {folder}: {problem.strerror}")
            raise typer.Exit(2) from None
    typer.echo(str(made))


def diff(
    before: Annotated[Path, typer.Argument(metavar="BEFORE", help="The older release.")],
    after: Annotated[Path, typer.Argument(metavar="AFTER", help="The newer release.")],
    format_: Format = RecordFormat.TABLE,
    out: Out = None,
) -> None:
    """Say what changed between two releases, and which reports moved it.

    Exits with 0 when nothing changed, 1 when something did, 2 when a folder is no release or was tampered with.
    """
    import msgspec

    from chancery.export.taken.difference import changes_sheet, difference

    with telling_failures():
        changes = difference(before, after)
    sheet = changes_sheet(changes)
    write(
        out,
        format_,
        table=plain_table(sheet),
        sheet=lambda: sheet,
        json=lambda: msgspec.to_builtins(changes),
    )
    raise typer.Exit(1 if changes else 0)
