"""`chancery cite`: the reports behind an answer, a brief or an entry for a reference manager."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from chancery.cli.record_options import DEFAULT_RECORD, Out, RecordName
from chancery.cli.session import opened, telling_failures, writing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from chancery.keeping import Record


class CitationFormat(StrEnum):
    BIBTEX = "bibtex"
    CSL = "csl"
    RIS = "ris"


def cite(
    subjects: Annotated[
        list[str],
        typer.Argument(
            metavar="ENTRY | STATE [STATE] | QUESTION",
            help="The id of an entry, one or two states, or a question.",
        ),
    ],
    record: RecordName = DEFAULT_RECORD,
    format_: Annotated[
        CitationFormat, typer.Option("--format", "-f", help="How it is written.")
    ] = CitationFormat.BIBTEX,
    out: Out = None,
) -> None:
    """Write the reports behind an entry, the brief of states, or the answer to a question as BibTeX, CSL-JSON or RIS."""
    from chancery.cli.output import write_all
    from chancery.export.citations.works import works
    from chancery.export.citations.writing import WRITERS

    with opened(record) as kept:
        named = set(_reports(kept, subjects))
        some = works(head for head in kept.reports() if head.id in named)
    with telling_failures():
        written = WRITERS[format_.value](some)
    with writing(out) as stream:
        write_all(stream, written.encode("utf-8", "replace"))


def _reports(record: Record, subjects: list[str]) -> Iterable[str]:
    """The ids of the reports behind what was named."""
    from chancery.answering import answer
    from chancery.answering.briefs import brief

    if len(subjects) == 1 and " " in subjects[0].strip():
        return {cited.report for cited in answer(record, subjects[0]).citations}
    return {source.report for source in brief(record, subjects).sources}
