"""`chancery ask`: a question in plain English, answered out of the record."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from chancery.cli.days import Today, day
from chancery.cli.record_options import DEFAULT_RECORD, Out, RecordName
from chancery.cli.session import opened, writing


class AnswerFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


Format = Annotated[AnswerFormat, typer.Option("--format", "-f", help="How it is written.")]


def ask(
    question: Annotated[str, typer.Argument(help="A question in plain English.")],
    record: RecordName = DEFAULT_RECORD,
    format_: Format = AnswerFormat.TEXT,
    today: Today = None,
    limit: Annotated[int, typer.Option(min=1, help="How many lines are listed; counts are of all.")] = 25,
    out: Out = None,
) -> None:
    """Answer a question out of the record, every line with the words of the reports that give it.

    Exits with 0 when it was answered, 1 when no report tells it or it cannot be read, 2 when the record cannot be used.
    """
    from chancery.answering import answer

    with opened(record) as kept:
        given = answer(kept, question, today=day(today), limit=limit)
    with writing(out) as stream:
        if format_ is AnswerFormat.TEXT:
            from chancery.export.answers import print_answer
            from chancery.export.terminal import console_for

            print_answer(console_for(stream), given)
        elif format_ is AnswerFormat.JSON:
            from chancery.cli.output import write_all
            from chancery.export.answers import answer_json
            from chancery.export.sheet import to_json

            write_all(stream, to_json(answer_json(given)).encode())
        else:
            from chancery.cli.output import write_all
            from chancery.export.answers import answer_markdown

            write_all(stream, answer_markdown(given).encode("utf-8", "replace"))
    raise typer.Exit(0 if given.answered else 1)
