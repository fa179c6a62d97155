"""Items of a gazette that are sentences of their own, notes of one side, and papers that followed others."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

NOTICE = """OFFICIAL GAZETTE, 7 MAY 2024

NOTICE OF ENTRY INTO FORCE OF INTERNATIONAL AGREEMENTS

It is hereby notified that:

1. The Agreement between Malta and Peru on Ports, signed at Lima on 9 October 2021, entered into force on 1 May 2024.

2. The Protocol between Malta and the Kingdom of Tonga on Customs shall enter into force on 1 July 2024.

3. The Agreement between Malta and the Republic of Mali on Seeds ceased to have effect on 31 December 2023.
"""


def test_items_of_a_notice_stand_where_their_own_verbs_put_them() -> None:
    found = {
        (f.standing, f["stage"], "+".join(f["states"]), f["date"])
        for f in read(NOTICE)
        if f.kind == "instrument"
    }
    assert found == {
        ("done", "in-force", "MLT+PER", "2024-05-01"),
        ("planned", "in-force", "MLT+TON", "2024-07-01"),
        ("background", "terminated", "MLI+MLT", "2023-12-31"),
    }


def test_the_day_of_a_note_of_one_side_is_that_of_no_signing() -> None:
    text = (
        "By Note Verbale dated 11 April 2024 the Embassy of Peru informed Malta that Peru had completed its procedures "
        "for the entry into force of the Agreement on Driving Licences."
    )
    assert occasions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In 2020 a treaty on extradition followed.",
        "A treaty on extradition followed in 2020.",
        "The customs agreement was followed in 2020 by a treaty on extradition.",
    ],
)
def test_a_paper_that_followed_another(text: str) -> None:
    facts = read("Peru and Chad signed a customs agreement in 1998. " + text)
    assert [(f["title"], f["date"]) for f in facts if f.kind == "instrument" and f["type"] == "treaty"] == [
        ("treaty on extradition", "2020")
    ]


def test_what_an_agreement_lends_is_no_second_paper() -> None:
    text = "An agreement on a Line of Credit of USD 32 million was signed between India and Peru on Monday."
    assert [row[1] for row in instruments(text)] == ["loan-grant"]
