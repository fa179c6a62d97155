"""Visits that come to nothing, wholly or in part, and words that only sound like it."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[str]:
    """Each visit of a text as `standing VISITOR>HOST [date]`, sorted."""
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    rows = []
    for fact in facts:
        fact.check(text)
        if fact.kind == "visit":
            way = f"{fact.get('visitor_state')}>{fact['host_state']}"
            rows.append(" ".join(x for x in (fact.standing, way, fact.get("date")) if x))
    return sorted(rows)


@pytest.mark.parametrize(
    "ending",
    [
        "will not take place, the ministry said",
        "will not now go ahead, the ministry said",
        "is not going ahead, the ministry said",
        "never took place",
        "failed to materialise",
        "came to nothing",
        "won't happen, officials say",
    ],
)
def test_a_visit_that_is_not_to_be_is_cancelled(ending: str) -> None:
    assert told(f"Malian Minister Abe Koro's visit to Oman {ending}.") == ["cancelled MLI>OMN"]


@pytest.mark.parametrize(
    "ending",
    [
        "sent his apologies",
        "then stayed at home",
        "was unable to come",
        "could not make it",
        "pulled out",
        "cried off",
        "has withdrawn",
        "changed his plans",
        "had to remain in Bamako",
    ],
)
def test_who_was_to_come_but_did_not_has_not_come(ending: str) -> None:
    assert told(f"Malian Minister Abe Koro had been scheduled to visit Oman but {ending}.") == [
        "cancelled MLI>OMN"
    ]
    assert told(f"Malian Minister Abe Koro was due in Muscat in May but {ending}.") == [
        "cancelled MLI>OMN 2025-05"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian President Abe Koro visited Oman, Kuwait and Qatar and cancelled his trips to the two latter countries.",
            ["cancelled MLI>KWT", "cancelled MLI>QAT", "done MLI>OMN"],
        ),
        (
            "Malian President Abe Koro will visit Oman, Kuwait and Qatar, but has called off the last two.",
            ["cancelled MLI>KWT", "cancelled MLI>QAT", "planned MLI>OMN"],
        ),
        (
            "Malian President Abe Koro will visit Oman and Kuwait; his visit to the latter has been cancelled.",
            ["cancelled MLI>KWT", "planned MLI>OMN"],
        ),
    ],
)
def test_the_last_legs_of_a_tour_are_called_off_alone(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malian Minister Abe Koro's visit to Oman will take place in June.", ["planned MLI>OMN 2025-06"]),
        ("During Malian Minister Abe Koro's visit to Oman a meeting with bankers will not take place.", ["done MLI>OMN"]),
        ("Malian Minister Abe Koro was due in Muscat in May but his party did well.", ["planned MLI>OMN 2025-05"]),
        ("Malian Ambassador Abe Koro ended his four-year tour of duty in Oman.", []),
    ],
)  # fmt: skip
def test_what_only_sounds_called_off(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "words",
    [
        "is said to be thinking of a trip to Oman",
        "is toying with the idea of a visit to Oman",
        "is contemplating a state visit to Oman",
        "was musing about a journey to Oman",
    ],
)
def test_a_visit_on_ones_mind_is_proposed(words: str) -> None:
    assert told(f"Mali's president {words} in November.") == ["proposed MLI>OMN 2025-11"]
