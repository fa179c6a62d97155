"""The words for states and for organisations of states.

Source of the states: ISO 3166-1 (and its part 3 for the former ones), with the English names of the Unicode CLDR and
of the United Nations; the other spellings, adjectives, places and seats were gathered for Chancery.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Final, TypeVar

import msgspec

from chancery.errors import VocabularyError
from chancery.vocabulary._yaml import read_yaml

#: Which list of an entry gives which class of form.
FORM_CLASSES: Final[dict[str, str]] = {
    "names": "name",
    "formal": "formal",
    "adjectives": "adjective",
    "people": "people",
    "abbreviations": "abbreviation",
    "capitals": "capital",
    "cities": "city",
    "seats": "seat",
    "historic": "historic",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state, present or former, or a territory that acts under its own name.

    `id` is ISO 3166-1 alpha-3 (3166-3 for some former states); `since`, `until` are ISO dates, inclusive, `successors`
    ids, `seat` a capital that is listed under a successor and `whole` the last day on which it had all its successors'
    cities, all five for former states only. `ambiguous` are those of the other words that need context, `usual` those of
    them that mean this state where nothing tells which. The article is left off: `Gambia`, `Hague`.
    """

    id: str
    name: str
    formal: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    historic: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    successors: tuple[str, ...] = ()
    seat: str | None = None
    whole: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation of states or a body of one.

    `id` is what a fact gives for it as a party (EUE, UNO, ASN, AFU), or None: then its `name` is all there is.
    """

    name: str
    id: str | None = None
    names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a state: `text` in natural spelling, `state` an id, `form` one of `FORM_CLASSES`.

    An abbreviation counts only in the case it is given in (`US`, not `us`). An `ambiguous` form may mean something
    else, or another state, and needs context.
    """

    text: str
    state: str
    form: str
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class OrganisationForm:
    """One way to write an organisation.

    `state` is the id it is given where a state's would stand, or None; `name` tells it from all others. The rest is
    as in `Form`.
    """

    text: str
    state: str | None
    form: str
    ambiguous: bool
    name: str


_Entry = TypeVar("_Entry", State, Organisation)


@cache
def load_states() -> tuple[State, ...]:
    """All states: the present ones by id, then the former ones by id.

    Raises `VocabularyError` when a file is not a list of entries of this shape.
    """
    return (*_load("states.yaml", State), *_load("former_states.yaml", State))


@cache
def load_organisations() -> tuple[Organisation, ...]:
    """All organisations in the file's order; raises as `load_states`."""
    return _load("organisations.yaml", Organisation)


@cache
def state_forms() -> tuple[Form, ...]:
    """Every form of every state, in the order of `load_states`, the main name first."""
    return tuple(
        Form(text, state.id, form, text in state.ambiguous)
        for state in load_states()
        for text, form in _forms(state)
    )


@cache
def organisation_forms() -> tuple[OrganisationForm, ...]:
    """Every form of every organisation, in the order of `load_organisations`, the main name first."""
    return tuple(
        OrganisationForm(text, body.id, form, text in body.ambiguous, body.name)
        for body in load_organisations()
        for text, form in _forms(body)
    )


def _forms(entry: State | Organisation) -> Iterator[tuple[str, str]]:
    yield entry.name, "name"
    for attribute, form in FORM_CLASSES.items():
        for text in getattr(entry, attribute, ()):
            yield text, form


def _load(file: str, shape: type[_Entry]) -> tuple[_Entry, ...]:
    entries = read_yaml(file)
    if not isinstance(entries, list):
        raise VocabularyError(f"{file}: not a list")
    return tuple(_entry(entry, shape=shape, file=file) for entry in entries)


def _entry(raw: Any, *, shape: type[_Entry], file: str) -> _Entry:
    label = raw.get("id") or raw.get("name") if isinstance(raw, dict) else raw
    if isinstance(raw, dict) and (alien := set(raw) - {field.name for field in fields(shape)}):
        raise VocabularyError(f"{file}: {label}: unknown key {', '.join(sorted(map(str, alien)))}")
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        raise VocabularyError(f"{file}: {label}: {error}") from error
