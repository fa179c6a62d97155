"""Sessions, foundings and revivals told in freer words: whose turn it is, by whom hosted, and how often they were held."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, state, session, date, place)` of each telling of a channel."""
    rows = [row for row in whole(text) if row["kind"] == "mechanism"]
    return [
        tuple(row.get(name) for name in ("standing", "state", "session", "date", "place")) for row in rows
    ]


HELD = ("done", "session-held", 4, "2025-05-05", "Sarh")
FOURTH = "Chad and Peru ended the fourth session of their joint commission in Sarh on Monday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" The fifth session is slated for Lima in 2027.", ("planned", "session-held", 5, "2027", "Lima")),
        (" Lima takes its turn in 2027.", ("planned", "session-held", None, "2027", "Lima")),
        (" Lima gets the next one in 2027.", ("planned", "session-held", None, "2027", "Lima")),
        (
            " The last time the commission had come together was in Lima, in March 2022.",
            ("background", "session-held", None, "2022-03", "Lima"),
        ),
    ],
)
def test_a_session_beside_the_fourth(text: str, expected: tuple[Any, ...]) -> None:
    assert sorted(told(FOURTH + text), key=str) == sorted([HELD, expected], key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lima became today the venue of the third round of political consultations between Chad and Peru.",
            [("done", "session-held", 3, "2025-05-06", "Lima")],
        ),
        (
            "The second round of the Chadian-Peruvian political consultations, it was agreed, will convene in Lima on 20 May.",
            [("planned", "session-held", 2, "2025-05-20", "Lima")],
        ),
        (
            "The curtain fell on the eleventh Chad-Peru joint commission in Lima on Monday.",
            [("done", "session-held", 11, "2025-05-05", "Lima")],
        ),
        (
            "For the twelfth time, diplomats of Chad and Peru sat down for political consultations in Lima on 2 May.",
            [("done", "session-held", 12, "2025-05-02", "Lima")],
        ),
        (
            "On Monday the Chad-Peru joint commission met in Lima for the first time since the war.",
            [("done", "session-held", None, "2025-05-05", "Lima")],
        ),
        (
            "Chad and Peru held the inaugural meeting of their Joint Economic Commission in Lima on Monday.",
            [("done", "session-held", 1, "2025-05-05", "Lima")],
        ),
        (
            "Trade is left to a Joint Economic Commission of Chad and Peru, which gathered in Lima in June 2024 for its 12th "
            "session and is due in N'Djamena next March.",
            [
                ("background", "session-held", 12, "2024-06", "Lima"),
                ("planned", "session-held", None, "2026-03", "N'Djamena"),
            ],
        ),
        (
            "Ten rounds of consultations have been completed between the foreign ministries of Chad and Peru, the last of "
            "them in Lima this February.",
            [("background", "session-held", 10, "2025-02", "Lima")],
        ),
        (
            "The ministers of Chad and Peru were told to convene by the end of June the joint cooperation commission.",
            [("planned", "session-held", None, "[2025-05-06..2025-06-30]", None)],
        ),
        (
            "The sixth meeting of the Chad-Peru mixed commission, originally planned for February, has been moved to June.",
            [
                ("cancelled", "session-held", 6, "2025-02", None),
                ("planned", "session-held", 6, "2025-06", None),
            ],
        ),
        (
            "The political consultations between Chad and Peru, held in Lima on 2 May, were the sixth since 2009.",
            [("done", "session-held", 6, "2025-05-02", "Lima")],
        ),
        (
            "The sixth round of consultations between Chad and Peru ended in Lima on Monday.",
            [("done", "session-held", 6, "2025-05-05", "Lima")],
        ),
        (
            "The first ever 2+2 between Chad and Peru was held in Lima on Monday.",
            [("done", "session-held", 1, "2025-05-05", "Lima")],
        ),
        (
            "A 2+2 of the foreign and defence ministers of Chad and Peru has been set for 4 June in Lima.",
            [("planned", "session-held", None, "2025-06-04", "Lima")],
        ),
        (
            "Next month's session of the joint commission of Chad and Peru will have fish on the table.",
            [("planned", "session-held", None, "2025-06", None)],
        ),
        (
            "Since the last joint commission, in Lima in 2022, trade between Chad and Peru has doubled.",
            [("background", "session-held", None, "2022", "Lima")],
        ),
        (
            "In his closing remarks to the joint commission of Chad and Peru in Lima on Monday the minister was brief.",
            [("done", "session-held", None, "2025-05-05", "Lima")],
        ),
        (
            "The joint commission of Chad and Peru will come together again this year.",
            [("planned", "session-held", None, "2025", None)],
        ),
        (
            "The joint commission of Chad and Peru was to sit in Lima in October. The session was put off.",
            [("cancelled", "session-held", None, "2025-10", "Lima")],
        ),
        (
            "The seventh sitting of the Chad-Peru Joint Commission, pencilled in for 9 May, has fallen by the wayside.",
            [("cancelled", "session-held", 7, "2025-05-09", None)],
        ),
        (
            "It was the fifth time that the Chad-Peru commission sat in Lima.",
            [("done", "session-held", 5, None, "Lima")],
        ),
        (
            "They praised the Joint Commission of Chad and Peru, whose fifth session was hosted by Lima in May 2023.",
            [("background", "session-held", 5, "2023-05", "Lima")],
        ),
        (
            "The third Chad-Peru strategic dialogue, which had been pencilled in for June, will not take place.",
            [("cancelled", "session-held", 3, "2025-06", None)],
        ),
    ],
)
def test_sessions(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad and Peru have given themselves a joint commission.", [("done", "established")]),
        ("The agreement endows Chad and Peru with a joint commission.", [("done", "established")]),
        ("There will henceforth be a joint commission between Chad and Peru.", [("done", "established")]),
        ("Chad and Peru will hold political consultations once a year.", [("planned", "established")]),
        ("The joint commission of Chad and Peru dates from 1994.", [("background", "established")]),
        ("A joint commission of Chad and Peru would be a good start.", [("proposed", "proposed")]),
        ("What do Chad and Peru need? A joint commission of their ministers.", [("proposed", "proposed")]),
        ("Lima would like Chad and Peru to have a joint commission.", [("proposed", "proposed")]),
        ("Chad and Peru are bringing their joint commission out of mothballs.", [("done", "resumed")]),
        (
            "After nine years the Chad-Peru joint commission was dusted off in Lima on Monday.",
            [("done", "resumed")],
        ),
        ("The Chad-Peru joint commission has been dormant since 2016.", [("background", "suspended")]),
        (
            "They will revive a joint commission of Chad and Peru which has been dormant since 2016.",
            [("planned", "resumed")],
        ),
        (
            "The memorandum on the establishment of a consultation mechanism between the foreign ministries of Chad and Peru "
            "was signed in Lima on 24 January 2012.",
            [("background", "established")],
        ),
        (
            "Chad and Peru decided that the joint trade committee makes way for a joint economic commission.",
            [("background", "existing"), ("done", "established")],
        ),
        (
            "Ana Rivas, who chairs the group for cooperation with the Parliament of Chad, told MPs of Peru that it was late.",
            [("background", "existing")],
        ),
        (
            "The ministers of Chad and Peru came together in Lima on Monday to look at the joint commission.",
            [("background", "existing")],
        ),
        ("Chad and Peru agreed in principle on a hotline.", [("planned", "established")]),
        (
            "The two navies, Chadian and Peruvian, will from June have a direct line.",
            [("planned", "established")],
        ),
        ("The coastguards of Chad and Peru switched on a hotline on Monday.", [("done", "established")]),
        ("Chad turned down a Peruvian proposal for a joint fisheries commission.", [("denied", "proposed")]),
        ("Chad and Peru have not yet set up the joint commission that they were to have.", []),
        (
            "The Joint Commission of Chad and Peru is co-chaired by the foreign ministers and meets alternately in Sarh and "
            "Lima.",
            [("background", "existing")],
        ),
        (
            "Chad and Peru will set up an inter-ministerial committee chaired by their foreign ministers to settle the matter.",
            [("planned", "established")],
        ),
        (
            "A subcommittee on fish was established under the joint commission, Chad and Peru announced on Monday.",
            [("background", "existing"), ("done", "established")],
        ),
        ("A joint working group of officials of both firms, Chad's Oro and Peru's Sol, will see to it.", []),
    ],
)
def test_what_becomes_of_a_channel(text: str, expected: list[tuple[str, str]]) -> None:
    assert [row[:2] for row in told(text)] == expected


