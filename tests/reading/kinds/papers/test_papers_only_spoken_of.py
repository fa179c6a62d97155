"""What is told beside a paper and does nothing to it, and papers whose noun a word for working together describes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad is ending its defence cooperation accord with Peru. Chad would observe the notice laid down in the accord.",
            [("done", "agreement", "terminated", "PER+TCD")],
        ),
        (
            "Peru and Qatar signed a military cooperation memorandum in Lima on Monday.",
            [("done", "memorandum-of-understanding", "signed", "PER+QAT")],
        ),
        (
            "Peru and Qatar signed the Canal Treaty in 1977. Ships of all flags were to pass it in peace.",
            [("background", "treaty", "signed", "PER+QAT")],
        ),
        (
            "Spanish ships fish there by virtue of the protocol which Mauritania and the European Union signed in 2021.",
            [("background", "protocol", "signed", "EUE+MRT")],
        ),
        (
            "An MoU on housing was signed on Monday between Botswana and the United Nations Human Settlements Programme.",
            [("done", "memorandum-of-understanding", "signed", "BWA+UNO")],
        ),
    ],
)
def test_what_stands_beside_a_paper_leaves_it_as_it_is(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert instruments(text) == expected


def test_what_not_one_of_them_reached_is_no_signing() -> None:
    text = "Three draft treaties between Peru and Qatar were initialed in 1967; not one of them ever reached a signing table."
    assert [f for f in read(text) if f.kind == "signing"] == []


def test_a_session_that_somebody_is_expected_for_is_to_come() -> None:
    text = "Omani Minister Said Nur is expected in Lima in August for the third session of the Peru-Oman Joint Commission."
    assert [f.standing for f in read(text) if f.kind == "mechanism"] == ["planned"]
