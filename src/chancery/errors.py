"""Everything Chancery raises on purpose.

    ChanceryError
    ├── InputError          an input could not be read; carries its name and what to do
    ├── VocabularyError     a word list or pattern file is not as the linter wants it
    └── GroundingError      a value has no words in the report behind it

Catch `ChanceryError` to catch them all; anything else that escapes is a defect.
"""

from __future__ import annotations


class ChanceryError(Exception):
    """Base of all errors raised on purpose."""


class InputError(ChanceryError):
    """An input could not be read as a report.

    `name` is the input as the user gave it, `problem` what is wrong, `advice` what to do about it.
    """

    def __init__(self, name: str, problem: str, advice: str) -> None:
        super().__init__(f"{name}: {problem}; {advice}")
        self.name = name
        self.problem = problem
        self.advice = advice


class VocabularyError(ChanceryError):
    """A word list or a pattern file breaks its own rules."""


class GroundingError(ChanceryError):
    """A fact or a value cites words that do not stand in the report."""
