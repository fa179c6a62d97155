"""Lists, tables, odd sorts, days and names of states in papers: each shape literally, with all that it gives."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import paper, parties, signing, whole

MINSK: dict[str, Any] = {"date": "2025-05-02", "place": "Minsk"}
KATHMANDU: dict[str, Any] = {"date": "2025-05-03", "place": "Kathmandu"}
NEW_DELHI: dict[str, Any] = {"date": "2025-05-03", "place": "New Delhi"}
BELARUS, NEPAL, INDIA = ["BLR", "OMN"], ["NPL", "OMN"], ["IND", "OMN"]


def test_bullets_under_a_colon_are_papers_by_their_full_titles() -> None:
    text = (
        "The following were signed in Minsk on Friday:\n"
        "– Agreement between the Government of Belarus and the Government of Oman on visa exemption;\n"
        "– Memorandum of Understanding between the Ministry of Health of Belarus and the Ministry of Health of Oman on labs;\n"
        "– Programme of cultural cooperation for 2026–2028."
    )
    assert whole(text) == [
        paper(
            "Agreement between the Government of Belarus and the Government of Oman on visa exemption",
            "agreement",
            BELARUS,
            parties=parties(("Government of Belarus", "BLR"), ("Government of Oman", "OMN")),
            sectors=["consular"],
            **MINSK,
        ),
        paper(
            "Memorandum of Understanding between the Ministry of Health of Belarus and the Ministry of Health of Oman on labs",
            "memorandum-of-understanding",
            BELARUS,
            parties=parties(("Ministry of Health of Belarus", "BLR"), ("Ministry of Health of Oman", "OMN")),
            sectors=["health"],
            **MINSK,
        ),
        paper(
            "Programme of cultural cooperation for 2026–2028",
            "programme",
            BELARUS,
            sectors=["culture"],
            **MINSK,
        ),
        signing(BELARUS, **MINSK),
    ]


def test_bullets_in_one_line_are_papers() -> None:
    text = (
        "The following were signed: – Agreement between the Government of Belarus and the Government of Oman on air services; "
        "– Protocol between the Ministry of Agriculture of Belarus and the Ministry of Agriculture of Oman on quarantine."
    )
    assert whole(text) == [
        paper(
            "Agreement between the Government of Belarus and the Government of Oman on air services",
            "agreement",
            BELARUS,
            parties=parties(("Government of Belarus", "BLR"), ("Government of Oman", "OMN")),
            sectors=["aviation"],
        ),
        paper(
            "Protocol between the Ministry of Agriculture of Belarus and the Ministry of Agriculture of Oman on quarantine",
            "protocol",
            BELARUS,
            parties=parties(
                ("Ministry of Agriculture of Belarus", "BLR"), ("Ministry of Agriculture of Oman", "OMN")
            ),
            sectors=["agriculture"],
        ),
        signing(BELARUS),
    ]


@pytest.mark.parametrize("bar", [" | ", "\t"])
def test_the_head_of_a_table_tells_which_side_signs(bar: str) -> None:
    rows = [
        ("S.No", "Title", "Signed by (Nepali side)", "Signed by (Omani side)"),
        (
            "1",
            "Memorandum of Understanding on labour cooperation",
            "Ministry of Labour of Nepal",
            "Ministry of Labour of Oman",
        ),
        (
            "2",
            "Agreement on air services",
            "Abe Koro, Minister of Transport",
            "Omar Deby, Minister of Transport",
        ),
    ]
    text = "List of documents signed in Kathmandu on 3 May 2025\n\n" + "\n".join(
        bar.join(row) for row in rows
    )
    assert whole(text) == [
        paper("Agreement on air services", "agreement", NEPAL, sectors=["aviation"], **KATHMANDU),
        paper(
            "Memorandum of Understanding on labour cooperation",
            "memorandum-of-understanding",
            NEPAL,
            parties=parties(("Ministry of Labour of Nepal", "NPL"), ("Ministry of Labour of Oman", "OMN")),
            sectors=["labour"],
            **KATHMANDU,
        ),
        signing(NEPAL, **KATHMANDU),
    ]


def test_a_line_of_signatories_under_a_list_is_no_paper_and_no_part_of_one() -> None:
    text = (
        "India and Oman signed three documents in New Delhi on 3 May 2025.\n"
        "1. Memorandum of Understanding on health\n"
        "2. Agreement on air services\n"
        "3. Protocol on plant quarantine\n"
        "Signatory for Item 1–3 from India: Secretary (West)"
    )
    assert whole(text) == [
        paper("Agreement on air services", "agreement", INDIA, sectors=["aviation"], **NEW_DELHI),
        paper(
            "Memorandum of Understanding on health",
            "memorandum-of-understanding",
            INDIA,
            sectors=["health"],
            **NEW_DELHI,
        ),
        paper("Protocol on plant quarantine", "protocol", INDIA, sectors=["agriculture"], **NEW_DELHI),
        signing(INDIA, declared=3, **NEW_DELHI),
    ]


NIGER = ["CUB", "NER"]
NIGER_CUBA = parties(("Niger", "NER"), ("Cuba", "CUB"))


@pytest.mark.parametrize(
    ("title", "type_"),
    [
        ("roadmap", "action-plan"),
        ("action plan", "action-plan"),
        ("framework document", "framework"),
        ("certificate of handover", "document"),
        ("letter of intent", "letter-of-intent"),
        ("statement of intent", "letter-of-intent"),
        ("terms of reference", "charter"),
        ("aide-memoire", "minutes"),
        ("record of discussion", "minutes"),
        ("programme of concerted action", "programme"),
    ],
)
def test_a_paper_of_an_odd_sort(title: str, type_: str) -> None:
    named = f"{title} on solar power"
    assert whole(f"Niger and Cuba signed a {named}.") == [
        paper(named, type_, NIGER, parties=NIGER_CUBA, sectors=["energy"]),
        signing(NIGER),
    ]


@pytest.mark.parametrize(
    ("letters", "type_", "sector"),
    [
        ("FTA", "agreement", "trade"),
        ("MLAT", "treaty", "justice"),
        ("DTA", "agreement", "taxation"),
        ("CEPA", "agreement", "trade"),
        ("GSOMIA", "agreement", "defence"),
        ("SOFA", "agreement", "defence"),
    ],
)
def test_a_paper_that_only_its_letters_name(letters: str, type_: str, sector: str) -> None:
    assert whole(f"Niger and Cuba signed the {letters} on Monday.") == [
        paper(None, type_, NIGER, parties=NIGER_CUBA, sectors=[sector], date="2025-05-05"),
        signing(NIGER, date="2025-05-05"),
    ]


CHAD = ["PER", "TCD"]
FISH: dict[str, Any] = {"parties": parties(("Chad", "TCD"), ("Peru", "PER")), "sectors": ["fisheries"]}
SIGNED = "Chad and Peru signed an agreement on fisheries "


@pytest.mark.parametrize(
    ("day", "date"),
    [
        ("on Friday", "2025-05-02"),
        ("last month", "2025-04"),
        ("in the second quarter", "[2025-04..2025-06]"),
        ("on 24.04.2025", "2025-04-24"),
        ("on 2025-04-29", "2025-04-29"),
        # Day and month could change places: the day is read first.
        ("on 03/04/2025", "2025-04-03"),
        ("on 04/23/2025", "2025-04-23"),
    ],
)
def test_a_day_in_any_form(day: str, date: str) -> None:
    assert whole(f"{SIGNED}{day}.") == [
        paper("agreement on fisheries", "agreement", CHAD, date=date, **FISH),
        signing(CHAD, date=date),
    ]


@pytest.mark.parametrize(
    ("clause", "date"),
    [("the same day", "2025-05-02"), ("a day earlier", "2025-05-01"), ("the next day", "2025-05-03")],
)
def test_a_day_counted_from_that_of_the_sentence_before(clause: str, date: str) -> None:
    text = f"MUSCAT, May 6 -- {SIGNED}on Friday. A memorandum on health was signed {clause}."
    assert whole(text) == [
        paper("agreement on fisheries", "agreement", CHAD, date="2025-05-02", **FISH),
        paper("memorandum on health", "memorandum-of-understanding", CHAD, date=date, sectors=["health"]),
        *(signing(CHAD, date=day) for day in sorted({date, "2025-05-02"})),
    ]


def test_today_is_the_day_of_the_dateline_and_not_that_of_publication() -> None:
    text = "Havana, May 5 (Prensa Latina) Cuba and Chad signed an agreement on fisheries today."
    assert whole(text) == [
        paper(
            "agreement on fisheries",
            "agreement",
            ["CUB", "TCD"],
            parties=parties(("Cuba", "CUB"), ("Chad", "TCD")),
            sectors=["fisheries"],
            date="2025-05-05",
            place="Havana",
        ),
        signing(["CUB", "TCD"], date="2025-05-05", place="Havana"),
    ]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("DPRK", "PRC"), [("DPRK", "PRK"), ("PRC", "CHN")]),
        (("ROK", "UAE"), [("ROK", "KOR"), ("UAE", "ARE")]),
        (("EU", "PRC"), [("EU", "EUE"), ("PRC", "CHN")]),
        (("ASEAN", "ROK"), [("ASEAN", "ASN"), ("ROK", "KOR")]),
    ],
)
def test_letters_that_stand_for_a_state_or_a_bloc(
    names: tuple[str, str], expected: list[tuple[str, str]]
) -> None:
    assert whole(f"The {names[0]} and the {names[1]} signed an agreement on fisheries on Monday.") == [
        paper(
            "agreement on fisheries",
            "agreement",
            sorted(state for _, state in expected),
            parties=parties(*expected),
            sectors=["fisheries"],
            date="2025-05-05",
        ),
        signing(sorted(state for _, state in expected), date="2025-05-05"),
    ]


@pytest.mark.parametrize(
    ("subject", "states"),
    [
        ("S. Korea and Vietnam signed an agreement", ["KOR", "VNM"]),
        ("PYONGYANG, May 6 (KCNA) -- The North and Vietnam signed an agreement", ["PRK", "VNM"]),
        ("A Peruvian-Omani agreement was signed", ["OMN", "PER"]),
        ("Hanoi and Seoul signed an agreement", ["KOR", "VNM"]),
        # A bloc that is no state is a party all the same.
        ("The GCC and China signed an agreement", ["CHN"]),
    ],
)
def test_other_names_of_states(subject: str, states: list[str]) -> None:
    found = whole(f"{subject} on Monday.")
    assert [(f["kind"], f["standing"], f["states"], f["date"]) for f in found] == [
        ("instrument", "done", states, "2025-05-05"),
        ("signing", "done", states, "2025-05-05"),
    ]


def test_capitals_that_act_are_their_states() -> None:
    assert whole("Hanoi and Seoul agreed a pact on fisheries on Monday.") == [
        paper("pact on fisheries", "agreement", ["KOR", "VNM"], sectors=["fisheries"], date="2025-05-05")
    ]


def test_an_ampersand_joins_papers_bodies_and_persons() -> None:
    text = (
        "The Ministry of Trade & Industry of Chad and the Ministry of Health of Peru signed an MoU on digital trade & an "
        "agreement on nursing."
    )
    told = sorted(r["type"] for r in whole(text) if r["kind"] == "instrument")
    assert told == ["agreement", "memorandum-of-understanding"]
