"""Values of entries for answers: the states, persons, words and days in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from chancery.answering.shelf import Shelf
from chancery.model import Entry, edtf
from chancery.model.kinds import STATE_FIELDS
from chancery.model.strings import strings
from chancery.vocabulary.folding import folded_words

PERSON_FIELDS: Final = ("visitor", "inviter", "participants", "witnesses", "speaker", "role")


def all_values(entry: Entry, name: str) -> Iterator[Any]:
    """The shown value of a field and every other that anyone gives."""
    if entry.get(name) is not None:
        yield entry[name]
    for value in entry.values.get(name, ()):
        yield value.value


def members(value: Any) -> list[Any]:
    """The persons or parties of a value: one, or each of several."""
    if not value:
        return []
    return [value] if isinstance(value, str | Mapping) else list(value)


def stems_in(entry: Entry, *, quotes: bool = False) -> frozenset[str]:
    """The stems of every word in its values, and with `quotes` in the words that give them."""
    texts = {
        text
        for name in (*entry.fields, *entry.values)
        for value in all_values(entry, name)
        for text in strings(value)
    }
    if quotes:
        texts |= {
            c.quote
            for values in entry.values.values()
            for v in values
            for s in v.supports
            for c in s.citations
        }
    return frozenset(stem(word) for text in texts for word in folded_words(text))


def all_states(entry: Entry) -> frozenset[str]:
    """The states that any value of the entry names, shown or not."""
    return frozenset(
        text for name in STATE_FIELDS for value in all_values(entry, name) for text in strings(value)
    )


def stem(word: str) -> str:
    """A word without its English ending; equal for the forms of most words."""
    for ending, instead in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)] + instead
    return word


def day_of(entry: Entry, shelf: Shelf, *, stages: tuple[str, ...] = ()) -> str | None:
    """When it happened (EDTF): the day of the stage asked for, its own date, that of what it is part of or of what it holds.

    Where reports give several days of the stage, the one that the entry shows.
    """
    own = _own_day(entry)
    for stage in stages:
        days = [step.date for step in entry.life if step.stage == stage and step.date]
        if days:
            return own if own in days else days[0]
    return own or _linked_day(entry, shelf, "part-of", steps=2) or _linked_day(entry, shelf, "holds", steps=1)


def _own_day(entry: Entry) -> str | None:
    own = entry.get("date")
    if not isinstance(own, str) or not edtf.is_valid(own):
        return None
    years = entry.get("years")
    # The date of an anniversary is that of what it recalls.
    if (
        entry.get("milestone_kind") == "anniversary"
        and isinstance(years, int)
        and edtf.parse(own).shape == "date"
    ):
        later = f"{int(own[:4]) + years:04d}{own[4:]}"
        return later if edtf.is_valid(later) else later[:4]
    return own


def known_days(date: str) -> str:
    """A date without its open end: `../2025-04-09` says nothing of the year before."""
    parsed = edtf.parse(date)
    if parsed.start is not None and parsed.end is not None:
        return date
    known = parsed.start or parsed.end
    return known.text if known else date


def _linked_day(entry: Entry, shelf: Shelf, relation: str, *, steps: int) -> str | None:
    for link in entry.links:
        other = shelf.entry(link.entry) if link.relation == relation else None
        if other is None:
            continue
        day = _own_day(other) or (_linked_day(other, shelf, relation, steps=steps - 1) if steps > 1 else None)
        if day:
            return _within(day) if relation == "part-of" else day
    return None


def _within(day: str) -> str:
    """Some day within: what is part of a visit of three days happened on one of them."""
    return f"[{day.replace('/', '..')}]" if "/" in day else day


def first_day(date: str | None) -> str:
    """The first day that a date may touch, for sorting; those without a day last."""
    if date is None:
        return "9999"
    first, last = edtf.bounds(date)
    day = first or last
    return day.isoformat() if day else "9999"
