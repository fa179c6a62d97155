"""Papers told beside others, off the programme, by their year or in a section of a digest."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

OF = "OMN+TCD"


@pytest.mark.parametrize("told", ["in place of one dating from 1987", "replacing the one of 1987"])
def test_the_one_of_a_year_is_a_paper_of_the_past(told: str) -> None:
    text = f"Chad and Oman signed an air services agreement on Monday, {told}."
    assert instruments(text) == [
        ("background", "agreement", "signed", OF),
        ("done", "agreement", "signed", OF),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A joint communiqué which the foreign ministries of Chad and Oman hung on their pages on Monday says that "
            "the border is open.",
            ("done", "joint-statement", "issued", OF),
        ),
        (
            "A roadmap on livestock was unveiled on Monday by the agriculture ministers of Chad and Oman.",
            ("done", "action-plan", "issued", OF),
        ),
        (
            "A base agreement between Chad and Oman was again left unsigned.",
            ("denied", "agreement", "signed", OF),
        ),
        (
            "A tax agreement on which Chad and Oman opened negotiations in January is far off.",
            ("background", "agreement", "negotiating", OF),
        ),
        (
            "A tax agreement between Chad and Oman, under negotiation since 2021, is far off.",
            ("background", "agreement", "negotiating", OF),
        ),
        (
            "As for the transit agreement of 1985 between Chad and Oman, always in force, nobody reads it.",
            ("background", "agreement", "in-force", OF),
        ),
        (
            "Chad put on the table a transit agreement with Oman.",
            ("proposed", "agreement", "", OF),
        ),
        (
            "The police chiefs of Chad and Oman met. The arrangement they initialled lets wardens board boats; the full "
            "accord goes to the cabinets next month.",
            ("done", "arrangement", "initialled", OF),
        ),
        (
            "The ports of Chad and Oman left it at a letter of intent.",
            ("done", "letter-of-intent", "signed", OF),
        ),
    ],
)
def test_one_paper(text: str, wanted: tuple[str, ...]) -> None:
    assert instruments(text) == [wanted]


def test_papers_in_force_beside_one_that_was_amended() -> None:
    text = "Agreements on tax and investment between Chad and Oman are in force, while one on health was amended in 2023."
    assert instruments(text) == [
        ("background", "agreement", "amended", OF),
        ("background", "agreement", "in-force", OF),
        ("background", "agreement", "in-force", OF),
    ]


def test_a_tent_on_loan_is_no_loan() -> None:
    text = "Under a tent on loan from the mission the ministers of Chad and Oman signed the protocol on locomotives."
    assert instruments(text) == [("done", "protocol", "signed", OF)]


def test_the_number_of_papers_that_the_sentence_gives() -> None:
    text = "The number of documents signed in Muscat by Chad and Oman on Monday was two and not six."
    assert occasions(text) == [("done", OF, 2)]


def test_what_should_have_been_concluded_and_slipped_is_put_off() -> None:
    text = "The fish agreement between Chad and Oman, which should have been concluded then, has slipped to July."
    assert instruments(text) == [("planned", "agreement", "signed", OF)]
    assert occasions(text) == [("cancelled", OF, None)]


def test_a_treaty_denounced_is_not_undone_by_what_comes_of_it() -> None:
    text = (
        "Chad denounced the investment treaty with Oman on Monday. The treaty was signed in 2006 and became applicable two "
        "years later. It will cease to be in force twelve months from now."
    )
    assert instruments(text) == [("done", "treaty", "denounced", OF)]


def test_the_place_of_an_aside_is_not_that_of_the_main_clause() -> None:
    text = "The tax protocol between Chad and Oman, which was concluded in Muscat in 2022, takes effect on 1 July 2024."
    paper, signing = read(text)
    assert (paper["stage"], paper.get("place"), paper["date"]) == ("in-force", None, "2024-07-01")
    assert (signing["place"], signing["date"]) == ("Muscat", "2022")


def test_two_states_at_the_head_of_a_paragraph_are_the_sides_of_what_follows() -> None:
    text = (
        "KENYA / MALI. The trade agreement was signed in Bamako on Monday.\n\n"
        "OMAN / CHAD. Foreign Minister Abe Koro was in Muscat. A base agreement was again left unsigned. Kenya took note."
    )
    assert instruments(text) == [
        ("denied", "agreement", "signed", OF),
        ("done", "agreement", "signed", "KEN+MLI"),
    ]
