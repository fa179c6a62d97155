"""Papers that there are not, that somebody demands an end of, or that are still to be debated."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions
from tests.reading.whole_facts import paper, signing, whole

PAIR = ["PER", "TCD"]


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [(r["type"], r["standing"], r.get("stage")) for r in whole(text) if r["kind"] == "instrument"]


@pytest.mark.parametrize(
    "denial",
    [
        "There is none.",
        "No such agreement exists.",
        "None is in force.",
        "We have none.",
    ],
)
def test_a_later_sentence_says_that_there_is_no_such_paper(denial: str) -> None:
    text = f"Much is written of the agreement on double taxation between Chad and Peru. {denial}"
    assert told(text) == [("agreement", "denied", None)]


def test_a_paper_that_exists_is_not_denied_by_another_word() -> None:
    text = "Chad and Peru signed an agreement on fish in 2010. There is none of the old quarrel left."
    assert told(text) == [("agreement", "background", "signed")]


def test_what_two_never_had_they_have_not() -> None:
    assert told("Chad and Peru have never had an extradition treaty.") == [("treaty", "denied", None)]


def test_a_demand_ends_no_paper() -> None:
    text = "The minister of Chad heard demands that Peru revoke the defence agreement."
    assert told(text) == [("agreement", "proposed", "terminated")]


def test_a_paper_that_has_yet_to_be_debated_is_to_be_ratified() -> None:
    text = "Chad's tax accord with Peru, laid before the house in May, has yet to be debated."
    assert told(text) == [("agreement", "planned", "ratified")]


def test_a_paper_may_be_left_to_lapse() -> None:
    assert told("Peru has let lapse its 2018 fisheries agreement with Chad.") == [
        ("agreement", "done", "expired")
    ]


def test_what_was_approved_and_then_signed_is_signed() -> None:
    text = (
        "Chad's Cabinet approved the fisheries agreement with Peru, which was then signed in Lima by both ministers"
        " on Monday."
    )
    assert whole(text) == [
        paper(
            "fisheries agreement with Peru",
            "agreement",
            PAIR,
            date="2025-05-05",
            place="Lima",
            sectors=["fisheries"],
        ),
        signing(PAIR, date="2025-05-05", place="Lima"),
    ]


def test_a_treaty_is_brought_into_force_by_an_exchange_of_instruments() -> None:
    text = "Chad and Peru have brought into force a treaty on fish. The exchange of instruments took place on Monday."
    assert whole(text) == [paper("treaty on fish", "treaty", PAIR, stage="in-force", sectors=["fisheries"])]


def test_the_press_of_a_state_is_no_side_of_a_paper() -> None:
    text = "Chad and Peru are friends. Reports in French media said that an accord on a base had been signed."
    assert [r["states"] for r in whole(text) if r["kind"] == "instrument"] == [PAIR]


def test_another_loan_needs_no_plural() -> None:
    text = "Chad and Peru signed a loan of 120 million for spare parts and another of 85 million for a power line on Monday."
    assert told(text) == [("loan-grant", "done", "signed"), ("loan-grant", "done", "signed")]


def test_documents_that_lawyers_hand_over_are_signed_by_nobody() -> None:
    text = "The court will hear the dispute between Chad and Peru on Monday. Lawyers handed over documents."
    assert [r for r in whole(text) if r["kind"] == "signing"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad denied on Monday having signed an accord on mines with Peru.",
        "Chad denied a newspaper report of an accord with Peru signed in secret last month.",
        "Chad's foreign ministry dismissed as false a story about an accord with Peru signed in March.",
        "Chad said there was no truth in reports of an accord signed with Peru in March.",
        "A Lima daily wrote that Peru and Chad had signed an accord. The ministry called the story an invention.",
        "A Lima daily wrote that Peru and Chad had signed an accord. The foreign ministry dismissed the report as nonsense.",
    ],
)
def test_a_paper_that_is_only_heard_of_and_denied(text: str) -> None:
    assert told(text) == [("agreement", "denied", "signed")]


def test_the_day_of_a_denial_is_no_day_of_a_signing() -> None:
    text = "A Lima daily wrote that Peru and Chad had signed an accord in May. The ministry denied the report on Monday."
    assert [r.get("date") for r in whole(text) if r["kind"] == "instrument"] == ["2025-05"]


def test_what_is_denied_of_a_paper_denies_no_paper() -> None:
    assert told("Chad denied violating the treaty on fish that it signed with Peru in 1998.") == [
        ("treaty", "background", "signed")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Q: There are reports that Chad will build a port in Peru. Is that so?\nA: No such agreement exists.",
        "Reports that Chad is to run a port in Peru have been going round. The ministry said there is no such agreement.",
        "Rumours have it that Peru may train pilots for Chad. They are without substance. No such agreement is planned.",
    ],
)
def test_what_is_only_heard_of_is_denied_though_no_paper_was_named(text: str) -> None:
    assert told(text) == [("agreement", "denied", None)]
    assert [r["states"] for r in whole(text) if r["kind"] == "instrument"] == [PAIR]


def test_a_paper_that_was_signed_is_not_denied_with_what_is_heard_of_it() -> None:
    text = "Chad signed a trade agreement with Peru. Reports that it covers gold are wrong. No such agreement was signed."
    assert told(text) == [("agreement", "done", "signed")]


@pytest.mark.parametrize(
    "answer",
    [
        "This is fake news.",
        "The report is not true.",
        "Such claims are completely false.",
        "That is pure speculation.",
        "It is a fabrication.",
    ],
)
def test_what_media_reported_and_the_answer_calls_untrue_was_not_done(answer: str) -> None:
    text = f"Q: Media have reported that Chad signed a military agreement with Peru. Is that so?\nA: {answer}"
    assert told(text) == [("agreement", "denied", "signed")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chad are not in negotiations on a prisoner transfer agreement.",
        "Peru and Chad are no longer in talks on a prisoner transfer agreement.",
    ],
)
def test_a_paper_on_which_nobody_talks(text: str) -> None:
    assert [row[0] for row in instruments(text)] == ["denied"]


def test_the_day_of_the_initials_is_not_that_of_the_signing() -> None:
    text = "A tax convention between Peru and Chad was initialled in March but has yet to be signed."
    assert occasions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "No agreement on fish is being negotiated between Chad and Peru.",
        "Contrary to what media wrote, no agreement on fish is being negotiated between Chad and Peru.",
        "No talks on an agreement on fish between Chad and Peru are being held.",
    ],
)
def test_a_paper_that_nobody_negotiates(text: str) -> None:
    assert told(text) == [("agreement", "denied", "negotiating")]
