"""Several papers under one verb, what talks are to be on, what is only counted, and whose the two are that sign."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


def test_the_two_are_those_just_named() -> None:
    text = (
        "Kazakhstan's president came to Ashgabat for talks with Saparmurat Niyazov, the Turkmen President.\n\n"
        "The two put their signatures on Friday to a memorandum with which work on the delimitation of their common "
        "border can begin, to an agreement on cooperation in culture, and to another that sets up a joint commission "
        "on trade. China praised them. From China and Japan came letters.\n"
    )
    found = read(text, "instrument")
    assert {tuple(f["states"]) for f in found} == {("KAZ", "TKM")}
    assert sorted((f["type"], f["sectors"][0], f["stage"]) for f in found) == [
        ("agreement", "culture", "signed"),
        ("agreement", "trade", "signed"),
        ("memorandum-of-understanding", "border", "signed"),
    ]


@pytest.mark.parametrize(
    ("text", "sectors", "place"),
    [
        (
            "Oman and Mali signed an agreement by which holders of diplomatic passports are exempt from visas.",
            ["consular"],
            None,
        ),
        (
            "Oman and Mali signed an agreement whereby doctors from Muscat will work in hospitals in Bamako.",
            ["health"],
            None,
        ),
        ("Oman and Mali signed an agreement on fish under which schools will be built.", ["fisheries"], None),
    ],
)
def test_what_a_paper_does_tells_its_field(text: str, sectors: list[str], place: str | None) -> None:
    assert told(read(text, "instrument"), "sectors", "place") == [("done", sectors, place)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vietnam and Cuba should think of speeding up negotiations on trade deals, for example an agreement on the "
            "avoidance of double taxation, and on cooperation pacts in education and in agriculture.",
            [("proposed", "agriculture"), ("proposed", "education"), ("proposed", "taxation")],
        ),
        (
            "The minister suggested that Vietnam and Cuba hasten talks on a tax agreement and on accords in education "
            "and health.",
            [("proposed", "education"), ("proposed", "health"), ("proposed", "taxation")],
        ),
        (
            "Vietnam and Cuba speeded up negotiations on a trade agreement.",
            [("planned", "trade")],
        ),
    ],
)
def test_papers_that_talks_should_be_on(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted((f.standing, f["sectors"][0]) for f in read(text, "instrument")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru have talked over other agreements, on infrastructure and on tourism, and it is agreed that they "
        "will be signed early next year.",
        "Chile and Peru have prepared agreements on infrastructure and on tourism, which will be signed in May.",
    ],
)
def test_papers_that_are_then_to_be_signed(text: str) -> None:
    assert sorted(told(read(text, "instrument"), "sectors", "stage")) == [
        ("planned", ["construction"], "signed"),
        ("planned", ["tourism"], "signed"),
    ]
    assert [row[0] for row in told(read(text, "signing"))] == ["planned"]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("The president will decide whether the USA is to leave the nuclear accord with Iran.", "proposed"),
        ("It is not clear whether Oman will sign the accord on fish with Mali.", "proposed"),
        ("Oman will sign the accord on fish with Mali.", "planned"),
    ],
)
def test_what_nobody_has_decided_yet(text: str, standing: str) -> None:
    assert [row[0] for row in told(read(text, "instrument"))] == [standing]


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        (
            "Peru and Bolivia signed the declaration of La Paz and diverse accords to give impulse to relations.",
            "diverse",
        ),
        ("Peru and Bolivia signed the Declaration of Sucre and a number of agreements.", "a number"),
        ("Peru and Bolivia signed the Declaration of Sucre and sundry agreements on Friday.", "sundry"),
    ],
)
def test_papers_beside_one_of_which_only_is_told_that_they_are_several(text: str, declared: str) -> None:
    assert told(read(text, "instrument"), "type", "stage") == [("done", "joint-declaration", "signed")]
    assert told(read(text, "signing"), "declared") == [("done", declared)]


@pytest.mark.parametrize(
    "text",
    [
        "Agreements in considerable number hold up the relation between Chile and Peru.",
        "At the session Pakistan and Afghanistan had come to an agreement that efforts should be joined.",
        "The Hill Accord, signed in Oslo in 2015 by the Central Government, the State Government of Assam and the rebels "
        "of the Front, ended an insurgency. Norway hailed it and India's minister thanked Norway.",
    ],
)
def test_what_is_no_paper_of_two_states(text: str) -> None:
    assert read(text, "instrument") == []


def test_a_signing_that_is_only_a_date_is_no_occasion() -> None:
    text = "Relations between Fiji and Samoa take effect on the day on which the joint communiqué is signed."
    assert read(text, "signing") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A railway agreement between Uganda and South Sudan, practically finished, went back into the drawer in May.",
            ("cancelled", "signed", "2025-05"),
        ),
        (
            "The missing one, fourth of the set, is the Host Government Agreement between Uganda and Tanzania.",
            ("planned", "signed", None),
        ),
        (
            "Tomorrow the premiers of Hungary and Romania are to put a Basic Treaty into effect with their signatures.",
            ("planned", "signed", "2025-10-12"),
        ),
        (
            "The 1990 trade treaty between Chad and Peru now in force will be revised in May.",
            ("planned", "amended", "2026-05"),
        ),
    ],
)
def test_what_becomes_of_a_paper(text: str, expected: tuple[str, ...]) -> None:
    assert told(read(text, "instrument"), "stage", "date") == [expected]


def test_an_old_signing_of_several_papers_with_its_day_and_place_is_one() -> None:
    text = (
        "In Zurich, on 10 October 2009, the foreign ministers of Armenia and Turkey signed two protocols, one on customs "
        "and one on trade."
    )
    assert told(read(text, "signing"), "date", "place", "declared") == [
        ("background", "2009-10-10", "Zurich", 2)
    ]
