"""Whose milestone `it` is, with whom each of several is passed, and what a modal verb makes of one."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_pairs import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The isolation of two states was ended by Oman on Monday. It established diplomatic relations with Chad, "
            "and it restored ties with Peru.",
            ["relations-established done OMN+TCD", "relations-resumed done OMN+PER"],
        ),
        (
            "UNITED NATIONS -- Two leftovers were swept aside by Oman on Monday. It established full diplomatic "
            "relations with Chad, and it restored its ties with Peru.",
            ["relations-established done OMN+TCD", "relations-resumed done OMN+PER"],
        ),
        (
            "Oman ended its isolation on Monday. It has established diplomatic relations with Chad and restored its "
            "ties with Peru.",
            ["relations-established done OMN+TCD", "relations-resumed done OMN+PER"],
        ),
        (
            "Relations between Oman and Chad have been worse. Chad severed them in 2009, and restored them in 2011.",
            ["relations-resumed background OMN+TCD 2011", "relations-severed background OMN+TCD 2009"],
        ),
        (
            "Trade relations between Oman and Chad have been better. Chad cut them in 2009.",
            [],
        ),
        (
            "Oman established diplomatic relations with Chad in 1990 and it severed them with Fiji in 2001.",
            [
                "relations-established background OMN+TCD 1990",
                "relations-severed background FJI+OMN 2001",
            ],
        ),
        (
            "Diplomatic relations with Peru were frozen by Chad in October 2023.",
            ["relations-suspended background PER+TCD 2023-10"],
        ),
        (
            "Fiji established diplomatic relations with Chad on Monday, and Oman severed ties with Peru.",
            ["relations-established done FJI+TCD 2026-03-16", "relations-severed done OMN+PER 2026-03-16"],
        ),
    ],
)
def test_each_milestone_has_its_own_states(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Full diplomatic relations between Chad and Peru might follow later.",
            ["relations-established proposed PER+TCD"],
        ),
        (
            "Formal diplomatic ties between Chad and Peru may in time come about.",
            ["relations-established proposed PER+TCD"],
        ),
        (
            "The establishment of diplomatic relations between Chad and Peru could follow next year.",
            ["relations-established proposed PER+TCD"],
        ),
        (
            "Chad expelled the ambassador of Peru. A break of diplomatic relations could follow.",
            ["relations-severed proposed PER+TCD"],
        ),
        (
            "Chad recalled its ambassador to Peru. The severing of diplomatic ties could come next.",
            ["relations-severed proposed PER+TCD"],
        ),
        (
            "The opening of an embassy of Chad in Lima will follow in June.",
            ["embassy-opened planned PER+TCD 2026-06"],
        ),
        ("Diplomatic relations between Chad and Peru could come under strain.", []),
        ("Diplomatic relations with Peru could result in more trade, the Chadian minister said.", []),
    ],
)
def test_what_could_come_about_is_not_done(text: str, expected: list[str]) -> None:
    assert told(text) == expected
