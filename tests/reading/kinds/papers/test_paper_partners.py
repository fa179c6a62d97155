"""Whom papers are with: rows of partners, gaps, the next sentence; texts of many; who signed what is only a pronoun."""

import pytest

from tests.reading.kinds.papers.paper_reading import read


def papers(text: str) -> list[tuple[str, str, str, str, str | None]]:
    """`(standing, type, stage, states, date)` of every instrument read, sorted."""
    found = [f for f in read(text) if f.kind == "instrument"]
    return sorted(
        (f.standing, f["type"], f.get("stage") or "", "+".join(f["states"]), f.get("date")) for f in found
    )


def signings(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """`(standing, states, date, place)` of every signing read, sorted."""
    found = [f for f in read(text) if f.kind == "signing"]
    return sorted((f.standing, "+".join(f["states"]), f.get("date"), f.get("place")) for f in found)


RATIFIED = "The Senate of Chad ratified tax agreements with Peru and Mali. "
BOTH = [
    ("done", "agreement", "ratified", "MLI+TCD", None),
    ("done", "agreement", "ratified", "PER+TCD", None),
]


@pytest.mark.parametrize(
    ("text", "occasions"),
    [
        (
            "The agreement with Peru dates from 3 May 2013, and that with Mali from 4 June 2000.",
            [("background", "MLI+TCD", "2000-06-04", None), ("background", "PER+TCD", "2013-05-03", None)],
        ),
        (
            "The agreement with Peru was signed in Lima on 3 May 2013, and the one with Mali in Bamako on 4 June 2000.",
            [
                ("background", "MLI+TCD", "2000-06-04", "Bamako"),
                ("background", "PER+TCD", "2013-05-03", "Lima"),
            ],
        ),
        (
            "With the Government of Peru the agreement was signed on 3 May 2013, and with Mali (file 17) on 4 June 2000.",
            [("background", "MLI+TCD", "2000-06-04", None), ("background", "PER+TCD", "2013-05-03", None)],
        ),
    ],
)
def test_each_of_a_row_of_partners_has_its_own_day(text: str, occasions: list[tuple[str, ...]]) -> None:
    assert papers(RATIFIED + text) == BOTH
    assert signings(RATIFIED + text) == occasions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad's agreement on fish with Peru entered into force in 2013, that with Mali in 2015.",
            [
                ("background", "agreement", "in-force", "MLI+TCD", "2015"),
                ("background", "agreement", "in-force", "PER+TCD", "2013"),
            ],
        ),
        (
            "Chad signed an agreement on fish with Peru in 2013 and with the Government of Mali in 2000.",
            [
                ("background", "agreement", "signed", "MLI+TCD", "2000"),
                ("background", "agreement", "signed", "PER+TCD", "2013"),
            ],
        ),
        (
            "Chad signed an agreement on fish with Peru on Monday, and met with Mali on Friday.",
            [("done", "agreement", "signed", "PER+TCD", "2024-05-06")],
        ),
    ],
)
def test_a_gap_is_one_more_paper_and_another_deed_is_none(text: str, expected: list[tuple[str, ...]]) -> None:
    assert papers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Senate of Chad ratified three tax agreements on Friday. The other parties are Peru, Mali and Oman.",
        "Chad's parliament ratified three tax agreements on Friday. They are with Peru, Mali and the Sultanate of Oman.",
    ],
)
def test_the_next_sentence_says_whom_papers_are_with(text: str) -> None:
    assert papers(text) == [
        ("done", "agreement", "ratified", states, "2024-05-03")
        for states in ("MLI+TCD", "OMN+TCD", "PER+TCD")
    ]


def test_a_row_that_does_not_fit_the_number_of_papers_is_another_matter() -> None:
    text = (
        "The Senate of Chad ratified two tax agreements on Friday. The other parties are Peru, Mali and Oman."
    )
    assert papers(text) == []


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("The Senate also consented to the accession to the Convention on Cybercrime.", "convention"),
        ("It also acceded to the Convention on Migratory Species.", "convention"),
        (
            "It also ratified the Agreement Establishing the African Trade Insurance Agency.",
            "agreement",
        ),
    ],
)
def test_a_text_of_many_is_told_of_the_state_that_joins_it(text: str, type_: str) -> None:
    read_ = papers("The parliament of Chad ratified the extradition treaty with Peru. " + text)
    assert read_ == sorted(
        [
            ("done", "treaty", "ratified", "PER+TCD", None),
            ("done", type_, "ratified", "TCD", None),
        ]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru signed the Agreement Establishing the Joint Fisheries Office in Lima.",
        "Chad and Peru signed an agreement establishing a free trade area.",
    ],
)
def test_what_two_found_together_stays_theirs(text: str) -> None:
    assert [row[3] for row in papers(text)] == ["PER+TCD"]


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        ("President Abe Koro had signed it in Lima on 3 May 2013.", "2013-05-03"),
        ("President Abe Koro of Chad put his signature to it in Lima on 3 May 2013.", "2013-05-03"),
        ("The ministers had put their names to it in Lima in May 2013.", "2013-05"),
    ],
)
def test_who_signed_it_tells_of_the_occasion(text: str, occasion: str) -> None:
    text = "The Senate of Chad ratified the tax agreement with Peru on Friday. " + text
    assert papers(text) == [("done", "agreement", "ratified", "PER+TCD", "2024-05-03")]
    assert signings(text) == [("background", "PER+TCD", occasion, "Lima")]


def test_what_will_be_signed_is_to_come() -> None:
    text = "Chad and Peru finalised a tax agreement. The ministers will sign it in Lima on 3 June."
    assert papers(text) == [("planned", "agreement", "signed", "PER+TCD", "2024-06-03")]
    assert signings(text) == [("planned", "PER+TCD", "2024-06-03", "Lima")]


def test_a_heading_does_not_say_what_sort_of_paper_it_is() -> None:
    text = "Chad, Peru sign tax treaty\n\nChad and Peru signed an agreement on double taxation in Lima on Friday."
    assert papers(text) == [("done", "agreement", "signed", "PER+TCD", "2024-05-03")]


def test_a_paper_told_with_its_parties_in_full_or_with_the_number_of_a_file_is_the_same() -> None:
    text = (
        "The Senate of Chad ratified an agreement with the Republic of Peru on Friday. The agreement of Chad with Peru "
        "(file 615) was signed in Lima on 3 May 2013."
    )
    assert papers(text) == [("done", "agreement", "ratified", "PER+TCD", "2024-05-03")]


@pytest.mark.parametrize(
    "text",
    [
        "These instruments, she added, bring gains, for taxation goes down, investors come and technology flows in.",
        "These instruments bring gains, as taxation goes down and investment goes up.",
    ],
)
def test_a_list_of_clauses_is_none_of_fields(text: str) -> None:
    assert papers(RATIFIED + text) == BOTH


def test_fields_may_have_a_noun_that_looks_like_a_verb() -> None:
    text = "Chad and Peru signed agreements on health, culture and work permits for drivers on Friday."
    assert len(papers(text)) == 3


def test_what_a_second_verb_tells_between_two_places_is_no_party() -> None:
    text = (
        "The ministers of Chad and Peru await the signing of the Agreement on Seeds and welcomed the shipping line between "
        "Callao Port and Douala."
    )
    assert [f.get("parties") for f in read(text) if f.kind == "instrument"] == [None]
