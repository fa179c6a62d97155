"""Papers that were counted and are then told off: by their fields, each in a sentence of its own, or with brackets behind."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2024-03-05")


@pytest.mark.parametrize(
    "after",
    [
        "They came at the close of the third session of the committee and are in the fields of health, seeds and tourism.",
        "Prepared for months, they cover such areas as health, seeds and tourism.",
        "These respect specifically to the sectors of Health, of Seeds and of Tourism.",
        "Their subjects are health, seeds and tourism.",
        "Fields covered: health, seeds, tourism.",
    ],
)
def test_fields_of_papers_counted_in_the_sentence_before(after: str) -> None:
    facts = read(f"Togo and Laos signed three protocols in Lomé on Monday. {after}", "instrument")
    assert {(f.get("type"), *f.get("sectors")) for f in facts} == {
        ("protocol", "health"), ("protocol", "agriculture"), ("protocol", "tourism")
    }  # fmt: skip
    assert {(f.standing, f.get("stage"), f.get("date")) for f in facts} == {("done", "signed", "2024-03-04")}


@pytest.mark.parametrize(
    "after",
    [
        "They came at a time when firms are looking for partners in the fields of health, seeds and tourism.",
        "Areas of further cooperation include health, seeds and tourism.",
        "Subjects of the talks were health, seeds and tourism.",
        "The two ministers also spoke of cooperation in the fields of health, seeds and tourism.",
        "They cover the fields of health, seeds, sport and tourism.",  # more than were signed
    ],
)
def test_fields_of_something_else(after: str) -> None:
    assert read(f"Togo and Laos signed three protocols in Lomé on Monday. {after}", "instrument") == []


_OPENING = "LOME - Eleven agreements and memoranda were signed by Togo and Laos on Monday in Lomé.\n\n"


@pytest.mark.parametrize(
    ("line", "type_", "sectors"),
    [
        ("The Togolese Ministry of Planning and the Lao Ministry of Economy have now a memo on planning between them.",
         "memorandum-of-understanding", ["economic-policy"]),
        ("A memorandum on tourism ties the Togo Tourist Board to the Laos Hotel Council.",
         "memorandum-of-understanding", ["tourism"]),
        ("An executive programme running until 2026 has the environment for its object.", "programme", ["environment"]),
        ("Culture got an executive programme of its own.", "programme", ["culture"]),
        ("The Togo Railway Company and the Laos Railway Company are the two ends of a further agreement, on rail transport.",
         "agreement", ["transport"]),
        ("To these is added the third executive programme on sport, for 2024-2025.", "programme", ["sport"]),
        ("Sport is the subject of a programme that the two federations will carry out.", "programme", ["sport"]),
        ("There is besides an agreement on visas.", "agreement", ["consular"]),
        ("A memo on fisheries was settled in ink as well.", "memorandum-of-understanding", ["fisheries"]),
    ],
)  # fmt: skip
def test_one_of_those_counted(line: str, type_: str, sectors: list[str]) -> None:
    facts = read(f"{_OPENING}{line}", "instrument")
    assert told(facts, "type", "states", "stage", "date", "sectors") == [
        ("done", type_, ["LAO", "TGO"], "signed", "2024-03-04", sectors)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The two countries have a tax treaty.",
        "The two countries have a tax treaty between them that dates from 1990.",
        "An agreement on fisheries with Mali binds Togo.",
        "Trade is the subject of an agreement that is being negotiated.",
        '"There is besides an agreement on visas that works," the minister told reporters.',
        "The opposition says that a treaty on ports concerns the whole nation.",
        "A bank got a loan from its owners.",
        "There is also an agreement on ports in the pipeline.",
        "An agreement on visas would tie the two more closely.",
    ],
)
def test_none_of_those_counted(line: str) -> None:
    assert [f for f in read(f"{_OPENING}{line}", "instrument") if f.get("stage") == "signed"] == []


def test_two_of_one_sort_told_off_are_two() -> None:
    text = (
        f"{_OPENING}A memo ties the Togo Securities Board to the Laos Financial Authority.\n\n"
        "One more MoU is that of the Togo Pension Fund with the Laos Social Insurance Fund."
    )
    assert [[p["name"] for p in f.get("parties")] for f in read(text, "instrument")] == [
        ["Togo Securities Board", "Laos Financial Authority"],
        ["Togo Pension Fund", "Laos Social Insurance Fund"],
    ]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Togo and Laos signed two agreements, on visas and taxation, three protocols, on health, water and energy, and one "
         "memorandum, on sport.", {"agreement": 2, "protocol": 3, "memorandum-of-understanding": 1}),
        ("Signed by Togo and Laos on Monday were agreements (visas, taxation), protocols (health, water, energy) and a "
         "memorandum (sport).", {"agreement": 2, "protocol": 3, "memorandum-of-understanding": 1}),
        ("Togo and Laos signed on Monday, besides a treaty on extradition, protocols on health, water and energy as well as "
         "memoranda of understanding in the fields of sport, youth and tourism.",
         {"treaty": 1, "protocol": 3, "memorandum-of-understanding": 3}),
        ("Togo and Laos will sign protocols on health, water and energy and a memorandum on sport during the visit in May.",
         {"protocol": 3, "memorandum-of-understanding": 1}),
    ],
)  # fmt: skip
def test_fields_of_several_sorts_in_one_row(text: str, types: dict[str, int]) -> None:
    given = [f.get("type") for f in read(text, "instrument")]
    assert {type_: given.count(type_) for type_ in given} == types
    assert len({f.standing for f in read(text, "instrument")}) == 1


def test_sides_in_brackets_are_parties_and_no_part_of_a_title() -> None:
    text = (
        "The presidents of Togo and Laos saw signed on Monday a MoU for scientific cooperation (University of Lomé, National "
        "Academy of Sciences of Laos), a cooperation agreement (Lomé Port Authority, Laos Dry Port) and a letter of intent on "
        "grain storage (Togo Food, Grain Contract Corporation)."
    )
    facts = sorted(read(text, "instrument"), key=lambda f: f.get("type"))
    assert told(facts, "title") == [
        ("done", "cooperation agreement"),
        ("done", "letter of intent on grain storage"),
        ("done", "MoU for scientific cooperation"),
    ]
    assert [[p["name"] for p in f.get("parties")] for f in facts] == [
        ["Lomé Port Authority", "Laos Dry Port"],
        ["Togo Food", "Grain Contract Corporation"],
        ["University of Lomé", "National Academy of Sciences of Laos"],
    ]


def test_parts_of_a_chain_have_their_own_bodies() -> None:
    text = (
        "The presidents of Togo and Laos saw signed on Monday a MoU on jobs that joins the Ministry of Labour of Togo to the "
        "Ministry of Employment of Laos; a protocol by which the University of Lomé and the University of Laos open a centre; "
        "and an agreement in the military framework made by the two governments."
    )
    facts = sorted(read(text, "instrument"), key=lambda f: f.get("type"))
    assert told(facts, "type", "date") == [
        ("done", "agreement", "2024-03-04"),
        ("done", "memorandum-of-understanding", "2024-03-04"),
        ("done", "protocol", "2024-03-04"),
    ]
    assert [[p["name"] for p in f.get("parties") or []] for f in facts] == [
        [],
        ["Ministry of Labour of Togo", "Ministry of Employment of Laos"],
        ["University of Lomé", "University of Laos"],
    ]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "The first to be signed in Lomé on Monday was a treaty on extradition between Togo and Laos.",
            "done",
        ),
        ("The first to be signed will be a treaty on extradition between Togo and Laos.", "planned"),
    ],
)
def test_what_the_first_to_be_signed_was(text: str, standing: str) -> None:
    assert told(read(text, "instrument"), "type") == [(standing, "treaty")]


def test_papers_told_off_by_their_number() -> None:
    text = (
        "Togo and Laos signed six documents on Monday. The first is an agreement on air services. The second is a protocol on "
        "seeds. The third is a programme of cultural cooperation. The fourth is a convention on social security. The fifth is "
        "an action plan on tourism. The sixth is a memorandum on ports."
    )
    assert sorted(told(read(text, "instrument"), "type", "date")) == [
        ("done", type_, "2024-03-04")
        for type_ in (
            "action-plan",
            "agreement",
            "convention",
            "memorandum-of-understanding",
            "programme",
            "protocol",
        )
    ]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "Togo and Laos are preparing other instruments, notably a protocol on justice.",
            ["planned"],
        ),
        ("Togo and Laos will prepare further texts, namely a protocol on justice.", ["planned"]),
        ("The president of Togo flies to Laos in May; a protocol on justice is on the agenda.", ["planned"]),
        ("The president of Togo flies to Laos in May; a dinner on the river is on the agenda.", []),
    ],
)
def test_papers_still_to_be_written(text: str, standing: list[str]) -> None:
    assert [f.standing for f in read(text, "instrument")] == standing


def test_what_makes_towns_twins_and_the_said_governments() -> None:
    text = (
        "The documents concluded in Lomé on Monday by Togo and Laos are:\n\n"
        "1. Agreement of the Lomé City Hall with the Mayor's Office of Vientiane, whereby the two cities become brothers;\n"
        "2. Memorandum of Understanding between the said Governments concerning the principles of transport."
    )
    assert sorted(told(read(text, "instrument"), "type")) == [
        ("done", "memorandum-of-understanding"),
        ("done", "twinning"),
    ]
