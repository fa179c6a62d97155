"""Signings told by a noun: who signs, what is said of it behind, who looks on, and which day and place are its own."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import read


def papers(text: str) -> list[tuple[Any, ...]]:
    """`(standing, stage, date, place)` of every instrument of a text of 7 May 2024."""
    found = (f for f in read(text) if f.kind == "instrument")
    return [(f.standing, f.get("stage"), f.get("date"), f.get("place")) for f in found]


def lookers_on(text: str) -> list[list[str]]:
    return [[p["name"] for p in f.get("witnesses", ())] for f in read(text) if f.kind == "signing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The signature by Oman and Mali of an agreement on health is expected in June.",
            ("planned", "signed", "2024-06", None),
        ),
        (
            "The signature by both sides of the agreement on ports of Oman and Mali is set for 12 June in Muscat.",
            ("planned", "signed", "2024-06-12", "Muscat"),
        ),
        (
            "The agreement between Oman and Mali on ports, signature of which is planned for June, covers dredging.",
            ("planned", "signed", "2024-06", None),
        ),
        ("The treaty's signature by Oman and Mali is pending.", ("planned", "signed", None, None)),
        (
            "The signature of the agreement between Oman and Mali on ports, first planned for March, is now due in July.",
            ("planned", "signed", "2024-07", None),
        ),
        (
            "The signature by Oman and Mali of the agreement on ports may follow in June.",
            ("proposed", "signed", "2024-06", None),
        ),
        (
            "The signature by Oman and Mali of the agreement on ports did not take place.",
            ("denied", "signed", None, None),
        ),
        (
            "The signature of the agreement between Oman and Mali on ports has been delayed until July.",
            ("planned", "signed", "2024-07", None),
        ),
        (
            "The signature, by Said Nur for Oman and Abe Koro for Mali, of a treaty on fish took place in Muscat on Monday.",
            ("done", "signed", "2024-05-06", "Muscat"),
        ),
        (
            "Oman announced the signature by both sides in Muscat on 2 May of an agreement with Mali on fisheries.",
            ("done", "signed", "2024-05-02", "Muscat"),
        ),
        (
            "The signing by Omani Minister Said Nur, who had flown in from Paris, and Abe Koro of Mali of a pact was brief.",
            ("done", "signed", None, None),
        ),
        (
            "Oman and Mali spoke of trade. The signature of a pact was the high point of the visit, which another will follow"
            " in June.",
            ("done", "signed", None, None),
        ),
    ],
)
def test_what_is_said_of_a_signing_stands_behind_it(text: str, expected: tuple[Any, ...]) -> None:
    assert papers(text) == [expected]


def test_a_day_to_which_a_signing_is_put_off_is_that_of_the_paper() -> None:
    text = "The signature of the agreement between Oman and Mali on ports has been delayed until July."
    assert [(f.kind, f.standing, f.get("date")) for f in read(text)] == [
        ("instrument", "planned", "2024-07"),
        ("signing", "cancelled", None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The presidents witnessed the signature by Omani Minister Said Nur, who has held the post since 2019, and Malian"
            " Minister Abe Koro, a former judge, of a Convention on Extradition.",
            [],
        ),
        (
            "President Issa Deby witnessed the signing by Omani Minister Said Nur and Malian Minister Abe Koro of a pact.",
            ["Issa Deby"],
        ),
        (
            "President Issa Deby looked on as Omani Minister Said Nur and Malian Minister Abe Koro signed a pact.",
            ["Issa Deby"],
        ),
        (
            "Witnessing the signing of the pact on ports between Oman and Mali were President Abe Koro and Minister Said Nur.",
            ["Abe Koro", "Said Nur"],
        ),
        (
            "The signing by Oman and Mali of a pact was witnessed by President Abe Koro.",
            ["Abe Koro"],
        ),
    ],
)
def test_who_signs_does_not_look_on(text: str, expected: list[str]) -> None:
    assert lookers_on(text) == [expected]
