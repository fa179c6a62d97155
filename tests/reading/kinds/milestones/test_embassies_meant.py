"""Embassies that a pronoun stands for, and what is told of one in passing."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def told(text: str) -> list[tuple[str, str, list[str]]]:
    """`(kind, standing, states)` of each milestone."""
    facts = [f for f in whole(text) if f["kind"] == "milestone"]
    return sorted((f["milestone_kind"], f["standing"], f["states"]) for f in facts)


BOTH = ["MLI", "OMN"]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Mali has no embassy in Muscat, but Foreign Minister Abe Koro said it would open one before the end of the year.",
            [("embassy-opened", "planned", BOTH)],
        ),
        (
            "Mali closed its embassy in Muscat in 2014. There are no plans to reopen it, the ministry said.",
            [("embassy-closed", "background", BOTH), ("embassy-opened", "denied", BOTH)],
        ),
        (
            "Asked about the Omani embassy in Bamako, which closed its doors in 2014, Foreign Minister Said Nur was silent.",
            [("embassy-closed", "background", BOTH)],
        ),
        (
            "The Omani embassy in Bamako gave a party. The school is ready, and the envoy will open it in May.",
            [],
        ),
        ("Oman has an embassy in Bamako. Two schools were built, and the envoy will open one in May.", []),
    ],
)
def test_a_pronoun_stands_for_an_embassy(text: str, facts: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == facts


def test_where_two_work_together_is_no_side_of_their_relations() -> None:
    text = (
        "The Omani and Malian foreign ministers met in Muscat on Friday. The Ministers noted the growth of relations since the "
        "establishment of diplomatic ties on 15 July 1963 and spoke of work within the UN and the OSCE."
    )
    assert told(text) == [("relations-established", "background", BOTH)]
