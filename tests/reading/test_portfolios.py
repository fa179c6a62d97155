"""The fields of work in an office, whatever ministries are called, and whose minister `its minister` is."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.scene import set_scene


def person(text: str, name: str) -> tuple[str | None, str | None]:
    """`(office, state)` of the person of that name in a text."""
    found = {p.name: p for p in set_scene(Report("r", text)).people.values()}
    return found[name].office, found[name].state


@pytest.mark.parametrize(
    "office",
    [
        "Minister of Foreign Affairs and Expatriate Affairs",
        "Minister of Mines, Energy and Hydraulic Resources",
        "Minister for Works, Supply and Gender Promotion",
        "Minister of Agriculture, Livestock and Blue Economy",
        "Minister of Communications and Information Technology",
        "Deputy Minister of Planning and Social Inclusion",
    ],
)
@pytest.mark.parametrize("joint", [" ", ", ", ", Dr "])
def test_an_office_has_all_its_fields(office: str, joint: str) -> None:
    text = f"The Malian {office}{joint}Abe Koro, visited Oman."
    assert person(text, "Abe Koro") == (f"Malian {office}", "MLI")


@pytest.mark.parametrize(
    "office",
    [
        "Fisheries and Agriculture Minister",
        "Agriculture and Agro-based Industry Minister",
        "Trade, Industry and Tourism Minister",
    ],
)
def test_fields_may_stand_before_the_office(office: str) -> None:
    text = f"{office} Abe Koro of Mali visited Oman."
    assert person(text, "Abe Koro") == (office, "MLI")


def test_who_is_tied_to_an_office_is_no_field_of_it() -> None:
    text = "Malian Minister of Health, Abe Koro, and Trade Minister Saleh Nur visited Oman."
    assert person(text, "Abe Koro") == ("Malian Minister of Health", "MLI")
    assert person(text, "Saleh Nur")[0] == "Trade Minister"


def test_an_office_behind_a_dateline_is_that_of_the_name_between_commas() -> None:
    text = "Amman, Feb. 21 -- Deputy Prime Minister and Minister of Health, Saleh Nur, received the guests."
    assert person(text, "Saleh Nur") == ("Deputy Prime Minister and Minister of Health", None)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("MUSCAT, May 4 (ONA) -- Mali signed through its Health Minister, Abe Koro.", "MLI"),
        ("While Oman sent a letter, Mali was represented by its Health Minister, Abe Koro.", "MLI"),
        ("Oman sent a letter while Mali was represented by its Health Minister, Abe Koro.", "MLI"),
    ],
)
def test_its_minister_is_the_minister_of_the_state_that_acts(text: str, state: str) -> None:
    assert person(text, "Abe Koro")[1] == state
