"""Papers in numbered communiques, digests by countries, and in clauses that say who tells of them."""

from __future__ import annotations

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

HEAD = "JOINT COMMUNIQUÉ OF THE THIRD SESSION OF THE BI-NATIONAL COMMISSION BETWEEN SOUTH AFRICA AND ZIMBABWE\n\n"
LIST = (
    "5. They witnessed the signing of the following legal instruments:\n"
    "5.1 Agreement on Water Resources Management;\n"
    "5.2 MoU on Information Technologies; and\n"
    "5.3 Protocol on Customs Matters.\n\n"
)
SIGNED = [
    ("done", "agreement", "signed", "ZAF+ZWE"),
    ("done", "joint-statement", "issued", "ZAF+ZWE"),
    ("done", "memorandum-of-understanding", "signed", "ZAF+ZWE"),
    ("done", "protocol", "signed", "ZAF+ZWE"),
]


def test_a_list_numbered_within_a_paragraph() -> None:
    assert instruments(HEAD + LIST) == SIGNED


def test_a_numbered_paragraph_that_tells_something_is_no_title() -> None:
    text = (
        HEAD
        + LIST
        + "6. The Heads of State directed that the MoU on Crime be finalised before the next Session.\n"
    )
    planned = ("planned", "memorandum-of-understanding", "negotiating", "ZAF+ZWE")
    assert instruments(text) == sorted([*SIGNED, planned])


def test_a_communique_is_done_and_not_the_paper_that_it_names_last() -> None:
    text = (
        HEAD
        + "7. They commended the conclusion of the Special Permit arrangement, which lapses in December.\n\n"
        + "Done at Pretoria on this 3rd day of May 2024.\n"
    )
    found = {f["type"]: (f.get("stage"), f.get("date")) for f in read(text) if f.kind == "instrument"}
    assert found["joint-statement"] == ("issued", "2024-05-03")
    assert found["arrangement"] == ("signed", None)


def test_the_owner_of_a_digest_by_countries_stands_behind_a_heading_too() -> None:
    text = (
        "GOVERNMENT OF INDIA\nMINISTRY OF EXTERNAL AFFAIRS\n\nANNEXURE\n\n"
        "Argentina: The President of Argentina paid a State visit in April. An MoU on Geology was signed.\n\n"
        "Namibia: The President of Namibia visited Delhi in April. An MoU on Defence was signed.\n"
    )
    assert [row[3] for row in instruments(text)] == ["ARG+IND", "IND+NAM"]


def test_the_rows_of_a_table_are_no_digest_by_countries() -> None:
    text = (
        "TREATIES RATIFIED BY MALTA\n\nOther Party | Title | Signature\n"
        "Ghana | Convention on Taxation | Accra, 3.5.2023\n"
        "Canada | Protocol on Air Transport | Ottawa, 19.5.2023\n"
    )
    assert {row[3] for row in instruments(text)} == {"GHA+MLT", "CAN+MLT"}


def test_who_says_so_is_no_field() -> None:
    text = (
        "CARACAS, May 6 - Venezuela and Belarus met in Caracas. Three agreements were signed, in the areas of housing, "
        "agriculture and education, he indicated."
    )
    assert instruments(text) == [("done", "agreement", "signed", "BLR+VEN")] * 3


def test_what_leads_to_a_paper_is_no_signing() -> None:
    text = (
        "ZAGREB, May 6 - The Government of Croatia adopted a decision to launch the procedure for concluding "
        "the Agreement between Croatia and Georgia on Seasonal Workers."
    )
    assert instruments(text) == [("planned", "agreement", "signed", "GEO+HRV")]
    assert occasions(text) == []
