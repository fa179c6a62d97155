"""Rows of lists that say themselves what became of their paper, and papers that their titles name."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LIST = "On 12 May 2021 Vanuatu and Fiji signed the following in Port Vila:\n- Agreement on Air Services;\n- MoU on Kava"
TABLE = "Oman - Kenya Joint Commission, Nairobi\n\nNo. | Instrument | Status\n1 | Agreement on Air Services | Signed\n"


def papers(text: str) -> dict[str, tuple[str, str | None]]:
    """Title -> `(standing, stage)` of every paper."""
    facts = read_report(Report("r", text, published="2021-05-13")).facts
    for fact in facts:
        fact.check(text)
    return {f["title"]: (f.standing, f.get("stage")) for f in facts if f.kind == "instrument"}


@pytest.mark.parametrize(
    ("status", "read"),
    [
        ("Carried over", ("planned", "signed")),
        ("Deferred", ("planned", "signed")),
        ("Not yet signed", ("planned", "signed")),
        ("Not signed", ("denied", "signed")),
        ("To be signed at the next session", ("planned", "signed")),
        ("Held over for the next round", ("planned", "signed")),
        ("Under negotiation", ("planned", "negotiating")),
        ("Draft sent to Muscat", ("planned", "negotiating")),
        ("Text not yet agreed", ("planned", "negotiating")),
        ("Initialled", ("done", "initialled")),
        ("Signed", ("done", "signed")),
    ],
)
def test_a_column_says_what_became_of_each_paper(status: str, read: tuple[str, str]) -> None:
    text = f"{TABLE}2 | MoU on Livestock | {status}\n"
    assert papers(text) == {"Agreement on Air Services": ("done", "signed"), "MoU on Livestock": read}


@pytest.mark.parametrize(
    "ends",
    [
        " (held over to the next session).",
        " - deferred.",
        "*.\n\n* Signature to follow in Suva.",
        "*.\n\n* Carried over. Lawyers have the text.",
    ],
)
def test_a_note_on_an_item_leaves_its_paper_unsigned(ends: str) -> None:
    assert papers(LIST + ends) == {
        "Agreement on Air Services": ("done", "signed"),
        "MoU on Kava": ("planned", "signed"),
    }


def test_dashes_for_who_signs_say_that_nobody_did() -> None:
    text = (
        "Signing ceremony, Dili, 12 May 2021\n\nDocument | For Timor-Leste | For Cabo Verde\n"
        "MoU on Training | Minister of Justice | Minister of Justice\nMoU on Press Agencies | — | —\n"
    )
    assert papers(text) == {
        "MoU on Training": ("done", "signed"),
        "MoU on Press Agencies": ("planned", "signed"),
    }


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Protocol amending the Trade Agreement of 1996", {"Trade Agreement of 1996"}),
        ("Protocol to the Kava Treaty (Suva) on Fees", {"Kava Treaty (Suva)"}),
        ("Protocol amending the Trade Agreement", set()),
        ("Exchange of Notes under the Agreement", set()),
    ],
)
def test_a_title_names_an_older_paper_by_its_year_or_place(title: str, named: set[str]) -> None:
    read = papers(f"On 12 May 2021 Vanuatu and Fiji signed the following:\n- MoU on Kava;\n- {title}.\n")
    assert {name for name, told in read.items() if told == ("background", None)} == named


@pytest.mark.parametrize(
    "remark", ["In force 1 May 2021.", "In force: 1 May 2021.", "Entered into force 1 May 2021."]
)
def test_a_remark_says_since_when_a_paper_is_in_force(remark: str) -> None:
    text = f"TREATY ACTIONS\n\nAgreement between Vanuatu and Fiji on Seeds. Signed at Suva, 11 May 2017. {remark}"
    assert list(papers(text).values()) == [("done", "in-force")]


def test_a_section_of_a_list_ends_where_the_next_begins() -> None:
    text = (
        "TREATY ACTIONS\n\nB. Signature\nProtocol between Vanuatu and Fiji on Seeds. Signed at Suva, 12 May 2021.\n\n"
        "C. Termination\nTrade Agreement between Vanuatu and Fiji, Suva, 5 May 1966. Terminated with effect from 1 May 2021."
    )
    assert sorted(papers(text).values()) == [("done", "signed"), ("done", "terminated")]


def test_a_line_above_the_heads_tells_where_when_and_who_looked_on() -> None:
    text = (
        "(State House, Suva, 12 May 2021, in the presence of President Abe Koro)\n\n"
        "Document | Signed for Vanuatu | Signed for Fiji\nMoU on Training | Minister of Justice | Minister of Justice\n"
        "MoU on Press | Minister of Justice | Minister of Justice\n"
    )
    facts = read_report(Report("r", text, published="2021-05-13")).facts
    signings = [(f.standing, f.get("date"), f.get("witnesses")) for f in facts if f.kind == "signing"]
    assert [row[:2] for row in signings] == [("done", "2021-05-12")]
    assert [p["name"] for p in signings[0][2]] == ["Abe Koro"]


def test_a_label_before_a_colon_tells_of_its_paper() -> None:
    text = (
        "On 12 May 2021 Vanuatu and Fiji signed an accord on kava in Suva.\n\nFor reference:\n"
        "- Earlier instruments: Trade Agreement (1984)\n- Under negotiation: Agreement on Air Services"
    )
    assert papers(text)["Agreement on Air Services"] == ("planned", "negotiating")
