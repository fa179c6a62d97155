"""A visit that is called off: what it was to bring is off as well, and it may have a new day."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

OFF = "President Abe Koro of Mali has postponed his visit to Oman."


def told(text: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, date)` of each visit, meeting and signing, sorted; each held to its words."""
    facts = read_report(Report("r", text, published="2026-05-05")).facts
    for fact in facts:
        fact.check(text)
    return sorted(
        ((f.kind, f.standing, f.get("date")) for f in facts if f.kind in ("visit", "meeting", "signing")),
        key=str,
    )


VISIT = ("visit", "cancelled", None)


@pytest.mark.parametrize(
    "meant",
    [
        "He was to meet the Sultan, Said Nur, and to address parliament.",
        "The programme contemplated an audience with the Sultan, Said Nur.",
        "He had been due to meet Sultan Said Nur.",
        "Talks with the Sultan, Said Nur, were scheduled for the first day.",
    ],
)
def test_meetings_of_a_visit_fall_with_it(meant: str) -> None:
    assert told(f"{OFF} {meant}") == [("meeting", "cancelled", None), VISIT]


@pytest.mark.parametrize(
    "meant",
    [
        "A tax treaty was to be signed during the visit.",
        "It was also during the visit that a tax treaty would be signed.",
        "A tax treaty would have been signed on that visit.",
    ],
)
def test_signings_of_a_visit_fall_with_it(meant: str) -> None:
    assert told(f"{OFF} {meant}") == [("signing", "cancelled", None), VISIT]


@pytest.mark.parametrize(
    ("new", "days"),
    [
        ("It will now take place from 3 to 5 March 2027.", "2027-03-03/2027-03-05"),
        ("According to the palace, all is understood and the visit will take place on 8 June.", "2026-06-08"),
        ("His trip has been moved to 3 June 2026.", "2026-06-03"),
    ],
)
def test_a_visit_put_off_has_a_new_day(new: str, days: str) -> None:
    assert told(f"{OFF} {new}") == [VISIT, ("visit", "planned", days)]


@pytest.mark.parametrize(
    ("more", "facts"),
    [
        ("A new date will be agreed through diplomatic channels.", []),
        ("The presidents met in New York in 2021.", [("meeting", "background", "2021")]),
        (
            "The Omani minister said that a treaty on fish would be signed with Mali in March 2027.",
            [("signing", "planned", "2027-03")],
        ),
        (
            "The Omani foreign minister, Said Nur, is nevertheless to meet Malian Premier Lu Min in Lima on Friday.",
            [("meeting", "planned", "2026-05-08")],
        ),
    ],
)
def test_what_has_nothing_to_do_with_the_visit_stands(more: str, facts: list[tuple[Any, ...]]) -> None:
    assert told(f"{OFF} {more}") == [*facts, VISIT]
