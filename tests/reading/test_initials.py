"""Names with initials, tied to them by the dot or not, some of which are words of grammar or honorifics elsewhere."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize("name", ["A.Koro", "A. Koro", "I.Koro", "B.Koro", "J.A.Koro", "M.Koro", "Ts.Koro"])
def test_a_name_behind_an_office(name: str) -> None:
    facts = whole(f"The Omani minister, S.Nur, met Malian Prime Minister {name} in Muscat on Monday.")
    assert [[row["name"] for row in f["participants"]] for f in facts if f["kind"] == "meeting"] == [
        ["S.Nur", name]
    ]


def test_a_name_without_an_office() -> None:
    (talks,) = whole("Mali's B.Koro and Oman's A.Nur held talks in Muscat on Monday.")
    assert [row["name"] for row in talks["participants"]] == ["B.Koro", "A.Nur"]
    assert talks["states"] == ["MLI", "OMN"]


@pytest.mark.parametrize(
    ("told", "visitors"),
    [
        ("The last President of Mali to visit Oman was B.Toure, in 2011.", [["B.Toure"]]),
        ("The last Malian president to visit Oman did so in 2011.", []),
    ],
)
def test_who_came_before_is_not_who_holds_the_office(told: str, visitors: list[list[str]]) -> None:
    facts = whole("President of Mali A.Koro met President of Oman S.Nur in Lima on Monday. " + told)
    assert [[row["name"] for row in f["visitor"]] for f in facts if f["kind"] == "visit"] == visitors
