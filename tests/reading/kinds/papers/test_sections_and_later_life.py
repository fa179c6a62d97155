"""Rows below a heading that is nothing but a status, second names of papers, and what is told of their later life."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read

DIGEST = (
    "Treaties in brief\n\nSigned\n- Oman/Peru: MoU on tourism, Lima, 3 May\n- Chad/Mali: Agreement on seals, Bamako, 2 May\n\n"
    "Entered into force\n- Malta/Kenya: Air services agreement, 1 May\n- Fiji/Cuba: Social security convention, 2 May\n\n"
    "Under negotiation\n- Laos/Togo: Agreement on transfer of prisoners\n"
)


def test_rows_below_a_status_stand_where_it_puts_them() -> None:
    found = [f for f in read(DIGEST) if f.kind == "instrument"]
    assert sorted((f["title"], f["stage"], f.get("date"), f.get("place")) for f in found) == [
        ("Agreement on seals", "signed", "2024-05-02", "Bamako"),
        ("Agreement on transfer of prisoners", "negotiating", None, None),
        ("Air services agreement", "in-force", "2024-05-01", None),
        ("MoU on tourism", "signed", "2024-05-03", "Lima"),
        ("Social security convention", "in-force", "2024-05-02", None),
    ]


def test_each_row_below_signed_is_an_occasion_of_its_own() -> None:
    found = [(f["states"], f["date"], f["place"]) for f in read(DIGEST) if f.kind == "signing"]
    assert found == [(["OMN", "PER"], "2024-05-03", "Lima"), (["MLI", "TCD"], "2024-05-02", "Bamako")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru's parliament has yet to see the Pukpuk treaty, a mutual defence pact with Chad due to be signed in June.",
            [("planned", "treaty", "signed", "PER+TCD")],
        ),
        (
            "Chad and Peru signed the Lima Accord, an agreement on fish, on Monday.",
            [("done", "agreement", "signed", "PER+TCD")],
        ),
        (
            "Chad and Peru signed the Lima Accord, an agreement on fish, and a protocol on seeds.",
            [
                ("done", "agreement", "signed", "PER+TCD"),
                ("done", "agreement", "signed", "PER+TCD"),
                ("done", "protocol", "signed", "PER+TCD"),
            ],
        ),
        (
            "Chad and Peru reached an understanding on tariffs on Monday, but nothing has been signed.",
            [("planned", "agreement", "negotiating", "PER+TCD")],
        ),
        (
            "Chad has had a trade agreement with Peru since 2014, and one with Oman took effect on 1 May.",
            [("background", "agreement", "", "PER+TCD"), ("done", "agreement", "in-force", "OMN+TCD")],
        ),
        (
            "Oman welcomes the signing of the peace agreement between Chad and Mali in Lima today and commends Peru's role.",
            [("done", "agreement", "signed", "MLI+TCD")],
        ),
        (
            "The government of Chad and the rebel group signed a ceasefire deal in Muscat on Monday, Oman's ministry said.",
            [],
        ),
    ],
)
def test_which_papers_there_are(text: str, expected: list[Any]) -> None:
    assert instruments(text) == expected


@pytest.mark.parametrize(
    "behind",
    [
        ", to take effect in November",
        ", to come into force on 17 November",
        ", effective from 17 November",
        ", which will enter into force on 17 November",
    ],
)
def test_the_day_from_which_a_paper_will_hold_is_not_that_of_its_signing(behind: str) -> None:
    text = f"Chad and Peru signed an agreement on visas{behind}."
    assert occasions(text) == [("done", "PER+TCD", None)]
    assert [f.get("date") for f in read(text)] == [None, None]


def test_the_day_of_a_leave_to_sign_is_not_that_of_the_signing() -> None:
    text = "MUSCAT, May 6 - The Cabinet on Wednesday approved the draft agreement between Oman and Chad on visas, and "
    found = [f for f in read(text + "authorised Ambassador Nasser to sign it.") if f.kind != "statement"]
    assert [(f.kind, f.standing, f.get("date")) for f in found] == [("instrument", "planned", None)]


def test_done_at_the_end_of_a_text_signs_no_old_paper() -> None:
    text = (
        "Joint Communiqué of Mali and Oman\n\n14. They regretted that the 1974 trade agreement had fallen into disuse "
        "and agreed that it be revised.\n\nDone at Bamako on 6 May 2024."
    )
    assert ("background", "agreement", "", "MLI+OMN") in instruments(text)
