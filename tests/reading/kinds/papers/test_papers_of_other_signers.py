"""Papers in one sentence with signers of their own, and papers that share the verbs behind them."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def papers(text: str) -> list[tuple[str, str, str]]:
    """`(standing, stage, title)` of each paper of a text."""
    rows = [f for f in whole(text) if f["kind"] == "instrument"]
    return [(f["standing"], f.get("stage", "-"), f.get("title", f["type"])) for f in rows]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The interior ministers of Chad and Peru signed an agreement on police cooperation, the culture ministers a "
            "programme of cooperation for 2025-2028, and the ministers of economy a memorandum on hydrogen.",
            [
                "agreement on police cooperation",
                "memorandum on hydrogen",
                "programme of cooperation for 2025-2028",
            ],
        ),
        (
            "The interior ministers of Chad and Peru signed an agreement on police cooperation and the culture ministers a "
            "programme of cooperation.",
            ["agreement on police cooperation", "programme of cooperation"],
        ),
    ],
)
def test_each_pair_of_ministers_signs_its_own(text: str, titles: list[str]) -> None:
    assert papers(text) == [("done", "signed", title) for title in titles]


@pytest.mark.parametrize("told", ["concluded by the experts", "finalised", "agreed upon"])
def test_both_are_still_to_be_signed(told: str) -> None:
    text = f"An agreement on fish and a memorandum on oil between Chad and Peru have been {told} and will be signed in June."
    assert papers(text) == [
        ("planned", "signed", "agreement on fish"),
        ("planned", "signed", "memorandum on oil between Chad and Peru"),
    ]
