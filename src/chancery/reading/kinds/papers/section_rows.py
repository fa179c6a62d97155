"""Rows below a heading that is nothing but a status, `Entered into force`: `Chad/Peru: Agreement on seeds, Lima, 3 May`."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from chancery.reading.date_values import is_coming, is_past, read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.earlier_signings import EARLIER
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.remarks import place_in
from chancery.reading.scene import Scene

_LABEL = frozenset(
    {"state", "organisation", "punct", "dash", "w:and", "w:the", "comma", "colon", "w:&", "number", "stop"}
)
_CLOSING = frozenset({"date", "place", "comma", "cap", "cap1", "w:on", "w:in", "w:at", "dot", "stop"})
#: How many groups the place and day of a row may be.
_REACH = 6


class Closing(Struct, frozen=True):
    """Day and place at the end of a row, and where they begin."""

    begin: int
    date: Value
    place: Value | None


def behind_label(cell: Sentence, paper: Paper) -> int | None:
    """Where the title begins behind the states that a row opens with: `Chad/Peru: Agreement on seeds`."""
    ahead = cell.groups[: paper.first]
    label = ahead and all(g.tags & _LABEL or (len(g.words) == 0 and g.end - g.start == 1) for g in ahead)
    return cell.groups[paper.first].start if label and ahead[-1].tags & {"colon", "dash", "comma"} else None


def closing_of(scene: Scene, cell: Sentence, paper: Paper) -> Closing | None:
    """The day, with or without a place, that closes the row of a paper."""
    groups = cell.groups
    for n in range(max(paper.at + 1, len(groups) - _REACH), len(groups) - 1):
        behind = groups[n + 1 :]
        if "comma" not in groups[n].tags or not all(g.tags & _CLOSING for g in behind):
            continue
        date = next((read_date(scene, g) for g in behind if "date" in g.tags), None)
        if date is not None:
            return Closing(groups[n].start, date, place_in(scene, cell, range(n + 1, len(groups))))
    return None


def set_closing(scene: Scene, made: Draft, closing: Closing) -> None:
    """Let a paper have the day and, where it was signed, the place that close its row."""
    made.put("date", closing.date)
    if made.get("stage") == "signed":
        made.put("place", closing.place)
    if made.standing != "done":
        return
    if is_past(scene, closing.date):
        made.standing = "background"
    elif is_coming(scene, closing.date):
        made.standing = "planned"


def occasion_of_row(made: Draft) -> Iterator[Draft]:
    """The signing that a row dates below `Signed`: each row is of an occasion of its own."""
    if made.get("stage") != "signed" or not made.get("date"):
        return
    pattern = EARLIER if made.standing == "background" else "signing.list"
    signing = Draft("signing", made.standing, pattern, made.trigger, made.evidence, made.sentence)
    for name in ("states", "date", "place"):
        signing.put(name, made.values.get(name))
    yield signing
