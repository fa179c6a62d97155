"""Papers and their signing occasions, one construction at a time, each in a sentence of its own."""

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def read(text: str) -> list[Fact]:
    facts = read_report(Report("r", text, published="2024-05-07")).facts
    for fact in facts:
        fact.check(text)
    return list(facts)


def papers(text: str) -> list[tuple[Any, ...]]:
    """`(standing, type, stage, sectors)` of every instrument read, in the order of the text."""
    found = [f for f in read(text) if f.kind == "instrument"]
    return sorted((f.standing, f["type"], f.get("stage"), *f.get("sectors", ())) for f in found)


def occasions(text: str) -> list[tuple[Any, ...]]:
    """`(standing, states, declared)` of every signing read."""
    return [(f.standing, f["states"], f.get("declared")) for f in read(text) if f.kind == "signing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru signed an agreement on fisheries on May 3.",
            ("done", "agreement", "signed", "fisheries"),
        ),
        (
            "A protocol on quarantine was signed between Chad and Peru here on Friday.",
            ("done", "protocol", "signed", "agriculture"),
        ),
        ("Laos, Nepal ink air pact", ("done", "agreement", "signed")),
        (
            "The sides, Chad and Peru, adopted a joint declaration on fisheries.",
            ("done", "joint-declaration", "issued", "fisheries"),
        ),
        (
            "Chad and Peru issued a joint communique on Friday.",
            ("done", "joint-statement", "issued", "politics"),
        ),
        (
            "Chad and Peru are expected to sign a free trade agreement in May.",
            ("planned", "agreement", "signed", "trade"),
        ),
        (
            "Chad and Peru launched negotiations on a double taxation convention.",
            ("planned", "convention", "negotiating", "taxation"),
        ),
        (
            "A deal on fisheries between Rwanda and Chad is in the offing.",
            ("planned", "agreement", "negotiating", "fisheries"),
        ),
        (
            "Rwanda handed Chad a draft agreement on air services.",
            ("proposed", "agreement", "negotiating", "aviation"),
        ),
        (
            "The Cabinet of Chad approved the signing of an MoU with Egypt.",
            ("planned", "memorandum-of-understanding", "signed"),
        ),
        (
            "No bilateral treaty between Chad and Peru was ever signed.",
            ("denied", "treaty", "signed", "politics"),
        ),
        ("Chad pulled out of a security pact with Rwanda.", ("done", "agreement", "denounced", "security")),
        (
            "The trade treaty of 1963 between Rwanda and Chad expired last year.",
            ("background", "treaty", "expired", "trade"),
        ),
        (
            "The armistice between Chad and Peru was signed on July 27, 1953.",
            ("background", "treaty", "signed", "security"),
        ),
        (
            "Ratification instruments for the extradition treaty between Rwanda and Chad were exchanged on Monday.",
            ("done", "treaty", "ratified", "justice"),
        ),
        (
            "The Senate of Rwanda gave its consent on Monday to the extradition treaty with Chad.",
            ("done", "treaty", "ratified", "parliament", "justice"),
        ),
        (
            "Notes on a 2.4-billion-yen grant were exchanged in Dhaka between Japan and Bangladesh.",
            ("done", "exchange-of-notes", "signed", "development-aid"),
        ),
    ],
)
def test_one_paper_in_one_sentence(text: str, expected: tuple[Any, ...]):
    assert [row[:3] for row in papers(text)] == [expected[:3]]
    assert {s for row in papers(text) for s in row[3:]} <= set(expected[3:])


@pytest.mark.parametrize(
    "text",
    [
        "Rwanda and Chad signed 12 agreements. They are in the areas of justice, defence, tourism and health.",
        "Rwanda and Chad on Monday signed agreements in areas including justice, defence, tourism and health.",
        "Agreements were reached between Rwanda and Chad in justice, defence, tourism and health.",
        "Rwanda and Chad signed four agreements on Monday: justice, defence, tourism and health.",
        "The agreements that Rwanda and Chad signed cover these areas:\n- justice;\n- defence;\n- tourism;\n- health.",
        "Rwanda and Chad put their names to nine agreements. Justice, defence, tourism and health are the fields.",
        "Ministers of Rwanda and Chad signed these agreements:\n\nAgreement on justice\n"
        "Agreement on defence\nAgreement on tourism\nAgreement on health\n",
        "Rwanda and Chad signed agreements in justice; defence; tourism; and health.",
        "Rwanda and Chad signed four agreements, covering (i) justice, (ii) defence, (iii) tourism and (iv) health.",
    ],
)
def test_each_listed_field_is_a_paper(text: str):
    assert papers(text) == [
        ("done", "agreement", "signed", s) for s in ("defence", "health", "justice", "tourism")
    ]


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("The presidents of Chad and Peru witnessed the signing of nine documents.", 9),
        ("Four MoUs were exchanged in the presence of the prime ministers of Chad and Peru.", 4),
        ("Chad and Peru signed more than 20 deals.", "more than 20"),
        ("Chad and Peru signed a number of documents.", "a number"),
        ("Chad and Peru signed a pair of agreements.", 2),
        ("Chad and Peru signed 35 MoUs in all, of which 3 at the summit and 24 at the business forum.", 35),
    ],
)
def test_a_bare_number_is_declared_by_the_signing(text: str, declared: object):
    assert occasions(text) == [("done", ["PER", "TCD"], declared)]
    assert papers(text) == []


def test_papers_of_one_row_with_different_partners():
    text = "Chad signed an MoU on health with Peru; another on trade with Mali; and a third with Fiji."

    found = sorted((f["states"], f["type"]) for f in read(text) if f.kind == "instrument")

    assert found == [([s, "TCD"], "memorandum-of-understanding") for s in ("FJI", "MLI", "PER")]


