"""A fact or an entry in one short line, each kind in its own way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from chancery.export.printable import one_line
from chancery.export.values import names, value_text
from chancery.model.days import day_text
from chancery.model.telling import Telling, states_of


def describe(fact: Telling) -> str:
    """What the fact says, without its date, states and standing: `To Lam → PRK, Pyongyang · state visit`."""
    return one_line(" · ".join(part for part in _DESCRIBERS[fact.kind](fact) if part))


def _visit(fact: Telling) -> Iterable[str]:
    who = ", ".join(names(fact.get("visitor"))) or str(fact.get("visitor_state", ""))
    where = ", ".join(_given(fact.get("host_state"), *fact.get("places", ())))
    yield " → ".join(_given(who, where))
    kind = str(fact.get("visit_kind", ""))
    yield f"{kind} visit" if kind not in ("", "unspecified") else ""
    yield _prefixed("invited by", fact.get("inviter"))
    yield _prefixed("for", fact.get("purposes"))


def _meeting(fact: Telling) -> Iterable[str]:
    yield str(fact.get("meeting_kind", ""))
    yield ", ".join(names(fact.get("participants")))
    yield str(fact.get("place", ""))


def _signing(fact: Telling) -> Iterable[str]:
    declared = fact.get("declared")
    yield f"{declared} papers" if declared not in (None, 1) else ""
    yield _prefixed("before", ", ".join(names(fact.get("witnesses"))))
    yield str(fact.get("place", ""))


def _instrument(fact: Telling) -> Iterable[str]:
    yield " ".join(_given(_type_beside_title(fact), _quoted(fact.get("title"))))
    yield " / ".join(names(fact.get("parties")))
    yield ", ".join(fact.get("sectors", ()))
    yield str(fact.get("stage", ""))


def _type_beside_title(fact: Telling) -> str:
    """The type, unless the title says it already."""
    kind = str(fact.get("type", ""))
    return "" if kind.replace("-", " ") in str(fact.get("title", "")).casefold() else kind


def _mechanism(fact: Telling) -> Iterable[str]:
    yield str(fact.get("name") or fact.get("mechanism_kind", ""))
    yield str(fact["mechanism_kind"]) if fact.get("name") and fact.get("mechanism_kind") else ""
    yield _prefixed("session", fact.get("session"))
    yield _prefixed("level:", fact.get("level"))
    yield str(fact.get("state", ""))
    yield str(fact.get("place", ""))


def _milestone(fact: Telling) -> Iterable[str]:
    yield str(fact.get("milestone_kind", ""))
    yield f"{fact['years']} years" if fact.get("years") else ""
    yield str(fact.get("level", ""))
    yield str(fact.get("subject", ""))


def _statement(fact: Telling) -> Iterable[str]:
    yield " ".join(_given(fact.get("speaker"), f"({fact['role']})" if fact.get("role") else ""))
    words = fact.get("text")
    yield str(_quoted(words) if fact.get("mode") == "direct" else words or "")


def _outlook(fact: Telling) -> Iterable[str]:
    yield str(fact.get("text", ""))
    yield _prefixed("cause:", fact.get("cause"))
    yield ", ".join(fact.get("sectors", ()))


_DESCRIBERS: Final[dict[str, Callable[[Telling], Iterable[str]]]] = {
    "visit": _visit,
    "meeting": _meeting,
    "signing": _signing,
    "instrument": _instrument,
    "mechanism": _mechanism,
    "milestone": _milestone,
    "statement": _statement,
    "obstacle": _outlook,
    "opportunity": _outlook,
}


def summary(fact: Telling) -> str:
    """Standing (unless done), date, states and description, for places that have one line for all of it."""
    standing = fact.standing if fact.standing != "done" else ""
    parts = (standing, day_text(fact.get("date")), " ".join(states_of(fact)), describe(fact))
    return one_line(", ".join(part for part in parts if part))


def _given(*values: Any) -> tuple[str, ...]:
    return tuple(str(value) for value in values if value)


def _quoted(value: Any) -> str:
    return f"“{value}”" if value else ""


def _prefixed(word: str, value: Any) -> str:
    return f"{word} {value_text(value)}" if value else ""
