"""Lists of papers that copying has run into one line, items that name no paper, and what items say of themselves."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2021-08-12")
_PAPERS = [
    ("done", "agreement", "signed", "Agreement on taxation"),
    ("done", "memorandum-of-understanding", "signed", "Memorandum of Understanding on ports"),
    ("done", "protocol", "signed", "Protocol on visas"),
]


@pytest.mark.parametrize(
    "text",
    [
        "Signed by Kenya and Sweden on Monday: 1. Agreement on taxation 2. Memorandum of Understanding on ports"
        " 3. Protocol on visas",
        "Kenya and Sweden signed: 1) Agreement on taxation, 2) Memorandum of Understanding on ports, 3) Protocol on visas.",
        "Kenya and Sweden signed the following: i. Agreement on taxation ii. Memorandum of Understanding on ports"
        " iii. Protocol on visas",
        "Documents signed by Kenya and Sweden on 9 August 2021 1 Agreement on taxation 2 Memorandum of Understanding on ports"
        " 3 Protocol on visas",
        "Kenya and Sweden signed (a) Agreement on taxation; (b) Memorandum of Understanding on ports; (c) Protocol on visas.",
    ],
)
def test_marks_that_count_on_part_a_line(text: str) -> None:
    assert sorted(told(read(text, "instrument"), "type", "stage", "title")) == _PAPERS


@pytest.mark.parametrize(
    "text",
    [
        "1. The Parties shall meet in Lima. 2. The Parties shall exchange seeds. 3. This Agreement of Chad and Peru is long.",
        "Chad won 3 medals, Peru 1 Medal of the Agreement Cup, 2 Protocol prizes.",
    ],
)
def test_other_numbers_part_nothing(text: str) -> None:
    assert [f for f in read(text, "instrument") if f.pattern == "instrument.list-item"] == []


def test_lines_that_name_only_a_field_are_papers_where_the_lead_in_says_so() -> None:
    text = (
        "The following papers were signed on Monday between Rwanda and Mali:\nGeneral Agreement on Cooperation\n"
        "Memorandum: education\nTrade (agreement)\nAgriculture and livestock\nJustice\n"
    )
    assert sorted(told(read(text, "instrument"), "type", "title")) == [
        ("done", "agreement", "General Agreement on Cooperation"),
        ("done", "agreement", "Trade (agreement)"),
        ("done", "document", "Agriculture and livestock"),
        ("done", "document", "Justice"),
        ("done", "memorandum-of-understanding", "Memorandum: education"),
    ]


def test_items_that_name_only_a_field_are_papers_beside_one_that_names_it() -> None:
    listed = (
        "Rwanda and Mali signed on Monday:\n- an agreement on visas\n- trade\n- agriculture and livestock\n"
    )
    assert sorted(told(read(listed, "instrument"), "type", "title")) == [
        ("done", "agreement", "agreement on visas"),
        ("done", "document", "agriculture and livestock"),
        ("done", "document", "trade"),
    ]
    assert read("Rwanda and Mali signed on Monday:\n- the visitors' book\n- autographs\n", "instrument") == []


def test_the_noun_of_an_item_may_stand_behind_what_it_is_about() -> None:
    text = (
        "The presidents of Egypt and Cyprus witnessed the signing of the following documents:\n"
        "1) between the Ministry of Energy of Egypt and the Ministry of Energy of Cyprus, an MoU on cables;\n"
        "2) concerning parcels, an arrangement;\n3) by the universities of Cairo and Nicosia, a protocol.\n"
    )
    found = sorted(read(text, "instrument"), key=lambda f: f.evidence[0].start)
    types = ["memorandum-of-understanding", "arrangement", "protocol"]
    assert sorted(f.get("type") for f in found) == sorted(types)
    memorandum = next(f for f in found if f.get("type") == types[0])
    assert [p["name"] for p in memorandum.get("parties")] == [
        "Ministry of Energy of Egypt",
        "Ministry of Energy of Cyprus",
    ]


def test_an_item_may_be_of_the_sort_of_the_one_above() -> None:
    text = (
        "Documents signed in Lomé on 18 May between Togo and Niger:\n1. Agreement on transport\n"
        "2. Programme of cooperation in sport for 2021-2023\n3. The same, in the field of tourism\n4. Ditto, health\n"
    )
    assert sorted(told(read(text, "instrument"), "type", "sectors")) == [
        ("background", "agreement", ["transport"]),
        ("background", "programme", ["health"]),
        ("background", "programme", ["sport"]),
        ("background", "programme", ["tourism"]),
    ]


@pytest.mark.parametrize(
    ("behind", "standing", "stage"),
    [
        (", signature deferred", "planned", "signed"),
        (", initialled only", "done", "initialled"),
        (", still under negotiation", "planned", "negotiating"),
        (", to be signed in Lima", "planned", "signed"),
        (", with an annex", "done", "signed"),
    ],
)
def test_words_behind_a_comma_say_what_became_of_an_item(behind: str, standing: str, stage: str) -> None:
    head = "Signed on 2 August 2021 between Chad and Peru:\n- Agreement on health;\n"
    text = f"{head}- Protocol on seeds{behind};\n- Pact on mines.\n"
    found = [f for f in read(text, "instrument") if f.get("type") == "protocol"]
    assert told(found, "stage") == [(standing, stage)]
