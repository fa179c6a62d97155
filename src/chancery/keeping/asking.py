"""What users ask the record for, checked before the database is asked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Final

from sqlalchemy import Connection

from chancery.errors import NotInRecord, QuestionError
from chancery.keeping.states import state_id
from chancery.model import Report, edtf
from chancery.model.kinds import (
    KIND_OF_TYPE,
    KINDS,
    MECHANISM_STATES,
    SECTORS,
    STAGES,
    STANDINGS,
)
from chancery.record import reports
from chancery.record.choosing import Wanted

_STAGES: Final = (*STAGES, *MECHANISM_STATES)


def wanted(
    *,
    states: Collection[str] | str = (),
    kind: Collection[str] | str | None = None,
    type: str | None = None,
    sector: str | None = None,
    stage: str | None = None,
    standing: str | None = None,
    dates: str | None = None,
    undated: bool = False,
    text: str | None = None,
    disagreeing: bool = False,
    overdue: str | None = None,
) -> Wanted:
    """What is asked for, with states by their ids; raises `QuestionError` for a word that means nothing here."""
    kinds = _several(kind)
    for one in kinds:
        _check("kind", one, KINDS)
    _check("type", type, KIND_OF_TYPE)
    _check("sector", sector, SECTORS)
    _check("stage", stage, _STAGES)
    _check("standing", standing, STANDINGS)
    if dates is not None and not edtf.is_valid(dates):
        raise QuestionError(
            dates, "this is no date", "write 2025, 2025-10, 2025-10-11 or 2025-10-01/2025-10-31"
        )
    if overdue is not None and not is_day(overdue):
        raise QuestionError(overdue, "this is no day", "write it like 2025-10-11")
    return Wanted(
        states=frozenset(state_id(one) for one in _several(states)),
        kinds=frozenset(kinds),
        type=type,
        sector=sector,
        stage=stage,
        standing=standing,
        dates=dates,
        undated=undated,
        text=text,
        disagreeing=disagreeing,
        overdue=overdue,
    )


def one_report(connection: Connection, name: str, id: str, version: str | None) -> Report:
    """The current version of the report `id`, or the one whose hash begins with `version`; raises `NotInRecord`."""
    for kept in reports.versions_of(connection, id=id):
        if kept.current if version is None else kept.head.version.startswith(version):
            return reports.whole(connection, kept.seq)
    which = f"report {id}" if version is None else f"version {version} of report {id}"
    raise NotInRecord(name, f"there is no {which}", "chancery history names the reports behind an entry")


def is_day(given: str) -> bool:
    """Whether `given` is an ISO date of one day."""
    try:
        return date.fromisoformat(given).isoformat() == given
    except ValueError:
        return False


def _several(given: Collection[str] | str | None) -> tuple[str, ...]:
    if given is None:
        return ()
    return (given,) if isinstance(given, str) else tuple(given)


def _check(what: str, given: str | None, known: Collection[str]) -> None:
    if given is not None and given not in known:
        raise QuestionError(given, f"there is no such {what}", f"there are {', '.join(dict.fromkeys(known))}")
