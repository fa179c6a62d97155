"""Papers told as what two states have, their fields apart from them, and the names by which they go."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fiji and Samoa have a treaty at last, and fishermen know where their nets may go.",
            ("done", "treaty", None, "signed"),
        ),
        ("Chad and Niger have a treaty. It governs the lake's waters.", ("done", "treaty", None, "signed")),
        (
            "Chile and Peru now have a free trade agreement.",
            ("done", "agreement", "free trade agreement", "signed"),
        ),
        (
            "Oman has a trade agreement now with Mali.",
            ("done", "agreement", "trade agreement", "signed"),
        ),
        (
            "Peru and Bolivia came away from Sucre with a customs agreement.",
            ("done", "agreement", "customs agreement", "signed"),
        ),
        (
            "Oman and Mali share an extradition treaty.",
            ("background", "treaty", "extradition treaty", None),
        ),
        (
            "Fiji and Samoa have had a fisheries agreement since 1998.",
            ("background", "agreement", "fisheries agreement", None),
        ),
    ],
)
def test_what_two_have(text: str, expected: tuple[str, ...]) -> None:
    assert told(read(text, "instrument"), "type", "title", "stage") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana and Togo have agreements.",
        "Peru and Bolivia came away from Sucre with a cold.",
        "Chad's minister said in Niamey on Monday that it had rained.\n\nAs everybody knows, Chad and Niger have a deal.",
    ],
)
def test_what_says_too_little_is_no_paper(text: str) -> None:
    assert read(text, "instrument") == []


@pytest.mark.parametrize(
    ("text", "standing", "fields"),
    [
        (
            "Health, ports and tourism: in these three fields Ghana and Togo now have memoranda of understanding.",
            "done",
            {"health", "transport", "tourism"},
        ),
        (
            "Agriculture, tourism, customs: on these three subjects Ghana and Togo signed agreements on Friday.",
            "done",
            {"agriculture", "tourism", "customs"},
        ),
        (
            "Ghana and Togo now hold three memoranda of understanding, on health, ports and tourism.",
            "done",
            {"health", "transport", "tourism"},
        ),
        (
            "In trade, culture and health the two countries, Ghana and Togo, have agreements dating from 1998.",
            "background",
            {"trade", "culture", "health"},
        ),
        (
            "Six agreements were signed by Oman and Mali; health, fishing, trade and air transport were their subjects.",
            "done",
            {"health", "fisheries", "trade", "aviation"},
        ),
        (
            "The President of Mali visited Oman in May 2014. Seven memoranda of understanding were signed by the two "
            "sides on that trip; energy, agriculture and trade are some of the fields which they are meant to further.",
            "background",
            {"energy", "agriculture", "trade"},
        ),
    ],
)
def test_fields_apart_from_their_papers(text: str, standing: str, fields: set[str]) -> None:
    found = read(text, "instrument")
    assert {f.standing for f in found} == {standing}
    assert {f["sectors"][0] for f in found} == fields
    assert len(found) == len(fields)


@pytest.mark.parametrize(
    "text",
    [
        "Oman and Mali signed four agreements in Muscat on Friday; oil, gas and trade were discussed.",
        "In health and education Ghana has much to offer; Togo and Ghana signed agreements on Monday.",
        "Energy, agriculture and trade are some of the fields in which Mali and Oman work together.",
    ],
)
def test_fields_of_something_else_are_none_of_papers(text: str) -> None:
    assert read(text, "instrument") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Back in 1989 it was with the Nigerian government that Chad signed a paper, soon known as the Lake Treaty: "
            "of the lake's fish each would have half.",
            ("background", "treaty", "Lake Treaty", ["NGA", "TCD"], "1989"),
        ),
        (
            "Peru and Chile signed a treaty on fisheries on Friday, which they called the Sardine Pact.",
            ("done", "treaty", "Sardine Pact on fisheries", ["CHL", "PER"], "2025-10-10"),
        ),
        (
            "Peru and Chile signed a paper under the title of Lima Declaration on Friday.",
            ("done", "joint-declaration", "Lima Declaration", ["CHL", "PER"], "2025-10-10"),
        ),
        (
            "A treaty of peace, concluded by Peru and Chile in 2020, goes by the name of Lima Accord.",
            ("background", "treaty", "Lima Accord", ["CHL", "PER"], "2020"),
        ),
        (
            "But go back to 1989. Oman and Mali signed a pact on fish.",
            ("background", "agreement", "pact on fish", ["MLI", "OMN"], "1989"),
        ),
    ],
)
def test_the_name_and_the_year_of_a_paper(text: str, expected: tuple[str, ...]) -> None:
    assert told(read(text, "instrument"), "type", "title", "states", "date") == [expected]


def test_another_paper_is_no_name() -> None:
    text = "Peru and Chile signed a treaty on fisheries on Friday and what is known as the Sardine Pact."
    assert sorted(told(read(text, "instrument"), "title")) == [
        ("background", "Sardine Pact"),
        ("done", "treaty on fisheries"),
    ]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "A joint statement which the two, together with Oman, signed in Muscat on Friday, binds Djibouti and Eritrea.",
            ["DJI", "ERI", "OMN"],
        ),
        ("Mali and Senegal, together with Guinea, signed a protocol on the river.", ["GIN", "MLI", "SEN"]),
        (
            "Oman and Mali, along with the Government of Qatar, have signed an accord on fish.",
            ["MLI", "OMN", "QAT"],
        ),
        ("A trilateral agreement of Kenya, Uganda and Rwanda on railways was signed.", ["KEN", "RWA", "UGA"]),
        (
            "Oman's minister, with Mali's president looking on, signed an accord on fish with Qatar.",
            ["OMN", "QAT"],
        ),
        ("Mali and Senegal, after talks with Guinea, signed a protocol on the river.", ["MLI", "SEN"]),
        (
            "The agreement of Kenya with Uganda was signed in the presence of Rwanda's president.",
            ["KEN", "UGA"],
        ),
        ("It was with Oman that Mali signed the accord on fish, the minister of Chad said.", ["MLI", "OMN"]),
    ],
)
def test_who_signs_beside_others(text: str, states: list[str]) -> None:
    assert [f["states"] for f in read(text, "instrument")] == [states]


def test_it_was_done() -> None:
    text = (
        "Peru and Chile have a treaty on the sea border.\n\nWho signed, and where?\n\n"
        "Foreign Minister Jane Doe for Peru, Deputy Prime Minister John Roe for Chile. "
        "It was done yesterday at the headquarters of the United Nations in New York.\n"
    )
    assert told(read(text, "instrument"), "stage", "date", "place") == [
        ("done", "signed", "2025-10-10", "New York")
    ]
    assert told(read(text, "signing"), "states", "date") == [("done", ["CHL", "PER"], "2025-10-10")]


def test_what_else_was_done_is_no_signing() -> None:
    text = "Who paid for the wall? The ministers of Chad and Peru. It was done yesterday in Lima."
    assert read(text, "signing") == []
