"""A question in our own words, so that the user sees how it was read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chancery.answering.question import Question
from chancery.answering.spotting import listed, state_name
from chancery.answering.wording import label, several

_ASKED: Final = {
    "how-many": "number of",
    "how-often": "how often:",
    "who": "persons in",
    "when": "date of",
    "where": "place of",
    "between-whom": "parties of",
    "about": "subject of",
    "sort": "sort of",
    "level": "level of",
    "status": "status of",
    "in-force": "whether in force:",
    "whether": "whether there are",
    "disagreements": "disagreements about",
    "areas": "areas of",
    "significance": "what marks",
    "why": "reasons told for",
    "passages": "what reports say on",
    "sanctions": "UN paragraphs that deal with",
    "refused": "not answered:",
}

#: Sorts whose names are of many already.
_MANY: Final = ("talks", "minutes")


def read_as(question: Question) -> str:
    """`instruments, North Korea and Viet Nam, signed, 2025`."""
    asked = _ASKED.get(question.ask, "")
    return f"{asked} {', '.join(_parts(question))}".strip()


def _parts(question: Question) -> Iterator[str]:
    yield _things(question)
    if question.visitor or question.host:
        yield " ".join(
            part for part in (
                f"from {state_name(question.visitor)}" if question.visitor else "",
                f"to {state_name(question.host)}" if question.host else "",
            ) if part
        )  # fmt: skip
    elif question.states:
        yield listed(state_name(state) for state in question.states)
    if question.offices:
        yield listed((office.replace("_", " ") for office in question.offices), "or")
    for some in (question.sectors, question.stages):
        if some:
            yield listed(map(label, some), "or")
    if question.standings:
        yield listed(question.standings, "or")
    if question.overdue:
        yield f"overdue on {question.today}"
    if question.session:
        yield f"session {question.session}"
    if question.dates:
        yield dates_in_words(question.dates)
    if question.words:
        yield "with the words " + " ".join(f"“{word}”" for word in question.words)
    yield from _without(question)
    if question.order:
        yield f"the {question.order} of them"
    if question.during is not None:
        yield f"during: {read_as(question.during)}"


def _things(question: Question) -> str:
    if question.types:
        return listed((one if one in _MANY else several(one) for one in question.types), "or")
    if question.kinds:
        return listed((several(kind) for kind in question.kinds), "and")
    return "entries of every kind"


def _without(question: Question) -> Iterator[str]:
    left_out = (
        *map(state_name, question.without_states), *question.without_types, *question.without_stages, *question.without_sectors,
        *(f"“{word}”" for word in question.without_words),
    )  # fmt: skip
    if left_out:
        yield f"without {listed((one.replace('-', ' ') for one in left_out), 'or')}"


def dates_in_words(dates: str) -> str:
    """`since 2020`, `until 2023`, `2019 to 2023`, or the date itself."""
    first, slash, last = dates.partition("/")
    if not slash:
        return dates
    if last == "..":
        return f"since {first}"
    return f"until {last}" if first == ".." else f"{first} to {last}"
