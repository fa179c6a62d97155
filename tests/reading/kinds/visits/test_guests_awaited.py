"""Guests awaited and got ready for, journeys named by a flag, a plane or a calendar, and those there and gone again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ghana's president announced himself for a week in Dublin in November.",
            [("planned", "GHA", "IRL")],
        ),
        (
            "The Omani foreign minister has announced himself in Bamako for 20 October.",
            [("planned", "OMN", "MLI")],
        ),
        (
            "Ulaanbaatar awaits Finnish Foreign Minister Eero Salo next week.",
            [("planned", "FIN", "MNG")],
        ),
        (
            "Ulaanbaatar is getting ready for Finnish Foreign Minister Eero Salo, who arrives on Monday.",
            [("planned", "FIN", "MNG")],
        ),
        (
            "Finnish Foreign Minister Eero Salo has Ulaanbaatar on his calendar for November.",
            [("planned", "FIN", "MNG")],
        ),
        (
            "Next on Finnish Foreign Minister Eero Salo's itinerary is Mongolia.",
            [("planned", "FIN", "MNG")],
        ),
        (
            "POLISH PREMIER TO VISIT GEORGIA NEXT WEEK\n\nWARSAW, October 10 (PAP) -- Preparations are "
            "complete.",
            [("planned", "POL", "GEO")],
        ),
        (
            "Georgia readies for visit of Polish premier",
            [("planned", "POL", "GEO")],
        ),
        (
            "Preparations are under way in Khartoum for the arrival of Egypt's defence minister.",
            [("planned", "EGY", "SDN")],
        ),
        (
            "The arrival in Muscat of Malian President Abe Koro on Thursday drew crowds.",
            [("done", "MLI", "OMN")],
        ),
        (
            "Muscat was decked out in Malian flags on Wednesday for the arrival of President Abe Koro.",
            [("done", "MLI", "OMN")],
        ),
        (
            "LUSAKA, Oct 8 (ZANIS) -- Belgian foreign minister Koen Maes jets in on Monday for a three-day "
            "visit.",
            [("planned", "BEL", "ZMB")],
        ),
        (
            "Preparations are under way in Khartoum for the arrival of Egyptian Defence Minister Hany Fathy.",
            [("planned", "EGY", "SDN")],
        ),
        (
            "Egypt and Sudan\n\nPreparations are under way in Khartoum for the arrival of Egyptian Defence "
            "Minister Hany Fathy.",
            [("planned", "EGY", "SDN")],
        ),
        (
            "Mali's president is set to become the first Malian leader to visit Oman.",
            [("planned", "MLI", "OMN")],
        ),
    ],
)
def test_ways_of_being_awaited(text: str, expected: list[tuple[Any, ...]]) -> None:
    """Awaited, expected, got ready for."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Abe Koro of Mali has been to Muscat and back.",
            [("done", "MLI", "OMN")],
        ),
        (
            "Peru's trade minister, Luis Vega, has twice been to Tokyo this year.",
            [("done", "PER", "JPN")],
        ),
        (
            "Chile's foreign minister was to have been in Oslo on Monday. A strike grounded his plane.",
            [("cancelled", "CHL", "NOR")],
        ),
        (
            "Kenya's president, Paul Mwangi, set foot on Jordanian soil on Tuesday.",
            [("done", "KEN", "JOR")],
        ),
        (
            "Kenya's president, Paul Mwangi, was on Jordanian soil for only six hours on Tuesday.",
            [("done", "KEN", "JOR")],
        ),
        (
            "Ulaanbaatar rolled out the red carpet for Finnish Foreign Minister Eero Salo on Wednesday.",
            [("done", "FIN", "MNG")],
        ),
        (
            "Finnish Foreign Minister Eero Salo bade farewell to Mongolia on Thursday.",
            [("done", "FIN", "MNG")],
        ),
        (
            "Finnish Foreign Minister Eero Salo passed through Seoul on Thursday on his way home.",
            [("done", "FIN", "KOR")],
        ),
        (
            "Finnish Foreign Minister Eero Salo changed planes in Seoul on Thursday.",
            [("done", "FIN", "KOR")],
        ),
        (
            "Seoul was the first stop of Finnish Foreign Minister Eero Salo's Asian tour.",
            [("done", "FIN", "KOR")],
        ),
        (
            "Finnish Foreign Minister Eero Salo sets out on Sunday on a tour of South Korea, Japan and "
            "Vietnam.",
            [("planned", "FIN", "VNM"), ("planned", "FIN", "KOR"), ("planned", "FIN", "JPN")],
        ),
        (
            "Finnish Foreign Minister Eero Salo is to travel to Seoul on Monday and on to Tokyo on Wednesday.",
            [("planned", "FIN", "JPN"), ("planned", "FIN", "KOR")],
        ),
        (
            "Polish Prime Minister Jan Wolski lays a wreath at the Heroes' Memorial in Tbilisi, October 9, "
            "2025. (Photo: PAP)",
            [("done", "POL", "GEO")],
        ),
        (
            "Polish Prime Minister Jan Wolski inspects a guard of honour in Tbilisi on Thursday.",
            [("done", "POL", "GEO")],
        ),
        (
            "A guard of honour welcomed Polish Prime Minister Jan Wolski at Tbilisi airport on Thursday.",
            [("done", "POL", "GEO")],
        ),
        (
            "General Hany Fathy, Egypt's defence minister, is visiting Khartoum this week.",
            [("done", "EGY", "SDN")],
        ),
        (
            "Egypt's defence minister is currently on a visit to Khartoum.",
            [("done", "EGY", "SDN")],
        ),
        (
            "Sudan received on Thursday Egypt's defence minister, General Hany Fathy.",
            [("done", "EGY", "SDN")],
        ),
        (
            "LUSAKA, Oct 9 (ZANIS) -- Belgian foreign minister Koen Maes is expected to leave the country "
            "today.",
            [("done", "BEL", "ZMB")],
        ),
        (
            "LUSAKA, Oct 9 (ZANIS) -- Belgian foreign minister Koen Maes is expected in the country on "
            "Monday.",
            [("planned", "BEL", "ZMB")],
        ),
        (
            "President Abe Koro of Mali has confirmed that he will attend the summit in Muscat on 20 "
            "November.",
            [("planned", "MLI", "OMN")],
        ),
        (
            "President Abe Koro of Mali will not attend the summit in Muscat on 20 November.",
            [("denied", "MLI", "OMN")],
        ),
        (
            "Malian President Abe Koro, currently in Muscat, praised the king.",
            [("done", "MLI", "OMN")],
        ),
        (
            "The Malian president's plane landed in Muscat at noon on Wednesday.",
            [("done", "MLI", "OMN")],
        ),
        (
            "A plane carrying Malian President Abe Koro landed in Muscat at noon on Wednesday.",
            [("done", "MLI", "OMN")],
        ),
        (
            "The plane with Malian President Abe Koro on board touched down in Muscat at noon on Wednesday.",
            [("done", "MLI", "OMN")],
        ),
        (
            "Ministers from Peru and Chile have already been to Tokyo.",
            [("done", "CHL", "JPN"), ("done", "PER", "JPN")],
        ),
        (
            "VIENTIANE, October 8 (KPL) -- Bound for Cuba, a party delegation led by Kham Souk left here on "
            "Wednesday.",
            [("done", "LAO", "CUB")],
        ),
        (
            "The Norwegian prime minister attended the King's coronation in Bangkok in 2019.",
            [("background", "NOR", "THA")],
        ),
    ],
)
def test_ways_of_being_there_and_leaving(text: str, expected: list[tuple[Any, ...]]) -> None:
    """On the way, through, there, and gone again."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected
