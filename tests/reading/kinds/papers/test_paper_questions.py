"""Papers in questions and answers, and in chronologies: what a question or the head of a line tells of them."""

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

ASKED = "What the visit of the Cuban premier to Uganda brought\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "What was signed, then? Three papers: an MoU on border markets, a roadmap for a shared power line and a "
        "letter of intent on cables.",
        "What papers did Uganda and Cuba conclude?\n\nAn MoU on border markets, a roadmap for a shared power line "
        "and a letter of intent on cables.",
    ],
)
def test_an_answer_names_what_was_signed(text: str) -> None:
    assert instruments(ASKED + text) == [
        ("done", "action-plan", "signed", "CUB+UGA"),
        ("done", "letter-of-intent", "signed", "CUB+UGA"),
        ("done", "memorandum-of-understanding", "signed", "CUB+UGA"),
    ]
    assert occasions(ASKED + text) == [("done", "CUB+UGA", None)]


@pytest.mark.parametrize(
    "text",
    [
        "What will the two sign? An MoU on border markets is what Uganda hopes for.",
        "What was signed? Nothing. Uganda would have liked an MoU on border markets.",
        "Why was nothing signed? An MoU on border markets still lacks an annex.",
    ],
)
def test_a_question_that_takes_no_signing_for_granted_signs_nothing(text: str) -> None:
    assert [row for row in instruments(ASKED + text) if row[0] == "done"] == []
    assert [row for row in occasions(ASKED + text) if row[0] == "done"] == []


def test_a_line_of_a_chronology_dates_its_paper() -> None:
    text = (
        "Uruguay and Kenya: a chronology\n\n"
        "1978 - Agreement on Cultural Cooperation signed in Nairobi (5 May).\n"
        "1991 - The two countries sign a trade agreement; it is renewed in 2001 and lapses in 2011.\n"
        "2009 - Protocol on phytosanitary matters.\n"
        "2014: Kenya's parliament ratifies the Agreement on the Promotion of Investments.\n"
        "2021 – MoU between the diplomatic academies (Montevideo, 14 August)."
    )
    found = [f for f in read(text) if f.kind == "instrument"]
    assert sorted((f.get("date"), f.standing, f["type"], f["stage"]) for f in found) == [
        ("1978-05-05", "background", "agreement", "signed"),
        ("2009", "background", "protocol", "signed"),
        ("2011", "background", "agreement", "expired"),
        ("2014", "background", "agreement", "ratified"),
        ("2021-08-14", "background", "memorandum-of-understanding", "signed"),
    ]


def test_the_day_below_a_heading_is_not_that_of_its_paper() -> None:
    text = (
        "Social security agreement with Greece: questions and answers\n\n"
        "Ministry of Labour of the Republic of Moldova\nUpdated 3 May 2024\n\n"
        "What exactly was signed?\n\n"
        "The Agreement between the Republic of Moldova and the Hellenic Republic on Social Security. It bears the "
        "signatures of Veronica Ursu, Minister of Labour, and Stavros Mandis, Deputy Minister, and was signed in "
        "Athens on 29 April 2024."
    )
    assert [(f["stage"], f["date"]) for f in read(text) if f.kind == "instrument"] == [
        ("signed", "2024-04-29")
    ]
    assert [(f["date"], f["place"]) for f in read(text) if f.kind == "signing"] == [("2024-04-29", "Athens")]
