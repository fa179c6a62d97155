"""Which report a text is: one that is known, a new version of one, or a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import Connection

from chancery.model import Report, version_of
from chancery.reconciling.families import related, signature
from chancery.record import families, reports
from chancery.record.codec import storable
from chancery.record.reports import Kept

Outcome = Literal["added", "changed", "known"]

_SUFFIX: Final = 6

#: What may be learnt of a report after it was added.
_AMENDABLE: Final = ("published", "publisher", "url", "title", "language")


@dataclass(frozen=True, slots=True)
class Identity:
    """The id under which the record keeps a report, and what adding it comes to.

    `current` is the version that counts so far, `same` the version with this very text; `amendments` are the names and values
    of what is now said of `same` and was not before.
    """

    id: str
    outcome: Outcome
    current: Kept | None = None
    same: Kept | None = None
    amendments: tuple[tuple[str, str], ...] = ()

    @property
    def is_current(self) -> bool:
        """Whether this very text is the version that counts."""
        return self.same is not None and self.same.current


def identify(connection: Connection, report: Report) -> Identity:
    """Find out which report this is.

    An address tells reports apart: the same address with another text is a new version, whatever the file is called.
    Without one the name does; a text of the same name that shares little with it, or comes from another address, is another
    report and gets the beginning of its hash behind its name.
    """
    if report.url is not None and (found := reports.with_url(connection, report.url)):
        return _among(reports.versions_of(connection, id=found[0].head.id), report)
    kept = reports.versions_of(connection, id=report.id)
    if not kept:
        return Identity(report.id, "added")
    if not _elsewhere(kept, report) and (_holds(kept, report) or _is_revision(connection, report, kept)):
        return _among(kept, report)
    other = f"{report.id}~{version_of(report.text)[:_SUFFIX]}"
    namesakes = reports.versions_of(connection, id=other)
    return _among(namesakes, report) if namesakes else Identity(other, "added")


def _among(kept: Sequence[Kept], report: Report) -> Identity:
    id, version = kept[0].head.id, version_of(report.text)
    current = next((one for one in kept if one.current), None)
    same = next((one for one in kept if one.head.version == version), None)
    if same is None:
        return Identity(id, "changed", current)
    return Identity(id, "known", current, same, tuple(_amendments(same, report)))


def _amendments(same: Kept, report: Report) -> Iterator[tuple[str, str]]:
    for name in _AMENDABLE:
        now = storable(getattr(report, name))
        # What was said first stands: an input that says otherwise each time would turn the record to and fro.
        if now is not None and getattr(same.head, name) is None:
            yield name, now


def _elsewhere(kept: Sequence[Kept], report: Report) -> bool:
    """Whether this text comes from an address and the reports of its name from another."""
    return report.url is not None and any(one.head.url is not None for one in kept)


def _holds(kept: Sequence[Kept], report: Report) -> bool:
    version = version_of(report.text)
    return any(one.head.version == version for one in kept)


def _is_revision(connection: Connection, report: Report, kept: Sequence[Kept]) -> bool:
    """Whether a text of a known name is that report, told anew."""
    current = next((one for one in kept if one.current), kept[-1])
    relative = families.of_report(connection, current.seq)
    return relative is None or related(relative.signature, signature(report.text))
