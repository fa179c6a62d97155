"""Milestones in the other words that chroniclers use: knots and ruptures, flags and doors, `the partnership of 2012`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

milestones = reader("2025-10-11")
CHILE_KENYA = ["CHL", "KEN"]


def of(text: str) -> list[tuple[Any, ...]]:
    """The standing, the kind, the states and the date of each milestone of a text."""
    return told(milestones(text, "milestone"), "milestone_kind", "states", "date")


@pytest.mark.parametrize(
    ("text", "standing", "kind", "date"),
    [
        (
            "It was in 1967 that Chile and Kenya took up relations.",
            "background",
            "relations-established",
            "1967",
        ),
        (
            "In 1967 relations were opened between Chile and Kenya.",
            "background",
            "relations-established",
            "1967",
        ),
        (
            "The establishment of ties between Chile and Kenya in 1967 drew no crowd.",
            "background",
            "relations-established",
            "1967",
        ),
        (
            "Since Chile and Kenya tied the diplomatic knot in 1967, trade has grown.",
            "background",
            "relations-established",
            "1967",
        ),
        ("1967: diplomatic relations between Chile and Kenya", "background", "relations-established", "1967"),
        ("Chile and Kenya have never had diplomatic relations.", "denied", "relations-established", None),
        (
            "It is worth something if one remembers that Chile and Kenya have never had diplomatic relations.",
            "denied",
            "relations-established",
            None,
        ),
        (
            "Chile and Kenya have yet to establish diplomatic relations.",
            "denied",
            "relations-established",
            None,
        ),
        (
            "Before the year was out Chile and Kenya had relations.",
            "background",
            "relations-established",
            None,
        ),
        (
            "The rupture of 1973 between Chile and Kenya did not last.",
            "background",
            "relations-severed",
            "1973",
        ),
        (
            "Since the 1973 rupture Chile and Kenya have hardly traded.",
            "background",
            "relations-severed",
            "1973",
        ),
        ("Kenya cut ties to Chile on Monday.", "done", "relations-severed", "2025-10-06"),
        (
            "Diplomatic relations between Chile and Kenya came to an end in 1973.",
            "background",
            "relations-severed",
            "1973",
        ),
        (
            "Have relations between Chile and Kenya been broken off? No, says the minister.",
            "denied",
            "relations-severed",
            None,
        ),
        ("Kenya has diplomatic relations with Chile again.", "done", "relations-resumed", None),
        (
            "Diplomatic relations between Chile and Kenya are back after 17 years.",
            "done",
            "relations-resumed",
            None,
        ),
        (
            "Chile put its diplomatic relations with Kenya on ice on Monday.",
            "done",
            "relations-suspended",
            "2025-10-06",
        ),
        (
            "Relations between Chile and Kenya have been on ice since 2019.",
            "background",
            "relations-suspended",
            "2019",
        ),
        ("Chile has its embassy in Nairobi back.", "done", "embassy-opened", None),
        (
            "The doors of Chile's embassy in Nairobi were unlocked on Monday.",
            "done",
            "embassy-opened",
            "2025-10-06",
        ),
        ("The Chilean flag flies again over the embassy in Nairobi.", "done", "embassy-opened", None),
        ("There has been a Chilean embassy in Nairobi since 1994.", "background", "embassy-opened", "1994"),
        (
            "The Chilean embassy in Nairobi has stood empty since 1994.",
            "background",
            "embassy-closed",
            "1994",
        ),
        (
            "In 1994 the shutters came down at Chile's embassy in Nairobi.",
            "background",
            "embassy-closed",
            "1994",
        ),
        ("Chile pulled its embassy out of Nairobi in 1994.", "background", "embassy-closed", "1994"),
        (
            "The Enhanced Strategic Partnership of 2015 between Chile and Kenya is the frame.",
            "background",
            "level-upgraded",
            "2015",
        ),
        (
            "Chile and Kenya entered into a comprehensive strategic partnership on Monday.",
            "done",
            "level-upgraded",
            "2025-10-06",
        ),
        (
            "A strategic partnership has bound Chile and Kenya since 2012.",
            "background",
            "level-upgraded",
            "2012",
        ),
        (
            "Since 2012 Chile and Kenya have called themselves strategic partners.",
            "background",
            "level-upgraded",
            "2012",
        ),
        (
            "Chile and Kenya have been tied to each other by diplomatic relations for 60 years.",
            "done",
            "anniversary",
            "1965",
        ),
    ],
)
def test_a_milestone_in_other_words(text: str, standing: str, kind: str, date: str | None) -> None:
    assert of(text) == [(standing, kind, CHILE_KENYA, date)]


def test_what_a_participle_at_the_head_tells_has_its_own_day() -> None:
    text = "Severed on 22 September 1973, relations between Chile and Kenya were only restored in 1990."
    assert sorted(of(text)) == [
        ("background", "relations-resumed", CHILE_KENYA, "1990"),
        ("background", "relations-severed", CHILE_KENYA, "1973-09-22"),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "1991: Chile closes its embassy in Nairobi for want of money; it will open its doors again in 1994.",
            [("embassy-closed", "1991"), ("embassy-opened", "1994")],
        ),
        (
            "1973: Chile breaks off relations with Kenya; they will be restored in 1990.",
            [("relations-resumed", "1990"), ("relations-severed", "1973")],
        ),
    ],
)
def test_what_a_chronicle_tells_as_to_come_has_come(text: str, kinds: list[tuple[str, str]]) -> None:
    assert sorted(of(text)) == [("background", kind, CHILE_KENYA, date) for kind, date in kinds]


def test_the_country_is_that_of_the_city_at_the_head_of_the_item() -> None:
    text = (
        "Bissau. The president has come home from Lisbon.\n"
        "São Tomé. The country restored diplomatic relations with Morocco on 10 June. They had been broken off in 1980."
    )
    assert of(text) == [
        ("background", "relations-resumed", ["MAR", "STP"], "2025-06-10"),
        ("background", "relations-severed", ["MAR", "STP"], "1980"),
    ]


def test_a_minister_tells_of_his_state_and_that_of_his_guest() -> None:
    text = (
        "Address by the Foreign Minister of Croatia at the dinner for his Brazilian colleague\n\n"
        "When, in January 1992, many were reading old treaties, Brasília rang. By the end of that month we had been "
        "recognised; before the year was out we had relations."
    )
    assert sorted(of(text), key=str) == [
        ("background", "recognition", ["BRA", "HRV"], "1992-01"),
        ("background", "relations-established", ["BRA", "HRV"], None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council of Chile took up relations with Kenya at its sitting on Monday.",
        "Chile and Kenya took up trade relations in 1967.",
        "Trade links were opened between Chile and Kenya in 1967.",
        "The minister of Chile and his wife tied the knot in Nairobi in 1967.",
        "Chile's pipeline to Argentina suffered the 2011 rupture.",
        "Chile cut exports to Kenya on Monday.",
        "Chile and Kenya have never had good relations.",
        "A year later Chile and Kenya had close ties in trade.",
        "Chile put its relations with Kenya on the agenda on Monday.",
        "Diplomatic relations between Chile and Kenya are back on the agenda.",
        "Diplomatic relations with Chile ended up on the agenda of Kenya's parliament.",
        "The flag of Chile was raised on Monday at its embassy in Nairobi on independence day.",
        "The flag of Chile went up at half-mast at its embassy in Nairobi again.",
        "Chile's embassy in Nairobi stood by its statement of 1994.",
        "The Chilean firm Sonda entered into a strategic partnership with Kenya's Safaricom on Monday.",
        "The university of Chile and the university of Nairobi entered into a strategic partnership in 2019.",
        "Suspended over the river since 1973, the bridge links Chile and Argentina.",
        "Chile and Kenya are parties to the Treaty of Friendship and Good-neighbourly Relations (April 2005).",
    ],
)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert of(text) == []
