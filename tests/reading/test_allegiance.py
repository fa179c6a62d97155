"""The states of persons whose own words do not give one."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report
from chancery.reading.scene import set_scene


def state(text: str, name: str) -> str | None:
    scene = set_scene(Report("r", text))
    return next(p.state for p in scene.people.values() if p.name == name)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("President Abe Koro flew to Lima. The Malian president will meet bankers.", "Abe Koro", "MLI"),
        ("Prime Minister Abe Koro flew to Lima. The Malian premier will meet bankers.", "Abe Koro", "MLI"),
        ("Mali said its foreign minister, Abe Koro, would go to Lima.", "Abe Koro", "MLI"),
        ("Mali's Abe Koro visited Lima.", "Abe Koro", "MLI"),
        ("President Abe Koro left Bamako on Monday for Lima.", "Abe Koro", "MLI"),
        ("The Omani king came to Bamako at the invitation of President Abe Koro.", "Abe Koro", "MLI"),
        ("Minister Abe Koro will arrive in Lima on Friday, the Malian embassy said.", "Abe Koro", "MLI"),
        ("Minister Abe Koro is to visit Lima, the Embassy of Mali here announced.", "Abe Koro", "MLI"),
        ("A Malian trade delegation led by Minister Abe Koro is in Lima.", "Abe Koro", "MLI"),
        ("The Malian delegation headed by its chairman Abe Koro left Lima.", "Abe Koro", "MLI"),
        ("Treasury Secretary John Hale flew to Lima.", "John Hale", "USA"),
        ("Taoiseach Sean Byrne flew to Lima.", "Sean Byrne", "IRL"),
        (
            "President Abe Koro met the Omani president, Tariq Nur. The Malian president was content.",
            "Abe Koro",
            "MLI",
        ),
    ],
)
def test_the_report_tells_elsewhere_for_whom_somebody_acts(text: str, name: str, expected: str) -> None:
    assert state(text, name) == expected


@pytest.mark.parametrize(
    "text",
    [
        "President Abe Koro flew to Lima. The Omani president waited, and so did the Togolese president.",
        "President Abe Koro flew to Lima. His Malian counterpart was there.",
        "Minister Abe Koro flew to Lima. The Malian president was there.",
        "A delegation led by Minister Abe Koro met the Malian delegation in Lima.",
        "Minister Abe Koro will travel to Bamako on Friday, the Malian embassy said.",
        "Minister Abe Koro will receive the loan on Friday, the Malian embassy said.",
    ],
)
def test_no_state_is_guessed_where_another_may_be_meant(text: str) -> None:
    assert state(text, "Abe Koro") is None


@pytest.mark.parametrize(
    "text",
    [
        "Health Minister Abe Koro and his Omani counterpart Tariq Nur signed. The Omani minister went to Lima.",
        "Health Minister Abe Koro met Tariq Nur, his Omani counterpart. The Omani health minister went to Lima.",
    ],
)
def test_an_office_may_mean_the_counterpart(text: str) -> None:
    assert (state(text, "Abe Koro"), state(text, "Tariq Nur")) == (None, "OMN")


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "ISLAMABAD, May 6 (APP) - Foreign Secretary Amna Khan met the Ambassador of Oman, Abe Koro, on Tuesday.",
            ["OMN", "PAK"],
        ),
        (
            "DHAKA, May 6 (BSS) - Foreign Secretary Jashim Uddin met the Ambassador of Oman, Abe Koro, on Tuesday.",
            ["BGD", "OMN"],
        ),
        (
            "MUSCAT, May 6 (ONA) - Foreign Secretary David Brown met Oman's Foreign Minister Abe Koro on Tuesday.",
            ["GBR", "OMN"],
        ),
    ],
)
def test_a_title_of_a_few_states_is_of_the_one_in_view(text: str, states: list[str]) -> None:
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    assert [f["states"] for f in facts if f.kind == "meeting"] == [states]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Commerce Secretary Abe Koro flew to Lima.", "USA"),
        ("Nepal hopes for a pact. Commerce Secretary Abe Koro flew to Lima.", "NPL"),
        ("Manila hopes for a pact. Secretary of Defense Abe Koro flew to Lima.", "PHL"),
        ("Nepal and India hope for a pact. Commerce Secretary Abe Koro flew to Lima.", None),
    ],
)
def test_a_title_of_a_few_states_is_of_the_one_named(text: str, expected: str | None) -> None:
    assert state(text, "Abe Koro") == expected
