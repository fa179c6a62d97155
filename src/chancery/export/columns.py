"""Facts or entries as lines of a terminal: date, states, what is told, and a line of one's own below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rich.table import Table
from rich.text import Text

from chancery.export.describe import describe
from chancery.export.printable import one_line
from chancery.export.terminal import STANDING_STYLES
from chancery.model.days import day_text
from chancery.model.telling import Telling, states_of

_GAP = 2
_WIDEST_DATE = 24
_WIDEST_STATES = 15

#: What stands below a line, for a width in cells; None for nothing.
Below = Callable[[Telling, int], Text | None]


class Columns:
    """Column widths shared by several blocks, so that dates and states stand under one another."""

    def __init__(self, tellings: Sequence[Telling], width: int) -> None:
        self._date = min(_WIDEST_DATE, max(len(day_text(one.get("date"))) for one in tellings))
        self._states = min(_WIDEST_STATES, max(len(" ".join(states_of(one))) for one in tellings))
        gaps = _GAP * sum(1 for column in (self._date, self._states) if column)
        self._body = max(20, width - self._date - self._states - gaps)

    def table(self, tellings: Iterable[Telling], below: Below) -> Table:
        """One block of lines."""
        table = Table.grid(padding=(0, _GAP, 0, 0), pad_edge=False)
        for column in filter(None, (self._date, self._states)):
            table.add_column(width=column)
        table.add_column(width=self._body)
        for one in tellings:
            table.add_row(*self._leading(one), self._body_of(one, below))
        return table

    def _leading(self, one: Telling) -> list[Text]:
        cells = []
        if self._date:
            cells.append(Text(one_line(day_text(one.get("date")))))
        if self._states:
            cells.append(Text(one_line(" ".join(states_of(one)))))
        return cells

    def _body_of(self, one: Telling, below: Below) -> Text:
        body = Text()
        if one.standing != "done":
            body.append(f"{one.standing}: ", style=STANDING_STYLES[one.standing])
        body.append(describe(one))
        line = below(one, self._body)
        return body.append("\n").append_text(line) if line is not None else body
