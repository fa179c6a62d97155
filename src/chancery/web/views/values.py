"""Values of fields as pages show them: days, states and ids in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from chancery.answering.spotting import state_name
from chancery.answering.wording import label
from chancery.export.values import field_words
from chancery.model.kinds import VALUE_IDS

#: Fields that hold ids of states or organisations.
_STATES: Final = frozenset({"states", "visitor_state", "host_state"})
#: Fields that hold ids which are words but for their hyphens.
_IDS: Final = frozenset(name for _, name in VALUE_IDS)


def shown_words(name: str, value: Any) -> tuple[str, ...]:
    """One string for each value of the field `name`: `Jordan (JOR)`, `memorandum of understanding`, `9 April 2025`."""
    return tuple(map(_IN_WORDS.get(name, str), field_words(name, value)))


def shown_text(name: str, value: Any) -> str:
    """The same on one line, set apart by semicolons."""
    return "; ".join(shown_words(name, value))


def _state(id: str) -> str:
    name = state_name(id)
    return name if name == id else f"{name} ({id})"


_IN_WORDS: Final[Mapping[str, Callable[[str], str]]] = {
    **dict.fromkeys(_STATES, _state),
    **dict.fromkeys(_IDS, label),
}
