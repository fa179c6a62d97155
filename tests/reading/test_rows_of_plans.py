"""Verbs in a row behind what two agreed to do are plans as the first is, where they may stand bare."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "Chad and Peru agreed to reopen the security dialogue, set up a defence hotline and meet again.",
            "planned",
        ),
        ("Chad and Peru agreed to hold talks on fish and set up a defence hotline.", "planned"),
        ("Chad and Peru agreed to hold talks on fish, and set up a defence hotline.", "done"),
        ("Chad and Peru held talks on fish and set up a defence hotline.", "done"),
    ],
)
def test_what_goes_on_with_an_agreement_to_do_something(text: str, standing: str) -> None:
    told = [
        r["standing"] for r in whole(text) if r["kind"] == "mechanism" and r["mechanism_kind"] == "hotline"
    ]
    assert told == [standing]


def test_a_clause_of_both_sides_is_no_part_of_the_title_before_it() -> None:
    text = "Chad promised a grant for a hospital ship and the parties exchanged notes with Peru in Lima on Monday."
    assert all("exchanged" not in r.get("title", "") for r in whole(text))
