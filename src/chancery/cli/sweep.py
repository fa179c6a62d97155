"""`chancery sweep`: whole archives into a folder of facts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from chancery.cli.inputs import Language, Published
from chancery.cli.session import FAILED, complain, safe, telling_failures

if TYPE_CHECKING:
    from collections.abc import Callable

    from chancery.archive import Progress

#: What a shell reports for a program that was interrupted.
_INTERRUPTED = 130


class Engine(StrEnum):
    LOCAL = "local"
    RAY = "ray"


def sweep(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="Files, folders, globs or addresses (s3://...): JSON Lines (.gz, .zst), Parquet, WARC (.gz), and all"
            " that read takes.",
        ),
    ],
    out: Annotated[
        str,
        typer.Option(
            "--out", "-o", metavar="FOLDER", help="Write facts, reports and refusals into this folder."
        ),
    ],
    published: Published = None,
    language: Language = None,
    workers: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Processes; default: one a processor.")
    ] = None,
    engine: Annotated[Engine, typer.Option(help="Where the work is done.")] = Engine.LOCAL,
    address: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="The Ray cluster, with --engine ray; default: one made here."),
    ] = None,
) -> None:
    """Take the facts out of whole archives.

    A sweep that was stopped, or killed, goes on where it was when the same command is given again; its output is the same
    to the byte. Exits with 0 when every input was read, 1 when one was not, 2 when the folder or an option cannot be used.
    """
    from chancery.archive import SweepSettings
    from chancery.archive import sweep as run
    from chancery.intake import IntakeSettings

    settings = SweepSettings(
        published=published, language=language, workers=workers, engine=engine.value, address=address
    )
    with telling_failures():
        IntakeSettings(published=published, language=language)
        try:
            with _Bar() as show:
                found = run(inputs, out, settings=settings, on_progress=show)
        except KeyboardInterrupt:
            complain("stopped; the same command goes on from here")
            raise typer.Exit(_INTERRUPTED) from None
        except OSError as problem:
            complain(f"cannot write {out}: {problem.strerror or problem}")
            raise typer.Exit(FAILED) from None
    typer.echo(
        f"{safe(out)}: {found.rows - found.refused:,} reports, {found.with_facts:,} with facts;"
        f" {found.facts:,} facts, {found.refused:,} refused"
    )
    if found.refused:
        complain(f"not read: {found.refused:,}; see {safe(out)}/refused")
    raise typer.Exit(1 if found.refused else 0)


class _Bar:
    """A progress bar on standard error; silent where that is no terminal."""

    def __enter__(self) -> Callable[[Progress], None]:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        console = Console(stderr=True)
        self._bar = Bar(
            BarColumn(bar_width=24), TextColumn("{task.percentage:3.0f} %"), TextColumn("{task.description}"),
            TimeRemainingColumn(), console=console, transient=True, disable=not console.is_terminal,
        )  # fmt: skip
        self._task = self._bar.add_task("", total=None)
        self._bar.__enter__()
        return self._show

    def __exit__(self, *stopped: object) -> None:
        self._bar.stop()

    def _show(self, told: Progress) -> None:
        seconds = self._bar.tasks[0].elapsed or 0.0
        rate = (told.rows - told.before) / seconds if seconds > 1 else 0.0
        described = (
            f"{told.rows:,} reports, {rate:,.0f} a second, {told.facts:,} facts, {told.refused:,} refused"
        )
        self._bar.update(
            self._task, total=max(told.size, 1), completed=min(told.taken, told.size), description=described
        )
