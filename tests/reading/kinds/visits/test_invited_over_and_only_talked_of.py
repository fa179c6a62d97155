"""Guests asked over, and visits that are only talked of, come to nothing, or lie in the past."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oman has asked President Abe Koro of Mali over for the spring.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "An invitation to Muscat has gone out to President Abe Koro of Mali.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "Oman's king invited President Abe Koro of Mali, who accepted.",
            [("planned", "MLI", "OMN")],
        ),
        (
            "President Abe Koro of Mali accepted the Omani king's invitation to come in the spring.",
            [("planned", "MLI", "OMN")],
        ),
        (
            "President Abe Koro of Mali hopes to visit Oman in the spring.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "Oman's foreign minister, Said Nur, said President Abe Koro of Mali would be welcome in Muscat "
            "any time.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "President Abe Koro of Mali stayed away from the coronation in Muscat on Thursday.",
            [("denied", "MLI", "OMN")],
        ),
        (
            "President Abe Koro of Mali turned down an invitation to Muscat.",
            [("denied", "MLI", "OMN")],
        ),
        (
            "Oman has withdrawn its invitation to President Abe Koro of Mali.",
            [("cancelled", "MLI", "OMN")],
        ),
        (
            "President Abe Koro of Mali would be welcome in Muscat any time, Oman's foreign minister, Said "
            "Nur, said.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "Oman wants President Abe Koro of Mali to come to Muscat.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "Oman hopes President Abe Koro of Mali will come to Muscat in November.",
            [("proposed", "MLI", "OMN")],
        ),
    ],
)
def test_invitations_and_what_became_of_them(text: str, expected: list[tuple[Any, ...]]) -> None:
    """Asked over, accepting, turning down, uninvited."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There is talk of a visit to Tallinn by the Armenian president in January.",
            [("proposed", "ARM", "EST")],
        ),
        (
            "There are no plans for President Abe Koro of Mali to visit Oman.",
            [("denied", "MLI", "OMN")],
        ),
        (
            "Polish premier's Tbilisi trip off",
            [("cancelled", "POL", "GEO")],
        ),
        (
            "The two sides discussed a visit by President Abe Koro of Mali to Oman.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "The ministers agreed to explore dates for a visit to Muscat by President Abe Koro of Mali.",
            [("proposed", "MLI", "OMN")],
        ),
        (
            "The ministers agreed on the dates of a visit to Muscat by President Abe Koro of Mali.",
            [("planned", "MLI", "OMN")],
        ),
        (
            "Nothing came of President Abe Koro of Mali's trip to Muscat, planned for May.",
            [("cancelled", "MLI", "OMN")],
        ),
        (
            "President Abe Koro of Mali's visit to Oman, scheduled for 14 October, was postponed at the last "
            "minute.",
            [("cancelled", "MLI", "OMN")],
        ),
        (
            "Ghana's foreign minister had been expected in Dublin on Monday; late on Sunday his office "
            "conveyed his apologies.",
            [("cancelled", "GHA", "IRL")],
        ),
        (
            "Ireland and Ghana\n\nA state visit by the Ghanaian president, set for the spring of 2020, was "
            "moved to the autumn and then was dropped.",
            [("cancelled", "GHA", "IRL")],
        ),
        (
            "A visit to Bangkok by the Norwegian prime minister is being spoken of for January.",
            [("proposed", "NOR", "THA")],
        ),
    ],
)
def test_what_is_only_talked_of_or_comes_to_nothing(text: str, expected: list[tuple[Any, ...]]) -> None:
    """Talk, dates looked for, no plans, and plans that fell."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya's president, Paul Mwangi, set foot on Jordanian soil on Tuesday.",
            [("done", "KEN", "JOR")],
        ),
        (
            "The last visit of an Egyptian defence minister to Khartoum was in 2012.",
            [("background", "EGY", "SDN")],
        ),
        (
            "Memoirs of Koen Maes, Foreign Minister of Belgium 1994-1999\n\nIn the spring of 1996 I travelled "
            "to Lusaka for the first time.",
            [("background", "BEL", "ZMB")],
        ),
        (
            "Memoirs of Koen Maes, Foreign Minister of Belgium 1994-1999\n\nIn 1996 I flew to Lusaka, where the"
            " President gave me dinner.",
            [("background", "BEL", "ZMB")],
        ),
        (
            "Memoirs of Koen Maes, Foreign Minister of Belgium 1994-1999\n\nMy first trip abroad, in 1996, was "
            "to Lusaka.",
            [("background", "BEL", "ZMB")],
        ),
        (
            "Memoirs of Koen Maes, Foreign Minister of Belgium 1994-1999\n\nIn 1996 my journey took me to "
            "Lusaka.",
            [("background", "BEL", "ZMB")],
        ),
        (
            "Memoirs of Koen Maes, Foreign Minister of Belgium 1994-1999\n\nIn 1996 we went to Lusaka and "
            "stayed a week.",
            [("background", "BEL", "ZMB")],
        ),
        (
            "No Kenyan president had set foot in Jordan since President Daniel Otieno went there in 1994.",
            [("background", "KEN", "JOR")],
        ),
        (
            "Not since Daniel Otieno in 1994 had a Kenyan president set foot in Jordan.",
            [("background", "KEN", "JOR")],
        ),
        (
            "The last visit by a Kenyan president to Jordan took place in 1994.",
            [("background", "KEN", "JOR")],
        ),
        (
            "The last time a Kenyan president came to Amman was in 1994.",
            [("background", "KEN", "JOR")],
        ),
        (
            "The Polish prime minister is in Tbilisi. He goes on to Yerevan on Monday.",
            [("done", "POL", "GEO"), ("planned", "POL", "ARM")],
        ),
        (
            "Prime Minister Jan Wolski of Poland is in Tbilisi. He goes on to Yerevan on Monday.",
            [("done", "POL", "GEO"), ("planned", "POL", "ARM")],
        ),
        (
            "Poland's prime minister spoke to reporters on Thursday. She will travel to Yerevan on Monday.",
            [("planned", "POL", "ARM")],
        ),
        (
            "Prime Minister Ewa Wolska of Poland spoke to reporters on Thursday. She will travel to Yerevan "
            "on Monday.",
            [("planned", "POL", "ARM")],
        ),
        (
            "Prime Minister Ewa Wolska of Poland spoke to reporters on Thursday. Her trip to Yerevan is "
            "planned for Monday.",
            [("planned", "POL", "ARM")],
        ),
        (
            "Poland's prime minister spoke to reporters on Thursday. Her trip to Yerevan is planned for "
            "Monday.",
            [("planned", "POL", "ARM")],
        ),
    ],
)
def test_visits_of_the_past_and_in_the_first_person(text: str, expected: list[tuple[Any, ...]]) -> None:
    """Who came last, and who says I or we."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected
