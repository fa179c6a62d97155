"""Questions in plain English become typed ones, and are shown back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.answering import Question, read_as, understand
from chancery.errors import QuestionError

TODAY = date(2026, 1, 15)


def read(text: str) -> Question:
    return understand(text, today=TODAY)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Which papers did Viet Nam and North Korea sign in 2025?", "instruments, Vietnam and North Korea, signed, 2025"),
        ("How many MoUs on health since 2020?", "number of memoranda of understanding, health, since 2020"),
        ("Who visited Laos last year?", "persons in visits, to Laos, 2025"),
        ("agreements with China but not military", "instruments, China, without defence"),
        ("treaties not in force", "treaties, without in force"),
        ("why did they not sign with Cuba", "reasons told for instruments, Cuba, signed"),
        ("Is the treaty with Cuba in force?", "whether in force: treaties, Cuba, in force"),
        ("docs with the dprk or the uae since 2020", "instruments, North Korea and United Arab Emirates, since 2020"),
        ("who has been to laos", "persons in visits, to Laos"),
        ("state visits in 2024 and 2025", "state visits, 2024 to 2025"),
        ("papers of Kenya 2019-2023", "instruments, Kenya, 2019 to 2023"),
        ("Which talks with Botswana on extradition are continuing?", "instruments, Botswana, negotiating, planned or proposed, "
         "with the words “extradition”"),
        ("Which talks with Botswana are planned?", "talks, Botswana, planned or proposed"),
        ("When did Armenia open an embassy in Bucharest?", "date of openings of an embassy, Armenia and Romania"),
        ("Which embassies did Kenya close?", "closures of an embassy, Kenya"),
        ("What was signed in Bucharest?", "instruments, signed, with the words “bucharest”"),
        ("what is the newest agreement with Laos", "instruments, Laos, the last of them"),
        ("how many universities signed memoranda", "memoranda of understanding, signed, with the words “universities”"),
        ("how many memoranda did universities sign", "number of memoranda of understanding, signed, with the words "
         "“universities”"),
        ("which leaders visited Laos", "visits, to Laos, head of state, head of government or party leader paramount"),
        ("what happened in June 2024", "entries of every kind, 2024-06"),
        ("is Laos under sanctions", "not answered: entries of every kind, Laos, with the words “sanctions”"),
        ("what are analysts saying about Laos", "statements, Laos, scholar"),
        ("What do the reports say about fishing off Laos?", "entries of every kind, Laos, fisheries"),
        ("When did Mongolia's president visit Laos?", "date of visits, from Mongolia to Laos, head of state"),
        ("Which planned visits are overdue?", "visits, planned or proposed, overdue on 2026-01-15"),
        ("Where was the 17th session of the Ethiopia-Djibouti commission held?",
         "place of mechanisms, Ethiopia and Djibouti, session 17"),
        ("What was signed during the visit of To Lam to the DPRK?",
         "instruments, signed, during: visits, to North Korea, with the words “to” “lam”"),
        ("When did Brazil and Argentina last hold talks?", "date of talks, Brazil and Argentina, the last of them"),
        ("What stands in the way of trade between Viet Nam and North Korea?", "obstacles, Vietnam and North Korea, trade"),
        ("What did Safaryan say about peace?", "statements, with the words “safaryan” “peace”"),
        ("Was the talk between Hanoi and Pyongyang called off?", "whether there are entries of every kind, Vietnam and "
         "North Korea, cancelled, with the words “talk”"),
    ],
)  # fmt: skip
def test_a_question_is_read_and_shown_back(text: str, back: str) -> None:
    assert read_as(read(text)) == back


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Who is the president of Laos?", "LAO"),
        ("What did the Lao president say?", "LAO"),
        ("What did Laos's president say?", "LAO"),
        ("What did the president say in Laos?", None),
    ],
)
def test_an_office_is_of_the_state_beside_it(text: str, state: str | None) -> None:
    assert read(text).office_state == state


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("When did Rwanda ratify the treaty with Botswana?", "RWA"),
        ("Has Colombia opened an embassy in Vilnius?", "COL"),
        ("When was the Lithuanian embassy in Colombia opened?", "LTU"),
        ("When was an embassy opened in Colombia?", None),
    ],
)
def test_what_each_does_for_itself_is_its_act(text: str, actor: str | None) -> None:
    assert read(text).actor == actor


def test_a_question_is_typed() -> None:
    assert read("How many agreements on health did Viet Nam and Cuba sign since 2020?") == Question(
        ask="how-many",
        kinds=("instrument",),
        states=("VNM", "CUB"),
        sectors=("health",),
        stages=("signed",),
        dates="2020/..",
        today="2026-01-15",
    )


def test_what_is_not_known_must_stand_in_the_reports() -> None:
    assert read("What is the population of Malawi?").words == ("population",)


def test_a_name_that_several_states_share_is_no_state() -> None:
    assert read("agreements with Korea").states == ()


def test_lower_case_us_is_no_state() -> None:
    assert read("what have we signed with them, tell us").states == ()
    assert read("What did the US and Cuba sign?").states == ("USA", "CUB")


def test_questions_for_advice_are_refused() -> None:
    assert {
        read(text).ask
        for text in ("Is trade with North Korea allowed?", "Should we sign?", "How much was paid?")
    } == {"refused"}


def test_a_question_is_built_directly_and_checked() -> None:
    with pytest.raises(QuestionError, match="there is no such kind"):
        Question(kinds=("party",))
    with pytest.raises(QuestionError, match="this is no date"):
        Question(dates="yesterday")


def test_a_text_that_is_no_question_by_its_length_is_refused() -> None:
    with pytest.raises(QuestionError, match="too long for a question"):
        read("why " * 1_000)


@given(st.text(max_size=80))
def test_every_text_is_read_as_some_question(text: str) -> None:
    assert read_as(read(text))
