"""`chancery judge`, `undo` and `history`: the last word, and taking it back."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from chancery.cli.printing import plain_table, write
from chancery.cli.record_options import DEFAULT_RECORD, Format, Out, RecordFormat, RecordName, Who, Why, user
from chancery.cli.session import opened


def judge(
    sort: Annotated[
        str, typer.Argument(metavar="SORT", help="same, different, unsure, correct, accept or reject.")
    ],
    about: Annotated[str, typer.Argument(metavar="ID", help="The id of an entry or of a fact.")],
    other: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="For same, different and unsure: the other one.")
    ] = None,
    record: RecordName = DEFAULT_RECORD,
    field: Annotated[str | None, typer.Option(help="For correct: the field.")] = None,
    value: Annotated[
        str | None, typer.Option(help="For correct: its value; lists and persons as JSON.")
    ] = None,
    who: Who = None,
    why: Why = "",
) -> None:
    """Decide about entries and facts: join or part them, correct a value, accept or reject a fact.

    What the reports say stays visible beside it, and `chancery undo` takes it back. Prints the id of the judgement.
    """
    with opened(record, read_only=False) as kept:
        made = kept.judge(
            sort,  # type: ignore[arg-type]  # checked by the record, which names what there is
            about,
            other,
            who=user(who),
            why=why,
            field=field,
            value=_value(value),
        )
    typer.echo(made.id)


def undo(
    judgement: Annotated[str, typer.Argument(metavar="JUDGEMENT", help="The id that judge printed.")],
    record: RecordName = DEFAULT_RECORD,
    who: Who = None,
    why: Why = "",
) -> None:
    """Take a judgement back; it stays in the history."""
    with opened(record, read_only=False) as kept:
        kept.undo(judgement, who=user(who), why=why)


def history(
    entry: Annotated[
        str | None, typer.Argument(metavar="[ENTRY]", help="The id of an entry or of a fact.")
    ] = None,
    record: RecordName = DEFAULT_RECORD,
    pending: Annotated[
        bool, typer.Option("--pending", help="Only judgements whose words changed: they need another look.")
    ] = False,
    runs: Annotated[
        bool,
        typer.Option(
            "--runs", help="The receipts of all runs of add: code, words, counts, what was refused."
        ),
    ] = False,
    format_: Format = RecordFormat.TABLE,
    out: Out = None,
) -> None:
    """Show the reports and judgements behind an entry, or every judgement of the record."""
    from chancery.export.history import history_sheet, judgements_sheet, receipts_sheet

    with opened(record) as kept:
        if entry is not None:
            sheet = history_sheet(kept.history(entry))
        elif runs:
            sheet = receipts_sheet(kept.receipts())
        else:
            sheet = judgements_sheet(kept.needing_another_look() if pending else kept.judgements())
    write(
        out,
        format_,
        table=plain_table(sheet),
        sheet=lambda: sheet,
        json=lambda: [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows],
    )


def _value(given: str | None) -> Any:
    """A list, an object or a number where the text is JSON for one; else the text as it stands."""
    if given is None:
        return None
    try:
        read = json.loads(given)
    except ValueError:
        return given
    return read if isinstance(read, list | dict | int) and not isinstance(read, bool) else given
