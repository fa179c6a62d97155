"""How a paper ends, what it only provides for itself, and one ended paper told under two names."""

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, read


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """`(standing, stage, date, title)` of every instrument read, in the order of the text."""
    return [
        (f.standing, f.get("stage") or "", f.get("date"), f.get("title"))
        for f in read(text)
        if f.kind == "instrument"
    ]


@pytest.mark.parametrize(
    ("clause", "standing", "stage", "date"),
    [
        ("will lose force on 1 July 2024", "planned", "terminated", "2024-07-01"),
        ("loses its force on 1 July 2024", "planned", "terminated", "2024-07-01"),
        ("lost its validity on 30 April", "done", "terminated", "2024-04-30"),
        ("will lose its legal effect next year", "planned", "terminated", "2025"),
        ("ceases to be in force on 1 July 2024", "planned", "terminated", "2024-07-01"),
        ("ceased to exist on 30 April 2024", "done", "terminated", "2024-04-30"),
        ("will no longer be in force from 30 June 2024", "planned", "terminated", "2024-06-30"),
        ("became void on 30 April 2024", "done", "terminated", "2024-04-30"),
        ("will become invalid on 30 June 2024", "planned", "terminated", "2024-06-30"),
        ("will stop being in effect on 30 June 2024", "planned", "terminated", "2024-06-30"),
        ("comes to an end on 30 June 2024", "planned", "expired", "2024-06-30"),
    ],
)
def test_a_paper_that_holds_no_more(clause: str, standing: str, stage: str, date: str) -> None:
    text = f"The fisheries agreement between Fiji and Malta {clause}."
    assert told(text) == [(standing, stage, date, "fisheries agreement between Fiji and Malta")]


def test_who_stops_the_action_of_a_paper_ends_it() -> None:
    text = "Fiji stops the operation of the fisheries agreement with Malta."
    assert instruments(text) == [("done", "agreement", "terminated", "FJI+MLT")]


@pytest.mark.parametrize(
    "text",
    [
        "If neither side objects in writing, the agreement is prolonged automatically.",
        "Unless one of the parties ends it, it is extended for five years.",
        "The agreement is renewed automatically every five years.",
        "It will be tacitly prolonged for further periods of a year.",
        "Should either party wish so, the agreement may be terminated with six months' notice.",
        "The agreement may be denounced by either government at any time.",
    ],
)
def test_what_a_paper_provides_has_not_happened(text: str) -> None:
    assert told("Fiji and Malta signed a fisheries agreement on 3 May. " + text) == [
        ("done", "signed", "2024-05-03", "fisheries agreement")
    ]


@pytest.mark.parametrize(
    ("text", "standing", "stage"),
    [
        (
            "The fisheries agreement between Fiji and Malta was automatically renewed for five years on Friday.",
            "done",
            "renewed",
        ),
        (
            "The fisheries agreement between Fiji and Malta will be extended for another five years.",
            "planned",
            "renewed",
        ),
        (
            "Fiji will terminate the fisheries agreement with Malta unless talks succeed.",
            "planned",
            "terminated",
        ),
    ],
)
def test_what_befalls_a_paper_is_no_provision_of_it(text: str, standing: str, stage: str) -> None:
    assert [row[:2] for row in told(text)] == [(standing, stage)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Fiji will end the agreement on fish with Malta if prices fall.", "agreement on fish with Malta"),
        (
            "Fiji will end the agreement on fish with Malta unless prices rise.",
            "agreement on fish with Malta",
        ),
        (
            "Fiji renewed the agreement on fish with Malta for three more years.",
            "agreement on fish with Malta",
        ),
        (
            "Fiji extended its fish agreement with Malta for a further five years.",
            "fish agreement with Malta",
        ),
        (
            "Fiji and Malta signed a treaty of friendship, good neighbourliness and cooperation.",
            "treaty of friendship, good neighbourliness and cooperation",
        ),
        ("Fiji and Malta signed a treaty of friendship, and the ministers left.", "treaty of friendship"),
    ],
)
def test_where_the_title_of_a_paper_ends(text: str, title: str) -> None:
    assert [row[3] for row in told(text)] == [title]


def test_an_ended_paper_under_two_names_is_one_and_stands_as_planned_while_its_day_is_to_come() -> None:
    text = (
        'The president of Fiji spoke of the Big Treaty with Malta. "It is right that we end the Treaty on friendship with '
        'Malta," he said. The treaty will lose force on 1 July 2024. Prices rose. Fiji does not wish to renew the document.'
    )
    assert told(text) == [("planned", "terminated", "2024-07-01", "Big Treaty with Malta")]


@pytest.mark.parametrize(
    "text",
    [
        "Fiji ended the treaty on borders with Malta on Friday. Last month it ended the treaty on extradition with Malta.",
        "Fiji ended the 1997 treaty with Malta on Friday. On Monday it had ended the 2003 treaty with Malta.",
    ],
)
def test_two_papers_ended_one_after_the_other_stay_two(text: str) -> None:
    assert len(told(text)) == 2


def test_a_signed_agreement_that_is_published_stays_signed() -> None:
    text = "Fiji and Malta signed a fisheries agreement on 3 May. The document was published on Monday."
    assert told(text) == [("done", "signed", "2024-05-03", "fisheries agreement")]
