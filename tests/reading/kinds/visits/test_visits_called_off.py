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
        "will not be possible, the ministry said",
        "will not now be possible",
        "is not feasible, officials in Bamako said",
        "is no longer possible",
        "cannot go ahead because of the elections",
        "proved impossible",
        "has become impossible",
        "is off",
        "is no longer planned",
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


@pytest.mark.parametrize(
    ("aside", "date"),
    [
        (", which was to have taken place in May,", " 2025-05"),
        (", announced in March for the first week of June,", " [2025-06-01..2025-06-07]"),
        (", due on 12 May,", " 2025-05-12"),
        (", the first by a Malian minister,", ""),
    ],
)
def test_an_aside_does_not_part_a_visit_from_what_is_said_of_it(aside: str, date: str) -> None:
    assert told(f"Malian Minister Abe Koro's visit to Oman{aside} will not now be possible.") == [
        f"cancelled MLI>OMN{date}"
    ]


@pytest.mark.parametrize(
    "ending",
    [
        "is possible",
        "may follow",
        "could take place",
        "is under discussion",
        "is being considered",
        "is not ruled out",
        "is conceivable",
        "has been suggested",
    ],
)
def test_a_visit_that_may_be_is_proposed_and_still_to_come(ending: str) -> None:
    assert told(f"A visit by Malian Minister Abe Koro to Oman in March {ending}.") == [
        "proposed MLI>OMN 2026-03"
    ]


@pytest.mark.parametrize("ending", ["is likely", "is in preparation", "is on the cards", "is being arranged"])
def test_a_visit_that_is_being_prepared_is_planned(ending: str) -> None:
    assert told(f"A visit by Malian Minister Abe Koro to Oman in March {ending}.") == [
        "planned MLI>OMN 2026-03"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The visit to Oman by Malian Minister Abe Koro, originally planned for April, will now take place in June.",
            ["planned MLI>OMN 2025-06"],
        ),
        (
            "The visit by Malian Minister Abe Koro to Oman, which was to begin on 2 May, is now due to take place on 20 June.",
            ["planned MLI>OMN 2025-06-20"],
        ),
        ("A visit by Malian Minister Abe Koro to Oman is out of the question.", ["denied MLI>OMN"]),
        ("A visit by Malian Minister Abe Koro to Oman is not planned.", ["denied MLI>OMN"]),
        (
            "The visit which Malian Minister Abe Koro was to make to Oman in May has been put off.",
            ["cancelled MLI>OMN 2025-05"],
        ),
        (
            "The visit to Oman that Malian Minister Abe Koro was due to pay in May was called off.",
            ["cancelled MLI>OMN 2025-05"],
        ),
        (
            "It will not be possible for Malian Minister Abe Koro to visit Oman in May.",
            ["denied MLI>OMN 2025-05"],
        ),
        (
            "Malian Minister Abe Koro's visit to Oman in March was possible only thanks to Qatar.",
            ["done MLI>OMN 2025-03"],
        ),
        (
            "The visit by Malian Minister Abe Koro to Oman in March made the agreement possible.",
            ["done MLI>OMN 2025-03"],
        ),
        (
            "During the visit of Malian Minister Abe Koro to Oman in March a signing was no longer feasible.",
            ["done MLI>OMN 2025-03"],
        ),
        ("Malian Minister Abe Koro's visit to Oman, his first, is off to a good start.", ["done MLI>OMN"]),
    ],
)
def test_what_is_said_of_a_visit_is_said_in_its_own_predicate(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_what_a_visit_is_to_do_is_not_what_it_is_for() -> None:
    text = "The visit to Oman by Malian Minister Abe Koro, announced on Monday, is to begin on Thursday."
    assert [
        fact.get("purposes") for fact in read_report(Report("r", text, published="2025-05-06")).facts
    ] == [None]


@pytest.mark.parametrize(
    "told_as",
    [
        "A trip to Lima which Energy Minister Abe Koro was to make on 19 May",
        "A trip which Energy Minister Abe Koro was due to make to Lima on 19 May",
        "A trip that Chad's Energy Minister Abe Koro was due to make to Lima on 19 May",
        "A trip that our energy minister was to make to Lima on 19 May",
    ],
)
def test_a_trip_that_somebody_was_to_make_leads_to_what_stands_behind_which(told_as: str) -> None:
    text = f"N'DJAMENA, May 6 (Wire) - {told_as} has been called off."
    assert told(text) == ["cancelled TCD>PER 2025-05-19"]


@pytest.mark.parametrize(
    "text",
    [
        "The visit to Muscat which the Malian Foreign Minister was to make in April did not go ahead.",
        "The visit that the Malian Foreign Minister was to have paid to Oman in April did not take place.",
        "The trip that Malian President Abe Koro had planned to Oman for April came to nothing.",
        "The visit to Oman that the Malian Foreign Minister had planned for April never took place, at his request.",
    ],
)
def test_a_visit_told_by_who_was_to_pay_it_does_not_come(text: str) -> None:
    assert told(text) == ["cancelled MLI>OMN 2025-04"]


def test_what_a_visit_did_not_bring_says_nothing_against_it() -> None:
    text = (
        "The visit which the Malian Foreign Minister made to Oman in April did not bring the accord nearer."
    )
    assert [row.split()[0] for row in told(text)] != ["cancelled"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omani Foreign Minister Said Nur will not visit Bamako on Monday.", "denied OMN>MLI 2025-05-12"),
        (
            "The visit of Omani Minister Said Nur to Bamako on Monday has been postponed.",
            "cancelled OMN>MLI 2025-05-12",
        ),
        (
            "Omani Foreign Minister Said Nur will not arrive in Bamako on Monday as planned, the ministry said today.",
            "denied OMN>MLI 2025-05-12",
        ),
        ("Omani Foreign Minister Said Nur did not come to Bamako on Monday.", "denied OMN>MLI 2025-05-05"),
        (
            "The visit of Omani Minister Said Nur to Bamako, scheduled for Monday, was postponed.",
            "cancelled OMN>MLI 2025-05-05",
        ),
    ],
)
def test_the_weekday_of_a_visit_given_up_beforehand(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Malian President Abe Koro will not be stopping in Muscat on his Gulf tour in June.",
        "Malian President Abe Koro will not now stop in Muscat on his tour in June.",
    ],
)
def test_a_stop_that_will_not_be_made(text: str) -> None:
    assert told(text) == ["denied MLI>OMN 2025-06"]
