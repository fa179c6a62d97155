"""`chancery add`: reports into a record, one line a report when it is safely in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from chancery.cli.inputs import Language, Paths, Published
from chancery.cli.record_options import DEFAULT_RECORD, RecordName
from chancery.cli.session import complain, opened, safe, telling_failures
from chancery.errors import InputError

if TYPE_CHECKING:
    from chancery.keeping.adding import Added


def add(
    paths: Paths,
    record: RecordName = DEFAULT_RECORD,
    published: Published = None,
    language: Language = None,
) -> None:
    """Read reports and add them to a record, which is made when it is not there.

    A line is printed for each report when it is kept for good. The same report again changes nothing; a changed one is kept
    beside the old one. Exits with 0 when every input was read, 1 when one was not, 2 when the record cannot be used.
    """
    from chancery.intake import IntakeSettings, read_inputs
    from chancery.keeping.adding import TOGETHER
    from chancery.keeping.tally import Tally

    with telling_failures():
        settings = IntakeSettings(published=published, language=language)
    tally = Tally()
    with opened(record, read_only=False, create=True) as kept:
        inputs = read_inputs(paths, settings=settings)
        for outcome in kept.adding(inputs, tally=tally, together=TOGETHER):
            if isinstance(outcome, InputError):
                complain(str(outcome))
            else:
                _tell(outcome)
        done = tally.receipt
        typer.echo(
            f"{safe(kept.name)}: {done.added} added, {done.changed} changed, {done.known} known,"
            f" {len(done.refused)} refused; {done.facts} facts"
        )
    raise typer.Exit(1 if done.refused else 0)


def _tell(added: Added) -> None:
    told = (
        f"{added.facts} fact{'' if added.facts == 1 else 's'}" if added.outcome != "known" else "nothing new"
    )
    older = "" if added.current else ", older than the version that counts"
    typer.echo(f"{added.outcome:<8} {safe(added.report)}  {told}{older}")
    sys.stdout.flush()
