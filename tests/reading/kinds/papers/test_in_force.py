"""Since when a paper holds, and where its title ends before the verb that says so."""

import pytest

from tests.reading.kinds.papers.paper_reading import read


@pytest.mark.parametrize(
    ("text", "stage", "date", "title"),
    [
        (
            "The labour accord between Chad and Peru has been in force since 2004.",
            "in-force",
            "2004",
            "labour accord between Chad and Peru",
        ),
        (
            "The labour accord between Chad and Peru, in force since 7 March 2004, covers nurses.",
            "in-force",
            "2004-03-07",
            "labour accord between Chad and Peru",
        ),
        (
            "Chad and Peru have had a treaty of friendship in force since last year.",
            "in-force",
            "2023",
            "treaty of friendship",
        ),
        (
            "The labour accord between Chad and Peru took effect on 3 May 2020.",
            "in-force",
            "2020-05-03",
            "labour accord between Chad and Peru",
        ),
        (
            "The fishing accord between Chad and Peru lapsed in 2019.",
            "expired",
            "2019",
            "fishing accord between Chad and Peru",
        ),
        ("Chad and Peru have a treaty on fishing since 2001.", None, "2001", "treaty on fishing"),
        (
            "Chad has had an air services agreement with Peru since 1998.",
            None,
            "1998",
            "air services agreement with Peru",
        ),
    ],
)
def test_a_paper_of_old_is_told_with_the_day_from_which_it_holds(
    text: str, stage: str | None, date: str, title: str
):
    (paper,) = read(text)

    assert (paper.kind, paper.standing, paper["states"]) == ("instrument", "background", ["PER", "TCD"])
    assert (paper.get("stage"), paper["date"], paper["title"]) == (stage, date, title)


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru signed a treaty on fishing, their first since 1998.",
        "Chad and Peru signed the first treaty on fishing since 1998.",
        "Chad has not signed an accord with Peru since 2001.",
    ],
)
def test_a_since_that_counts_from_another_paper_dates_none(text: str):
    assert [f.get("date") for f in read(text) if f.kind == "instrument"] == [None]


@pytest.mark.parametrize(
    ("text", "date", "stage", "standing"),
    [
        ("- The visa accord between Togo and Mali expires on 3 May.", "2025-05-03", "expired", "planned"),
        (
            "* The air accord between Togo and Mali enters into force on 3 June.",
            "2025-06-03",
            "in-force",
            "planned",
        ),
        (
            "- 2019: The air accord between Togo and Mali enters into force on 3 June.",
            "2019-06-03",
            "in-force",
            "background",
        ),
    ],
)
def test_an_item_in_the_present_tells_what_comes_but_in_a_chronology(
    text: str, date: str, stage: str, standing: str
) -> None:
    found = [
        f
        for f in read(f"In brief\n{text}\n- Lima is large.\n", published="2024-11-20")
        if f.kind == "instrument"
    ]
    assert [(f.get("date"), f.get("stage"), f.standing) for f in found] == [(date, stage, standing)]
