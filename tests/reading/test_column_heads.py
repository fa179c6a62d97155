"""Lines that head the columns of a table of papers, which introduce nothing and sign nothing."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Title Place Date of signature Remarks", "{title} {place} 06.03.1969 Expired"),
        ("Title / Signed / In force", "{title} / 06.03.1969 / 12.10.1970"),
        ("Name of agreement\tDate and place of signature\tEntry into force", "{title}\t{place}, 06.03.1969\t12.10.1970"),
    ],
)  # fmt: skip
def test_rows_below_the_heads_of_columns_are_papers_of_their_own_days(head: str, row: str) -> None:
    rows = [
        row.format(title="Trade Agreement", place="Accra"),
        row.format(title="Cultural Agreement", place="Havana"),
    ]
    facts = whole("Ghana - Cuba Agreements\n\n" + "\n".join([head, *rows]))
    assert [(f["kind"], f["standing"], f["title"], f["date"]) for f in facts] == [
        ("instrument", "background", "Cultural Agreement", "1969-03-06"),
        ("instrument", "background", "Trade Agreement", "1969-03-06"),
    ]


def test_a_line_that_says_what_was_signed_heads_no_columns() -> None:
    text = (
        "Ghana and Cuba: Agreements signed\n\nAgreement on Trade and Seeds\nAgreement on Culture and Sport\n"
    )
    assert {f["standing"] for f in whole(text)} == {"done"}


def test_dated_rows_below_agreements_in_force_have_their_own_days() -> None:
    text = (
        "Relations of Slovenia and Turkey\n\nAgreements in force\n\n"
        "- Agreement on Trade, signed 17 May 2007 in Ljubljana\n"
        "- Air Services Agreement, Ankara, 5 May 1998\n"
    )
    assert [(f["standing"], f["title"], f["date"], f["place"], f["stage"]) for f in whole(text)] == [
        ("background", "Agreement on Trade", "2007-05-17", "Ljubljana", "in-force"),
        ("background", "Air Services Agreement", "1998-05-05", "Ankara", "in-force"),
    ]
