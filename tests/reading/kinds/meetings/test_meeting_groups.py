"""Who meets where several are meant by one word: a shared plural office, the members of a delegation, a body of old."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.meetings.meeting_reading import meetings

#: The day that the dates of these texts are read against.
_DAY = "2011-10-18"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Abe Koro and Issa Deby, ambassadors of Ghana and Chad, met Omani Foreign Minister Said Nur on Monday.",
            [("done", "meeting", "GHA OMN TCD", ["Abe Koro", "Issa Deby", "Said Nur"])],
        ),
        (
            "Abe Koro and Issa Deby, the new ambassadors of Ghana and Chad, met Omani Foreign Minister Said Nur.",
            [("done", "meeting", "GHA OMN TCD", ["Abe Koro", "Issa Deby", "Said Nur"])],
        ),
        (
            (
                "Abe Koro and Issa Deby, newly-appointed ambassadors of Ghana and Chad to the DPRK, presented "
                "credentials to Kim Il Nam at the Mansudae Assembly Hall on Tuesday. Kim Il Nam conversed with the "
                "ambassadors after receiving the credentials."
            ),
            [("done", "received", "GHA PRK TCD", ["Kim Il Nam", "Abe Koro", "Issa Deby"])],
        ),
        (
            (
                "Omani Foreign Minister Said Nur received Abe Koro and Issa Deby, the ambassadors of Ghana and "
                "Chad respectively, on Monday."
            ),
            [
                ("done", "received", "GHA OMN", ["Said Nur", "Abe Koro"]),
                ("done", "received", "OMN TCD", ["Said Nur", "Issa Deby"]),
            ],
        ),
    ],
)
def test_an_office_in_the_plural_makes_persons_of_the_names_before_it(text: str, expected: list[Any]) -> None:
    assert meetings(text, _DAY) == expected


def test_names_before_a_plural_that_is_no_office_are_no_persons() -> None:
    text = "Oman Air and Gulf Freight, state carriers of Oman and Chad, met rising demand on Monday."
    assert meetings(text, _DAY) == []


_CAME = "A delegation of the DPRK headed by Kim Il Nam, vice-minister of Culture, stayed in Chad from July 24 to 30. "


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Issa Deby, president of Chad, received its members at the palace on Saturday.", "received"),
        ("Issa Deby, president of Chad, met its members on Saturday.", "meeting"),
        ("Issa Deby, president of Chad, met the members of the delegation on Saturday.", "meeting"),
        ("Issa Deby, president of Chad, had talks with the members of the delegation.", "talks"),
    ],
)
def test_the_members_of_a_delegation_are_met_as_the_delegation(sentence: str, kind: str) -> None:
    assert meetings(_CAME + sentence, _DAY) == [("done", kind, "PRK TCD", ["Issa Deby", "Kim Il Nam"])]


@pytest.mark.parametrize(
    "sentences",
    [
        "The Ministry of Mines of Chad opened a club. Issa Deby, president of Chad, met its members on Saturday.",
        "Issa Deby, president of Chad, thanked members of the audience on Saturday.",
    ],
)
def test_the_members_of_another_body_are_not_the_delegation(sentences: str) -> None:
    assert not any("Kim Il Nam" in names for *_, names in meetings(_CAME + sentences, _DAY))


def test_who_visits_a_land_is_not_said_to_meet_anybody() -> None:
    text = (
        "A delegation of the DPRK headed by Kim Il Nam, vice-minister of Culture, visited Chad. It was cold."
    )
    assert meetings(text, _DAY) == []


@pytest.mark.parametrize(
    ("published", "state"), [("1987-07-20", "SUN"), ("1991-08-20", "SUN"), ("2009-07-20", "RUS")]
)
@pytest.mark.parametrize("office", ["Kremlin leader", "Kremlin official"])
def test_a_body_of_old_is_of_the_state_of_its_day(office: str, published: str, state: str) -> None:
    text = f"Malaysian Prime Minister Abe Koro met {office} Ivan Petrov on Monday."
    assert meetings(text, published) == [("done", "meeting", f"MYS {state}", ["Abe Koro", "Ivan Petrov"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks between Oman and its creditor banks opened in London on Monday.",
            [("done", "talks", "OMN", ["creditor banks"])],
        ),
        (
            "Officials of Oman held talks with its commercial bank creditors in London on Monday.",
            [("done", "talks", "OMN", ["Officials of Oman", "commercial bank creditors"])],
        ),
        (
            "Omani Finance Minister Said Nur met the bank advisory committee in New York on Monday.",
            [("done", "meeting", "OMN", ["Said Nur", "bank advisory committee"])],
        ),
        (
            "Omani Finance Minister Said Nur will meet foreign creditors in London on Monday.",
            [("planned", "meeting", "OMN", ["Said Nur", "foreign creditors"])],
        ),
    ],
)
def test_creditors_are_a_side_of_no_state(text: str, expected: list[Any]) -> None:
    assert meetings(text, _DAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Omani Finance Minister Said Nur told creditor banks on Monday that Oman would not pay.",
        "Foreign banks met rising costs in Oman on Monday.",
        "Creditor banks met in London on Monday.",
    ],
)
def test_creditors_who_meet_no_state_are_silent(text: str) -> None:
    assert meetings(text, _DAY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Choe Il, vice-premier of the DPRK, met and had a talk in a warm atmosphere with the visiting "
                "delegation of Korean residents in Japan led by Pak Chol at the Mansudae Assembly Hall on Friday."
            ),
            [("done", "meeting", "PRK", ["Choe Il", "Pak Chol"])],
        ),
        (
            "Choe Il, vice-premier of the DPRK, met the delegation of Koreans in China led by Pak Chol on Friday.",
            [("done", "meeting", "PRK", ["Choe Il", "Pak Chol"])],
        ),
        (
            "Omani President Said Nur received a delegation of Omani nationals in Chad led by Abe Koro on Friday.",
            [("done", "received", "OMN", ["Said Nur", "Abe Koro"])],
        ),
        (
            "Ghanaian President Issa Deby received a delegation of Omani nationals in Chad led by Abe Koro.",
            [("done", "received", "GHA OMN", ["Issa Deby", "Abe Koro"])],
        ),
        (
            "Omani President Said Nur received a delegation of Chadian officials led by Abe Koro on Friday.",
            [("done", "received", "OMN TCD", ["Said Nur", "Abe Koro"])],
        ),
    ],
)
def test_people_who_live_abroad_are_not_of_the_land_they_live_in(text: str, expected: list[Any]) -> None:
    assert meetings(text, _DAY) == expected


def test_a_delegation_of_people_at_home_is_no_other_side() -> None:
    text = (
        "Choe Il, vice-premier of the DPRK, met the delegation of Korean workers led by Pak Chol on Friday."
    )
    assert meetings(text, _DAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ministers traded the papers in Muscat with President Abe Koro of Chad and Omani Premier Said Nur looking on, just "
        "after the two had led delegation-level talks.",
        "The foreign ministers signed an accord on trade in the presence of President Abe Koro of Chad and Premier Said "
        "Nur of Oman, who had earlier held talks.",
        "The papers were signed after President Abe Koro of Chad and Premier Said Nur of Oman held talks.",
    ],
)
def test_those_who_talked_before_others_signed_are_the_ones_just_named(text: str) -> None:
    assert meetings(text) == [("done", "talks", "OMN TCD", ["Abe Koro", "Said Nur"])]


def test_what_lasts_for_years_to_come_is_no_day_of_the_meeting() -> None:
    text = "President Abe Koro of Chad met Premier Said Nur of Oman and promised aid over the next two years."
    facts = [f for f in read_report(Report("r", text, published="2025-05-06")).facts if f.kind == "meeting"]
    assert [(f.standing, f.get("date")) for f in facts] == [("done", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The customs services of both countries are to hold talks on transit.",
            [("planned", "talks", "OMN TCD", ["customs services of both countries"])],
        ),
        (
            "The two countries' central banks will meet next week.",
            [("planned", "meeting", "OMN TCD", ["two countries' central banks"])],
        ),
        ("The universities of both countries met the demands of the students.", []),
    ],
)
def test_bodies_of_both_states_meet_beside_the_two_sides(
    sentence: str, expected: list[tuple[Any, ...]]
) -> None:
    agreed = "Chad and Oman agreed on Monday that the two sides would meet again in May."
    assert meetings(f"{agreed} {sentence}", _DAY) == [("planned", "meeting", "OMN TCD", []), *expected]


def test_results_that_were_set_out_tell_of_talks_that_were_held() -> None:
    text = "The results of the talks between Chad and Oman were set out in a memorandum."
    assert meetings(text) == [("done", "talks", "OMN TCD", [])]


@pytest.mark.parametrize(
    ("plural", "named"), [("presidents", ["two presidents"]), ("leaders", ["Abe Koro", "Said Nur"])]
)
def test_two_presidents_are_no_prime_minister(plural: str, named: list[str]) -> None:
    text = (
        "President Abe Koro of Chad arrived in Oman. He was welcomed by Prime Minister Said Nur of Oman.\n"
        f"The two {plural} held talks."
    )
    assert meetings(text) == [("done", "talks", "OMN TCD", named)]
