"""What a form of the desk says, as a judgement."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final

from chancery.errors import QuestionError
from chancery.keeping import Record
from chancery.keeping.states import state_id
from chancery.model import Entry, Judgement
from chancery.model.judgement import JudgementSort
from chancery.model.kinds import STATE_FIELDS

#: Fields that hold several values: one a line in the form.
_LISTS: Final = frozenset({"states", "sectors", "places", "purposes"})
#: Fields of states by their codes.
#: Fields of persons and bodies, and what stands on a line of each, set apart by `|`.
_NAMED: Final = {
    "visitor": ("name", "office", "state"),
    "participants": ("name", "office", "state"),
    "witnesses": ("name", "office", "state"),
    "parties": ("name", "state"),
}
_NUMBERS: Final = frozenset({"session", "years"})


@dataclass(frozen=True, slots=True)
class Form:
    """`do` is a word, `word:about what` where it is about a part; `entries` are ids, `versions` those that were seen."""

    do: str
    entries: tuple[str, ...]
    versions: tuple[str, ...]
    field: str = ""
    value: str = ""
    why: str = ""


def judge(record: Record, form: Form, *, who: str) -> Judgement:
    """Keep what a form says. Raises `QuestionError` for what it cannot say, and what `Record.judge` raises."""
    word, _, part = form.do.partition(":")
    if not form.entries:
        raise QuestionError(word, "this is about nothing", "send the id of an entry")
    about, *others = form.entries
    if word in ("same", "different", "unsure") and others:
        return _said(record, form, word, about, who, other=others[0])  # type: ignore[arg-type]
    if word in ("accept", "reject"):
        return _said(record, form, word, part or about, who)  # type: ignore[arg-type]
    if word == "split":
        return _said(record, form, "different", part, who, other=_rest(record.entry(about), part))
    if word == "correct":
        value = value_of(form.field, form.value)
        return _said(record, form, "correct", about, who, field=form.field, value=value)
    if word == "take":
        field, _, number = part.rpartition(":")
        value = _value_at(record.entry(about), field, number)
        return _said(record, form, "correct", about, who, field=field, value=value)
    raise QuestionError(
        word, "there is no such choice", "accept, reject, take, correct, same, different, unsure or split"
    )


def again(record: Record, judgement: Judgement, *, who: str, why: str) -> Judgement:
    """Say again what was taken back, of the facts that it was about."""
    other = ",".join(anchor.fact for anchor in judgement.other) or None
    return record.judge(
        judgement.sort,
        ",".join(anchor.fact for anchor in judgement.about),
        other,
        who=who,
        why=why,
        field=judgement.field,
        value=judgement.value,
    )


def value_of(field: str, text: str) -> Any:
    """What a person wrote for a field: a code or words, several on lines, persons and bodies as `name | office | state`.

    Raises `QuestionError` when nothing is written, or no number where there must be one.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        raise QuestionError(field, "no value was given", "write what is right")
    if field in _NAMED:
        return [_named(field, line) for line in lines]
    if field in _LISTS:
        parts = [
            part.strip() for line in lines for part in re.split("[;,]" if field == "states" else ";", line)
        ]
        return [_state(part) if field in STATE_FIELDS else part for part in parts if part]
    whole = " ".join(lines)
    if field in STATE_FIELDS:
        return _state(whole)
    if field in _NUMBERS and not whole.isdecimal():
        raise QuestionError(whole, "this is no number", "write it in digits")
    return int(whole) if field in _NUMBERS or (field == "declared" and whole.isdecimal()) else whole


def value_lines(field: str, value: Any) -> str:
    """A value as a person would write it into the form."""
    if field in _NAMED and isinstance(value, list | tuple):
        return "\n".join(
            " | ".join(str(one.get(part) or "") for part in _NAMED[field]).rstrip(" |") for one in value
        )
    if isinstance(value, list | tuple):
        return "\n".join(str(one) for one in value)
    return value if isinstance(value, str) else json.dumps(value)


def _said(
    record: Record,
    form: Form,
    sort: JudgementSort,
    about: str,
    who: str,
    *,
    other: str | None = None,
    field: str | None = None,
    value: Any = None,
) -> Judgement:
    return record.judge(
        sort, about, other, who=who, why=form.why.strip(), field=field, value=value, versions=form.versions
    )


def _rest(entry: Entry, fact: str) -> str:
    rest = [one for one in entry.members if one != fact]
    if fact not in entry.members or not rest:
        raise QuestionError(
            fact, "this cannot be parted from the rest", "choose one of several facts of the entry"
        )
    return ",".join(rest)


def _value_at(entry: Entry, field: str, number: str) -> Any:
    values = entry.values.get(field, ())
    if not number.isdecimal() or int(number) >= len(values):
        raise QuestionError(
            f"{field}:{number}", "there is no such value", "choose one of those that are shown"
        )
    return values[int(number)].value


def _named(field: str, line: str) -> dict[str, str]:
    parts = [part.strip() for part in line.split("|")]
    names = _NAMED[field]
    if len(parts) > len(names):
        raise QuestionError(line, "there is too much on this line", f"write {' | '.join(names)}")
    given = {name: part for name, part in zip(names, parts, strict=False) if part}
    return given | ({"state": _state(given["state"])} if "state" in given else {})


def _state(text: str) -> str:
    return state_id(text)
