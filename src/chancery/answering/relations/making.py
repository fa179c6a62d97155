"""The sheet of two states out of a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from chancery.answering.briefs.drawing import sector_years, timeline
from chancery.answering.briefs.gathering import gather
from chancery.answering.disputes import SERIOUS, disputes_in, spoken
from chancery.answering.relations.channels import channels_of
from chancery.answering.relations.papers import fields_of, stages_of
from chancery.answering.relations.sheet import Dispute, Pointed, Sheet, Told
from chancery.answering.relations.standing import status_of
from chancery.answering.relations.telling import Teller
from chancery.answering.sanctions import pointers, regime_text, regimes_of
from chancery.answering.shelf import Shelf
from chancery.keeping.states import state_id
from chancery.model.kinds import HAPPENED
from chancery.reconciling import overdue

if TYPE_CHECKING:
    from chancery.keeping import Record

_OPEN: Final = ("planned", "proposed")
_UNDONE: Final = ("denied", "cancelled")


def relation_sheet(record: Record, one: str, other: str, *, today: date | None = None) -> Sheet:
    """The sheet of two states, by code or name, as of `today` (by default the day of the computer).

    Raises `QuestionError` for what is no state.
    """
    day = today or date.today()
    first, second = sorted((state_id(one), state_id(other)))
    gathered = gather(Shelf(record), (first, second), since=None, until=None, today=day)
    teller = Teller(gathered)
    told = teller.all(gathered.entries)
    happened = [one for one in told if one.entry.standing in HAPPENED]
    papers = _of(happened, "instrument")
    plans = [one for one in told if one.entry.standing in _OPEN and not _is_closed(one)]
    return Sheet(
        one=first,
        other=second,
        today=day.isoformat(),
        status=status_of(_of(told, "milestone")),
        entries=tuple(one for one in told if one.entry.kind != "statement"),
        timeline=timeline(gathered),
        sectors=sector_years(gathered),
        fields=fields_of(papers),
        stages=stages_of(papers),
        channels=channels_of(_of(told, "mechanism"), today=day),
        visits=_directions(_of(happened, "visit"), first, second),
        talks=_of(happened, "meeting"),
        signings=_of(happened, "signing"),
        milestones=_of(happened, "milestone"),
        ahead=tuple(plans),
        overdue=frozenset(one.entry.id for one in plans if overdue(one.entry, on=day)),
        undone=tuple(one for one in told if one.entry.standing in _UNDONE),
        statements=_of(told, "statement"),
        obstacles=_of(happened, "obstacle"),
        opportunities=_of(happened, "opportunity"),
        disputes=_disputes(told),
        regimes=tuple(regime_text(one) for one in regimes_of(first, second)),
        pointed=tuple(
            Pointed(one, found)
            for one in told
            if one.entry.standing not in _UNDONE and (found := pointers(one.entry))
        ),
    )


def _of(told: Iterable[Told], kind: str) -> tuple[Told, ...]:
    return tuple(one for one in told if one.entry.kind == kind)


def _is_closed(told: Told) -> bool:
    return any(link.relation == "closed-by" for link in told.entry.links)


def _directions(visits: Iterable[Told], one: str, other: str) -> Mapping[tuple[str, str], tuple[Told, ...]]:
    """Visits by who went where, both ways of the two states first, though there be none."""
    found: dict[tuple[str, str], list[Told]] = {(one, other): [], (other, one): []}
    for told in visits:
        way = (str(told.entry.get("visitor_state") or ""), str(told.entry.get("host_state") or ""))
        found.setdefault(way, []).append(told)
    return {way: tuple(some) for way, some in found.items()}


def _disputes(told: Iterable[Told]) -> tuple[Dispute, ...]:
    """Those that a person has to settle first, then values that refine one another; other wordings are left out."""
    found = [
        Dispute(spoken(one), one, entry)
        for entry in told
        for one in disputes_in(entry.entry)
        if one.sort != "wording"
    ]
    return tuple(sorted(found, key=lambda dispute: dispute.one.sort not in SERIOUS))
