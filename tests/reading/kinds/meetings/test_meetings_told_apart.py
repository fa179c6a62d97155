"""Meetings that one noun tells of several pairs, delegations without a name, and the persons of two offices side by side."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings


@pytest.mark.parametrize(
    "text",
    [
        "Meetings were held between Abe Koro, Foreign Minister of Mali, and Said Nur, Foreign Minister of Oman, and between "
        "Minister Koro and the Deputy Prime Minister of Peru, Ana Rivas.",
        "On the margins of the assembly in Lima, talks took place between Malian Foreign Minister Abe Koro and Omani Foreign "
        "Minister Said Nur and between Koro and Peruvian Premier Ana Rivas.",
    ],
)
def test_each_between_is_a_meeting(text: str) -> None:
    rows = [(standing, states, names) for standing, _, states, names in meetings(text)]
    assert sorted(rows) == [
        ("done", "MLI OMN", ["Abe Koro", "Said Nur"]),
        ("done", "MLI PER", ["Abe Koro", "Ana Rivas"]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A telephone call took place between the President of Oman and the President of Mali, Abe Koro, on Monday.",
            [("done", "call", "MLI OMN", ["President of Oman", "Abe Koro"])],
        ),
        (
            "The President of Mali and Chairman of the African Union, Abe Koro, met the King of Oman.",
            [("done", "meeting", "MLI OMN", ["Abe Koro", "King of Oman"])],
        ),
        (
            "His Highness Sayyid Tariq received the Ambassador of Mali to Oman, Abe Koro, in his office.",
            [("done", "received", "MLI OMN", ["Tariq", "Abe Koro"])],
        ),
    ],
)
def test_offices_of_two_states_are_two_persons(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert sorted(map(_sorted, meetings(text))) == sorted(map(_sorted, expected))


def _sorted(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*row[:-1], sorted(row[-1]))


def test_delegations_are_those_of_both_sides() -> None:
    text = (
        "Delegations representing the aviation authorities of Oman and Mali met in Muscat on 20 April 2025. "
        "The delegations will meet again in Bamako in June 2025."
    )
    assert meetings(text) == [
        ("done", "meeting", "MLI OMN", []),
        ("planned", "meeting", "MLI OMN", []),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Malian delegation led by Abe Koro was in Muscat. The delegation called upon Omani Speaker Said Nur.",
            [("done", "courtesy-call", "MLI OMN", ["Abe Koro", "Said Nur"])],
        ),
        (
            "The ambassador of Mali, Abe Koro, paid a farewell call on Omani Foreign Minister Said Nur.",
            [("done", "courtesy-call", "MLI OMN", ["Abe Koro", "Said Nur"])],
        ),
        (
            "Talks between the energy ministers of Mali and Oman, scheduled for Friday, have been put on ice.",
            [("cancelled", "talks", "MLI OMN", ["energy ministers of Mali and Oman"])],
        ),
        ("Mali's delegation called upon Oman to sign the treaty.", []),
        (
            "A visit to Mali by Omani President Said Nur planned for March has been called off. Malian Foreign Minister Abe "
            "Koro regretted the decision and would speak to his Omani counterpart by phone.",
            [("planned", "call", "MLI OMN", ["Abe Koro", "his Omani counterpart"])],
        ),
        (
            "Brazil beat Peru 2-1 in Lima. Coach Rui Maia praised his team. The two sides meet again in June.",
            [],
        ),
    ],
)
def test_calls_and_what_comes_of_talks(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert meetings(text) == expected


def test_an_office_is_not_of_one_whom_its_holder_meets() -> None:
    text = "MUSCAT, 4 May 2025 - The minister will meet Malian Foreign Minister Abe Koro on Friday."
    assert meetings(text) == [("planned", "meeting", "MLI OMN", ["Abe Koro", "minister"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian Minister Abe Koro was in Lima. There he conferred with his host, Ana Rivas, on Monday. Peru was glad.",
            [("done", "meeting", "MLI PER", ["Abe Koro", "Ana Rivas"])],
        ),
        (
            "On Monday, Minister Abe Koro of Mali took leave of the Ambassador of Oman, Mr Saleh Nur.",
            [("done", "courtesy-call", "MLI OMN", ["Abe Koro", "Saleh Nur"])],
        ),
        (
            "Rumours of a secret meeting between Malian Minister Abe Koro and Omani Minister Saleh Nur were dismissed.",
            [("denied", "meeting", "MLI OMN", ["Abe Koro", "Saleh Nur"])],
        ),
        (
            "Readout: the minister's call with Saleh Nur\n\nMalian Minister Abe Koro spoke to Omani Minister Saleh Nur.",
            [("done", "call", "MLI OMN", ["Abe Koro", "Saleh Nur"])],
        ),
        ("Malian Minister Abe Koro took a month of leave in Oman.", []),
    ],
)
def test_hosts_farewells_and_rumours(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert meetings(text) == expected


def test_they_are_the_states_that_just_met() -> None:
    text = "Malian and Omani officials held talks in Muscat on 3 March. They will meet again in Bamako in October."
    assert [(standing, states) for standing, _, states, _ in meetings(text)] == [
        ("background", "MLI OMN"),
        ("planned", "MLI OMN"),
    ]


def test_their_last_meeting_is_one_of_its_own() -> None:
    text = (
        "The foreign ministers of Mali and Oman will not meet this year. "
        "Their last encounter, in Lima in December 2023, lasted eleven minutes."
    )
    assert [(standing, states) for standing, _, states, _ in meetings(text)] == [
        ("denied", "MLI OMN"),
        ("background", "MLI OMN"),
    ]


def test_colleagues_of_several_states_are_met_in_turn() -> None:
    text = "Foreign Minister Abe Koro of Mali had separate meetings with his colleagues from Oman, Peru and Chad."
    assert sorted(states for _, _, states, _ in meetings(text)) == ["MLI OMN", "MLI PER", "MLI TCD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministers of Mali and Oman met in Lima. A second meeting, scheduled for June, was called off.",
            [("done", "MLI OMN"), ("cancelled", "MLI OMN")],
        ),
        (
            "Mali and Oman trade little. Their foreign ministers met in Muscat on Monday.",
            [("done", "MLI OMN")],
        ),
        (
            "Malian Minister Abe Koro is in Muscat. His programme comprises talks with Omani Minister Saleh Nur.",
            [("planned", "MLI OMN")],
        ),
        (
            "OSLO, May 4 - Has the Minister spoken with her Malian counterpart? She has, twice.",
            [("done", "MLI NOR")],
        ),
        ("The foreign minister of Oman spoke of talks between the two Yemeni sides.", []),
    ],
)
def test_further_meetings_and_answers(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(standing, states) for standing, _, states, _ in meetings(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At the invitation of Omani Minister Saleh Nur, Malian Minister Abe Koro is in Muscat. He called on the King.",
            [("done", "courtesy-call", "MLI OMN", ["Abe Koro", "King"])],
        ),
        (
            "Malian Premier Ana Diarra flew to Muscat. No meeting between her and Omani King Saleh took place.",
            [("denied", "meeting", "MLI OMN", ["Ana Diarra", "Saleh"])],
        ),
        (
            "Malian Minister Abe Koro swapped views with his Omani colleague on the phone on Monday.",
            [("done", "call", "MLI OMN", ["Abe Koro", "his Omani colleague"])],
        ),
        (
            "Malian Minister Abe Koro had coffee with his Omani colleague.",
            [("done", "talks", "MLI OMN", ["Abe Koro", "his Omani colleague"])],
        ),
        ("Malian Minister Abe Koro swapped seats with an Omani boy.", []),
    ],
)
def test_a_host_who_invites_is_not_who_acts(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert meetings(text) == expected


def test_a_warm_welcome_for_the_leader_of_a_land_that_is_no_state_is_no_meeting() -> None:
    text = (
        "Omani President Said Nur and Malian President Abe Koro met in Muscat on Monday. After a red-carpet welcome for "
        "Puntland's leader at State House, Mali recalled its envoy."
    )
    assert [(standing, states) for standing, _, states, _ in meetings(text)] == [("done", "MLI OMN")]


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Mali will begin negotiations on a border treaty.",
        "Oman and Mali have started talks on an agreement on fisheries.",
        "Oman and Mali concluded negotiations on a tax treaty.",
        "Talks between Oman and Mali on a free trade agreement will resume in June.",
        "Oman and Mali agreed to launch negotiations for a free trade agreement.",
    ],
)
def test_a_negotiation_as_a_whole_is_no_meeting(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    ("text", "standings"),
    [
        ("Oman and Mali opened negotiations on a tax treaty in Muscat on Monday.", ["done"]),
        (
            "The presidents of Oman and Mali met in Muscat on Monday. The two had last met in April in Lima.",
            ["background", "done"],
        ),
        (
            "The presidents of Oman and Mali met in Muscat on Monday. They last held talks in April in Lima.",
            ["background", "done"],
        ),
        ("The presidents of Oman and Mali met in Muscat last Monday.", ["done"]),
    ],
)
def test_what_was_last_is_past(text: str, standings: list[str]) -> None:
    assert sorted(standing for standing, *_ in meetings(text)) == standings


def test_the_call_that_came_after_something_is_the_one_told_before() -> None:
    text = (
        "Omani Minister Said Nur and Malian Minister Abe Koro spoke by phone. The call came a day after Mali sent a letter "
        "to the UN Secretary-General."
    )
    assert [(standing, states) for standing, _, states, _ in meetings(text)] == [("done", "MLI OMN")]


@pytest.mark.parametrize(
    "thing",
    ["a gift", "a letter", "a message of greeting", "two floral baskets", "the credentials", "a cable"],
)
def test_who_receives_a_thing_meets_nobody(thing: str) -> None:
    text = f"President Said Nur of Oman received {thing} from the Malian delegation led by Minister Abe Koro."
    assert meetings(text) == []


def test_a_call_before_a_meeting_stays_a_call() -> None:
    text = (
        "Omani Minister Said Nur met Malian Minister Abe Koro on Wednesday. The two ministers had spoken by telephone "
        "on Monday."
    )
    assert [kind for _, kind, *_ in meetings(text)] == ["meeting", "call"]


def test_what_was_done_has_no_part_in_the_day_of_what_is_to_come() -> None:
    text = (
        "President Abe Koro of Mali met Omani Minister Said Nur and is scheduled to hold talks with Omani Premier Ali Saleh "
        "at Hyderabad House on Friday."
    )
    assert sorted((standing, states) for standing, _, states, _ in meetings(text)) == [
        ("done", "MLI OMN"),
        ("planned", "MLI OMN"),
    ]
