"""Sessions told without their noun or their channel, beside one that has them: `the ninth in Lima on 23 May`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.whole_facts import whole


def sessions(text: str) -> list[tuple[Any, ...]]:
    """`(standing, state, session, date, place)` of each telling of a channel."""
    rows = [row for row in whole(text) if row["kind"] == "mechanism"]
    return [
        tuple(row.get(name) for name in ("standing", "state", "session", "date", "place")) for row in rows
    ]


FOURTH = "The fourth session of the Mali-Oman Joint Commission took place in Muscat in 2019"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", the fifth in Bamako on 23 May 2024.", ("background", "session-held", 5, "2024-05-23", "Bamako")),
        ("; and the fifth by video link in 2022.", ("background", "session-held", 5, "2022", None)),
        ("; the fifth, scheduled for 2021, was cancelled.", ("cancelled", "session-held", 5, "2021", None)),
        (". The next is due in Bamako in 2026.", ("planned", "session-held", None, "2026", "Bamako")),
    ],
)  # fmt: skip
def test_a_session_beside_another(text: str, expected: tuple[Any, ...]) -> None:
    assert sorted(sessions(FOURTH + text), key=str) == sorted(
        [("background", "session-held", 4, "2019", "Muscat"), expected], key=str
    )


@pytest.mark.parametrize("text", [", the fifth in importance that year.", ". The next is a guess."])
def test_a_number_that_counts_something_else(text: str) -> None:
    assert sessions(FOURTH + text) == [("background", "session-held", 4, "2019", "Muscat")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The last session of the Joint Commission of Mali and Oman, the tenth, took place in Muscat in 2017.",
         [("background", "session-held", 10, "2017", "Muscat")]),
        ("The Joint Commission of Mali and Oman has met five times so far, most recently in Muscat on 4 May 2023.",
         [("background", "session-held", 5, "2023-05-04", "Muscat")]),
        ("The Joint Commission of Mali and Oman has held five sessions, the last of which took place in Muscat in May 2023.",
         [("background", "session-held", None, "2023-05", "Muscat")]),
        ("Mali and Oman agree: consultations between the foreign ministries take place yearly (last: Muscat, 14 May 2024).",
         [("background", "session-held", None, "2024-05-14", "Muscat")]),
        ("The Mali-Oman Mixed Commission was revived in 2021 and held its 9th session in Muscat in March 2022.",
         [("background", "resumed", None, "2021", None), ("background", "session-held", 9, "2022-03", "Muscat")]),
        ("The Mali-Oman Strategic Dialogue, launched in 2015, is useful; its tenth round took place in Muscat on 3 March 2025.",
         [("background", "established", None, "2015", None), ("background", "session-held", 10, "2025-03-03", "Muscat")]),
    ],
)  # fmt: skip
def test_number_day_and_place_of_its_own(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert sessions(text) == expected


def test_a_session_is_of_the_channel_named_before_it() -> None:
    text = (
        "Mali and Oman hold Political Consultations: the eighth round was held in Muscat on 9 June 2022. Joint Commission on "
        "Trade (established 2007): 1st session, Muscat, 2009; 2nd session, Bamako, 2014."
    )
    rows = [(row["name"], row.get("session")) for row in whole(text) if row["kind"] == "mechanism"]
    assert ("Joint Commission on Trade", 1) in rows
    assert ("Joint Commission on Trade", 2) in rows
    assert ("Political Consultations", 8) in rows


def test_who_meets_is_not_whom_one_reports_to() -> None:
    text = "The Mali-Oman Working Group on Fish, which reports to the Joint Commission, convened its 3rd meeting on 4 May 2024."
    rows = {row["name"]: row["state"] for row in whole(text) if row["kind"] == "mechanism"}
    assert rows == {"Mali-Oman Working Group on Fish": "session-held", "Joint Commission": "existing"}
