"""Channels that are on a border by what their name or the words behind it say."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Oman and Mali noted that the Joint Technical Committee on Border Demarcation met in April.",
            "Joint Technical Committee on Border Demarcation",
            "border-commission",
        ),
        (
            "Oman and Mali noted that the Joint Commission on Boundary Waters resumed its work in April.",
            "Joint Commission on Boundary Waters",
            "border-commission",
        ),
        (
            "Oman and Mali agreed to set up a joint committee to mark the boundary.",
            "joint committee",
            "border-commission",
        ),
        (
            "Oman and Mali agreed to set up a joint committee to examine trade.",
            "joint committee",
            "intergovernmental-committee",
        ),
    ],
)
def test_what_a_channel_is_on(text: str, name: str, kind: str) -> None:
    assert [(f["name"], f["mechanism_kind"]) for f in whole(text) if f["kind"] == "mechanism"] == [
        (name, kind)
    ]


def test_two_capitals_that_a_channel_is_on_are_nobody() -> None:
    text = "Oman and Mali noted that the Joint Committee on Boundary Waters met Malian Minister Abe Koro in April."
    names = [row["name"] for f in whole(text) for row in f.get("participants", ())]
    assert "Boundary Waters" not in names
