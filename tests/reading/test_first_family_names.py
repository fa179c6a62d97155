"""Persons told by the first of their two family names."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def speakers(text: str) -> list[tuple[str, str | None]]:
    """`(name, state)` of everybody who visits."""
    facts = read_report(Report("r", text, published="2022-03-04")).facts
    return [(p["name"], p.get("state")) for f in facts if f.kind == "visit" for p in f["visitor"]]


@pytest.mark.parametrize("short", ["Quintana", "Ricardo Quintana", "Quintana Arias"])
def test_a_president_is_known_by_the_first_of_two_family_names(short: str) -> None:
    text = (
        "President Ricardo Quintana Arias of Panama met President Manuel Tejeda Lora of Peru in Lima on 3 March 2022. "
        f"President {short} will visit Chile in May."
    )
    assert speakers(text)[-1][1] == "PAN"


def test_a_given_name_in_the_middle_is_no_family_name_of_another_office() -> None:
    text = (
        "President Juan Carlos Mora of Peru met President Abe Koro of Mali in Lima on 3 March 2022. Minister Carlos will "
        "visit Chile in May."
    )
    assert ("Juan Carlos Mora", "PER") not in speakers(text)


MET = "Panamanian Foreign Minister Ricardo Quintana Arias held talks in Lima with his Peruvian counterpart Manuel Tejeda. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Later Peruvian President Abe Koro met with Quintana.", ["Abe Koro", "Ricardo Quintana Arias"]),
        ("Quintana then met Peruvian President Abe Koro.", ["Ricardo Quintana Arias", "Abe Koro"]),
        (
            "Later Peruvian President Abe Koro met with Quintana Arias.",
            ["Abe Koro", "Ricardo Quintana Arias"],
        ),
    ],
)
def test_a_minister_goes_on_by_the_first_of_two_family_names(text: str, expected: list[str]) -> None:
    facts = read_report(Report("r", MET + text, published="2022-03-04")).facts
    met = [[p["name"] for p in f["participants"]] for f in facts if f.kind == "meeting"]
    assert met[1:] == [expected]


def test_a_family_name_that_two_share_is_nobody_s_alone() -> None:
    text = (
        MET + "Panamanian Minister Ana Quintana Vera came too. Peruvian President Abe Koro met with Quintana."
    )
    facts = read_report(Report("r", text, published="2022-03-04")).facts
    assert len([f for f in facts if f.kind == "meeting"]) == 1
