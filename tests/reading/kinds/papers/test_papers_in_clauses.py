"""Papers told in clauses of one sentence, each with states of its own."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Mali and Oman signed a tax agreement in Muscat on Monday, while on Tuesday Chad handed over its instrument of "
            "ratification of the fish treaty with Peru.",
            [("done", "agreement", "signed", "MLI+OMN"), ("done", "treaty", "ratified", "PER+TCD")],
        ),
        (
            "Mali and Oman initialled a protocol in Muscat on Friday; the same day, in Lima, Peru ratified its "
            "treaty with Chad.",
            [("done", "protocol", "initialled", "MLI+OMN"), ("done", "treaty", "ratified", "PER+TCD")],
        ),
        (
            "Mali's National Assembly approved a trade agreement with Oman, whereas Chad put off the signing of its "
            "pact with Peru.",
            [("done", "agreement", "ratified", "MLI+OMN"), ("planned", "agreement", "signed", "PER+TCD")],
        ),
        (
            "While Mali and Oman renewed their fish treaty in Muscat, Chad deposited its instrument of ratification of the "
            "tax accord with Peru.",
            [("done", "agreement", "ratified", "PER+TCD"), ("done", "treaty", "renewed", "MLI+OMN")],
        ),
        (
            "Mali signed a customs agreement with Oman, and Chad one with Peru.",
            [("done", "agreement", "signed", "MLI+OMN"), ("done", "agreement", "signed", "PER+TCD")],
        ),
        (
            "Two days after Mali and Oman had reopened their border, Chad ratified the accord it signed with Peru.",
            [("done", "agreement", "ratified", "PER+TCD")],
        ),
        (
            "Though Mali and Oman have yet to sign a border pact, Chad and Peru met in Lima.",
            [("planned", "agreement", "signed", "MLI+OMN")],
        ),
    ],
)
def test_each_clause_has_its_own_states(text: str, wanted: list[tuple[str, str, str, str]]) -> None:
    assert instruments(text) == wanted


def test_a_list_behind_which_is_no_fronted_clause() -> None:
    text = "The port, for which Chad, Mali and Oman entered into a memorandum of understanding in 2016, is far off."
    assert instruments(text) == [("background", "memorandum-of-understanding", "signed", "MLI+OMN+TCD")]


def test_instruments_exchanged_open_a_sentence() -> None:
    text = "Instruments of ratification of the tax treaty between Chad and Peru were exchanged in Lima on 2 May 2024."
    assert instruments(text) == [("done", "treaty", "ratified", "PER+TCD")]
    assert occasions(text) == []
