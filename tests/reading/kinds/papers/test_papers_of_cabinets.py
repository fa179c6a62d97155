"""Bills, manners of signing, papers kept back, and papers that followed one another in a chronicle."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

MET = "LIMA, May 6 - The ministers of Peru and Chad met. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The committee recommended that the plenary adopt the bill on the Agreement of 14 March 2022 with Chad.",
            [("planned", "agreement", "ratified")],
        ),
        (
            "The agenda had the draft law on amendments to the agreement on the Red Bridge.",
            [("planned", "agreement", "amended")],
        ),
        (
            "Discussions are far advanced on the air services agreement.",
            [("planned", "agreement", "negotiating")],
        ),
        (
            "The convention on social security is at the stage of domestic approval by the Chadian side.",
            [("planned", "convention", "ratified")],
        ),
        (
            "The cabinet approved the draft resolution to the national parliament, ratifying the treaty of friendship.",
            [("planned", "treaty", "ratified")],
        ),
        (
            "The minister presented the loan agreement with Chad, whose signing is scheduled for June.",
            [("planned", "loan-grant", "signed")],
        ),
        (
            "In 2007 the neighbours signed the Algiers accord, by which they share the oil.",
            [("background", "agreement", "signed")],
        ),
        (
            "The signing, by exchange of letters, of an understanding on ferries with Chad is planned.",
            [("planned", "agreement", "signed")],
        ),
    ],
)
def test_how_far_a_paper_has_come(text: str, expected: list[Any]) -> None:
    assert [row[:3] for row in instruments(MET + text)] == expected


def test_the_short_form_of_government_denies_nothing() -> None:
    text = (
        "BUCHAREST, May 6 - Gov't signs loan agreement with Moldova. Romania and Moldova signed it on Monday."
    )
    assert instruments(text) == [("done", "loan-grant", "signed", "MDA+ROU")]


@pytest.mark.parametrize(
    "text", ["Romania and Moldova didn't sign the loan agreement.", "They can't sign the treaty."]
)
def test_what_is_not_done_is_still_denied(text: str) -> None:
    assert {row[0] for row in instruments("Romania and Moldova held talks. " + text)} == {"denied"}


def test_papers_put_to_paper_and_one_kept_back() -> None:
    text = (
        "CAIRO, May 6 - Egypt and Oman held talks. Three documents were put to paper: the tax convention, a programme for "
        "education and an MoU on ports between Oman and Egypt. A fourth, on the employment of seafarers, was kept back for "
        "the Joint Committee in November."
    )
    assert instruments(text) == [
        ("done", "convention", "signed", "EGY+OMN"),
        ("done", "memorandum-of-understanding", "signed", "EGY+OMN"),
        ("done", "programme", "signed", "EGY+OMN"),
        ("planned", "document", "signed", "EGY+OMN"),
    ]
    assert occasions(text) == [("done", "EGY+OMN", 3)]


def test_a_signing_that_is_only_welcomed_is_an_older_one() -> None:
    text = (
        "BEIJING, May 6 - The presidents of China and Nauru witnessed the signing of several documents on trade. They "
        "welcomed the signing last month of an air services arrangement."
    )
    assert occasions(text) == [("done", "CHN+NRU", "several")]
    assert ("background", "arrangement", "signed", "CHN+NRU") in instruments(text)


def test_papers_that_followed_one_another_each_in_its_year() -> None:
    text = (
        "Relations between Paraguay and Taiwan date from 1957. A trade agreement followed in 1962, a convention on agriculture "
        "in 1972 and, the year the general visited again, a treaty of extradition (1986)."
    )
    found = [(f["type"], f.get("date")) for f in read(text) if f.kind == "instrument"]
    assert found == [("agreement", "1962"), ("convention", "1972"), ("treaty", "1986")]
