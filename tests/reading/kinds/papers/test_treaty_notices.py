"""Notices of treaties: who joins a text of many states, what is done about a paper, and what brackets tell of another."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

HEAD = "TREATY NOTICE No. 3 of 2021\n\nMalta and the Republic of Ghana\n\n"


def papers(text: str) -> list[tuple[Any, ...]]:
    """`(type, states, stage, date)` of every paper that is not only told as a signing of old."""
    facts = read_report(Report("r", HEAD + text, published="2021-01-04")).facts
    for fact in facts:
        fact.check(HEAD + text)
    return [
        (f["type"], "+".join(f["states"]), f.get("stage"), f.get("date"))
        for f in facts
        if f.kind == "instrument"
    ]


@pytest.mark.parametrize(
    "remark",
    [
        "Instrument of accession deposited by Malta: London, 30 November 2020.",
        "Instrument of ratification deposited by Malta with the Director-General on 30 November 2020.",
        "Acceded to by Malta on 30 November 2020.",
        "Date of accession by Malta: 30 November 2020.",
        "Accession by Malta: 30 November 2020. The Convention will enter into force for Malta on 28 February 2021.",
    ],
)
def test_who_joins_a_text_of_many_states(remark: str) -> None:
    text = f"1. Nairobi International Convention on the Removal of Wrecks, 2007.\n{remark}\n"
    assert papers(text) == [("convention", "MLT", "ratified", "2020-11-30")]


@pytest.mark.parametrize("dated", ["Notes dated: Accra, 9 November 2020.", "Done: Accra, 9 November 2020."])
def test_what_is_done_about_a_paper_is_no_paper(dated: str) -> None:
    text = (
        "1. Agreement between Malta and the Republic of Ghana on Seeds.\n"
        f"{dated}\nEntry into force: 1 January 2021.\n"
    )
    assert papers(text) == [("agreement", "GHA+MLT", "in-force", "2021-01-01")]


def test_the_day_of_an_amended_paper_is_not_that_of_its_amendment() -> None:
    text = (
        "1. Exchange of Notes between Malta and the Republic of Ghana raising the age limit in the Working Holiday "
        "Arrangement of 4 March 2013.\nNotes dated: Accra, 9 November 2020.\nEntry into force: 1 January 2021.\n"
    )
    assert sorted(papers(text)) == [
        ("arrangement", "GHA+MLT", None, "2013-03-04"),
        ("exchange-of-notes", "GHA+MLT", "in-force", "2021-01-01"),
    ]


def test_brackets_tell_of_another_paper() -> None:
    text = (
        "1. Agreement between Malta and the Republic of Ghana on Seeds.\nDone: Valletta, 19 June 1979.\n"
        "Terminated: 31 December 2020, by mutual consent (Exchange of Notes, Accra, 8 December 2020).\n"
    )
    assert ("agreement", "GHA+MLT", "terminated", "2020-12-31") in papers(text)
