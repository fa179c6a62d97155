"""Chancery reads reports on relations between states and keeps the record.

>>> import chancery
>>> facts = chancery.read("...", published="2025-10-11")
>>> record = chancery.open("relations.db")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chancery.api import ask, open, read
from chancery.errors import (
    ChanceryError,
    GroundingError,
    InputError,
    MissingExtra,
    NotInRecord,
    QuestionError,
    RecordError,
    StaleView,
    VocabularyError,
)
from chancery.facts import Facts
from chancery.model import Citation, Entry, Fact, Report

if TYPE_CHECKING:
    from chancery.answering import Answer, Question
    from chancery.keeping import Record

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "ChanceryError",
    "Citation",
    "Entry",
    "Fact",
    "Facts",
    "GroundingError",
    "InputError",
    "MissingExtra",
    "NotInRecord",
    "Question",
    "QuestionError",
    "Record",
    "RecordError",
    "Report",
    "StaleView",
    "VocabularyError",
    "__version__",
    "ask",
    "open",
    "read",
]


def __getattr__(name: str) -> object:
    # The database library is loaded with the first record, not with the package.
    if name == "Record":
        from chancery.keeping import Record

        return Record
    if name in ("Answer", "Question"):
        from chancery import answering

        return getattr(answering, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
