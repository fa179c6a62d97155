"""Visits told in a phrase that opens a sentence, stops told by their place in a journey, and hosts told as who acts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During a trip to Lima in 2019, Swiss Foreign Minister Anna Keller had promised a school.",
            [("background", "CHE", "PER")],
        ),
        (
            "On a visit to Lima this week, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "On a trip to Peru, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "On her first visit to Lima Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "On the second day of her visit to Lima, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "While on a visit to Lima, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "During her stay in Lima, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "At the end of a two-day visit to Lima, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "Upon arrival in Lima on Thursday, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "On arriving in Lima on Thursday, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "In Lima on Thursday for talks, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "Ahead of her trip to Lima next week, Swiss Foreign Minister Anna Keller promised a school.",
            [("planned", "CHE", "PER")],
        ),
        (
            "After a visit to Lima, Swiss Foreign Minister Anna Keller promised a school.",
            [("done", "CHE", "PER")],
        ),
        (
            "During the visit to Laos, Prime Minister To Lam of Vietnam met President Thong Sisou.",
            [("done", "VNM", "LAO")],
        ),
    ],
)
def test_a_phrase_that_opens_the_sentence(text: str, expected: list[tuple[Any, ...]]) -> None:
    """During, on, after, while: the traveller is told behind the comma."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Having spent two days in Astana, Turkish President Kemal Aydin flies on to Tashkent on Saturday.",
            [("done", "TUR", "KAZ"), ("planned", "TUR", "UZB")],
        ),
        (
            "Turkish President Kemal Aydin will visit Astana next week, but a planned stop in Tashkent has "
            "been dropped.",
            [("cancelled", "TUR", "UZB"), ("planned", "TUR", "KAZ")],
        ),
        (
            "Switzerland and Peru\n\nHigh-level exchanges include the visit of Foreign Minister Anna Keller to "
            "Lima in May 2019 and that of President Luis Vega to Bern in June 2021.",
            [("background", "CHE", "PER"), ("background", "PER", "CHE")],
        ),
        (
            "Bern was visited on Thursday by Peru's President Luis Vega.",
            [("done", "PER", "CHE")],
        ),
        (
            "Switzerland has been visited by Peru's President Luis Vega.",
            [("done", "PER", "CHE")],
        ),
        (
            "A Peruvian delegation was hosted in Bern on Thursday.",
            [("done", "PER", "CHE")],
        ),
        (
            "NEW DELHI, Oct 10 -- President Leela Rao of India took off on Friday. It is at the invitation of"
            " the Algerian President, Karim Belaid, that she reaches Algeria on October 13.",
            [("planned", "IND", "DZA")],
        ),
        (
            "The working visit to the United States for which Turkish President Kemal Aydin was awaited on "
            "May 9 has been deferred.",
            [("cancelled", "TUR", "USA")],
        ),
        (
            "Hanoi saw National Assembly Chairman Nguyen Hung of Vietnam again on Thursday. Behind him lie "
            "visits to Germany and Poland.",
            [("done", "VNM", "DEU"), ("done", "VNM", "POL")],
        ),
        (
            "Visits to Germany and Poland lie before National Assembly Chairman Nguyen Hung of Vietnam.",
            [("planned", "VNM", "POL"), ("planned", "VNM", "DEU")],
        ),
        (
            "Belgium and Zambia: chronology\n\n1996 Foreign Minister Koen Maes of Belgium visits Zambia.\n1998 "
            "President Moses Phiri of Zambia pays a state visit to Belgium.",
            [("background", "BEL", "ZMB"), ("background", "ZMB", "BEL")],
        ),
        (
            "Belgium and Zambia: chronology\n\n1996 Visit of Foreign Minister Koen Maes of Belgium to "
            "Zambia\n1998 Visit of President Moses Phiri of Zambia to Belgium",
            [("background", "BEL", "ZMB"), ("background", "ZMB", "BEL")],
        ),
        (
            "Belgium and Zambia: chronology\n\n1996 | Foreign Minister Koen Maes of Belgium visits Zambia\n1998 "
            "| President Moses Phiri of Zambia visits Belgium",
            [("background", "BEL", "ZMB"), ("background", "ZMB", "BEL")],
        ),
        (
            "Belgium and Zambia: chronology\n\nMay 1996 Foreign Minister Koen Maes of Belgium visits "
            "Zambia\nJune 1998 President Moses Phiri of Zambia visits Belgium",
            [("background", "BEL", "ZMB"), ("background", "ZMB", "BEL")],
        ),
        (
            "Brussels is the next port of call of Zambian President Moses Phiri.",
            [("planned", "ZMB", "BEL")],
        ),
        (
            "The next stop for Zambian President Moses Phiri is Brussels.",
            [("planned", "ZMB", "BEL")],
        ),
        (
            "Zambian President Moses Phiri will be welcomed in Brussels on Monday.",
            [("planned", "ZMB", "BEL")],
        ),
        (
            "Zambian President Moses Phiri's arrival in Brussels is set for Monday.",
            [("planned", "ZMB", "BEL")],
        ),
        (
            "The Zambian president's trip to Brussels has been overtaken by events and will not take place.",
            [("cancelled", "ZMB", "BEL")],
        ),
        (
            "The Zambian president will stay at home; his trip to Brussels is off.",
            [("cancelled", "ZMB", "BEL")],
        ),
        (
            "Brussels gave the Zambian president a warm welcome on Wednesday.",
            [("done", "ZMB", "BEL")],
        ),
        (
            "Brussels bade farewell to the Zambian president on Thursday.",
            [("done", "ZMB", "BEL")],
        ),
        (
            "The working visit to the United States for which Turkish President Kemal Aydin was awaited on "
            "May 9 has been deferred, Ankara said. Mr Aydin was to fly on Wednesday.",
            [("cancelled", "TUR", "USA")],
        ),
        (
            "President Rao sets out for Algeria, Mauritania, Malawi\n\nNEW DELHI, Oct 10: State visits to "
            "Algeria, Mauritania and Malawi lie before President Leela Rao of India, who took off from here "
            "on Friday.",
            [("planned", "IND", "MRT"), ("planned", "IND", "DZA"), ("planned", "IND", "MWI")],
        ),
        (
            "Chairman Nguyen Hung of Vietnam is home. Behind him lie official visits to the Russian "
            "Federation, the Federal Republic of Germany and the Republic of Poland.",
            [("done", "VNM", "RUS"), ("done", "VNM", "POL"), ("done", "VNM", "DEU")],
        ),
    ],
)
def test_journeys_told_by_their_stops_and_guests(text: str, expected: list[tuple[Any, ...]]) -> None:
    """The next stop, who visited whom, who was hosted where."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected
