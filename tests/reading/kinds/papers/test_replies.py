"""Papers that a question asks of and the next words answer."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

_TREATY = "the treaty between Oman and Mali"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Q: Has {_TREATY} been signed?\nA: Yes, on 3 May 2025 in Muscat.",
            ("done", "signed", "2025-05-03", "Muscat"),
        ),
        (f"Q: Has {_TREATY} been signed?\nA: No.", ("denied", "signed", None, None)),
        (f"Has {_TREATY} been ratified?\n\nNo.", ("denied", "ratified", None, None)),
        (
            f"When was {_TREATY} signed?\n\nOn 3 May 2024, in Muscat.",
            ("background", "signed", "2024-05-03", "Muscat"),
        ),
        (f"Where was {_TREATY} signed?\n\nIn Muscat.", ("done", "signed", None, "Muscat")),
        (f"When will {_TREATY} be signed?\n\nIn June.", ("planned", "signed", "2025-06", None)),
    ],
)
def test_an_answer_tells_of_the_paper_asked_of(
    text: str, expected: tuple[str, str, str | None, str | None]
) -> None:
    (paper,) = (row for row in whole(text) if row["kind"] == "instrument")
    assert paper["states"] == ["MLI", "OMN"]
    assert (paper["standing"], paper["stage"], paper.get("date"), paper.get("place")) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"When will {_TREATY} be signed?\n\nThe two ministers did not say.",
        f"Has {_TREATY} been ratified?\n\nNot yet.",
        f"Why was {_TREATY} signed?\n\nIn May it was hot.",
        f"Has {_TREATY} been signed?\n\nThat is a question for the two ministers of Oman and Mali.",
    ],
)
def test_what_is_no_answer_tells_nothing(text: str) -> None:
    assert [row for row in whole(text) if row["kind"] == "instrument"] == []


@pytest.mark.parametrize(
    "end",
    [
        "for the period until 1990",
        "valid until 31 December 2030",
        "on trade through 1990",
        "running to the year 1980",
    ],
)
def test_a_paper_is_not_signed_on_the_day_until_which_it_holds(end: str) -> None:
    (paper, signing) = whole(f"Oman and Mali signed an agreement {end}.", published="1976-06-21")
    assert ("date" in paper, "date" in signing) == (False, False)
