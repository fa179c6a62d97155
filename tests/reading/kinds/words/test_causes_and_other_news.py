"""What calls an event off when it stands before it, and what is said in news from home."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def texts(text: str, kind: str) -> list[str]:
    """The text of every fact of a kind."""
    facts = read_report(Report("r", text, published="2022-05-03")).facts
    for fact in facts:
        fact.check(text)
    return [str(f["text"]) for f in facts if f.kind == kind]


@pytest.mark.parametrize(
    ("told", "cause"),
    [
        (
            "Because of the epidemic the visit of Minister Badr of Oman to Mali, foreseen for June, had to be postponed.",
            "the epidemic",
        ),
        ("Owing to a strike the session of the Oman-Mali commission was put off.", "a strike"),
        (
            "In view of the elections in June, the summit of Oman and Mali has been called off.",
            "the elections in June",
        ),
        ("On account of the storm, President Koro's visit to Oman was cancelled.", "the storm"),
    ],
)
def test_a_cause_before_what_it_calls_off(told: str, cause: str) -> None:
    assert texts(f"President Koro of Mali met Minister Badr of Oman. {told}", "obstacle") == [cause]


@pytest.mark.parametrize(
    "told",
    [
        "Because of the storm the concert in the park was postponed.",
        "Given the success of the visit, the talks were extended.",
        "In view of the elections the visit of Minister Badr of Oman to Mali will be short.",
    ],
)
def test_what_calls_nothing_between_states_off_is_no_obstacle(told: str) -> None:
    assert texts(f"President Koro of Mali met Minister Badr of Oman. {told}", "obstacle") == []


@pytest.mark.parametrize("opening", ["In other news", "Elsewhere in the country", "In local news", "At home"])
def test_what_is_called_for_in_other_news_is_said_at_home(opening: str) -> None:
    text = (
        "ASMARA, May 2 - Minister Lado of South Sudan visited Eritrea on Monday and met President Koro. "
        f"{opening}, the regional Assembly concluded its session, calling for participation in water conservation."
    )
    assert texts(text, "statement") == []
