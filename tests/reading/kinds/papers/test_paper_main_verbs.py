"""What a main clause says of a paper behind a clause on it, and what is only thought of, put off or wished for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

MET = "LIMA, May 6 - The ministers of Peru and Chad met. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The memorandum on archives which had been announced with some noise in January was taken off the agenda.",
            ("planned", "memorandum-of-understanding", "signed", "PER+TCD"),
        ),
        (
            "The treaty on trade that was signed in 1990 was renewed on Monday.",
            ("done", "treaty", "renewed", "PER+TCD"),
        ),
        (
            "The accord on fish that both sides initialled in May has entered into force.",
            ("done", "agreement", "in-force", "PER+TCD"),
        ),
        (
            "The accord on fish that is said to have been drafted in secret will be signed in Lima on June 20.",
            ("planned", "agreement", "signed", "PER+TCD"),
        ),
        (
            "They welcomed the agreement on visas which was signed in Lima on 3 May.",
            ("done", "agreement", "signed", "PER+TCD"),
        ),
    ],
)
def test_the_main_clause_counts_before_the_clause_on_the_paper(text: str, expected: tuple[Any, ...]) -> None:
    assert instruments(MET + text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They agreed to consider the signing of an agreement on visas.",
        "They will consider signing an agreement on visas.",
        "They agreed to study the possibility of signing an agreement on visas.",
        "They will examine the feasibility of concluding an agreement on visas.",
        "Peru was keen on an agreement on visas.",
        "Chad is still interested in an agreement on visas.",
    ],
)
def test_a_paper_that_is_only_considered_or_wished_for(text: str) -> None:
    assert [row[:2] for row in instruments(MET + text)] == [("proposed", "agreement")]
    assert occasions(MET + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru was considering a further loan for solar power in Chad.",
        "Chad hoped for another treaty on trade.",
    ],
)
def test_what_is_only_thought_of_does_not_go_on_with_what_was_signed(text: str) -> None:
    signed = "LIMA, May 6 - Peru and Chad signed an accord on fish. "
    assert [row for row in instruments(signed + text) if row[0] == "done"] == [
        ("done", "agreement", "signed", "PER+TCD")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ceremony has been pushed back indefinitely.",
        "The ceremony, a source said, was called off.",
        "The ceremony was then postponed.",
    ],
)
def test_the_ceremony_of_a_paper_that_was_to_be_signed_is_called_off(text: str) -> None:
    report = "LIMA, May 6 - Peru and Chad were due to sign a lithium deal next week. " + text
    assert instruments(report) == [("planned", "agreement", "signed", "PER+TCD")]
    assert occasions(report) == [("cancelled", "PER+TCD", None)]


def test_a_ceremony_that_was_held_or_moved_is_not_called_off() -> None:
    report = (
        "LIMA, May 6 - Peru and Chad were due to sign a lithium deal next week. The ceremony was broadcast."
    )
    assert [row[0] for row in occasions(report)] == ["planned"]


def test_what_is_to_be_concluded_by_a_day_is_no_occasion_and_stays_where_it_is() -> None:
    text = (
        "ACCRA, May 6 - Ghana and Peru held talks. A Bilateral Air Services Agreement, which had been on the table since "
        "2019, would be concluded before the end of the year, and the minister urged the airline to fly into Accra."
    )
    assert instruments(text) == [("planned", "agreement", "signed", "GHA+PER")]
    assert occasions(text) == []


def test_exchanged_instruments_of_ratification_and_where_the_treaty_was_done() -> None:
    text = (
        "LIMA, May 6 - The foreign ministers of Peru and Chad exchanged the instruments of ratification of the Treaty on "
        "Prisoners, done in Lima on 16 May 2018. The Treaty enters into force thirty days after instruments are exchanged."
    )
    found = [(f.kind, f.standing, f.get("date")) for f in read(text) if f.kind in ("instrument", "signing")]
    assert ("signing", "background", "2018-05-16") in found
    assert not [row for row in found if row[0] == "signing" and row[1] != "background"]


def test_similar_papers_that_are_to_come_of_talks_with_several() -> None:
    text = (
        "LIMA, May 6 - Peru and Chad signed an accord on fish. Talks are under way with Oman and Mali to conclude "
        "similar agreements, the Peruvian minister said."
    )
    assert instruments(text) == [
        ("done", "agreement", "signed", "PER+TCD"),
        ("planned", "agreement", "signed", "MLI+PER"),
        ("planned", "agreement", "signed", "OMN+PER"),
    ]
    assert occasions(text) == [("done", "PER+TCD", None)]


def test_a_paper_that_followed_another_has_its_own_parties() -> None:
    text = (
        "Ambassador Abe Koro of Japan and Sione Fifita, Minister of Infrastructure of Tonga, exchanged the notes concerning "
        "a grant on 6 May. Following the exchange of the notes, the Grant Agreement was concluded between the Japan "
        "International Cooperation Agency and the Ministry of Finance."
    )
    assert [row[1] for row in instruments(text)] == ["exchange-of-notes", "loan-grant"]
