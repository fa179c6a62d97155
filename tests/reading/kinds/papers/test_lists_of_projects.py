"""Lists of projects that papers are signed for, and heads of columns that were taken for running text."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def types(text: str) -> list[tuple[str, str]]:
    return [(row.get("title", ""), row["type"]) for row in whole(text) if row["kind"] == "instrument"]


@pytest.mark.parametrize(
    ("lead", "type_"),
    [
        (
            "Peru and Chad on Monday signed Exchanges of Notes for the following projects:",
            "exchange-of-notes",
        ),
        (
            "The Exchange of Notes for each of the following was signed by Peru and Chad on Monday:",
            "exchange-of-notes",
        ),
        ("Grant agreements between Peru and Chad were signed on Monday for:", "loan-grant"),
    ],
)
def test_projects_take_the_paper_that_is_signed_for_them(lead: str, type_: str) -> None:
    text = f"{lead}\n\n(a) Project for Wards in Sarh;\n\n(b) Project for Water Supply in Moundou."
    assert types(text) == [
        ("Project for Wards in Sarh", type_),
        ("Project for Water Supply in Moundou", type_),
    ]


@pytest.mark.parametrize(
    "head",
    ["Document Signed for Peru by Signed for Chad by", "Agreement Signatory of Peru Signatory of Chad"],
)
def test_the_heads_of_columns_are_no_paper(head: str) -> None:
    text = (
        "Peru and Chad signed two documents on Monday. The documents, according to the ministry:\n\n"
        f"{head}\nAgreement on road transport Ana Lopez, Minister of Transport Idriss Saleh, Minister of Transport\n"
        "MoU on copper Juan Perez, Minister of Mines Abdou Ali, Minister of Mines\n"
    )
    assert not [title for title, _ in types(text) if "Sign" in title]
