"""A number of papers was signed; a sentence soon after says which."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

SIGNED = "Chad and Peru signed three documents in Lima on Monday.\n\nThe two presidents held talks at the palace.\n\n"


def papers(text: str) -> list[tuple[str, str, str | None, str | None]]:
    facts = read_report(Report(id="r", text=text, published="2025-10-11")).facts
    return sorted(
        (fact["type"], fact.standing, fact.get("stage"), fact.get("date"))
        for fact in facts
        if fact.kind == "instrument"
    )


@pytest.mark.parametrize(
    "opening",
    [
        "The documents are",
        "The three documents are",
        "The papers include",
        "The signed documents comprise",
        "They are",
        "These are",
        "They include",
        "Among them are",
        "Among those were",
        "Among the papers are",
    ],
)
@pytest.mark.parametrize("between", ["; ", ", "])
def test_each_paper_of_the_list_was_signed_on_the_occasion(opening: str, between: str) -> None:
    listed = between.join(
        [
            "a memorandum of understanding on health",
            "a letter of intent on trade",
            "and a protocol on culture",
        ]
    )
    assert papers(f"{SIGNED}{opening} {listed}.") == [
        ("letter-of-intent", "done", "signed", "2025-10-06"),
        ("memorandum-of-understanding", "done", "signed", "2025-10-06"),
        ("protocol", "done", "signed", "2025-10-06"),
    ]


def test_papers_without_a_field_behind_them_are_listed_too() -> None:
    text = f"{SIGNED}They comprise a revised trade agreement, an amended air services protocol and a treaty on fish."
    assert papers(text) == [
        ("agreement", "done", "signed", "2025-10-06"),
        ("protocol", "done", "signed", "2025-10-06"),
        ("treaty", "done", "signed", "2025-10-06"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The documents do not include a memorandum of understanding on health.",
        "The documents were praised, and a memorandum of understanding on health would be proposed.",
        "Officials there speak of a memorandum of understanding on health.",
    ],
)
def test_a_paper_that_is_no_part_of_the_list_was_not(sentence: str) -> None:
    assert ("memorandum-of-understanding", "done", "signed", "2025-10-06") not in papers(
        f"{SIGNED}{sentence}"
    )


def test_nobody_signs_by_telephone() -> None:
    text = (
        "Omani Foreign Minister Abe Koro paid a working visit to Peru on Wednesday and held talks in Lima with Foreign "
        "Minister Luis Vega. The two ministers had spoken by telephone on Monday.\n\n"
        "They signed a memorandum of understanding on search and rescue."
    )
    assert papers(text) == [("memorandum-of-understanding", "done", "signed", "2025-10-08")]
