"""Everything Chancery raises on purpose.

    ChanceryError
    ├── InputError          an input could not be read; carries its name and what to do
    ├── VocabularyError     a word list or pattern file is not as the linter wants it
    ├── QuestionError       what was asked for does not exist: a state, a kind, a date; says what does
    ├── GroundingError      a value has no words in the report behind it
    ├── MissingExtra        an optional package is needed; says the command that installs it
    ├── SweepRefused        a sweep cannot be written or read there; carries the folder and what to do
    └── RecordError         the record could not be used; carries its name and what to do
        ├── RecordRefused   it is not a record, or one of a newer Chancery
        ├── RecordDamaged   something in it is not as it was written
        ├── RecordBusy      other writers held it for too long; try again
        ├── RecordUnwritable no room, no permission, no connection; what was there is kept
        ├── NotInRecord     there is no such entry, fact or judgement
        └── StaleView       the entry changed since it was looked at; carries it as it is now

Catch `ChanceryError` to catch them all; anything else that escapes is a defect.
"""

from __future__ import annotations


class ChanceryError(Exception):
    """Base of all errors raised on purpose."""


class _Advised(ChanceryError):
    def __init__(self, name: str, problem: str, advice: str) -> None:
        super().__init__(f"{name}: {problem}; {advice}")
        self.name = name
        self.problem = problem
        self.advice = advice


class InputError(_Advised):
    """An input could not be read as a report.

    `name` is the input as the user gave it, `problem` what is wrong, `advice` what to do about it.
    """


class QuestionError(_Advised):
    """What was asked for, or said in a judgement, does not exist.

    `name` is what was given, `problem` what is wrong with it, `advice` what would do.
    """


class VocabularyError(ChanceryError):
    """A word list or a pattern file breaks its own rules."""


class GroundingError(ChanceryError):
    """A fact or a value cites words that do not stand in the report."""


class MissingExtra(ChanceryError):
    """A feature needs a package that is not installed; `package` is its name, `extra` the extra that brings it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"{package} is not installed; install it with: pip install 'chancery[{extra}]'")
        self.package = package
        self.extra = extra


class SweepRefused(_Advised):
    """The folder of a sweep cannot be used. `name` is the folder, `problem` what is wrong, `advice` what to do."""


class RecordError(ChanceryError):
    """The record could not be used. `name` is the record, or what in it, `problem` what is wrong."""

    advice = ""

    def __init__(self, name: str, problem: str, advice: str = "") -> None:
        said = advice or self.advice
        super().__init__(f"{name}: {problem}" + (f"; {said}" if said else ""))
        self.name = name
        self.problem = problem
        self.advice = said


class RecordRefused(RecordError):
    """This is no record of Chancery, or one that a newer Chancery wrote."""


class RecordDamaged(RecordError):
    """Something in the record is not as it was written."""

    advice = "run chancery check, and restore the last backup"


class RecordBusy(RecordError):
    """Other writers held the record for too long."""

    advice = "try again"


class RecordUnwritable(RecordError):
    """The record cannot be written: no room, no permission or no connection. What was there is kept."""


class NotInRecord(RecordError):
    """There is no such entry, fact, report or judgement in the record."""


class StaleView(RecordError):
    """The entry changed since it was looked at.

    `seen` is the digest the caller saw, `now` the entry as it stands: a `chancery.model.Entry`, or None when it is gone.
    """

    advice = "look at it as it is now, and decide again"

    def __init__(self, name: str, seen: str, now: object) -> None:
        super().__init__(name, "it changed since it was looked at")
        self.seen = seen
        self.now = now
