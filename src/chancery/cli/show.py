"""`chancery show`, `disagreements`, `unsure` and `relation`: what the record holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from chancery.cli.days import day
from chancery.cli.printing import write
from chancery.cli.record_options import DEFAULT_RECORD, Format, Out, RecordFormat, RecordName
from chancery.cli.session import opened

if TYPE_CHECKING:
    from chancery.model import Entry

States = Annotated[
    list[str] | None,
    typer.Option(
        "--state", "-s", metavar="STATE", help="A code or a name; given twice, both must have a part."
    ),
]
Kinds = Annotated[
    list[str] | None, typer.Option("--kind", "-k", help="visit, meeting, signing, instrument...")
]


def show(
    entry: Annotated[
        str | None, typer.Argument(metavar="[ENTRY]", help="The id of an entry or of a fact: shows it whole.")
    ] = None,
    record: RecordName = DEFAULT_RECORD,
    state: States = None,
    kind: Kinds = None,
    type_: Annotated[
        str | None, typer.Option("--type", help="Like memorandum-of-understanding, state, talks.")
    ] = None,
    sector: Annotated[str | None, typer.Option(help="Like health, defence, trade.")] = None,
    stage: Annotated[str | None, typer.Option(help="Like signed, in-force, session-held.")] = None,
    standing: Annotated[
        str | None, typer.Option(help="done, background, planned, proposed, denied, cancelled.")
    ] = None,
    dates: Annotated[
        str | None, typer.Option(metavar="DATES", help="2025, 2025-10, 2025-10-11 or 2025-10-01/2025-10-31.")
    ] = None,
    text: Annotated[
        str | None,
        typer.Option(
            metavar="WORDS", help='Words that must be there; "side by side", sign* with any ending.'
        ),
    ] = None,
    overdue: Annotated[
        bool,
        typer.Option(
            "--overdue", help="Plans whose day is over, with no report since of what became of them."
        ),
    ] = False,
    today: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day from which overdue counts; by default today.")
    ] = None,
    format_: Format = RecordFormat.TABLE,
    out: Out = None,
) -> None:
    """List the entries of a record, or show one whole: its values, who gives them, in which words."""
    with opened(record) as kept:
        if entry is not None:
            _one(kept.entry(entry), format_, out)
            return
        found = kept.entries(
            states=state or (), kind=kind or None, type=type_, sector=sector, stage=stage, standing=standing,
            dates=dates, text=text, overdue=(day(today) or date.today()).isoformat() if overdue else None,
        )  # fmt: skip
        _several(found, format_, out)


def disagreements(
    record: RecordName = DEFAULT_RECORD,
    state: States = None,
    kind: Kinds = None,
    format_: Format = RecordFormat.TABLE,
    out: Out = None,
) -> None:
    """List where reports differ: every value, who says it, and which one is shown by which rule."""
    from chancery.export.disagreements import disagreements_json, disagreements_sheet, print_disagreements

    with opened(record) as kept:
        found = kept.disagreements(states=state or (), kind=kind or None)
    write(
        out,
        format_,
        table=lambda console: print_disagreements(console, found),
        sheet=lambda: disagreements_sheet(found),
        json=lambda: disagreements_json(found),
    )


def unsure(
    entry: Annotated[
        str | None,
        typer.Argument(
            metavar="[ENTRY]", help="The id of an entry or of a fact: what it may be the same as."
        ),
    ] = None,
    record: RecordName = DEFAULT_RECORD,
    state: States = None,
    kind: Kinds = None,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="NUMBER", help="The surest so many; by default all.")
    ] = None,
    format_: Format = RecordFormat.TABLE,
    out: Out = None,
) -> None:
    """List pairs of entries that may be one thing and that the rules leave open, the surest first, with their reasons.

    Decide with `chancery judge same` or `chancery judge different`: either takes the pair off the list.
    """
    from chancery.export.doubts import doubts_json, doubts_sheet, print_doubts

    with opened(record) as kept:
        found = kept.unsure(entry, states=state or (), kind=kind or None, limit=limit)
    write(
        out,
        format_,
        table=lambda console: print_doubts(console, found),
        sheet=lambda: doubts_sheet(found),
        json=lambda: doubts_json(found),
    )


def relation(
    one: Annotated[str, typer.Argument(metavar="STATE", help="A code or a name, like VNM or Vietnam.")],
    other: Annotated[str, typer.Argument(metavar="STATE", help="The other one.")],
    record: RecordName = DEFAULT_RECORD,
    format_: Format = RecordFormat.TABLE,
    out: Out = None,
) -> None:
    """Show the sheet of two states: everything that both have a part in."""
    with opened(record) as kept:
        _several(kept.relation(one, other).entries, format_, out)


def _one(entry: Entry, format_: RecordFormat, out: str | None) -> None:
    from chancery.export.entry_page import entry_markdown, page_json, print_entry, values_sheet

    write(
        out,
        format_,
        table=lambda console: print_entry(console, entry),
        sheet=lambda: values_sheet(entry),
        json=lambda: page_json(entry),
        markdown=lambda: entry_markdown(entry),
    )


def _several(found: Sequence[Entry], format_: RecordFormat, out: str | None) -> None:
    from chancery.export.entries import entries_sheet, entry_json, print_entries

    write(
        out,
        format_,
        table=lambda console: print_entries(console, found),
        sheet=lambda: entries_sheet(found),
        json=lambda: [entry_json(entry) for entry in found],
    )
