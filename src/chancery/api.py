"""Reading, opening a record and asking it, from Python."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from chancery.facts import Facts
from chancery.model import Report

if TYPE_CHECKING:
    from chancery.answering import Answer, Question
    from chancery.keeping import Record


def read(
    text: str,
    *,
    published: str | date | None = None,
    language: str | None = None,
    id: str = "report",
    title: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
    url: str | None = None,
    source: str | None = None,
) -> Facts:
    """Take the facts out of the text of one report.

    `published` is the day of publication as an ISO date (`2025-10-11`) or a `datetime.date`; without it, and without
    `publisher`, the day and the agency of the dateline are used where the text gives them. `language` is a BCP 47 tag. `id`
    is the name of the report in every fact.
    Offsets in the facts count code points of `text`, which is kept as it is.

    Raises `InputError` when `published` is not a date, and `TypeError` when `text` is not a string.
    """
    from chancery.export.order import in_order
    from chancery.intake import with_heading
    from chancery.reading import read_report

    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    report = Report(
        id=id,
        text=text,
        published=_iso(published) if published is not None else None,
        language=language,
        title=title,
        publisher=publisher,
        author=author,
        url=url,
        source=source,
    )
    report = with_heading(report)
    return Facts(report, in_order(read_report(report).facts))


def open(record: str | Path, *, read_only: bool = False, create: bool = True) -> Record:
    """Open the record at a path (one SQLite file) or a `postgresql://` address; it is made when it is not there.

    With `read_only` nothing is written, and the record must be there; without `create` it must be there. Use it in a `with`
    block, or close it.

    Raises `RecordError` when it cannot be used (it is no record, a newer one, damaged, held by others, not to be written), and
    `MissingExtra` for PostgreSQL without psycopg.
    """
    from chancery.keeping import open_record

    return open_record(record, read_only=read_only, create=create)


def ask(
    record: Record, question: Question | str, *, today: str | date | None = None, limit: int = 25
) -> Answer:
    """Answer a question, in plain English or as a `Question`, out of a record; every line of the answer is cited.

    `today` (an ISO date or a `datetime.date`) is the day from which "last year" and what is overdue count, by default the
    day of the computer. At most `limit` lines are listed; counts are of all. What no report tells is not answered: the
    answer says what was searched.

    Raises `InputError` when `today` is not a date.
    """
    from chancery.answering import answer

    given = _iso(today) if today is not None else None
    return answer(record, question, today=date.fromisoformat(given) if given else None, limit=limit)


def _iso(published: str | date) -> str | None:
    from chancery.intake import IntakeSettings

    day = published.strftime("%Y-%m-%d") if isinstance(published, date) else published
    return IntakeSettings(published=day).published
