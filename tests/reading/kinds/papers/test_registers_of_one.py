"""Registers of the papers of one state, whose rows open with the other."""

from __future__ import annotations

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report

HEAD = "BILATERAL TREATIES OF THE REPUBLIC OF PERU\nYearly list, 2022\n\n"


def read(text: str) -> tuple[Fact, ...]:
    return read_report(Report("r", text, published="2023-01-16")).facts


def papers(text: str) -> list[tuple[str, list[str], str | None, str | None, str]]:
    return [
        (f.fields["type"], f.fields["states"], f.get("stage"), f.get("date"), f.standing)
        for f in read(text)
        if f.kind == "instrument"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "001. Ghana. Agreement on Customs. Lima, 9 March 2022.",
            "002. Dominican Republic. Memorandum of Understanding on Fish. Lima, 2 May 2022.",
        ),
        (
            "1. Ghana: Agreement on Customs, signed at Accra on 9 March 2022.",
            "2. Dominican Republic: Memorandum of Understanding on Fish, signed at Lima on 2 May 2022.",
        ),
        (
            "Ghana - Agreement on Customs (Accra, 9 March 2022)",
            "Dominican Republic - Memorandum of Understanding on Fish (Lima, 2 May 2022)",
        ),
        (
            "Ghana: Agreement on Customs, Accra, 9 March 2022",
            "Dominican Republic: Memorandum of Understanding on Fish, Lima, 2 May 2022",
        ),
        (
            "Ghana\nAgreement on Customs. Accra, 9 March 2022.",
            "Dominican Republic\nMemorandum of Understanding on Fish. Lima, 2 May 2022.",
        ),
    ],
)
def test_a_row_is_of_the_state_it_opens_with_and_that_of_the_head(one: str, other: str) -> None:
    assert papers(f"{HEAD}A. SIGNED\n\n{one}\n\n{other}\n") == [
        ("agreement", ["GHA", "PER"], "signed", "2022-03-09", "done"),
        ("memorandum-of-understanding", ["DOM", "PER"], "signed", "2022-05-02", "done"),
    ]


def test_each_row_that_was_signed_in_the_year_is_an_occasion() -> None:
    rows = "Ghana. Agreement on Customs. Lima, 9 March 2022.\nTogo. Treaty on Fish. Lomé, 2 May 2022.\n"
    found = [(f.fields["states"], f.get("place")) for f in read(HEAD + rows) if f.kind == "signing"]
    assert found == [(["GHA", "PER"], "Lima"), (["PER", "TGO"], "Lomé")]


def test_the_headings_of_its_sections_tell_stages() -> None:
    text = (
        f"{HEAD}II. Treaties that entered into force\n\nGhana: Protocol on Tax (1 June 2022)\n\nIII. Treaties terminated\n\n"
        "Togo: Trade Agreement (3 July 2022)\n\nIV. Under negotiation\n\nOman: Agreement on Visas\n"
    )
    assert papers(text) == [
        ("protocol", ["GHA", "PER"], "in-force", "2022-06-01", "done"),
        ("agreement", ["PER", "TGO"], "terminated", "2022-07-03", "done"),
        ("agreement", ["OMN", "PER"], "negotiating", None, "planned"),
    ]


def test_news_of_states_is_no_register() -> None:
    rows = "Ghana: Agreement was reached on fish in Lima.\n\nTogo: Talks on a treaty went on.\n"
    assert not [f for f in read(HEAD + rows) if f.pattern == "instrument.entry"]
