"""Who, when, where, between whom, about what, of what sort, at what level: answers out of fields of entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from chancery.answering.answer import Answer
from chancery.answering.answers.nothing import not_reported
from chancery.answering.answers.ordering import ordered
from chancery.answering.disputes import cites_of, disputes_in, spoken
from chancery.answering.draft import Draft
from chancery.answering.offices import holds
from chancery.answering.question import Question
from chancery.answering.selecting import day_asked
from chancery.answering.spotting import listed, state_name
from chancery.answering.values import members
from chancery.answering.wording import label, party_text, person_text, tell
from chancery.model import Entry
from chancery.model.days import day_text
from chancery.model.telling import sort_of, states_of
from chancery.vocabulary.folding import folded_words

_Given = Callable[[Draft, Entry], Iterable[str]]

_PERSONS: Final[Mapping[str, tuple[str, ...]]] = {
    "visitor": ("visitor",),
    "inviter": ("inviter",),
    "witnesses": ("witnesses",),
    "speaker": ("speaker",),
    "participants": ("participants", "visitor"),
    "parties": ("parties",),
}
_ANYONE: Final = ("visitor", "participants", "witnesses", "parties", "speaker", "inviter")


def who(draft: Draft) -> Answer:
    """The persons, or the bodies that signed, of what was chosen."""
    part = draft.question.part
    fields = _PERSONS.get(part or "", _ANYONE)
    if part is None and draft.question.offices:
        return _out_of(draft, fields, lambda _, entry: _holders(entry, fields, draft.question))
    if part is None and draft.question.words:
        named = _out_of(draft, fields, lambda _, entry: _named(entry, fields, draft.question.words))
        if named.answered:
            return named
    if part == "parties":
        draft.note("The record holds who the parties are, not which persons put their names to a paper.")
    return _out_of(draft, fields, lambda _, entry: _people(entry, fields))


def when(draft: Draft) -> Answer:
    """The day, or days; a conflict of reports beside it."""
    return _out_of(draft, ("date",), _days, said=day_text)


def where(draft: Draft) -> Answer:
    """The place."""
    return _out_of(draft, ("place", "places"), _places)


def between_whom(draft: Draft) -> Answer:
    """The bodies, where reports name them, else the states."""
    return _out_of(draft, ("parties", "states"), _parties)


def about(draft: Draft) -> Answer:
    """Title, subject, sectors and purposes."""
    return _out_of(draft, ("title", "subject", "sectors", "purposes"), _subject)


def sort(draft: Draft) -> Answer:
    """The sort within its kind: state visit, memorandum of understanding."""
    return _out_of(draft, ("visit_kind", "type", "meeting_kind", "mechanism_kind", "milestone_kind"), _sort)


def level(draft: Draft) -> Answer:
    """The level of a mechanism or of relations."""
    return _out_of(
        draft, ("level",), lambda _, entry: [label(str(entry["level"]))] if entry.get("level") else []
    )


def _out_of(
    draft: Draft, fields: tuple[str, ...], given: _Given, *, said: Callable[[str], str] = str
) -> Answer:
    """One line an entry that gives the field, its values as `said`; those that do not are told of."""
    found = [(entry, list(given(draft, entry))) for entry in ordered(draft)]
    giving = [(entry, values) for entry, values in found if values]
    if not giving:
        return _without_value(draft, [entry for entry, _ in found])
    rows = [
        draft.row(
            entry, says=f"{listed(map(said, values))} · {tell(entry)}", field=_given_field(entry, fields)
        )
        for entry, values in giving[: draft.limit]
    ]
    values = tuple(dict.fromkeys(value for _, some in giving for value in some))
    for entry, _ in giving[: draft.limit]:
        for one in disputes_in(entry, *fields):
            if one.sort != "wording":
                draft.note(f"Reports disagree, {spoken(one)}.", cites_of(one, draft.citer))
    single = values[0] if len(values) == 1 else values
    return draft.done(f"{listed(map(said, values))}.", value=single, rows=rows)


def _without_value(draft: Draft, found: list[Entry]) -> Answer:
    if not found:
        return not_reported(draft)
    rows = draft.rows(found)
    asked = {"who": "who it was", "when": "when", "where": "where", "between-whom": "between whom"}.get(
        draft.question.ask, "that"
    )
    return draft.done(
        f"Reports tell of it, but none says {asked}.", value=None, rows=rows, outcome="not-reported"
    )


def _given_field(entry: Entry, fields: tuple[str, ...]) -> str | None:
    return next((name for name in fields if entry.get(name)), None)


def _people(entry: Entry, fields: tuple[str, ...]) -> Iterable[str]:
    for name in fields:
        value = entry.get(name)
        if not value:
            continue
        yield from (party_text(one) if name == "parties" else person_text(one) for one in members(value))
        return
    if "parties" in fields:
        yield from (state_name(state) for state in states_of(entry))


def _holders(entry: Entry, fields: tuple[str, ...], question: Question) -> Iterable[str]:
    """The persons who hold one of the offices asked for."""
    for name in fields:
        for one in members(entry.get(name)):
            if isinstance(one, Mapping) and one.get("name") and holds(one, question):
                yield person_text(one)


def _named(entry: Entry, fields: tuple[str, ...], words: tuple[str, ...]) -> Iterable[str]:
    """The persons of that name."""
    for name in fields:
        for one in members(entry.get(name)):
            if isinstance(one, Mapping) and set(words) <= set(folded_words(str(one.get("name") or ""))):
                yield person_text(one)


def _days(draft: Draft, entry: Entry) -> Iterable[str]:
    day = day_asked(entry, draft.question, draft.shelf)
    return [day] if day else []


def _places(_: Draft, entry: Entry) -> Iterable[str]:
    places: Any = entry.get("places") or ([entry["place"]] if entry.get("place") else [])
    return [str(place) for place in places]


def _parties(_: Draft, entry: Entry) -> Iterable[str]:
    parties = [party_text(one) for one in entry.get("parties") or ()]
    return parties or [state_name(state) for state in states_of(entry)]


def _subject(_: Draft, entry: Entry) -> Iterable[str]:
    if entry.get("title") or entry.get("subject"):
        return [str(entry.get("title") or entry.get("subject"))]
    return [label(str(one)) for one in (*(entry.get("sectors") or ()), *(entry.get("purposes") or ()))]


def _sort(_: Draft, entry: Entry) -> Iterable[str]:
    given = sort_of(entry)
    if given is None or given == "unspecified":
        return []
    return [f"{label(given)} visit" if entry.kind == "visit" else label(given)]
