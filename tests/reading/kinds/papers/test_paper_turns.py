"""What becomes of a paper: let through, turned down, nearly signed, not ready, put off, ended, or never there."""

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

TURNS: list[tuple[str, list[Any], list[Any]]] = [
    (
        "Malawi's cabinet gave the green light to the signing of a treaty with Georgia on extradition.",
        [("planned", "treaty", "signed", "GEO+MWI")],
        [("planned", "GEO+MWI", None)],
    ),
    (
        "Malawi's president has given his approval for the signing of a treaty with Georgia on extradition.",
        [("planned", "treaty", "signed", "GEO+MWI")],
        [("planned", "GEO+MWI", None)],
    ),
    (
        "The Georgian parliament voted down the fisheries accord with Malawi.",
        [("denied", "agreement", "ratified", "GEO+MWI")],
        [],
    ),
    (
        "The fisheries accord between Georgia and Malawi was rejected by the Georgian parliament.",
        [("denied", "agreement", "ratified", "GEO+MWI")],
        [],
    ),
    (
        "Georgia rejected a trade pact with Malawi.",
        [("denied", "agreement", "signed", "GEO+MWI")],
        [],
    ),
    (
        "Georgia and Malawi came close to signing a trade deal in 2019.",
        [("denied", "agreement", "signed", "GEO+MWI")],
        [],
    ),
    (
        "Georgia and Malawi are on the verge of signing a trade deal.",
        [("planned", "agreement", "signed", "GEO+MWI")],
        [],
    ),
    (
        "The transit agreement between Georgia and Malawi was not ready in time for the visit.",
        [("planned", "agreement", "negotiating", "GEO+MWI")],
        [],
    ),
    (
        "Talks between Georgia and Malawi on a trade deal collapsed on Friday.",
        [("cancelled", "agreement", "negotiating", "GEO+MWI")],
        [],
    ),
    (
        "The signing of the fisheries protocol between Georgia and Malawi was postponed until June.",
        [("planned", "protocol", "signed", "GEO+MWI")],
        [("cancelled", "GEO+MWI", None)],
    ),
    (
        "There is no extradition treaty between Georgia and Malawi.",
        [("denied", "treaty", "", "GEO+MWI")],
        [],
    ),
    (
        "Georgia has no double taxation agreement with Malawi.",
        [("denied", "agreement", "", "GEO+MWI")],
        [],
    ),
    (
        "An air services agreement between Malawi and Georgia, initialled on Tuesday, will be signed in "
        "Tbilisi in June.",
        [("planned", "agreement", "signed", "GEO+MWI")],
        [("planned", "GEO+MWI", None)],
    ),
    (
        "Malawi and Georgia initialled an air services agreement on Monday, which is to be signed in Tbilisi "
        "in June.",
        [("done", "agreement", "initialled", "GEO+MWI")],
        [("planned", "GEO+MWI", None)],
    ),
    (
        "The grain protocol between Mali and Spain ceased to have effect on 30 April 2024.",
        [("done", "protocol", "terminated", "ESP+MLI")],
        [],
    ),
    (
        "The social security agreement between Georgia and Chile came into operation on 1 May.",
        [("done", "agreement", "in-force", "CHL+GEO")],
        [],
    ),
    (
        "Mali rescinded its fisheries agreement with Spain on Monday.",
        [("done", "agreement", "terminated", "ESP+MLI")],
        [],
    ),
    (
        "Mali and Spain revised their 1998 air transport agreement.",
        [("done", "agreement", "amended", "ESP+MLI")],
        [],
    ),
    (
        "Fiji and Malta terminated the 1988 tax arrangement.",
        [("done", "arrangement", "terminated", "FJI+MLT")],
        [],
    ),
    (
        "Malta to renew tuna deal with Fiji.",
        [("planned", "agreement", "renewed", "FJI+MLT")],
        [],
    ),
    (
        "Fiji became the latest country to sign a visa waiver with Malta.",
        [("done", "agreement", "signed", "FJI+MLT")],
        [("done", "FJI+MLT", None)],
    ),
    (
        "The President of Fiji thanked Malta for ratifying the Agreement on Visa Facilitation.",
        [("done", "agreement", "ratified", "FJI+MLT")],
        [],
    ),
    (
        "Ambassador Karl Zammit of Malta and Fijian Minister Seru Vakalala put their initials to a draft "
        "fisheries agreement.",
        [("done", "agreement", "initialled", "FJI+MLT")],
        [],
    ),
    (
        "Malta and Fiji on Friday signed and exchanged the texts of a fisheries agreement.",
        [("done", "agreement", "signed", "FJI+MLT")],
        [("done", "FJI+MLT", None)],
    ),
    (
        "A memorandum on irrigation between Nepal and Fiji is being prepared for signature.",
        [("planned", "memorandum-of-understanding", "signed", "FJI+NPL")],
        [],
    ),
    (
        "The text of the Agreement on Labour between Nepal and Fiji, under negotiation since 2022, was "
        "initialled on Monday.",
        [("done", "agreement", "initialled", "FJI+NPL")],
        [],
    ),
]


