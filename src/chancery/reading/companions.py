"""Persons known by whom they stand beside: several who share an office, and names that `and` or `his host,` ties to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group, Person, merge
from chancery.reading.names import name_end
from chancery.reading.offices import Office
from chancery.reading.plausible import ACTS
from chancery.reading.rows import (
    Row,
    office_after,
    office_span,
    past_honorifics,
    state_behind,
)
from chancery.reading.tokens import fold


def pair_of_offices(text: str, group: Group) -> bool:
    """Whether a pair is one of office-holders, whose names may follow: `the two presidents, A of X and B of Y`."""
    words = fold(text[group.start : group.end]).split()
    return bool(words) and words[-1] in (
        "presidents",
        "ministers",
        "premiers",
        "leaders",
        "kings",
        "chancellors",
        "speakers",
    )


def sharer(row: Row, at: int, office: Office | None) -> tuple[Group, int, Office | None] | None:
    """The second of several who share an office: `foreign ministers A and B`, `the Presidents, A and B`."""
    if office is None or not row.tags(at - 1) & {"w:and", "comma"}:
        return None
    titled = past_honorifics(row, at)
    last = name_end(row.text, row.groups, titled, titled=True, headline=row.headline)
    counterparts = any(g.tags & {"counterpart"} for g in row.groups[office.first : office.last])
    if (office.rank or 12) > 9 and not (counterparts and last - titled > 1):
        return None
    if last == titled or office_after(row, last) is not None:
        return None
    span = office_span(row, office)
    end, state, state_span = state_behind(row, last)
    words = " ".join(row.text[span[0] : span[1]].split()) if span else None
    person = Person(
        row.words(titled, last), row.span(titled, last), words, span, state, state_span, office.rank
    )
    return merge(row.groups[at:end], frozenset({"person"}), person), end, office


#: What stands before a name that is somebody's by that.
_TIES = frozenset({
    "w:and", "w:was", "w:is", "w:were", "w:between", "w:by", "w:with", "w:of", "w:from",
})  # fmt: skip


def companion(row: Row, at: int, out: Sequence[Group]) -> tuple[Group, int, Office | None] | None:
    """A full name that `and` ties to a person: `Kassym-Jomart Tokayev and Shavkat Mirziyoyev`, or that `was` names."""
    hosted = _is_host(row, at)
    if row.headline or (row.tags(at - 1).isdisjoint(_TIES) and not hosted):
        return None
    tied = len(out) >= 2 and row.tags(at - 1) & {"w:and"} and isinstance(out[-2].value, Person)
    named = row.tags(at - 1) & {"w:was", "w:is"} and any("office" in g.tags for g in out)
    attends = row.tags(at - 1) & {"w:were", "w:was"} and any(g.tags & {"w:present"} for g in out)
    between = row.tags(at - 1) & {"w:between"} and row.tags(at - 2) & {
        "n:talks",
        "n:meeting",
        "n:summit",
        "n:call",
    }
    done_by = between or (
        row.tags(at - 1) & {"w:by", "w:with"}
        and row.tags(at - 2) & (ACTS | {"w:received", "n:talks", "n:meeting"})
    )
    asked = row.tags(at - 1) & {"w:of", "w:from"} and row.tags(at - 2) & {"n:invitation"}
    if not (tied or named or done_by or attends or asked or hosted):
        return None
    last = name_end(row.text, row.groups, at)
    plain = 2 <= last - at <= 4 and all(g.tags & {"cap", "particle", "dash"} for g in row.groups[at:last])
    if not plain or row.tags(last) & {"bodyhead", "body", "w:'s"}:
        return None
    person = Person(row.words(at, last), row.span(at, last))
    if hosted:
        if not row.tags(last) & {"comma", "stop", "w:and", "close", "dash"}:
            return None
        # `his host A`, and with a comma between: `his Omani host, A`
        told = at - 1 if "counterpart" in row.tags(at - 1) else at - 2
        land = row.groups[told - 1] if row.tags(told - 1) & {"demonym"} else None
        state = state_of(land) if land is not None else None
        office = row.span(told - 1 if state else told, told + 1)
        person = replace(
            person,
            office=" ".join(row.text[slice(*office)].split()),
            office_span=office,
            state=state,
            state_span=land.span if land is not None and state else None,
        )
    return merge(row.groups[at:last], frozenset({"person"}), person), last, None


def _is_host(row: Row, at: int) -> bool:
    """Whether a name stands behind `his host,`, `her Omani guest,`."""
    if "counterpart" in row.tags(at - 1):
        return bool(row.tags(at - 2) & {"w:his", "w:her", "w:their"})
    if "comma" not in row.tags(at - 1) or "counterpart" not in row.tags(at - 2):
        return False
    return bool(row.tags(at - 3) & {"w:his", "w:her", "w:their", "w:its", "w:our", "demonym"})
