"""Questions as people type them: with slips, of what is told otherwise, of somebody's president, of talks that go on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from chancery.answering import Answer, answer
from chancery.keeping import Record
from tests.keeping.plain import line, open_plain, report

LAO = {"name": "Bounthong Keo", "office": "President", "state": "LAO"}
GUEST = {"name": "Dorji Bat", "office": "President of Mongolia", "state": "MNG"}
PAIR = {"states": ["LAO", "MNG"]}
REPORTS = (
    report(
        "talks",
        line("meeting", participants=[LAO, GUEST], meeting_kind="talks", date="2025-03-10", **PAIR),
        line("statement", speaker="Bounthong Keo", role="President", text="coffee is good", mode="reported"),
        line("signing", "planned", declared=6, place="Vientiane", **PAIR),
        text="The chairman of the chamber, Mr Sengdao, hosted a dinner.",
        published="2025-03-11",
    ),
    report(
        "papers",
        line(
            "instrument",
            type="letter-of-intent",
            title="letter of intent on defence",
            sectors=["defence"],
            stage="signed",
            date="2025-03-10",
            states=["CUB", "LAO"],
        ),
        line(
            "instrument",
            "planned",
            type="treaty",
            title="treaty on extradition",
            stage="negotiating",
            states=["CUB", "LAO"],
        ),
        line(
            "instrument",
            "planned",
            type="agreement",
            title="agreement on fishing",
            stage="signed",
            date="2025-06",
            states=["CUB", "LAO"],
        ),
        published="2025-03-12",
    ),
    report(
        "embassy",
        line(
            "milestone",
            milestone_kind="embassy-opened",
            states=["COL", "LTU"],
            date="2024-05-14",
            subject="Lithuania opened an embassy in Colombia",
        ),
        published="2024-05-15",
    ),
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    folder: Path = tmp_path_factory.mktemp("fresh")
    with open_plain(folder / "fresh.db") as record:
        record.add(REPORTS)
        yield record


def put(record: Record, question: str) -> Answer:
    return answer(record, question, today=date(2026, 1, 15))


def test_an_office_is_answered_with_its_own_holder(record: Record) -> None:
    assert put(record, "who is the president of laos").value == "Bounthong Keo (President)"
    assert put(record, "Who is the president of Mongolia?").value == "Dorji Bat (President of Mongolia)"


def test_a_president_is_not_given_the_words_of_another(record: Record) -> None:
    assert put(record, "What did the Lao president say?").value == (
        "Bounthong Keo (President): coffee is good",
    )
    assert not put(record, "What did the Mongolian president say?").answered


def test_a_letter_of_intent_is_not_answered_as_an_agreement(record: Record) -> None:
    given = put(record, "Did Laos and Cuba sign a defence agreement?")
    assert given.sentence == "Yes: 1 letter of intent."


def test_talks_that_go_on_are_papers_in_the_making(record: Record) -> None:
    given = put(record, "Which talks between Laos and Cuba on extradition are under way?")
    assert given.value == ("planned: treaty on extradition, between Cuba and Laos, negotiating",)


def test_what_is_planned_is_still_to_be_signed(record: Record) -> None:
    given = put(record, "Which agreements of Cuba are overdue?")
    assert given.value == ("planned: agreement on fishing, between Cuba and Laos, to be signed",)


def test_signed_and_in_force_are_told_apart(record: Record) -> None:
    given = put(record, "what have we signed with cuba, and is it in force")
    assert [note.text for note in given.notes] == [
        "In force as far as reports tell: none of them. A paper that is signed need not be in force."
    ]


def test_an_embassy_is_that_of_who_opened_it(record: Record) -> None:
    assert put(record, "Has Lithuania opened an embassy in Bogota?").value is True
    assert not put(record, "Has Colombia opened an embassy in Vilnius?").answered


def test_papers_that_no_report_names_are_told_by_the_numbers_given(record: Record) -> None:
    given = put(record, "How many agreements do Laos and Mongolia plan to sign?")
    assert (given.value, given.sentence) == (
        6,
        "Reports name none of them; the numbers that they give: six.",
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("letter of intnet of Laos on defense", "“intnet” as “intent”"),
        ("agreemnt between Laos and Cuba on defence", "“agreemnt” as “agreement”"),
        ("treaty with Cuba on extradiction, planned", "“extradiction” as “extradition”"),
    ],
)
def test_a_slip_is_mended_and_said(record: Record, question: str, said: str) -> None:
    given = put(record, question)
    assert given.answered
    assert given.notes[0].text == f"No report has it as written: read {said}."


@pytest.mark.parametrize(
    "question", ["What did Kuba say?", "Who is Keobun?", "treaty with Cuba on chocolate"]
)
def test_a_word_that_is_near_to_nothing_is_left_as_it_is(record: Record, question: str) -> None:
    given = put(record, question)
    assert (given.outcome, given.notes) == ("not-reported", ())


def test_words_that_stand_in_no_fact_are_shown_where_they_stand(record: Record) -> None:
    given = put(record, "Who hosted the dinner of Laos and Mongolia?")
    assert given.outcome == "not-reported"
    assert "The chairman of the chamber, Mr Sengdao, hosted a dinner." in given.rows[0].says
    assert given.rows[0].cites == (1,)


def test_the_nearest_question_is_one_that_has_an_answer(record: Record) -> None:
    assert put(record, "Which visits did Cuba pay to Laos?").nearest == "entries of every kind, Cuba and Laos"
    assert put(record, "Which visits did Peru pay to Chad?").nearest is None


def test_a_person_is_asked_for_by_name(record: Record) -> None:
    assert put(record, "who is dorji bat").value == "Dorji Bat (President of Mongolia)"


def test_words_alone_are_no_yes(record: Record) -> None:
    given = put(record, "Is coffee good?")
    assert (given.sentence, given.value) == (
        "Reports tell of this:",
        ("Bounthong Keo (President): coffee is good",),
    )


def test_several_occasions_are_told_of(tmp_path: Path) -> None:
    visit = {"visitor_state": "CUB", "host_state": "LAO"}
    visits = [line("visit", date=day, **visit) for day in ("2024-03-01", "2025-03-01")]
    with open_plain(tmp_path / "visits.db") as record:
        record.add([report(f"r{n}", one, published="2025-04-01") for n, one in enumerate(visits)])
        given = put(record, "What was signed during the visit?")
    assert given.notes[0].text == "2 occasions are meant by “visits”; name the states or the visitor for one."


def test_a_counterpart_is_told_by_state(tmp_path: Path) -> None:
    guest = {"name": "Ana Ruiz", "office": "Cuban counterpart", "state": "CUB"}
    host = {"name": "Bounthong Keo", "office": "Prime ministers", "state": "LAO"}
    with open_plain(tmp_path / "meeting.db") as record:
        told = line(
            "meeting",
            participants=[host, guest],
            states=["CUB", "LAO"],
            meeting_kind="talks",
            date="2025-01-02",
        )
        record.add([report("r", told, published="2025-01-03")])
        given = put(record, "Who met in January 2025?")
    assert given.value == ("Bounthong Keo (Prime minister)", "Ana Ruiz (Cuba)")


def test_a_channel_is_found_by_its_level(tmp_path: Path) -> None:
    told = [
        line(
            "mechanism",
            name=name,
            mechanism_kind="working-group",
            level=level,
            states=["CUB", "LAO"],
            state="existing",
        )
        for name, level in (("trade group", "ministers"), ("visa group", "deputy-ministers"))
    ]
    with open_plain(tmp_path / "level.db") as record:
        record.add([report("r", *told, published="2025-01-03")])
        given = put(record, "Which working groups of Cuba and Laos meet at deputy minister level?")
    assert given.value == ("visa group, of Cuba and Laos, level: deputy ministers, existing",)
