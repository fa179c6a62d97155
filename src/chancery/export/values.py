"""Values of facts and entries as words for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from chancery.model.days import day_text

#: The fields whose values are dates.
DATES: Final = frozenset({"date", "follows_date"})


def value_words(value: Any) -> tuple[str, ...]:
    """One string for each value of a field: a list gives one for each of its members."""
    if isinstance(value, Mapping):
        return (_named(value),)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(words for member in value for words in value_words(member))
    return (str(value),)


def value_text(value: Any) -> str:
    """A field's value on one line, the members of a list set apart by semicolons."""
    return "; ".join(value_words(value))


def field_words(name: str, value: Any) -> tuple[str, ...]:
    """As `value_words`, of the field `name`: dates in words."""
    words = value_words(value)
    return tuple(map(day_text, words)) if name in DATES else words


def field_text(name: str, value: Any) -> str:
    """As `value_text`, of the field `name`."""
    return "; ".join(field_words(name, value))


def names(value: Any) -> tuple[str, ...]:
    """The bare names in a field of parties or persons."""
    if value is None:
        return ()
    members = [value] if isinstance(value, str | Mapping) else value
    return tuple(
        str(m.get("name") or m.get("state") or "") if isinstance(m, Mapping) else str(m) for m in members
    )


def field_label(name: str) -> str:
    return name.replace("_", " ")


def _named(value: Mapping[str, Any]) -> str:
    beside = ", ".join(str(value[name]) for name in ("office", "state") if value.get(name))
    name = str(value.get("name") or "")
    return f"{name} ({beside})" if name and beside else name or beside
