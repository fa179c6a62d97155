"""From a question to the entries that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from chancery.answering.offices import holds
from chancery.answering.passages import sentence_around
from chancery.answering.question import Question
from chancery.answering.shelf import Shelf
from chancery.answering.spotting import forms_of
from chancery.answering.values import (
    PERSON_FIELDS,
    all_states,
    all_values,
    day_of,
    first_day,
    known_days,
    members,
    stem,
    stems_in,
)
from chancery.model import Citation, Entry, edtf
from chancery.model.kinds import HAPPENED, SORT_FIELDS
from chancery.model.strings import strings
from chancery.model.telling import sort_of, stage_of, states_of
from chancery.reconciling import overdue
from chancery.reconciling.people import office_of
from chancery.vocabulary.folding import folded_words

#: Stages of a paper that is concluded.
_CONCLUDED: Final = (
    "signed", "issued", "ratified", "in-force", "suspended", "denounced", "terminated", "expired",
    "renewed", "amended",
)  # fmt: skip
#: The level of a channel at which holders of an office meet.
_LEVELS: Final = {
    "head_of_state": "leaders",
    "head_of_government": "leaders",
    "party_leader_paramount": "leaders",
    "minister": "ministers",
    "deputy_minister": "deputy-ministers",
}
#: How many letters a word shares with every other that counts as the same, by the length of its stem where that is not four:
#: an ending takes one of a stem's letters with it (`policies`, `policy`), but of none shorter than four.
_SHARED: Final = {1: 1, 2: 2, 3: 3, 4: 3}
#: Questions about what was told of a thing, whatever came of it.
_ANY_STANDING: Final = ("disagreements", "status", "in-force", "why", "significance", "passages", "areas")


@dataclass(frozen=True, slots=True)
class Chosen:
    """`entries` answer to the question; `otherwise` would but for their standing; `undated` but for a missing date."""

    entries: tuple[Entry, ...]
    otherwise: tuple[Entry, ...] = ()
    undated: tuple[Entry, ...] = ()


def choose(shelf: Shelf, question: Question) -> Chosen:
    """The entries that a question is about, in the order of their days."""
    states = {state for state in (*question.states, question.visitor, question.host) if state}
    kinds = question.kinds
    found = shelf.entries(
        states=states,
        kinds=kinds,
        dates=_asked_of_the_record(question, states),
        text=openings(question.words),
    )
    fitting = [entry for entry in found if _fits(entry, question)]
    if question.during is not None:
        fitting = _within(fitting, question.during, shelf)
    fitting = _of_actor(_staged(fitting, question, shelf), question, shelf)
    fitting = _with_words(fitting, question)
    dated, undated = _dated(fitting, question, shelf)
    ordered = sorted(dated, key=lambda entry: (first_day(day_asked(entry, question, shelf)), entry.id))
    standing = [entry for entry in ordered if _stands(entry, question)]
    otherwise = [entry for entry in ordered if not _stands(entry, question)]
    return Chosen(
        tuple(standing), tuple(otherwise), tuple(entry for entry in undated if _stands(entry, question))
    )


def _asked_of_the_record(question: Question, states: set[str]) -> str | None:
    """The dates that the record can sort out by itself: not those of stages, of occasions, or of anniversaries."""
    later = set(question.stages) - {"signed", "issued"}
    by_itself = not (states or later or question.during or question.kinds == ("milestone",))
    return question.dates if by_itself else None


def openings(words: Iterable[str]) -> str | None:
    """What to ask the full text for, so that it gives at least every entry that `has_words`; None when it cannot tell.

    The index holds words as they stand, and `has_words` compares stems: what two words of one stem share at their beginning
    is asked for.
    """
    plain = [stem(word) for word in words if word.isascii() and word.isalnum()]
    return " ".join(f"{one[: _SHARED.get(len(one), 4)]}*" for one in plain) or None


def has_words(entry: Entry, words: Iterable[str], *, quotes: bool = False) -> bool:
    """Whether all words stand in the entry, by their stems."""
    known = stems_in(entry, quotes=quotes)
    return all(_among(stem(word), known) for word in words)


def _among(wanted: str, known: frozenset[str]) -> bool:
    if wanted in known:
        return True
    return len(wanted) >= 4 and any(
        one.startswith(wanted) or (len(one) >= 5 and wanted.startswith(one)) for one in known
    )


def _fits(entry: Entry, question: Question) -> bool:
    if any(flag.code == "vague" for flag in entry.flags):
        return False
    return (
        _of_types(entry, question)
        and _of_sectors(entry, question)
        and _in_role(entry, question)
        and (question.session is None or question.session in tuple(all_values(entry, "session")))
        and not _left_out(entry, question)
        and _has_office(entry, question)
    )


def _of_actor(entries: list[Entry], question: Question, shelf: Shelf) -> list[Entry]:
    """Of embassies, those of the state asked for: where a report tells of it, that state is named first."""
    if question.actor is None or question.kinds != ("milestone",):
        return entries
    return [
        entry
        for entry in entries
        if any(
            _named_first(sentence_around(shelf.text(fact.report), citation), question.actor, states_of(entry))
            for fact in shelf.facts(entry)
            for citation in fact.evidence
        )
    ]


def _named_first(sentence: Citation, state: str, states: Iterable[str]) -> bool:
    words = f" {' '.join(folded_words(sentence.quote))} "
    first = {
        one: min((at for form in forms_of(one) if (at := words.find(f" {form} ")) >= 0), default=len(words))
        for one in states
    }
    return state in first and first[state] < min(
        (at for one, at in first.items() if one != state), default=len(words) + 1
    )


def _of_types(entry: Entry, question: Question) -> bool:
    if not question.types:
        return True
    given = set(all_values(entry, _sort_field(entry)))
    return bool(given & set(question.types))


def _sort_field(entry: Entry) -> str:
    return SORT_FIELDS.get(entry.kind, "")


def _of_sectors(entry: Entry, question: Question) -> bool:
    if not question.sectors:
        return True
    given = {text for value in all_values(entry, "sectors") for text in strings(value)}
    return bool(given & set(question.sectors)) or (
        entry.kind not in ("instrument", "obstacle", "opportunity")
        and has_words(entry, question.sectors, quotes=True)
    )


def _in_role(entry: Entry, question: Question) -> bool:
    if entry.kind != "visit":
        return True
    visitor = question.visitor is None or question.visitor in tuple(all_values(entry, "visitor_state"))
    return visitor and (question.host is None or question.host in tuple(all_values(entry, "host_state")))


def _left_out(entry: Entry, question: Question) -> bool:
    states = all_states(entry)
    sectors = {text for value in all_values(entry, "sectors") for text in strings(value)}
    return (
        bool(states & set(question.without_states))
        or bool(sectors & set(question.without_sectors))
        or sort_of(entry) in question.without_types
        or bool({stage_of(entry), *(step.stage for step in entry.life)} & set(question.without_stages))
        or any(has_words(entry, (word,)) for word in question.without_words)
    )


def _has_office(entry: Entry, question: Question) -> bool:
    """Whether some person of the entry holds an office asked for; bare names without any office are no reason against."""
    if not question.offices:
        return True
    if entry.kind == "mechanism" and entry.get("level"):
        return any(_LEVELS.get(office) == entry["level"] for office in question.offices)
    people = [one for name in PERSON_FIELDS for value in all_values(entry, name) for one in members(value)]
    held = any(office_of(text) for one in people for text in strings(one))
    return any(holds(one, question) for one in people) or (
        not held and entry.kind in ("instrument", "visit", "meeting", "signing")
    )


def _within(entries: list[Entry], during: Question, shelf: Shelf) -> list[Entry]:
    """Those that are part of the events asked for, or of their states and told by their reports on their days."""
    events = choose(shelf, during).entries
    return [entry for entry in entries if any(_belongs(entry, event, shelf) for event in events)]


def _belongs(entry: Entry, event: Entry, shelf: Shelf) -> bool:
    if _linked(entry, event.id, shelf, steps=2):
        return True
    if not set(entry.reports) & set(event.reports):
        return False
    states = all_states(entry)
    of_event = all_states(event)
    if states != of_event or entry.standing != "done":
        return False
    day, days = day_of(entry, shelf), event.get("date")
    return day is None or days is None or edtf.intersects(day, days)


def _linked(entry: Entry, target: str, shelf: Shelf, *, steps: int) -> bool:
    for link in entry.links:
        if link.relation != "part-of":
            continue
        whole = shelf.entry(link.entry)
        if link.entry == target or (whole and steps > 1 and _linked(whole, target, shelf, steps=steps - 1)):
            return True
    return False


def _staged(entries: list[Entry], question: Question, shelf: Shelf) -> list[Entry]:
    if not question.stages or question.ask in ("in-force", "disagreements", "status"):
        return entries
    reached = [entry for entry in entries if _reached(entry, question, shelf)]
    if "signed" not in question.stages and "issued" not in question.stages:
        return reached
    if question.ask == "when" and reached:
        return reached
    ids = {entry.id for entry in reached}
    return [
        entry
        for entry in entries
        if entry.id in ids or stage_of(entry) in _CONCLUDED or stage_of(entry) is None
    ]


def _reached(entry: Entry, question: Question, shelf: Shelf) -> bool:
    told = {stage_of(entry), *(step.stage for step in entry.life)}
    if not told & set(question.stages):
        return False
    return question.actor is None or any(
        _acts(sentence_around(shelf.text(fact.report), citation), question.actor)
        for fact in shelf.facts(entry)
        for citation in fact.evidence
    )


def _acts(sentence: Citation, state: str) -> bool:
    """Whether a sentence tells of an act of the state itself: it is named before the verb."""
    words = folded_words(sentence.quote)
    verb = next((n for n, word in enumerate(words) if word.startswith("ratif")), 0)
    return any(f" {form} " in f" {' '.join(words[:verb])} " for form in forms_of(state))


def _with_words(entries: list[Entry], question: Question) -> list[Entry]:
    """Those with all words in their values; where there are none, those with the words in their quotes."""
    if not question.words:
        return entries
    strict = [entry for entry in entries if has_words(entry, question.words)]
    return strict or [entry for entry in entries if has_words(entry, question.words, quotes=True)]


def _dated(entries: list[Entry], question: Question, shelf: Shelf) -> tuple[list[Entry], list[Entry]]:
    if question.dates is None:
        return entries, []
    dated, undated = [], []
    for entry in entries:
        day = day_asked(entry, question, shelf)
        if day is None:
            undated.append(entry)
        elif edtf.intersects(known_days(day), question.dates):
            dated.append(entry)
    return dated, undated


def _stands(entry: Entry, question: Question) -> bool:
    if question.overdue:
        return overdue(entry, on=date.fromisoformat(question.today or "0001-01-01")) and not _closed(entry)
    if question.ask in _ANY_STANDING and not question.standings:
        return True
    if not question.standings:
        return entry.standing in HAPPENED
    if entry.standing in question.standings:
        return not _closed(entry)
    once = {step.standing for step in entry.life}
    # A plan that was carried out, moved or dropped is asked for by its first day, not as a plan.
    told = {"cancelled", "denied"} | ({"planned"} if question.ask == "when" else set())
    return bool(once & set(question.standings) & told)


def day_asked(entry: Entry, question: Question, shelf: Shelf) -> str | None:
    """When what is asked for happened (EDTF): of a plan, the first day it was planned for."""
    if "planned" in question.standings and entry.standing not in ("planned", "proposed"):
        return next((step.date for step in entry.life if step.standing == "planned" and step.date), None)
    return day_of(entry, shelf, stages=question.stages)


def _closed(entry: Entry) -> bool:
    return entry.standing in ("planned", "proposed") and any(
        link.relation == "closed-by" for link in entry.links
    )
