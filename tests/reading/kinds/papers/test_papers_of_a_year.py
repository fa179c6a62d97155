"""Papers that a year tells apart, and steps of a paper's life that are told in looking back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, read


def test_a_paper_of_another_year_is_another_paper() -> None:
    text = "Georgia and Malawi signed a customs accord on Monday. A 1998 agreement on customs was terminated."
    assert instruments(text) == [
        ("done", "agreement", "signed", "GEO+MWI"),
        ("done", "agreement", "terminated", "GEO+MWI"),
    ]


def test_the_year_of_a_paper_is_not_the_day_of_its_end() -> None:
    text = "Georgia and Malawi terminated a 1998 agreement on customs on Monday."
    fact = next(f for f in read(text) if f.kind == "instrument")
    assert (fact.standing, fact["stage"], fact["date"]) == ("done", "terminated", "2024-05-06")


def test_a_number_of_papers_is_no_year() -> None:
    text = "Georgia and Malawi have signed 12 agreements on customs."
    assert [f["date"] for f in read(text) if f.kind == "instrument" and f.get("date")] == []


def test_what_came_before_does_not_undo_the_entry_into_force() -> None:
    text = (
        "The customs accord between Georgia and Malawi entered into force on 1 May 2024. "
        "Malawi's parliament had ratified it in March."
    )
    assert instruments(text) == [("done", "agreement", "in-force", "GEO+MWI")]


def test_what_came_after_takes_the_paper_further() -> None:
    text = "Georgia and Malawi signed a customs accord on Monday. Malawi's parliament ratified it on Tuesday."
    assert instruments(text) == [("done", "agreement", "ratified", "GEO+MWI")]


def dated(text: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, type, date, place, sectors)` of every paper and signing of a text."""
    return [
        (f.kind, f.standing, f.get("type"), f.get("date"), f.get("place"), f.get("sectors"))
        for f in read(text)
        if f.kind in ("instrument", "signing")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cooperation between Oman and Mali rests on three Agreements, of which the last was signed in 2019.",
            ("2019", None),
        ),
        (
            "Ties of Oman and Mali rest on six agreements, the last of which was signed in Muscat in 2019.",
            ("2019", "Muscat"),
        ),
        ("Of the six agreements between Oman and Mali, the last was signed in 2019.", ("2019", None)),
        ("Oman and Mali have nine agreements. The last one was signed on 3 May 2021.", ("2021-05-03", None)),
        (
            "Trade of Oman and Mali stands on four agreements, the latest signed on 3 May 2021.",
            ("2021-05-03", None),
        ),
        (
            "Trade of Oman and Mali builds on four agreements, of which the most recent was concluded in 2016.",
            ("2016", None),
        ),
        (
            "Three agreements, of which the last was signed in 2019, govern the traffic of Oman and Mali.",
            ("2019", None),
        ),
    ],
)
def test_the_last_of_several_papers_is_an_old_paper_and_no_signing(
    text: str, expected: tuple[str, str | None]
) -> None:
    assert dated(text) == [("instrument", "background", "agreement", *expected, None)]


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Oman and Mali have concluded 14 agreements; the last, on visas, was signed in 2022.", ["consular"]),
        ("Oman and Mali have five agreements on trade. The latest was signed in 2022.", ["trade"]),
    ],
)
def test_the_last_of_several_papers_has_its_own_subject_or_theirs(text: str, sectors: list[str]) -> None:
    assert dated(text) == [("instrument", "background", "agreement", "2022", None, sectors)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman and Mali have five agreements on trade. The latest will be signed in Muscat in June.", []),
        ("Oman and Mali are bound by five treaties.", []),
        (
            "The MoU of Oman and Mali builds on four agreements, of which the last was signed in 2016.",
            [
                ("instrument", "background", "memorandum-of-understanding", None, None, None),
                ("instrument", "background", "agreement", "2016", None, None),
            ],
        ),
        (
            "Oman and Mali are bound by five treaties, the oldest of them of 1974.",
            [("instrument", "background", "treaty", "1974", None, ["politics"])],
        ),
        (
            "Oman and Mali signed three agreements on Monday, the last of which is on fisheries.",
            [("signing", "done", None, "2024-05-06", None, None)],
        ),
        (
            "Trade of Oman and Mali follows two memoranda, one on health of 2010 and one on ports of 2015, both said.",
            [
                ("instrument", "background", "memorandum-of-understanding", "2010", None, ["health"]),
                ("instrument", "background", "memorandum-of-understanding", "2015", None, ["transport"]),
            ],
        ),
    ],
)
def test_papers_that_are_only_counted_up_are_not_signed_now(
    text: str, expected: list[tuple[Any, ...]]
) -> None:
    assert dated(text) == expected
