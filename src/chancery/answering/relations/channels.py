"""Channels with their sessions and the gaps between them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from chancery.answering.relations.sheet import Channel, Session, Told
from chancery.answering.values import first_day
from chancery.answering.wording import label
from chancery.model import edtf
from chancery.model.kinds import HAPPENED
from chancery.model.telling import sort_of
from chancery.vocabulary.folding import folded_words

_LINKED: Final = ("holds", "part-of")


def channels_of(mechanisms: Iterable[Told], *, today: date) -> tuple[Channel, ...]:
    """The channels that are not denied or called off, those that met last before the others.

    Mechanisms are one channel when the record links them, when they are of one sort and one name, or when all words of a name
    stand in those of one other channel of that sort only: "Joint Commission", "Joint Ministerial Commission".
    """
    told = [one for one in mechanisms if one.entry.standing not in ("denied", "cancelled")]
    found = sorted((_channel(some, today) for some in _grouped(told)), key=lambda one: one.name)
    return tuple(sorted(found, key=lambda one: one.last or "", reverse=True))


def _grouped(told: list[Told]) -> list[list[Told]]:
    groups: dict[str, list[Told]] = {one.entry.id: [one] for one in told}
    by_name: dict[tuple[str | None, tuple[str, ...]], str] = {}
    for one in told:
        key = (sort_of(one.entry), _name(one))
        _join(groups, by_name.setdefault(key, one.entry.id), one.entry.id)
        for link in one.entry.links:
            if link.relation in _LINKED and link.entry in groups:
                _join(groups, one.entry.id, link.entry)
    for one in told:
        fitting = {id(groups[o.entry.id]): o for o in told if _is_short_for(one, o)}
        if len(fitting) == 1:
            _join(groups, next(iter(fitting.values())).entry.id, one.entry.id)
    return list({id(some): some for some in groups.values()}.values())


def _is_short_for(one: Told, other: Told) -> bool:
    mine, theirs = _name(one), _name(other)
    return bool(mine) and sort_of(one.entry) == sort_of(other.entry) and set(mine) < set(theirs)


def _name(told: Told) -> tuple[str, ...]:
    return tuple(folded_words(str(told.entry.get("name") or "")))


def _join(groups: dict[str, list[Told]], one: str, other: str) -> None:
    first, second = groups[one], groups[other]
    if first is second:
        return
    first.extend(second)
    for told in second:
        groups[told.entry.id] = first


def _channel(told: list[Told], today: date) -> Channel:
    in_time = sorted(told, key=lambda one: (first_day(one.day), one.entry.id))
    held = [one for one in in_time if _is_session(one)]
    dated = [one for one in held if one.day]
    last = dated[-1] if dated else None
    return Channel(
        name=_fullest_name(in_time) or label(sort_of(in_time[0].entry) or "channel"),
        sort=sort_of(in_time[0].entry),
        level=_latest(in_time, "level"),
        sessions=tuple(
            Session(one.entry.get("session"), one, _days_between(_before(held, n), one.day))
            for n, one in enumerate(held)
        ),
        told=tuple(one for one in in_time if one not in held),
        last=last.day if last else None,
        quiet=_days_between(last.day, today.isoformat()) if last else None,
        missing=_missing(held),
    )


def _is_session(told: Told) -> bool:
    happened = told.entry.standing in HAPPENED
    return happened and (told.entry.get("state") == "session-held" or told.entry.get("session") is not None)


def _before(held: list[Told], n: int) -> str | None:
    return held[n - 1].day if n else None


def _latest(told: list[Told], field: str) -> str | None:
    return next((str(one.entry[field]) for one in reversed(told) if one.entry.get(field)), None)


def _fullest_name(told: list[Told]) -> str | None:
    names = [str(one.entry["name"]) for one in told if one.entry.get("name")]
    return max(names, key=len, default=None)


def _missing(held: list[Told]) -> tuple[int, ...]:
    numbers = {one.entry["session"] for one in held if isinstance(one.entry.get("session"), int)}
    return tuple(n for n in range(min(numbers), max(numbers)) if n not in numbers) if numbers else ()


def _days_between(one: str | None, other: str | None) -> int | None:
    """Days from the end of one date to the beginning of the other; None unless both are known to the day."""
    if one is None or other is None:
        return None
    end, start = edtf.bounds(one)[1], edtf.bounds(other)[0]
    known = end is not None and start is not None and _is_exact(one) and _is_exact(other)
    return (start - end).days if known and end is not None and start is not None and start >= end else None


def _is_exact(day: str) -> bool:
    """Whether it is a day, or lasts from a day to a day."""
    return all(len(part) == len("2025-10-11") for part in day.split("/"))
