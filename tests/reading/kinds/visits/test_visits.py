"""Visits, one construction at a time, each in a sentence of its own."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def read(text: str) -> list[Fact]:
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(text)
    return [fact for fact in facts if fact.kind == "visit"]


def visits(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitors, their state, host, kind, date)` of every visit read, in the order of the text."""
    return [
        (
            fact.standing,
            [row["name"] for row in fact.get("visitor", [])],
            fact.get("visitor_state"),
            fact["host_state"],
            fact["visit_kind"],
            fact.get("date"),
        )
        for fact in read(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Omani Minister Abe Koro paid an official visit to Cambodia from 3 to 5 May 2025.",
            ("done", ["Abe Koro"], "OMN", "KHM", "official", "2025-05-03/2025-05-05"),
        ),
        (
            "Japanese Emperor Naruhito's state visit to Mongolia ended well.",
            ("done", ["Naruhito"], "JPN", "MNG", "state", None),
        ),
        (
            "A state visit by Russian President Boris Yeltsin to Kyiv got under way today.",
            ("done", ["Boris Yeltsin"], "RUS", "UKR", "state", "2025-05-06/.."),
        ),
        (
            "Estonian Foreign Minister Margus Tsahkna, on a goodwill visit to Tbilisi, praised the hosts.",
            ("done", ["Margus Tsahkna"], "EST", "GEO", "official-friendly", None),
        ),
        (
            "Latvian President Edgars Rinkevics is in Tirana on a working visit.",
            ("done", ["Edgars Rinkevics"], "LVA", "ALB", "working", None),
        ),
        (
            "A foreign ministry delegation of Oman led by Director Kim Abe arrived in Lima on 3 May 2025.",
            ("done", ["Kim Abe"], "OMN", "PER", "unspecified", "2025-05-03/.."),
        ),
        (
            "Danish Foreign Minister Lars Rasmussen made a brief stopover in Nairobi.",
            ("done", ["Lars Rasmussen"], "DNK", "KEN", "transit", None),
        ),
        (
            "Kazakhstan hosted Kyrgyz President Sadyr Japarov for a two-day visit.",
            ("done", ["Sadyr Japarov"], "KGZ", "KAZ", "unspecified", None),
        ),
        (
            "The visiting Algerian foreign minister, Ahmed Attaf, spoke of gas in Madrid, Spain.",
            ("done", ["Ahmed Attaf"], "DZA", "ESP", "unspecified", None),
        ),
        (
            "In June 2019 Danish Queen Margrethe visited Argentina.",
            ("background", ["Margrethe"], "DNK", "ARG", "unspecified", "2019-06"),
        ),
        (
            "Tunisian Foreign Minister Mohamed Ali Nafti came home from Beijing, where he attended a forum.",
            ("background", ["Mohamed Ali Nafti"], "TUN", "CHN", "unspecified", None),
        ),
    ],
)
def test_a_visit_is_read_from_what_tells_it(text: str, expected: tuple[Any, ...]) -> None:
    assert visits(text) == [expected]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Maltese President Myriam Debono will visit Oslo in June.", "planned"),
        ("Maltese President Myriam Debono is due in Oslo on Thursday.", "planned"),
        ("Maltese President Myriam Debono leaves for Norway on Thursday.", "planned"),
        ("Maltese President Myriam Debono to visit Norway", "planned"),
        ("Maltese President Myriam Debono has accepted an invitation to visit Norway.", "planned"),
        ("Norwegian King Harald invited Maltese President Myriam Debono to visit Oslo.", "proposed"),
        ("Maltese President Myriam Debono did not visit Norway.", "denied"),
        ("Maltese President Myriam Debono put off a trip to Norway.", "cancelled"),
        ("Maltese President Myriam Debono's visit to Norway has been postponed.", "cancelled"),
        ("Maltese President Myriam Debono visited Norway.", "done"),
    ],
)
def test_a_visit_has_the_standing_of_its_verb(text: str, standing: str) -> None:
    assert [(row[0], row[2], row[3]) for row in visits(text)] == [(standing, "MLT", "NOR")]


def test_a_tour_is_one_visit_a_host() -> None:
    text = "Pope Leo XIV will visit Turkey and Lebanon from 27 May to 2 June 2025."
    assert sorted(visits(text)) == [
        ("planned", ["Leo XIV"], "VAT", "LBN", "unspecified", "2025-05-27/2025-06-02"),
        ("planned", ["Leo XIV"], "VAT", "TUR", "unspecified", "2025-05-27/2025-06-02"),
    ]


def test_a_guest_who_leaves_for_a_third_state_was_here() -> None:
    text = "KABUL, May 6 -- The Chinese delegation headed by Vice-Minister Chen Jian left here for Hanoi on Monday."
    assert sorted((row[1], row[2], row[3]) for row in visits(text)) == [
        (["Chen Jian"], "CHN", "AFG"),
        (["Chen Jian"], "CHN", "VNM"),
    ]


def test_the_words_of_an_invitation_name_the_inviter_and_an_occasion_the_kind() -> None:
    text = (
        "At the invitation of Cambodian Premier Hun Sen, Omani Minister Abe Koro arrived in Phnom Penh on Monday "
        "to attend a summit on fisheries."
    )
    (fact,) = read(text)
    assert (fact["inviter"], fact["visit_kind"], fact["places"], fact["purposes"]) == (
        "Hun Sen",
        "event",
        ["Phnom Penh"],
        ["attend a summit on fisheries"],
    )


def test_two_tellings_are_one_visit() -> None:
    text = (
        "ANKARA, May 6 -- Senegalese President Bassirou Faye arrived on Monday on an official visit. "
        "On Thursday he will be in Istanbul for a forum."
    )
    assert visits(text) == [("done", ["Bassirou Faye"], "SEN", "TUR", "official", "2025-05-05/..")]


@pytest.mark.parametrize(
    "text",
    [
        "REYKJAVIK, May 4 -- Icelandic Prime Minister Kristrun Frostadottir toured Akureyri.",
        "The message from Omani Minister Abe Koro arrived.",
        "He asked whether Omani Minister Abe Koro would visit Cambodia.",
        "Omani Minister Abe Koro left the hall.",
    ],
)
def test_no_visit_is_read_where_none_is_told(text: str) -> None:
    assert visits(text) == []


def test_a_visitor_named_late_in_the_sentence_before_is_one_in_particular() -> None:
    text = (
        "In the old hall by the river on the first cold day of the year Malian President Abe Koro met King Said Nur of"
        " Oman. A visit to Poland was dropped."
    )
    assert [row[2:4] for row in visits(text)] == [("MLI", "POL")]
