"""What every answer is made with: the question, what was chosen, and the means to cite it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from chancery.answering.answer import Answer, Note, Outcome, Row
from chancery.answering.citing import Citer
from chancery.answering.pointing_beside import pointing_note
from chancery.answering.question import Question
from chancery.answering.saying_back import read_as
from chancery.answering.selecting import Chosen, day_asked
from chancery.answering.shelf import Shelf
from chancery.answering.wording import tell
from chancery.model import Entry
from chancery.model.telling import stage_of


@dataclass
class Draft:
    """An answer in the making; lives within one call of `answer`. `shown` are the entries that its lines tell of."""

    question: Question
    shelf: Shelf
    chosen: Chosen
    limit: int
    citer: Citer = field(init=False)
    notes: list[Note] = field(default_factory=list)
    shown: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.citer = Citer(self.shelf)

    def row(
        self,
        entry: Entry,
        *,
        says: str | None = None,
        field: str | None = None,
        cites: tuple[int, ...] | None = None,
    ) -> Row:
        """The line of an entry, with its citations."""
        self.shown.append(entry)
        return Row(
            says=says or tell(entry),
            cites=cites if cites is not None else self.citer.entry(entry, field=field),
            date=day_asked(entry, self.question, self.shelf),
            entry=entry.id,
            kind=entry.kind,
            standing=entry.standing,
            stage=stage_of(entry),
        )

    def rows(self, entries: Iterable[Entry], *, field: str | None = None) -> tuple[Row, ...]:
        """The lines of the first `limit` entries."""
        listed = list(entries)[: self.limit]
        self.shelf.fetch_facts(listed)
        self.shelf.fetch_heads(report for entry in listed for report in entry.reports)
        return tuple(self.row(entry, field=field) for entry in listed)

    def note(self, text: str, cites: tuple[int, ...] = ()) -> None:
        """Say something beside the answer, once."""
        if text not in [note.text for note in self.notes]:
            self.notes.append(Note(text, cites))

    def done(
        self,
        sentence: str,
        *,
        value: Any,
        rows: Iterable[Row],
        outcome: Outcome = "answered",
        nearest: str | None = None,
    ) -> Answer:
        """The finished answer. What has nothing to cite is not answered."""
        if outcome == "answered" and not self.citer.citations:
            outcome, value = "not-reported", None
        # An answer that is itself of what to read says it line by line.
        if self.question.ask != "sanctions" and (pointing := pointing_note(self.shown, self.citer)):
            self.notes.append(pointing)
        return Answer(
            question=self.question,
            read_as=read_as(self.question),
            outcome=outcome,
            sentence=sentence,
            value=value,
            rows=tuple(rows),
            notes=tuple(self.notes),
            citations=self.citer.citations,
            searched=self.shelf.searched() if outcome != "answered" else None,
            nearest=nearest,
        )
