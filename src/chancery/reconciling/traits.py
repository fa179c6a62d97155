"""What the rules look at: a told fact taken apart once, so that comparing it is cheap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from chancery.model.edtf import bounds
from chancery.model.told import Told
from chancery.reconciling.bodies import Party, party, without_states
from chancery.reconciling.dates import When
from chancery.reconciling.people import Person, person
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.subjects import ordinal, period, subject_words

#: The field that names a kind's persons.
PEOPLE_FIELDS: Final = {
    "visit": "visitor",
    "meeting": "participants",
    "signing": "witnesses",
    "statement": "speaker",
}
#: The fields whose words tell a kind's subject.
_TEXT_FIELDS: Final = {
    "instrument": ("title",),
    "mechanism": ("name",),
    "milestone": ("subject",),
    "statement": ("text",),
    "obstacle": ("text",),
    "opportunity": ("text",),
}
_OPEN: Final = frozenset({"planned", "proposed"})


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """A told fact as the rules see it. `words` tell its subject; `period` and `number` one paper of a series from another."""

    id: str
    kind: str
    standing: str
    report: str
    language: str | None
    fields: Mapping[str, Any]
    when: When
    states: frozenset[str]
    people: tuple[Person, ...]
    parties: tuple[Party, ...]
    words: frozenset[str]
    places: frozenset[str]
    sectors: frozenset[str]
    period: tuple[int, int] | None
    number: int | None

    @property
    def open(self) -> bool:
        """Whether it has yet to happen."""
        return self.standing in _OPEN

    def get(self, name: str) -> Any:
        return self.fields.get(name)

    def shares_language(self, other: Traits) -> bool:
        """Whether names and words that differ say anything: across languages they do not."""
        return not self.language or not other.language or _tongue(self.language) == _tongue(other.language)


class _Known:
    """A told fact as a key: its content is known by the fact's id, and of its report only the day and the language count."""

    __slots__ = ("key", "told")

    def __init__(self, told: Told) -> None:
        self.told = told
        self.key = (told.id, told.report.published, told.report.language)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Known) and self.key == other.key


def traits(told: Told) -> Traits:
    """Take one told fact apart; the same fact gives the same object while it is remembered."""
    return _traits(_Known(told))


@lru_cache(maxsize=32768)
def _traits(known: _Known) -> Traits:
    told = known.told
    fact, published = told.fact, _day(told.report.published)
    when = When(fact.get("date"), published)
    states = _states(fact.fields)
    texts = [str(fact.get(name)) for name in _TEXT_FIELDS.get(fact.kind, ()) if fact.get(name)]
    title = " ".join(texts)
    parties = tuple(party(value) for value in fact.get("parties") or ())
    return Traits(
        id=fact.id,
        kind=fact.kind,
        standing=fact.standing,
        report=fact.report,
        language=told.report.language,
        fields=fact.fields,
        when=when,
        states=states,
        people=_people(fact.kind, fact.fields, _about(when)),
        parties=parties,
        words=_subject(title, parties),
        places=frozenset(word for name in _places(fact.fields) for word in folded_words(name)),
        sectors=frozenset(fact.get("sectors") or ()),
        period=period(title),
        number=fact.get("session") or ordinal(title),
    )


@lru_cache(maxsize=65536)
def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _tongue(language: str) -> str:
    """The language of a BCP 47 tag without its region."""
    return language.lower().split("-")[0]


def _about(when: When) -> date | None:
    """A day on which somebody held the office they are named by."""
    first, last = bounds(when.edtf) if when.edtf else (None, None)
    return first or last or when.published


def _states(fields: Mapping[str, Any]) -> frozenset[str]:
    ends = (fields.get("visitor_state"), fields.get("host_state"))
    return frozenset(fields.get("states") or ()) | frozenset(s for s in ends if s)


def _people(kind: str, fields: Mapping[str, Any], day: date | None) -> tuple[Person, ...]:
    given = fields.get(PEOPLE_FIELDS.get(kind, ""))
    if not given:
        return ()
    values = given if isinstance(given, list | tuple) else [given]
    state = fields.get("visitor_state") if kind == "visit" else None
    return tuple(person(value, state=state, day=day) for value in values)


def _places(fields: Mapping[str, Any]) -> Iterable[str]:
    return (*(fields.get("places") or ()), *([fields["place"]] if fields.get("place") else ()))


def _subject(title: str, parties: tuple[Party, ...]) -> frozenset[str]:
    """The title's words without the names of parties and states, which are compared by themselves."""
    for one in parties:
        title = title.replace(one.text, " ")
    return subject_words(without_states(title))
