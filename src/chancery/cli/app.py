"""The commands and their options. Each command imports what it needs when it runs: `--help` stays quick."""

from __future__ import annotations

from typing import Annotated

import typer

from chancery.cli.add import add
from chancery.cli.ask import ask
from chancery.cli.brief import brief
from chancery.cli.care import backup, check, rebuild, reread, restore
from chancery.cli.cite import cite
from chancery.cli.inputs import Language, Paths, Published
from chancery.cli.judge import history, judge, undo
from chancery.cli.options import Format, ReadOptions
from chancery.cli.record_options import Out
from chancery.cli.serve import serve
from chancery.cli.show import disagreements, relation, show, unsure
from chancery.cli.sweep import sweep
from chancery.cli.take import diff, export, release
from chancery.cli.users import users

app = typer.Typer(
    name="chancery",
    help="Reads reports on relations between states and keeps the record.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from chancery import __version__

        typer.echo(f"chancery {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version and leave."
        ),
    ] = False,
) -> None:
    del version


@app.command()
def read(
    paths: Paths,
    format_: Annotated[
        Format | None, typer.Option("--format", "-f", help="Default: table on a terminal, else jsonl.")
    ] = None,
    published: Published = None,
    language: Language = None,
    out: Out = None,
    unread: Annotated[
        bool,
        typer.Option("--unread", help="List the trigger words that no pattern took, with their sentences."),
    ] = False,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain", help="Say for each fact which pattern took it and why each value is what it is."
        ),
    ] = False,
) -> None:
    """Take the facts out of reports.

    Exits with 0 when every input was read, 1 when one was not, 2 for wrong usage or an output that cannot be written.
    """
    from chancery.cli.read import read_reports

    options = ReadOptions(
        paths=tuple(paths),
        format=format_,
        published=published,
        language=language,
        out=out,
        unread=unread,
        explain=explain,
    )
    all_read = read_reports(options)
    raise typer.Exit(0 if all_read else 1)


app.command()(sweep)
app.command()(add)
app.command()(ask)
app.command()(brief)
app.command()(cite)
app.command()(show)
app.command()(disagreements)
app.command()(unsure)
app.command()(relation)
app.command()(judge)
app.command()(undo)
app.command()(history)
app.command()(check)
app.command()(backup)
app.command()(restore)
app.command()(reread)
app.command()(rebuild)
app.command()(export)
app.command()(release)
app.command()(diff)
app.command()(serve)
app.command()(users)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the facts that `read --format jsonl` writes."""
    import json

    from chancery.export.schema import fact_schema

    typer.echo(json.dumps(fact_schema(), indent=2, ensure_ascii=False))
