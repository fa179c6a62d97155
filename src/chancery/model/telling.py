"""What facts and entries have in common: a kind, a standing and fields, and what these say of states, sort and stage."""

from __future__ import annotations

from chancery.model.entry import Entry, EntryHead
from chancery.model.fact import Fact
from chancery.model.kinds import SORT_FIELDS, STAGE_FIELDS

#: What has a kind, a standing and fields.
Telling = Fact | Entry | EntryHead


def states_of(one: Telling) -> tuple[str, ...]:
    """The states it is about, as shown; of a visit the visitor's, then the host's."""
    if one.kind == "visit":
        return tuple(str(one[name]) for name in ("visitor_state", "host_state") if one.get(name))
    return tuple(str(state) for state in one.get("states") or ())


def sort_of(one: Telling) -> str | None:
    """Its sort within its kind: `memorandum-of-understanding`, `state`, `talks`."""
    return _text(one, SORT_FIELDS)


def stage_of(one: Telling) -> str | None:
    """How far it has come: the stage of an instrument, the state of a mechanism."""
    return _text(one, STAGE_FIELDS)


def _text(one: Telling, fields: dict[str, str]) -> str | None:
    given = one.get(fields.get(one.kind, ""))
    return str(given) if given else None