def test_a_paper_about_a_paper_keeps_the_inner_date_apart():
    text = "Chad and Peru initialled a Protocol amending the Agreement of 7 July 2000 on mutual travel."

    found = [
        (f["type"], f.get("stage"), f.get("date"), f.standing) for f in read(text) if f.kind == "instrument"
    ]

    assert sorted(found, key=str) == [
        ("agreement", None, "2000-07-07", "background"),
        ("protocol", "initialled", None, "done"),
    ]


def test_bodies_of_each_side_are_two_parties():
    text = "An accord between the two countries' ministries of justice was signed by Chad and Peru."

    (paper,) = [f for f in read(text) if f.kind == "instrument"]

    assert paper["parties"] == [
        {"name": "ministry of justice", "state": "PER"},
        {"name": "ministry of justice", "state": "TCD"},
    ]
    assert paper.basis["parties"] == "parties:each-side"


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("the two Governments on sharing rivers", "Government"),
        ("the two Governments on trade", "Government"),
        ("the two Governments for the protection of herders", "Government"),
        ("the two governments on managing dams", "government"),
        ("the two Ministries on testing seed", "Ministry"),
        ("the two Foreign Ministries on training diplomats", "Foreign Ministry"),
    ],
)
def test_what_a_paper_is_about_is_no_part_of_its_parties(clause: str, name: str):
    (paper,) = [
        f for f in read(f"Chad and Peru signed an agreement between {clause}.") if f.kind == "instrument"
    ]

    assert paper["parties"] == [{"name": name, "state": "PER"}, {"name": name, "state": "TCD"}]


def test_a_body_named_by_its_field_keeps_it():
    text = "A pact between the Ministry on Emergency Situations of Peru and the Committee for Youth of Chad was signed."

    (paper,) = [f for f in read(text) if f.kind == "instrument"]

    assert paper["parties"] == [
        {"name": "Ministry on Emergency Situations of Peru", "state": "PER"},
        {"name": "Committee for Youth of Chad", "state": "TCD"},
    ]


def test_a_leader_who_looks_on_is_a_witness():
    text = "President Amadou Sy of Chad and President Luis Paz of Peru witnessed the signing of two pacts in Lima on Monday."

    (occasion,) = [f for f in read(text) if f.kind == "signing"]

    assert [w["name"] for w in occasion["witnesses"]] == ["Amadou Sy", "Luis Paz"]
    assert (occasion["place"], occasion["date"], occasion["declared"]) == ("Lima", "2024-05-06", 2)


@pytest.mark.parametrize(
    "text",
    [
        "The state government and the unions signed a memorandum of understanding on wages in Owerri.",
        "The two communities of Bor and Murle signed a peace agreement on Tuesday.",
        "Acme Corp and Globex Ltd signed an agreement to market a drug.",
        "Chad and Peru left without a deal.",
        "Rallies demanded an end to the plan.",
    ],
)
def test_nobodys_diplomacy_stays_empty(text: str):
    assert papers(text) == []
    assert occasions(text) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "A memorandum was signed by the Ministry of Energy of Oman and Chile's National Petroleum Company.",
            [("Ministry of Energy of Oman", "OMN"), ("National Petroleum Company", "CHL")],
        ),
        (
            "Oman's State Audit Institution and its Chilean counterpart have signed a memorandum on training.",
            [("Oman's State Audit Institution", "OMN"), ("its Chilean counterpart", "CHL")],
        ),
        (
            "The central banks of Oman and Chile signed a swap agreement.",
            [("central bank", "OMN"), ("central bank", "CHL")],
        ),
        (
            "The Omani and Chilean justice ministries signed a memorandum on prisons.",
            [("justice ministry", "OMN"), ("justice ministry", "CHL")],
        ),
        (
            "The two foreign ministries also signed a memorandum on consultations between Oman and Chile.",
            [("foreign ministry", "CHL"), ("foreign ministry", "OMN")],
        ),
        (
            "The Ministry of Health of Oman has signed with Chile's Ministry of Health an accord on vaccines.",
            [("Ministry of Health of Oman", "OMN"), ("Chile's Ministry of Health", "CHL")],
        ),
        (
            "The Muscat Port Authority, the Oman Shipping Company and the Chilean Navy signed an agreement on "
            "hydrography.",
            [("Muscat Port Authority", "OMN"), ("Oman Shipping Company", "OMN"), ("Chilean Navy", "CHL")],
        ),
        (
            "The two Antarctic institutes signed a memorandum on krill between Chile and New Zealand.",
            [("Antarctic institute", "CHL"), ("Antarctic institute", "NZL")],
        ),
    ],
)
def test_the_bodies_that_sign_are_the_parties(text: str, parties: list[tuple[str, str]]) -> None:
    found = [f for f in read(text) if f.kind == "instrument"]
    assert [(p["name"], p["state"]) for p in found[0]["parties"]] == parties


@pytest.mark.parametrize(
    "text",
    [
        "The memorandum on flights between Suva and Kathmandu was initialled last June by Fiji and Nepal.",
        "A memorandum between Oman and Chile was signed by Ministers Ali Nasser and Pedro Rojas, the Oman News "
        "Agency said.",
    ],
)
def test_towns_and_those_who_report_are_no_parties(text: str) -> None:
    found = [f for f in read(text) if f.kind == "instrument"]
    assert [p["name"] for p in found[0].get("parties", [])] in ([], ["Oman", "Chile"])
