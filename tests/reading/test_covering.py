"""The months that a report covers by its title: what happened in them is its news."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LINE = "\n\nAn agreement on fish between Chad and Peru was signed in Lima on 12 July 2019.\n"


def standings(title: str) -> set[str]:
    facts = read_report(Report("r", title + LINE, published="2019-10-04")).facts
    return {f.standing for f in facts}


@pytest.mark.parametrize(
    "title",
    [
        "Notes for the quarter July to September 2019",
        "Treaty actions in July 2019",
        "Treaty bulletin No. 3\n(1 July to 30 September)",
        "Treaty news, third quarter 2019",
        "Notice\n\nThe following were signed between 1 July and 30 September 2019:",
    ],
)
def test_what_happened_in_the_months_of_the_title_is_news(title: str) -> None:
    assert standings(title) == {"done"}


@pytest.mark.parametrize(
    "title", ["Treaty actions", "Treaty actions in August 2019", "Treaty actions of 2019"]
)
def test_what_happened_before_is_history(title: str) -> None:
    assert standings(title) == {"background"}
