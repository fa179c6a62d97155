"""Who said what, what stands in the way, why, what marks a visit, what reports say on a thing: answers in reports' words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from chancery.answering.answer import Answer
from chancery.answering.answers.nothing import not_reported
from chancery.answering.answers.quoting import sentences_with
from chancery.answering.draft import Draft
from chancery.answering.offices import people_by_report, speaks_as
from chancery.answering.selecting import has_words
from chancery.answering.values import all_states, stem
from chancery.model import Entry
from chancery.model.kinds import HAPPENED
from chancery.vocabulary.folding import folded_words

#: Sentences that give a reason; that mark an occasion.
_REASON: Final = re.compile(
    r"\b(because|due to|owing to|reason|caused?|behind it|led (to|the)|as a result|is the cause)\b"
)
_MARK: Final = re.compile(
    r"\b(first|anniversary|milestone|historic|significan\w+|landmark|new chapter|symbolic|in \d+ years|for the occasion)\b"
)


def statements(draft: Draft) -> Answer:
    """What was said, by whom: by speaker, subject and, for states, the reports that tell of them."""
    found = [entry for entry in draft.chosen.entries if entry.kind == "statement"]
    if not found:
        return not_reported(draft)
    rows = draft.rows(found)
    return draft.done(
        f"{len(found)} statement{'' if len(found) == 1 else 's'}.",
        value=tuple(row.says for row in rows),
        rows=rows,
    )


def outlooks(draft: Draft) -> Answer:
    """Obstacles or opportunities, with the report that sees them."""
    found = [entry for entry in draft.chosen.entries if entry.kind in draft.question.kinds]
    if not found:
        return not_reported(draft)
    rows = draft.rows(found)
    return draft.done(f"{len(found)} told.", value=tuple(row.says for row in rows), rows=rows)


def why(draft: Draft) -> Answer:
    """What stands in the way of a thing in the reports of it, and their sentences that give a reason."""
    found = draft.chosen.entries
    if not found:
        return not_reported(draft)
    reports = {report for entry in found for report in entry.reports}
    states = _states(found)
    obstacles = [
        entry
        for entry in draft.shelf.entries(states=states, kinds=("obstacle",))
        if set(entry.reports) & reports
    ]
    rows = [draft.row(entry) for entry in obstacles]
    rows += list(sentences_with(draft, sorted(reports), _REASON, ()))
    if not rows:
        return draft.done(
            "Reports tell of it, but none gives a reason.",
            value=None,
            rows=draft.rows(found),
            outcome="not-reported",
        )
    return draft.done(
        "The reasons that reports give:", value=tuple(row.says for row in rows), rows=rows[: draft.limit]
    )


def significance(draft: Draft) -> Answer:
    """Anniversaries and milestones told with it, and what its reports say to mark it."""
    found = draft.chosen.entries
    if not found:
        return not_reported(draft)
    reports = {report for entry in found for report in entry.reports}
    marks = [
        entry
        for state in sorted(_states(found))
        for entry in draft.shelf.entries(states=(state,), kinds=("milestone",))
    ]
    told = {entry.id: entry for entry in marks if set(entry.reports) & reports and entry.standing == "done"}
    rows = [draft.row(entry) for entry in told.values()]
    rows += list(sentences_with(draft, sorted(reports), _MARK, ()))
    if not rows:
        return draft.done(
            "Reports tell of it, but mark it by nothing.",
            value=None,
            rows=draft.rows(found),
            outcome="not-reported",
        )
    rows += list(draft.rows(found[:3]))
    return draft.done(
        "What reports mark it by:", value=tuple(row.says for row in rows), rows=rows[: draft.limit]
    )


def passages(draft: Draft) -> Answer:
    """The sentences of the reports of it that hold most of the words asked for."""
    wanted = tuple(word for word in draft.question.words if len(word) > 3)
    found = draft.shelf.entries(states=set(draft.question.states), kinds=draft.question.kinds)
    reports = sorted({report for entry in found for report in entry.reports})
    rows = list(sentences_with(draft, reports, None, wanted)) if wanted else []
    if not rows:
        return not_reported(draft)
    return draft.done("What reports say:", value=tuple(row.says for row in rows), rows=rows[: draft.limit])


def speaking(draft: Draft) -> tuple[Entry, ...]:
    """Of statements, those with all the words, by holders of the offices, in reports that tell of all the states."""
    question = draft.question
    words = (*question.words, *question.sectors)
    reports = _telling(draft)
    if words:
        text = " ".join(f"{stem(word)}*" for word in words)
        strict = _said(draft, draft.shelf.entries(kinds=("statement",), text=text), reports)
        if found := [entry for entry in strict if has_words(entry, words)]:
            return tuple(found)
    said = _said(draft, draft.shelf.entries(kinds=("statement",)), reports)
    return tuple(entry for entry in said if not words or _on_subject(entry, words, draft))


def _said(draft: Draft, entries: Iterable[Entry], reports: frozenset[str] | None) -> list[Entry]:
    state = draft.question.office_state
    people = people_by_report(draft.shelf.entries(states=(state,))) if state else {}
    return [
        entry
        for entry in entries
        if entry.standing in HAPPENED
        and (reports is None or not reports.isdisjoint(entry.reports))
        and speaks_as(entry, draft.question, people)
    ]


def _telling(draft: Draft) -> frozenset[str] | None:
    """The reports that tell of every state asked for; None when no state is asked for."""
    several = [
        frozenset(report for entry in draft.shelf.entries(states=(state,)) for report in entry.reports)
        for state in draft.question.states
    ]
    return frozenset.intersection(*several) if several else None


def _on_subject(entry: Entry, words: tuple[str, ...], draft: Draft) -> bool:
    """Whether some of the words name the speaker and the report has the others."""
    speaker = {
        stem(word) for name in ("speaker", "role") for word in folded_words(str(entry.get(name) or ""))
    }
    subject = [word for word in words if stem(word) not in speaker]
    if len(subject) == len(words):
        return False
    texts = (draft.shelf.text(report) for report in entry.reports)
    return any(
        {stem(word) for word in subject} <= {stem(word) for word in folded_words(text)} for text in texts
    )


def _states(entries: Iterable[Entry]) -> frozenset[str]:
    """The states that all of these have a part in."""
    several = [all_states(entry) for entry in entries]
    return frozenset.intersection(*several) if several else frozenset()
