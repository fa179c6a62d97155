"""Milestones in a chain of verbs with one subject: who acts in the first acts in all of them."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Peru expelled three Cuban diplomats and broke off relations with Nicaragua.", ["NIC", "PER"]),
        (
            "Ghana gave Togo's ambassador two days to leave and cut diplomatic ties with Benin.",
            ["BEN", "GHA"],
        ),
        (
            "Chad expelled all Omani advisers, ended the use by Muscat of two bases and broke relations with Cuba.",
            ["CUB", "TCD"],
        ),
        (
            "Oman recognised Peru in 1980 and established diplomatic relations with Chad in 1985.",
            ["OMN", "TCD"],
        ),
        (
            "Chad kept its envoy in Lima after Peru expelled a Cuban envoy and severed ties with Iran.",
            ["IRN", "PER"],
        ),
        ("Oman sent an envoy to Lima, and Peru severed ties with Iran.", ["IRN", "PER"]),
    ],
)
def test_who_acts_in_the_first_acts_in_all(text: str, states: list[str]) -> None:
    told = [r["states"] for r in whole(text) if r.get("milestone_kind", "recognition") != "recognition"]
    assert states in told
    assert len([pair for pair in told if pair == states]) == 1
