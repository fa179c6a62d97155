"""One person under many names, and persons who only look alike."""

from __future__ import annotations

from datetime import date

import pytest

from chancery.reconciling.people import Person, compare_people, person

AUTUMN = date(2025, 10, 10)


def named(name: str, office: str = "", state: str | None = None) -> Person:
    return person({"name": name, "office": office, "state": state}, state=None, day=AUTUMN)


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (named("Tô Lâm"), named("To Lam"), "same"),
        (named("Lam", "Party chief", "VNM"), named("Tô Lâm", "", "VNM"), "same"),
        (named("", "Party General Secretary", "VNM"), named("To Lam", "", "VNM"), "same"),
        (named("Kim Jong-un"), named("Kim Jong Un"), "same"),
        (named("김정은"), named("Kim Jong Un"), "same"),
        (named("Ganbaataryn Enkhbold"), named("Enkhbold Ganbaataryn"), "same"),
        (named("G. Enkhbold"), named("Ganbaataryn Enkhbold"), "short"),
        (named("President Rantanen"), named("Aino Rantanen"), "short"),
        (named("Andrija Kovačić"), named("Andria Kovachich"), "spelling"),
        (named("Khaled al-Sharif"), named("Khalid Al Sherif"), "spelling"),
        (named("The heads of state"), named("Aino Rantanen", "President"), "office"),
        (named("The minister"), named("Aino Rantanen", "President"), "unknown"),
        (named("Kim Jong Un"), named("Kim Jong Il"), "different"),
        (named("Kim", "President"), named("Kim Yo Jong", "Department Director"), "different"),
        (named("Irakli Lomidze"), named("Giorgi Maisuradze"), "different"),
        (named("Lam", "", "VNM"), named("Lam", "", "CHN"), "different"),
    ],
)
def test_two_names(one: Person, other: Person, likeness: str) -> None:
    assert (compare_people(one, other), compare_people(other, one)) == (likeness, likeness)


def test_an_office_is_that_of_its_holder_on_the_day() -> None:
    then = person(
        {"name": "", "office": "General Secretary", "state": "VNM"}, state=None, day=date(2007, 10, 16)
    )
    assert then.known == "Nông Đức Mạnh"
    assert named("", "General Secretary", "VNM").known == "Tô Lâm"
