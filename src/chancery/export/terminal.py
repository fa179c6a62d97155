"""What the faces for a terminal have in common."""

from __future__ import annotations

from typing import IO, Final

from rich.console import Console
from rich.text import Text

from chancery.export.kindlook import LOOKS
from chancery.export.printable import one_line
from chancery.model import Report

#: Standing is never told by colour alone: its word is always printed.
STANDING_STYLES: Final = {
    "done": "bold",
    "background": "dim",
    "planned": "yellow",
    "proposed": "yellow",
    "denied": "red",
    "cancelled": "red",
}


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to the caller: Rich would end the process with a code that says something else here."""
        raise


def console_for(stream: IO[str], *, width: int | None = None) -> Console:
    """A console that takes text as it is (no markup, no emoji codes, no guessed highlights) and honours `NO_COLOR`."""
    return _Console(file=stream, width=width, markup=False, emoji=False, highlight=False, soft_wrap=False)


def report_heading(report: Report) -> Text:
    """The report's id, then its title, publisher and date as far as they are known."""
    heading = Text(one_line(report.id), style="bold")
    for known in (report.title, report.publisher, report.published):
        if known:
            heading.append(f" · {one_line(known)}", style="not bold")
    return heading


def kind_style(kind: str) -> str:
    return f"bold {LOOKS[kind].terminal}"


def shortened(words: str, width: int) -> Text:
    """`words` on one line of at most `width` terminal cells, in quotation marks, cut with an ellipsis.

    Wide characters count two cells, as terminals draw them.
    """
    text = Text(one_line(words))
    text.truncate(max(width - 2, 1), overflow="ellipsis")
    return Text.assemble("“", text, "”", style="dim italic")