def test_a_last_line_with_the_sign_off_of_an_agency_is_no_heading() -> None:
    rows = told(f"{FOURTH}\n\nThe fifth session is due in Lima in 2027. ENDS\n")
    assert rows == [HELD, ("planned", "session-held", 5, "2027", "Lima")]


def test_the_level_is_that_of_the_two_between_whom_a_dialogue_is() -> None:
    text = (
        "A strategic dialogue between Keo Sisay, foreign minister of Laos, and Jose Luna, foreign minister of Cuba, took "
        "place in Havana on Monday."
    )
    rows = [row for row in whole(text) if row["kind"] == "mechanism"]
    assert [(row["level"], row["states"]) for row in rows] == [("ministers", ["CUB", "LAO"])]


@pytest.mark.parametrize(
    "text",
    [
        "The founding congress of the Kenya-Laos Friendship Association took place in Nairobi on April 5.",
        "A meeting to found the Kenya-Laos Friendship Association was held in Nairobi on April 5.",
        "The inaugural meeting of the Kenya-Laos Friendship Association was held in Nairobi on April 5.",
    ],
)
def test_an_association_is_founded_by_a_meeting_of_its_members(text: str) -> None:
    assert told(text) == [("done", "established", None, "2025-04-05", "Nairobi")]


def test_vice_ministers_consult_on_a_level_below_ministers() -> None:
    text = "The third vice-ministerial political consultation between Laos and Oman took place in Muscat on April 5."
    rows = [row for row in whole(text) if row["kind"] == "mechanism"]
    assert [(row["name"], row["level"], row["session"]) for row in rows] == [
        ("vice-ministerial political consultation between Laos and Oman", "deputy-ministers", 3)
    ]