@pytest.mark.parametrize(("text", "papers", "signings"), TURNS, ids=[t[0][:60] for t in TURNS])
def test_turns(text: str, papers: list[Any], signings: list[Any]) -> None:
    assert instruments(text) == papers
    assert occasions(text) == signings


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The visa agreement between Georgia and Malawi takes effect on Sunday.", "2024-05-12"),
        ("The visa agreement between Georgia and Malawi took effect on Sunday.", "2024-05-05"),
        ("The signing of the ports protocol between Georgia and Malawi was put off to June.", "2024-06"),
        ("Talks between Georgia and Malawi on a trade deal broke down on Friday.", "2024-05-03"),
        ("Georgia and Malawi agreed to extend their grain agreement until 2030.", None),
        ("Georgia and Malawi are to extend their grain agreement in 2030.", "2030"),
        (
            "Georgia and Malawi signed on 3 May a pact on grain that replaces the 1988 arrangement.",
            "2024-05-03",
        ),
        ("Georgia and Malawi renewed the 2015 memorandum on fish.", None),
        ("The 2015 memorandum on fish between Georgia and Malawi was signed in Zomba.", "2015"),
    ],
)
def test_the_day_of_a_turn(text: str, date: str | None) -> None:
    assert [f.get("date") for f in read(text) if f.kind == "instrument"][:1] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "Georgia rejected claims that it had broken the trade pact with Malawi.",
        "Georgia's minister went home after the talks with Malawi collapsed.",
    ],
)
def test_what_is_no_turn_of_a_paper(text: str) -> None:
    assert [row for row in instruments(text) if row[0] in ("denied", "cancelled")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Malawi's cabinet approved the signing of a treaty with Georgia on extradition.",
        "The Georgian parliament rejected the investment treaty with Malawi on Monday.",
        "Georgia's parliament ratified the investment treaty with Malawi.",
    ],
)
def test_who_decides_on_a_paper_is_no_side_of_it(text: str) -> None:
    assert [f.get("parties") for f in read(text) if f.kind == "instrument"] == [None]


def test_each_of_two_turns_in_one_sentence_has_its_own_day_and_standing() -> None:
    text = (
        "When Togo's president came to Valletta, the maritime boundary agreement that both Togo and Malta want "
        "was quietly dropped, and the extradition treaty, initialled in 2022, gathers dust. Its 1999 cooperation "
        "agreement with Togo was never ratified by Malta, and the 2008 protocol on customs data ran out in 2018."
    )
    found = [f for f in read(text) if f.kind == "instrument"]
    assert sorted((f["type"], f.standing, f["stage"], f.get("date")) for f in found) == [
        ("agreement", "cancelled", "signed", None),
        ("agreement", "denied", "ratified", None),
        ("protocol", "background", "expired", "2018"),
        ("treaty", "background", "initialled", "2022"),
    ]


def test_the_head_of_a_line_tells_the_stage_of_each_paper() -> None:
    text = (
        "Togo and Malta: cooperation at a glance\n\n"
        "Under negotiation: Agreement on the Avoidance of Double Taxation; Agreement on Maritime Transport."
    )
    assert instruments(text) == [
        ("planned", "agreement", "negotiating", "MLT+TGO"),
        ("planned", "agreement", "negotiating", "MLT+TGO"),
    ]


@pytest.mark.parametrize("house", ["the Press Office", "the Foreign Ministry"])
def test_what_one_house_gives_out_is_no_paper_of_two(house: str) -> None:
    facts = read(f"Peru and Chad held talks in Lima. Communiqué of {house}.")
    assert [f for f in facts if f.kind == "instrument"] == []


def test_a_communique_of_two_ministries_is_of_both() -> None:
    (paper,) = (
        f
        for f in read("A communiqué of the foreign ministries of Peru and Chad was issued in Lima on Monday.")
        if f.kind == "instrument"
    )
    assert (paper["type"], paper["stage"], paper["states"]) == ("joint-statement", "issued", ["PER", "TCD"])
