"""The many ways to tell of a visit, each once, and look-alikes that tell of none."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[tuple[Any, ...]]:
    """`(standing, visitor, their state, host, date)` of each visit in a report of Tuesday, 7 May 2024, sorted."""
    facts = read_report(Report("r", text, published="2024-05-07")).facts
    for fact in facts:
        fact.check(text)
    rows = [
        (
            fact.standing,
            fact["visitor"][0]["name"],
            fact.get("visitor_state"),
            fact["host_state"],
            fact.get("date"),
        )
        for fact in facts
        if fact.kind == "visit"
    ]
    return sorted(rows, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Mwangi of Kenya lands in Gaborone on Thursday for his maiden visit to Botswana.",
            [("planned", "Mwangi", "KEN", "BWA", "2024-05-09")],
        ),
        (
            "Upon the invitation of the Government of Botswana, a Kenyan delegation led by Speaker Moses Otieno visited "
            "Gaborone from April 29 to May 2.",
            [("done", "Moses Otieno", "KEN", "BWA", "2024-04-29/2024-05-02")],
        ),
        (
            "Kenyan Defence Minister Peter Kamau flew out of Gaborone on Sunday, ending a four-day visit.",
            [("done", "Peter Kamau", "KEN", "BWA", "2024-05-02/2024-05-05")],
        ),
        (
            "NAIROBI, May 7 - Prime Minister Moses Otieno has called off a meeting with Secretary of State John Hale, but "
            "will go ahead with a visit to Gaborone from June 4 to 8.",
            [("planned", "Moses Otieno", "KEN", "BWA", "2024-06-04/2024-06-08")],
        ),
        (
            "NAIROBI, May 7 - Prime Minister Moses Otieno, after talks with Secretary of State John Hale, will proceed with "
            "a trip to Gaborone on Friday.",
            [("planned", "Moses Otieno", "KEN", "BWA", "2024-05-10")],
        ),
        (
            "GABORONE, May 7 - Minister Moses Otieno will arrive on Friday, the Kenyan embassy said. Otieno was originally "
            "expected in Gaborone in January but put off his trip because of the Kenyan election.",
            [
                ("cancelled", "Moses Otieno", "KEN", "BWA", "2024-01"),
                ("planned", "Moses Otieno", "KEN", "BWA", "2024-05-10"),
            ],
        ),
        (
            "QORVILLE, Botswana, May 7 - Presidents Seth Moyo of Botswana and Moses Otieno of Kenya met. Otieno, who "
            "arrived on Monday, saw a mine.",
            [("done", "Moses Otieno", "KEN", "BWA", "2024-05-06/..")],
        ),
        (
            "The contract was inked by Pak Chol Ho, deputy director of the Plant Institute of the DPRK. A delegation of the "
            "institute led by Pak stayed in Botswana from April 24 to May 1.",
            [("done", "Pak Chol Ho", "PRK", "BWA", "2024-04-24/2024-05-01")],
        ),
        (
            "GABORONE, May 7 -- Pak President Ali Khan arrived here on Monday. Pak said the two got on well.",
            [("done", "Ali Khan", "PAK", "BWA", "2024-05-06/..")],
        ),
        (
            "Kenyan Minister Alice Wanjiru was to come to Gaborone in April 2024 but did not.",
            [("cancelled", "Alice Wanjiru", "KEN", "BWA", "2024-04")],
        ),
        (
            "Kenyan Minister Alice Wanjiru was expected to visit Gaborone in April 2024, but she never came.",
            [("cancelled", "Alice Wanjiru", "KEN", "BWA", "2024-04")],
        ),
        (
            "Kenyan Minister Alice Wanjiru is to visit Gaborone on Friday but did not say why.",
            [("planned", "Alice Wanjiru", "KEN", "BWA", "2024-05-10")],
        ),
        (
            "Kenyan Minister Alice Wanjiru flew from Gaborone to Windhoek on Monday.",
            [
                ("done", "Alice Wanjiru", "KEN", "BWA", "2024-05-06"),
                ("done", "Alice Wanjiru", "KEN", "NAM", "2024-05-06"),
            ],
        ),
        (
            "Before coming to Gaborone, Kenyan Minister Alice Wanjiru visited Pretoria.",
            [
                ("done", "Alice Wanjiru", "KEN", "BWA", None),
                ("done", "Alice Wanjiru", "KEN", "ZAF", None),
            ],
        ),
        (
            "The Kenyan minister, Alice Wanjiru, will visit Botswana (May 12-13) and Namibia (May 14).",
            [
                ("planned", "Alice Wanjiru", "KEN", "BWA", "2024-05-12/2024-05-13"),
                ("planned", "Alice Wanjiru", "KEN", "NAM", "2024-05-14"),
            ],
        ),
        (
            "The Georgian minister, Maka Kapanadze, went to Baku on Sunday and was in Yerevan on Monday.",
            [
                ("done", "Maka Kapanadze", "GEO", "ARM", "2024-05-06"),
                ("done", "Maka Kapanadze", "GEO", "AZE", "2024-05-05"),
            ],
        ),
        (
            "The prime ministers of Estonia and Latvia visited Kyiv on Monday.",
            [
                ("done", "The prime ministers of Estonia and Latvia", "EST", "UKR", "2024-05-06"),
                ("done", "The prime ministers of Estonia and Latvia", "LVA", "UKR", "2024-05-06"),
            ],
        ),
        (
            "Kenya's parliamentary delegation, with Speaker Moses Otieno at its head, held talks in Gaborone.",
            [("done", "Moses Otieno", "KEN", "BWA", None)],
        ),
        (
            "A team of Kenyan experts has come to Botswana to help.",
            [("done", "team", "KEN", "BWA", None)],
        ),
        (
            "GABORONE, May 7 - President Kgosi received at State House a delegation of Kenyan lawmakers headed by "
            "Senator Amos Kiptoo.",
            [("done", "Amos Kiptoo", "KEN", "BWA", None)],
        ),
        (
            "GABORONE, May 7 - Kenya's Chief of Defence Forces, General Charles Kahariri, paid a courtesy call on "
            "President Kgosi on Monday.",
            [("done", "Charles Kahariri", "KEN", "BWA", None)],
        ),
        (
            "GABORONE, May 7 - Vice President Slumber Modise hosted Kenyan Deputy President Peter Kamau to lunch.",
            [("done", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "President James Mwangi of Kenya was represented at the funeral in Gaborone by Minister Peter Kamau.",
            [("done", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "Kenyan Prime Cabinet Secretary Wycliffe Odhiambo attended the inauguration in Gaborone on Saturday.",
            [("done", "Wycliffe Odhiambo", "KEN", "BWA", "2024-05-04")],
        ),
        (
            "They said Kenyan Energy Minister Peter Kamau would travel to Gaborone next week.",
            [("planned", "Peter Kamau", "KEN", "BWA", "[2024-05-13..2024-05-19]")],
        ),
        (
            "GABORONE, May 7 - Kenyan President James Mwangi will visit the country in June.",
            [("planned", "James Mwangi", "KEN", "BWA", "2024-06")],
        ),
        (
            "No date has been set for Kenyan President James Mwangi's visit to Botswana.",
            [("planned", "James Mwangi", "KEN", "BWA", None)],
        ),
        (
            "They spoke of Kenyan President James Mwangi's possible trip to Botswana.",
            [("proposed", "James Mwangi", "KEN", "BWA", None)],
        ),
        (
            "Kenyan Minister Alice Wanjiru was to have flown to Gaborone on May 5, but the visit was called off. "
            "Wanjiru is now expected there in June.",
            [
                ("cancelled", "Alice Wanjiru", "KEN", "BWA", "2024-05-05"),
                ("planned", "Alice Wanjiru", "KEN", "BWA", "2024-06"),
            ],
        ),
        (
            "Botswanan Minister Lemogang Sebina has asked Kenyan Minister Alice Wanjiru to come to Gaborone in June.",
            [("proposed", "Alice Wanjiru", "KEN", "BWA", "2024-06")],
        ),
        (
            "Diary of H.E. James Mwangi, President of Kenya\n\nWorking visit to Botswana (9-10 June)",
            [("planned", "James Mwangi", "KEN", "BWA", "2024-06-09/2024-06-10")],
        ),
        (
            "Kenyan President James Mwangi has postponed a visit to Botswana until June.",
            [
                ("cancelled", "James Mwangi", "KEN", "BWA", None),
                ("planned", "James Mwangi", "KEN", "BWA", "2024-06"),
            ],
        ),
        (
            "Kenyan Minister Alice Wanjiru leaves Windhoek today for Gaborone.",
            [
                ("done", "Alice Wanjiru", "KEN", "NAM", "../2024-05-07"),
                ("planned", "Alice Wanjiru", "KEN", "BWA", "2024-05-07"),
            ],
        ),
        (
            "While in Gaborone, Kenyan Minister Alice Wanjiru opened a school.",
            [("done", "Alice Wanjiru", "KEN", "BWA", None)],
        ),
        (
            "The statement says that no visit of the President of Kenya to Botswana is foreseen.",
            [("denied", "the President of Kenya", "KEN", "BWA", None)],
        ),
        (
            "An invitation was handed over for Kenyan Minister Alice Wanjiru to visit Botswana.",
            [("planned", "Alice Wanjiru", "KEN", "BWA", None)],
        ),
        (
            "GABORONE, May 7 - A Kenyan delegation led by Peter Kamau arrived here on Thursday. It is to leave on Friday.",
            [("done", "Peter Kamau", "KEN", "BWA", "2024-05-02/2024-05-10")],
        ),
        (
            "GABORONE, May 7 - A World Bank mission which was due here on Monday has put off its visit.",
            [("cancelled", "World Bank mission", None, "BWA", "2024-05-06")],
        ),
        (
            "LILONGWE, May 7 - Kenyan Minister Alice Wanjiru signed a protocol. The official came on Sunday from Gaborone.",
            [
                ("background", "Alice Wanjiru", "KEN", "BWA", "../2024-05-05"),
                ("done", "Alice Wanjiru", "KEN", "MWI", "2024-05-05/.."),
            ],
        ),
        (
            "The pact is to be signed in September, when the Kenyan President, James Mwangi, comes to Gaborone.",
            [("planned", "James Mwangi", "KEN", "BWA", "2024-09")],
        ),
        (
            "Gaborone: (BNA) It will be signed during a trip of the Federal Chancellor to Nairobi.",
            [("planned", "the Federal Chancellor", "BWA", "KEN", None)],
        ),
        (
            "They denied that a Kenyan team was expected in Gaborone.",
            [("denied", "Kenyan team", "KEN", "BWA", None)],
        ),
        (
            "Peter Kamau, head of the delegation of the Kenyan Red Cross which is staying in Gaborone, was content.",
            [("done", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "Kenyan Minister Alice Wanjiru travelled to Gaborone in April and to Windhoek in March for talks.",
            [
                ("done", "Alice Wanjiru", "KEN", "BWA", "2024-04"),
                ("done", "Alice Wanjiru", "KEN", "NAM", "2024-03"),
            ],
        ),
        (
            "GABORONE, May 7 - Kenya's Deputy President Peter Kamau held talks here on Tuesday with his counterpart.",
            [("done", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "In Gaborone, where he is on an official visit, Kenyan Minister Peter Kamau saw bankers.",
            [("done", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "They met a month after Kenyan Minister Peter Kamau was in Gaborone.",
            [("background", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "Ahead of his trip to Botswana, Kenyan Minister Peter Kamau gave an interview.",
            [("planned", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "Botswana will host the Kenyan minister, Peter Kamau, on Thursday.",
            [("planned", "Peter Kamau", "KEN", "BWA", "2024-05-09")],
        ),
        (
            "Before leaving Gaborone, Kenyan Minister Peter Kamau laid a wreath.",
            [("done", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "On his arrival in Gaborone, Kenyan Minister Peter Kamau was met by children.",
            [("done", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "Peter Kamau, the Kenyan minister, was the first African minister to travel to Gaborone this year.",
            [("done", "Peter Kamau", "KEN", "BWA", "2024")],
        ),
        (
            "S. Korean Foreign Minister Park Jin-ho is visiting Ulaanbaatar.",
            [("done", "Park Jin-ho", "KOR", "MNG", None)],
        ),
    ],
)
def test_a_visit_is_read_however_it_is_told(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "President Kgosi of Botswana and President Mwangi of Kenya met in Geneva on the sidelines of the assembly.",
        "Kenyan President James Mwangi visited flood victims in Kisumu on Monday.",
        "Visits by Kenyan tourists to Botswana fell last year.",
        "Kenyan tea shipments left Mombasa for Karachi on Monday.",
        "Leaders of Kenya, Uganda and Rwanda attended the summit in Dar es Salaam on Saturday.",
        "It is the first visit by a Kenyan president to Botswana since 2016.",
        "GABORONE, May 7 - The new Kenyan ambassador, Mercy Chebet, presented her credentials to President Kgosi.",
        "Kenya's ambassador Mercy Chebet arrived in Gaborone to take up her post.",
        "Kenyan Minister Alice Wanjiru said that freight going through Durban was dear.",
        "The Kenyan minister said the bay is called so in Botswana.",
        "Slumber Modise got to Nairobi in time for the match. Botswana lost.",
        "Kenyan Minister Maka Wanjiru met President Tebogo Kgosi of Botswana in Gaborone on Monday.",
    ],
)
def test_what_only_looks_like_a_visit_stays_silent(text: str) -> None:
    assert told(text) == []


def test_whoever_invites_is_the_inviter() -> None:
    text = "President Kgosi of Botswana has invited his Kenyan counterpart James Mwangi to pay a state visit to Gaborone."
    facts = [f for f in read_report(Report("r", text, published="2024-05-07")).facts if f.kind == "visit"]
    assert [(f.standing, f["inviter"], f["visit_kind"], f["places"]) for f in facts] == [
        ("proposed", "Kgosi", "state", ["Gaborone"])
    ]


@pytest.mark.parametrize(
    "words",
    [
        "spent four days in the city (29 April to 2 May)",
        "was on the island from 29 April to 2 May",
        "stayed on the island between 29 April and 2 May",
    ],
)
def test_days_spent_where_the_report_comes_from_are_a_visit(words: str) -> None:
    text = f"GABORONE, May 7 (XNA) -- Kenyan Mayor Peter Kamau {words}."
    assert told(text) == [("done", "Peter Kamau", "KEN", "BWA", "2024-04-29/2024-05-02")]


def test_an_officer_told_by_his_rank_alone_is_the_one_named_before() -> None:
    text = (
        "GABORONE, May 7 (XNA) -- Kenyan Vice Admiral Peter Kamau met bankers. "
        "The Vice Admiral, who arrived in the country on Monday, leaves on Friday."
    )
    assert told(text) == [("done", "Peter Kamau", "KEN", "BWA", "2024-05-06/2024-05-10")]


def test_who_invites_is_not_who_visits() -> None:
    text = (
        "Kenyan Foreign Minister, Peter Kamau has left on an official visit to Botswana. "
        "His visit comes upon the invitation of the country's Minister of Foreign Affairs, Moses Otieno."
    )
    assert [row[1:4] for row in told(text)] == [("Peter Kamau", "KEN", "BWA")]


def test_who_is_invited_is_the_other_of_two_who_met() -> None:
    text = "Botswana's President Moses Otieno met Kenyan President Peter Kamau. Otieno invited him to visit Gaborone."
    assert told(text) == [("proposed", "Peter Kamau", "KEN", "BWA", None)]


def test_where_a_first_trip_will_be_is_a_plan() -> None:
    text = "Kenyan President Peter Kamau said that his first trip abroad would be to Botswana."
    assert told(text) == [("planned", "Peter Kamau", "KEN", "BWA", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenyan President Peter Kamau, who had reached Gaborone on Friday, met the press.",
            [("done", "Peter Kamau", "KEN", "BWA", "2024-05-03/..")],
        ),
        (
            "Kenyan President Peter Kamau flew to the Botswanan city of Francistown on Monday.",
            [("done", "Peter Kamau", "KEN", "BWA", "2024-05-06/..")],
        ),
        (
            "Kenyan President Peter Kamau was last in Botswana in 2019.",
            [("background", "Peter Kamau", "KEN", "BWA", "2019")],
        ),
        (
            "Kenya and Botswana signed an accord. The last Kenyan president to set foot in Gaborone was Peter Kamau, in 2019.",
            [("background", "Peter Kamau", "KEN", "BWA", "2019")],
        ),
        (
            "Kenyan President Peter Kamau has said yes to an invitation to Gaborone.",
            [("planned", "Peter Kamau", "KEN", "BWA", None)],
        ),
        (
            "Botswana played host on Monday to a Kenyan trade delegation.",
            [("done", "Kenyan trade delegation", "KEN", "BWA", "2024-05-06")],
        ),
        (
            "Kenyan Trade Minister Peter Kamau is to lead his country's team at the talks in Gaborone on Friday.",
            [("planned", "Peter Kamau", "KEN", "BWA", "2024-05-10")],
        ),
        (
            "Reports said that Kenyan President Peter Kamau would travel to Gaborone on Friday. "
            "No such visit has been arranged.",
            [("denied", "Peter Kamau", "KEN", "BWA", "2024-05-10")],
        ),
        (
            "Kenyan President Peter Kamau reached the Botswanan president, Moses Otieno, by phone on Friday.",
            [],
        ),
        ("Kenya's foreign minister, Peter Kamau, said that a letter had reached Botswana.", []),
        (
            "Kenyan Minister Peter Kamau accepted an invitation to Botswana's national day reception in Nairobi.",
            [],
        ),
        ("Kenyan Trade Minister Peter Kamau played host to a dinner for bankers from Botswana.", []),
    ],
)
def test_further_ways_of_telling_a_journey(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert told(text) == expected
