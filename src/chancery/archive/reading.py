"""What a worker does: the reports of a batch to facts. One function for every engine, from Arrow to Arrow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from chancery.archive.extras import need
from chancery.archive.rows import Row, from_arrow
from chancery.errors import InputError, MissingExtra
from chancery.intake import IntakeSettings, read_inputs, with_heading
from chancery.model import Fact, Report
from chancery.model.json_line import encode_line
from chancery.model.telling import states_of
from chancery.reading import Reading, read_report
from chancery.reading.gate import Gate, open_gate

#: What a line of the result is.
REPORT: Final = "report"
FACT: Final = "fact"
REFUSED: Final = "refused"

_HEAD: Final = ("text", "published", "language", "title", "publisher", "author", "url", "source")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of output: its `sort`, its JSON with the line end, and for a fact what its table shows beside that.

    `states` are ids with blanks between them.
    """

    sort: str
    json: bytes
    report: str = ""
    id: str = ""
    kind: str = ""
    standing: str = ""
    date: str = ""
    states: str = ""


def read_batch(batch: Any, *, published: str | None = None, language: str | None = None) -> Any:
    """The lines that a batch of rows gives, as a `pyarrow.RecordBatch`: reports that have facts, facts, refusals."""
    settings = IntakeSettings(published=published, language=language)
    lines = [line for row in from_arrow(batch) for line in read_row(row, settings)]
    return lines_to_arrow(lines)


def read_row(row: Row, settings: IntakeSettings) -> Iterator[Line]:
    """The lines of one row, in the order in which they are written."""
    try:
        reading = _read(row, settings)
    except MissingExtra:
        raise
    except Exception as failure:
        error = failure if isinstance(failure, InputError) else _defect(row, failure)
        yield Line(
            REFUSED, encode_line({"input": error.name, "problem": error.problem, "advice": error.advice})
        )
        return
    if reading is None or not reading.facts:
        return
    head = {"id": reading.report.id} | {
        name: value for name in _HEAD if (value := getattr(reading.report, name)) is not None
    }
    # The count lets a reader of the folder tell the facts of two reports of one id apart; the intake passes it over.
    yield Line(REPORT, encode_line(head | {"facts": len(reading.facts)}), reading.report.id)
    for fact in reading.facts:
        yield _fact(fact)


def _defect(row: Row, failure: Exception) -> InputError:
    """What fails that should not, in one report, must not end the reading of millions."""
    told = f"reading it failed ({type(failure).__name__}: {failure})"
    return InputError(f"{row.source} {row.id}", told, "this is a defect of Chancery: report it with the text")


def _fact(fact: Fact) -> Line:
    return Line(
        FACT, encode_line(fact.as_json()), fact.report, fact.id, fact.kind, fact.standing, fact.get("date", ""),
        " ".join(states_of(fact)),
    )  # fmt: skip


def _read(row: Row, settings: IntakeSettings) -> Reading | None:
    """The reading of a row, or None when the gate lets it go; raises `InputError`."""
    if row.problem is not None:
        raise InputError(row.source, row.problem, row.advice or "")
    if row.path is not None:
        return _pass(_file(row, settings))
    if row.page is not None:
        from chancery.archive.pages import report_of_page

        return _pass(report_of_page(row, settings))
    return _pass(_report(row, row.text or "", settings))


def _pass(report: Report) -> Reading | None:
    gate = _gate()
    if gate is not None and not gate.passes(report.text):
        return None
    return read_report(with_heading(report))


def _report(row: Row, text: str, settings: IntakeSettings) -> Report:
    return Report(
        id=row.id, text=text, published=settings.published or row.published,
        language=settings.language or row.language, title=row.title, publisher=row.publisher,
        author=row.author, url=row.url, source=row.source,
    )  # fmt: skip


def _file(row: Row, settings: IntakeSettings) -> Report:
    found = next(iter(read_inputs((row.path or "",), settings=settings)))
    if isinstance(found, InputError):
        raise found
    return replace(found, id=row.id, source=row.source)


@cache
def _gate() -> Gate | None:
    try:
        return open_gate()
    except MissingExtra:
        return None


_LINE: Final = ("sort", "json", "report", "id", "kind", "standing", "date", "states")


def lines_to_arrow(lines: list[Line]) -> Any:
    arrow = need("pyarrow", "pyarrow", "archive")
    columns = {name: [getattr(line, name) for line in lines] for name in _LINE}
    arrays = [
        arrow.array(
            [value if isinstance(value, bytes) else value.encode("utf-8", "replace") for value in column],
            arrow.large_binary(),
        )
        for column in columns.values()
    ]
    return arrow.RecordBatch.from_arrays(arrays, names=list(_LINE))


def lines_from_arrow(batch: Any) -> Iterator[Line]:
    for values in zip(*(batch.column(name).to_pylist() for name in _LINE), strict=True):
        sort, json, *rest = values
        yield Line(sort.decode(), json, *(value.decode() for value in rest))
