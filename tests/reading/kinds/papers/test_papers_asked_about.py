"""Questions about a paper by a pronoun, conditions, and papers that two have had for years."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

SIGNED = "Chad and Peru signed a treaty on ferries on Monday."


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (r["kind"], r["standing"], r.get("stage"), r.get("date"))
        for r in whole(text)
        if r["kind"] in ("signing", "instrument")
    ]


@pytest.mark.parametrize(
    "more",
    [
        "Has it been ratified? Not yet.",
        "When does it take effect? Not before both parliaments have approved it.",
        "Was it ratified? Nobody could say.",
        "It will apply once Lima has ratified it.",
    ],
)
def test_a_question_brings_no_paper_further(more: str) -> None:
    assert told(f"{SIGNED} {more}")[0] == ("instrument", "done", "signed", "2025-05-05")


def test_a_question_that_is_answered_does() -> None:
    assert told(f"{SIGNED} Has it been ratified? Yes.")[0][:3] == ("instrument", "done", "ratified")


def test_what_two_have_had_for_years_was_signed_then() -> None:
    text = "Chad and Peru have had an extradition treaty since 2013. It was signed in Lima."
    assert told(text) == [("instrument", "background", "signed", "2013")]


def test_what_two_have_had_for_years_may_be_renewed_now() -> None:
    text = "Chad and Peru have had an extradition treaty since 2013. It was renewed in Lima on Monday."
    assert told(text) == [("instrument", "done", "renewed", "2025-05-05")]
