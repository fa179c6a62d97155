"""Whether an answer is what a question wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chancery.answering import Answer
from chancery.model.days import day_text
from chancery.vocabulary.folding import fold


def verdict(want: Mapping[str, Any], given: Answer) -> str | None:
    """Why the answer is wrong, or None when it is right."""
    if want.get("answered") is False:
        return "answered" if given.answered else _says(want, given)
    if not given.answered:
        return "not answered"
    if not given.citations:
        return "nothing cited"
    checks = (
        _count(want, given),
        _date(want, given),
        _yes(want, given),
        _says(want, given),
        _never(want, given),
    )
    return next((why for why in checks if why), None)


def told(given: Answer) -> str:
    """Everything the answer tells, without its quotes, folded."""
    return fold(
        "\n".join(
            (
                given.sentence,
                *(f"{row.date or ''} {row.says}" for row in given.rows),
                *(n.text for n in given.notes),
            )
        )
    )


def _count(want: Mapping[str, Any], given: Answer) -> str | None:
    if "count" in want and given.value != want["count"]:
        return f"counts {given.value}, not {want['count']}"
    return None


def _date(want: Mapping[str, Any], given: Answer) -> str | None:
    if "date" in want and given.value != str(want["date"]):
        return f"dates {given.value}, not {want['date']}"
    return None


def _yes(want: Mapping[str, Any], given: Answer) -> str | None:
    if "yes" not in want:
        return None
    # A question whether reports agree is answered by what they disagree on.
    said = not given.value if given.question.ask == "disagreements" else given.value
    return None if said is want["yes"] else f"says {given.value}"


def _says(want: Mapping[str, Any], given: Answer) -> str | None:
    said = told(given)
    # Rows give a day as it is kept, sentences in words.
    missing = [
        words
        for words in map(str, want.get("says", ()))
        if not any(fold(form) in said for form in (words, day_text(words)))
    ]
    return f"does not tell {', '.join(missing)}" if missing else None


def _never(want: Mapping[str, Any], given: Answer) -> str | None:
    wrong = [str(words) for words in want.get("never", ()) if fold(str(words)) in told(given)]
    return f"tells {', '.join(wrong)}" if wrong else None
