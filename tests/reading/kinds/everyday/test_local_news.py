"""Local news, in which names of states are those of towns, gives nothing; news of twinned places does."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def kinds(text: str) -> set[str]:
    return {fact.kind for fact in read_report(Report("r", text, published="2026-04-23")).facts}


@pytest.mark.parametrize(
    "town",
    [
        "The Peru High band played.",
        "Cuba, the New York village, sent a cake.",
        "A bus from Peru, Ind., broke down.",
    ],
)
def test_a_report_of_a_county_where_a_states_name_is_a_towns_gives_nothing(town: str) -> None:
    text = (
        "Around the County\n\nPERU - Mayor Jim Ott of Peru and the mayor of Mexico signed the sister pact at the courthouse on "
        f"Monday. {town} The sheriff and the Chamber of Commerce cheered. A delegation from Peru will visit Brazil on May 9."
    )
    assert kinds(text) == set()


def test_a_county_that_twins_with_a_place_abroad_is_no_local_news() -> None:
    text = (
        "The county commissioners and the mayor of Ott City, Minnesota, on Monday signed a sister city agreement with Voss, "
        "Norway, at the courthouse. The sheriff and the Chamber of Commerce cheered. Norway and the United States signed an "
        "agreement on fish."
    )
    assert "instrument" in kinds(text)


def test_a_minister_at_a_high_school_of_the_same_name_is_no_local_news() -> None:
    text = (
        "The Norway High singers sang at the county courthouse as the sheriff, the mayor and the Chamber of Commerce looked "
        "on. The foreign ministers of Norway and Peru signed an agreement on fish."
    )
    assert "instrument" in kinds(text)


def test_the_indian_act_is_no_word_of_india() -> None:
    text = (
        "OTTAWA - Canada and the Kwah First Nation initialled a treaty that would end the hold of the Indian Act on the "
        "Indian reserve. A joint commission on land met in May."
    )
    assert read_report(Report("r", text, published="2026-05-05")).facts == ()
