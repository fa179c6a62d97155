"""Papers that another paper builds on, talks on papers that were put off, and what a cabinet lays before itself."""

from __future__ import annotations

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report

SIGNED = "On 6 April Chad and Peru signed an arrangement on fish in Lima. "


def papers(text: str) -> list[Fact]:
    facts = read_report(Report("r", text, published="2024-04-08")).facts
    return [f for f in facts if f.kind == "instrument"]


@pytest.mark.parametrize(
    "beside",
    [
        "It builds on the Memorandum of Understanding on Maritime Cooperation.",
        "It complements the Memorandum of Understanding on Maritime Cooperation.",
        "It takes the place of the Memorandum of Understanding on Maritime Cooperation.",
        "They spoke of the Memorandum of Understanding on Maritime Cooperation which the two have had since 2003.",
    ],
)
def test_a_paper_that_the_one_signed_builds_on_is_older(beside: str) -> None:
    found = [
        (f.standing, f.get("date")) for f in papers(SIGNED + beside) if f.fields["type"] != "arrangement"
    ]
    assert [standing for standing, _ in found] == ["background"]
    assert found[0][1] != "2024-04-06"


def test_a_second_paper_of_the_occasion_is_signed_on_it() -> None:
    text = f"{SIGNED}The second paper is the Convention on Maritime Transport between the two states."
    assert [(f.standing, f.get("date")) for f in papers(text)] == [("done", "2024-04-06")] * 2


@pytest.mark.parametrize("deed", ["were suspended on Friday", "have been postponed", "were broken off"])
def test_talks_on_a_paper_that_were_put_off(deed: str) -> None:
    text = f"Negotiations between Chad and Oman on a free trade agreement {deed}."
    assert [(f.standing, f.get("stage")) for f in papers(text)] == [("cancelled", "negotiating")]


def test_a_paper_that_was_suspended_is_not_its_talks() -> None:
    text = "The free trade agreement between Chad and Oman was suspended on Friday."
    assert [(f.standing, f.get("stage")) for f in papers(text)] == [("done", "suspended")]


@pytest.mark.parametrize(
    "memorandum", ["memorandum seeking", "memorandum which sought", "Cabinet memorandum requesting"]
)
def test_a_memorandum_to_the_own_cabinet_is_no_paper_of_two(memorandum: str) -> None:
    text = f"The {memorandum} leave to open negotiations with Oman on a Free Trade Agreement was deferred by Chad's Cabinet."
    assert [f.fields["type"] for f in papers(text)] == ["agreement"]


@pytest.mark.parametrize("which", ["first", "second", "third"])
def test_a_paper_told_by_which_one_it_was_is_concluded(which: str) -> None:
    found = papers(
        f"When Chad and Oman concluded their {which} agreement on fish in 2004, there was no port."
    )
    assert [(f.standing, f.get("stage"), f.get("date")) for f in found] == [("background", "signed", "2004")]


@pytest.mark.parametrize("none", ["did not conclude any agreement", "have concluded no agreement"])
def test_no_paper_was_concluded(none: str) -> None:
    assert [f.standing for f in papers(f"Chad and Oman {none} on fish.")] == ["denied"]
