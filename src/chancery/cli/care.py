"""`chancery check`, `backup`, `restore`, `reread` and `rebuild`: looking after a record."""

from __future__ import annotations

from typing import Annotated

import typer

from chancery.cli.record_options import DEFAULT_RECORD, RecordName
from chancery.cli.session import complain, opened, telling_failures


def check(record: RecordName = DEFAULT_RECORD) -> None:
    """Check the whole record: seals, hashes, every citation against its report, every entry against its facts.

    Nothing is written. Exits with 0 when all is well, 1 with a line for each problem, 2 when the record cannot be opened.
    """
    with opened(record, untouched=True) as kept:
        problems = kept.check()
        counts = kept.counts()
        is_outdated = kept.is_outdated()
    for problem in problems:
        complain(str(problem))
    if not problems:
        typer.echo(", ".join(_counted(number, name) for name, number in counts.items()) + ": all is well")
    if is_outdated:
        typer.echo("its entries were made by other rules than today's: chancery rebuild makes them anew")
    raise typer.Exit(1 if problems else 0)


def _counted(number: int, name: str) -> str:
    from chancery.export.order import counted

    return counted(number, name)


def backup(
    target: Annotated[str, typer.Argument(metavar="FILE", help="Where to; .jsonl writes JSON Lines.")],
    record: RecordName = DEFAULT_RECORD,
) -> None:
    """Write a backup, checked before it replaces an older one; others may go on writing.

    A record in PostgreSQL is written as JSON Lines, which either database takes back.
    """
    with opened(record) as kept:
        kept.back_up(target)


def restore(
    source: Annotated[str, typer.Argument(metavar="FILE", help="What chancery backup wrote.")],
    record: RecordName = DEFAULT_RECORD,
) -> None:
    """Make a record what a backup is; a file that was there is kept beside it.

    No one may have the record open. A database on a server must be empty.
    """
    from chancery.keeping.safety import restore as put_back

    with telling_failures():
        before = put_back(source, record)
    if before is not None:
        typer.echo(f"the record that was there is kept as {before}")


def reread(record: RecordName = DEFAULT_RECORD) -> None:
    """Read the reports again that an older grammar has read. Judgements stay with their words."""
    with opened(record, read_only=False) as kept:
        for outcome in kept.reread():
            if outcome.new or outcome.gone:
                typer.echo(f"{outcome.report}: {outcome.new} new facts, {outcome.gone} gone")
        lost = kept.needing_another_look()
    if lost:
        typer.echo(f"{len(lost)} judgements need another look: chancery history --pending")


def rebuild(record: RecordName = DEFAULT_RECORD) -> None:
    """Work out all entries again from reports, facts and judgements."""
    with opened(record, read_only=False) as kept:
        kept.rebuild()
