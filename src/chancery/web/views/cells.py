"""The columns in which the registry of each kind is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from chancery.answering.spotting import state_name
from chancery.answering.wording import Listed, occasion, party_text
from chancery.export.values import field_label
from chancery.web.views.lines import EntryLine, entry_line
from chancery.web.views.values import shown_text

#: Stands among the fields for how much was signed between whom; day and place have columns of their own.
TITLE: Final = "says"
#: The fields that are shown beside date and states; the first says best what an entry is.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "visit": ("visitor", "visitor_state", "host_state", "places", "visit_kind"),
    "meeting": ("participants", "meeting_kind", "place"),
    "signing": (TITLE, "witnesses", "declared", "place"),
    "instrument": ("title", "type", "parties", "sectors", "stage"),
    "mechanism": ("name", "mechanism_kind", "level", "session", "state"),
    "milestone": ("milestone_kind", "years", "level", "subject"),
    "statement": ("text", "speaker", "role"),
    "obstacle": ("text", "cause", "sectors"),
    "opportunity": ("text", "cause", "sectors"),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """The shown value of one field in words, and whether reports differ on it."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a list: its line, and a cell for each column of its kind."""

    line: EntryLine
    cells: tuple[Cell, ...]


def row_of(entry: Listed, columns: tuple[str, ...]) -> Row:
    """The row of an entry under these columns."""
    differing = {one.field for one in entry.disagreements}
    cells = tuple(Cell(_text(entry, name), name in differing) for name in columns)
    return Row(entry_line(entry), cells)


def headings(columns: tuple[str, ...]) -> tuple[str, ...]:
    """The columns as headings."""
    return tuple(_HEADINGS.get(name, field_label(name).capitalize()) for name in columns)


_HEADINGS: Final = {
    TITLE: "Signing",
    "visitor_state": "From",
    "host_state": "To",
    "visit_kind": "Sort",
    "meeting_kind": "Sort",
    "mechanism_kind": "Sort",
    "milestone_kind": "Milestone",
    "declared": "Papers declared",
}


def _text(entry: Listed, name: str) -> str:
    if name == TITLE:
        return occasion(entry)
    value = entry.get(name)
    if value is None:
        return ""
    # The codes of states stand in a column of their own.
    if name in ("visitor_state", "host_state"):
        return state_name(str(value))
    return "; ".join(map(party_text, value)) if name == "parties" else shown_text(name, value)
