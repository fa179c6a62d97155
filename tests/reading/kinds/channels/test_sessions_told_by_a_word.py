"""Sessions told by a word: its third, the next one, the one that was called off."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Chad-Peru joint commission, which last met in 2019, will hold its fourth session in Lima in 2027.",
            [("background", None, "2019"), ("planned", 4, "2027")],
        ),
        (
            "The Chad-Peru joint commission, last convened in 2019, is to gather again in November.",
            [("background", None, "2019"), ("planned", None, "2025-11")],
        ),
        (
            "The Chad-Peru joint commission held its fourth session on Monday. Its third was in Lima in 2019.",
            [("background", 3, "2019"), ("done", 4, "2025-05-05")],
        ),
        (
            "The Chad-Peru joint commission held its fourth session on Monday. The next one is due in Lima in 2027.",
            [("done", 4, "2025-05-05"), ("planned", None, "2027")],
        ),
        (
            "The Chad-Peru joint commission met on Monday. Its last meeting goes back to 2018.",
            [("background", None, "2018"), ("done", None, "2025-05-05")],
        ),
        (
            "The Chad-Peru joint commission held its fourth session on Monday; Lima is to host the fifth in 2027.",
            [("done", 4, "2025-05-05"), ("planned", 5, "2027")],
        ),
        (
            "The third session of the Chad-Peru joint commission was in Sarh in 2022, the fourth in Lima in 2023, and the "
            "fifth is planned for 2027.",
            [("background", 3, "2022"), ("background", 4, "2023"), ("planned", 5, "2027")],
        ),
        (
            "The last session of the Chad-Peru joint commission was in Lima in 2019; the one planned for 2022 was called off.",
            [("background", None, "2019"), ("cancelled", None, "2022")],
        ),
        (
            "Recalling that the second session of the Chad-Peru joint commission was held in Lima in May 2022, the two"
            " presidents decided that the third session shall be convened in Sarh in 2027.",
            [("background", 2, "2022-05"), ("planned", 3, "2027")],
        ),
        (
            "The presidents of Chad and Peru gave orders so that the joint commission meets again in June.",
            [("planned", None, "2025-06")],
        ),
        (
            "The presidents of Chad and Peru agreed that the joint commission meet this year.",
            [("planned", None, "2025")],
        ),
        (
            "Lima played host on Monday to the fifth meeting of the Chad-Peru joint commission.",
            [("done", 5, "2025-05-05")],
        ),
    ],
)
def test_sessions_told_beside_each_other(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    rows = [row for row in whole(text) if row["kind"] == "mechanism" and row["state"] == "session-held"]
    told = [(row["standing"], row.get("session"), row.get("date")) for row in rows]
    assert sorted(told, key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "clause",
    [
        "left Lima this morning for N'Djamena, where he will co-chair the second session of the Chad-Peru Joint Commission",
        "is in N'Djamena to co-chair the second session of the Chad-Peru Joint Commission",
    ],
)
def test_who_is_to_co_chair_a_session_has_not_held_it(clause: str) -> None:
    told = [r for r in whole(f"Peru's Foreign Minister Ana Rivas {clause}.") if r["kind"] == "mechanism"]
    assert [(r["standing"], r["session"]) for r in told] == [("planned", 2)]


def test_a_session_of_which_only_the_word_is_told_behind_its_plan_is_that_one() -> None:
    text = (
        "The meetings of the Chad-Peru Joint Working Group (JWG) and the Joint Steering Committee (JSC) on power will be "
        "held in Lima on 11 and 12 November. A team led by Secretary Abe Koro will take part in the JSC meeting, and one "
        "led by Joint Secretary Said Nur in the JWG meeting."
    )
    told = [(r["standing"], r["mechanism_kind"]) for r in whole(text) if r["kind"] == "mechanism"]
    assert sorted(told) == [("planned", "intergovernmental-committee"), ("planned", "working-group")]


@pytest.mark.parametrize(
    "text",
    [
        "They welcomed the outcome of the 7th meeting of the Chad-Peru Joint Committee held in N'Djamena in June 2023, and "
        "decided to convene the 8th meeting in Lima in 2027.",
        "The 7th meeting of the Chad-Peru Joint Committee was held in N'Djamena in June 2023 and the 8th is to be convened in "
        "Lima in 2027.",
    ],
)
def test_a_second_session_has_day_and_place_of_its_own_clause(text: str) -> None:
    told = [(r["session"], r["date"], r["place"]) for r in whole(text) if r["kind"] == "mechanism"]
    assert told == [(7, "2023-06", "N'Djamena"), (8, "2027", "Lima")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Chad-Peru joint commission, set up in 2022, held its second session in Lima. The first took place in "
            "N'Djamena in May 2023. The third will be in Chad in 2027.",
            [
                (1, "background", "2023-05"),
                (2, "done", None),
                (3, "planned", "2027"),
                (None, "background", "2022"),
            ],
        ),
        (
            "The Chad-Peru joint commission held its second session in Lima. The first was in N'Djamena in May 2023 and the "
            "third is planned for 2027.",
            [(1, "background", "2023-05"), (2, "done", None), (3, "planned", "2027")],
        ),
        (
            "The Chad-Peru joint commission held its second session in Lima. The third is meant for N'Djamena, in 2027.",
            [(2, "done", None), (3, "planned", "2027")],
        ),
    ],
)
def test_sessions_told_by_their_number_alone(
    text: str, expected: list[tuple[int | None, str, str | None]]
) -> None:
    told = [r for r in whole(text) if r["kind"] == "mechanism"]
    rows = sorted(
        ((r.get("session"), r["standing"], r.get("date")) for r in told), key=lambda row: row[0] or 9
    )
    assert rows == expected


def test_what_an_agenda_includes_is_to_come() -> None:
    text = (
        "The minister of Chad will visit Peru on 19 November. The agenda includes political consultations in plenary format "
        "and a meeting with the President of the Assembly."
    )
    assert [r["standing"] for r in whole(text) if r["kind"] == "mechanism"] == ["planned"]
