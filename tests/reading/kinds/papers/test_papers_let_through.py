"""Lists of papers that a cabinet lets through, mandates to negotiate, drafts taken back, and the text of minutes."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

LIST = "\n\n1- an agreement with Chad on visas;\n\n2- a memorandum of understanding with Peru on sports."


def told(text: str, *kinds: str) -> list[tuple[Any, ...]]:
    """`(title, standing, stage, states)` of each fact of `kinds`, held to its words."""
    facts = read_report(Report("r", text, published="2019-05-15")).facts
    for fact in facts:
        fact.check(text)
    return sorted(
        (str(f.get("title")), f.standing, str(f.get("stage")), "+".join(f["states"]))
        for f in facts
        if f.kind in kinds
    )


@pytest.mark.parametrize(
    ("lead", "stage"),
    [
        ("The Cabinet decided: Approval, with a view to their signature, of the drafts of:", "signed"),
        ("The Cabinet approved the signature of the following:", "signed"),
        ("The government adopted the following draft agreements:", "negotiating"),
    ],
)
def test_what_a_cabinet_lets_through_is_to_come_and_no_occasion(lead: str, stage: str) -> None:
    text = f"Doha, 15 May 2019 - {lead}{LIST}"
    assert told(text, "instrument", "signing") == [
        ("agreement with Chad on visas", "planned", stage, "QAT+TCD"),
        ("memorandum of understanding with Peru on sports", "planned", stage, "PER+QAT"),
    ]


def test_negotiations_that_somebody_is_let_enter_into_are_no_meeting() -> None:
    text = (
        "Doha, 15 May 2019 - The Cabinet authorised the Minister of Health to enter into negotiations with the Peruvian side "
        "about a memorandum of understanding on nurses."
    )
    assert told(text, "meeting") == []


@pytest.mark.parametrize(
    "line",
    [
        "The draft Agreement on Labour Migration between Chad and Peru was withdrawn.",
        "Chad withdrew its draft of an agreement on labour migration with Peru.",
    ],
)
def test_a_draft_taken_back_is_cancelled_without_an_occasion(line: str) -> None:
    found = told(f"Lima, 15 May 2019. {line}", "instrument", "signing")
    assert [row[1:] for row in found] == [("cancelled", "signed", "PER+TCD")]


def test_what_is_done_at_the_end_of_minutes_is_the_minutes() -> None:
    text = (
        "AGREED MINUTES\n\nThird Session of the Joint Commission between Peru and Chad\n\n1. The Commission took note of the "
        "Agreement on Trade.\n\nDone at Lima on 14 May 2019 in two originals."
    )
    assert told(text, "instrument", "signing")[0] == ("AGREED MINUTES", "done", "signed", "PER+TCD")
    assert ("None", "done", "None", "PER+TCD") in told(text, "signing")
    assert not any(row[0] == "Agreement on Trade" and row[2] == "signed" for row in told(text, "instrument"))
