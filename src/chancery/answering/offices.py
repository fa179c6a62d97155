"""Whether somebody holds an office that is asked for, and of which state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from chancery.answering.question import Question
from chancery.answering.spotting import spot, tokens_of
from chancery.answering.values import PERSON_FIELDS, members
from chancery.model import Entry
from chancery.reconciling.people import office_of
from chancery.vocabulary.folding import folded_words


def holds(person: Any, question: Question) -> bool:
    """Whether a person of an entry, or a title as reported, is of one of the offices asked for.

    Of which state is told by the person's state, else by a state that the title names; a title that names none may be of any.
    """
    title = str(person.get("office") or "") if isinstance(person, Mapping) else str(person)
    if office_of(title) not in question.offices:
        return False
    given = str(person.get("state") or "") if isinstance(person, Mapping) else ""
    named = {given} if given else states_named(title)
    return question.office_state is None or not named or question.office_state in named


def speaks_as(entry: Entry, question: Question, people_of: Mapping[str, Sequence[Mapping[str, Any]]]) -> bool:
    """Whether the speaker of a statement holds one of the offices asked for, as far as the report says.

    `people_of` are the persons whose state is told, by report.

    Where its reports say of which state the speaker is, that decides; else, where they name somebody else as holder of the
    office of the state asked for, it is not the speaker.
    """
    titles = [str(entry[name]) for name in ("role", "speaker") if entry.get(name)]
    silent = not entry.get("role") and not any(office_of(title) for title in titles)
    if question.offices and not silent and not any(holds(title, question) for title in titles):
        return False
    if question.office_state is None or any(question.office_state in states_named(title) for title in titles):
        return True
    people = [one for report in entry.reports for one in people_of.get(report, ())]
    speaker = set(folded_words(str(entry.get("speaker") or "")))
    own = [one for one in people if speaker & set(folded_words(str(one.get("name") or "")))]
    if own:
        return any(one["state"] == question.office_state for one in own)
    return not any(
        one.get("name") and (holds(one, question) or _counterpart(one, question)) for one in people
    )


def _counterpart(person: Mapping[str, Any], question: Question) -> bool:
    """Whether a person of the state asked for is told of as `his counterpart`: holds the office that the other holds."""
    return person["state"] == question.office_state and "counterpart" in str(person.get("office") or "")


def people_by_report(entries: Iterable[Entry]) -> dict[str, list[Mapping[str, Any]]]:
    """The persons whose state is told in these entries, under the reports that tell it."""
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for entry in entries:
        for value in (value for name in PERSON_FIELDS for value in entry.values.get(name, ())):
            people = [one for one in members(value.value) if isinstance(one, Mapping) and one.get("state")]
            for report in {support.report for support in value.supports} if people else ():
                found[report] += people
    return found


def states_named(title: str) -> set[str]:
    """The states that a title names: that of `President of Mongolia`."""
    return {one.value for one in spot(tokens_of(title)) if one.slot == "state"}
