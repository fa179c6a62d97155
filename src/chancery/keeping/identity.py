"""Which report a text is: one that is known, a new version of one, or a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from chancery.model import Report, version_of
from chancery.reconciling.families import related, signature
from chancery.record import families, reports
from chancery.record.reports import Kept

Outcome = Literal["added", "changed", "known"]

_SUFFIX = 6


@dataclass(frozen=True, slots=True)
class Identity:
    """The id under which the record keeps a report, what adding it comes to, and the version that was current."""

    id: str
    outcome: Outcome
    current: Kept | None = None


def identify(connection: Connection, report: Report) -> Identity:
    """Find out which report this is.

    An address tells reports apart: the same address with another text is a new version, whatever the file is called.
    Without one the name does; a text of the same name that shares little with it is another report and gets the
    beginning of its hash behind its name.
    """
    version = version_of(report.text)
    if report.url is not None and (same := reports.with_url(connection, report.url)):
        return _among(reports.versions_of(connection, id=same[0].head.id), version)
    kept = reports.versions_of(connection, id=report.id)
    if not kept:
        return Identity(report.id, "added")
    if any(one.head.version == version for one in kept) or _is_revision(connection, report, kept):
        return _among(kept, version)
    other = f"{report.id}~{version[:_SUFFIX]}"
    namesakes = reports.versions_of(connection, id=other)
    return _among(namesakes, version) if namesakes else Identity(other, "added")


def _among(kept: Sequence[Kept], version: str) -> Identity:
    current = next((one for one in kept if one.current), None)
    known = any(one.head.version == version for one in kept)
    return Identity(kept[0].head.id, "known" if known else "changed", current)


def _is_revision(connection: Connection, report: Report, kept: Sequence[Kept]) -> bool:
    """Whether a text of a known name is that report, told anew."""
    if any(one.head.url is not None for one in kept) and report.url is not None:
        return False
    current = next((one for one in kept if one.current), kept[-1])
    relative = families.of_report(connection, current.seq)
    return relative is None or related(relative.signature, signature(report.text))
