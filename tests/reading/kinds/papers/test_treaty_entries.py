"""Papers told without a verb of their own: entries of treaty lists, gazettes, and the testimonium of a paper's text."""

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read


def dated(text: str) -> list[tuple[Any, ...]]:
    """`(type, standing, stage, date, place)` of every instrument read, sorted."""
    found = [f for f in read(text) if f.kind == "instrument"]
    return sorted(
        (f["type"], f.standing, f.get("stage") or "", f.get("date") or "", f.get("place") or "")
        for f in found
    )


ENTRIES: list[tuple[str, list[Any], list[Any]]] = [
    (
        "Treaties of the year\n\nTogo and Uruguay: Agreement concerning air services. Signed at Lome on "
        "3 February 2020. Entry into force: 14 May 2021.",
        [("agreement", "background", "in-force", "2021-05-14", "")],
        [],
    ),
    (
        "Treaties of the year\n\nTogo and Fiji: Memorandum of Understanding on tourism. Suva, 11 March 2020.",
        [("memorandum-of-understanding", "background", "signed", "2020-03-11", "Suva")],
        [],
    ),
    (
        "Treaties of the year\n\nTogo and Malta: Convention on social security. Signed on 20 June 2020; "
        "ratified by Togo on 2 April 2021; not yet in force.",
        [("convention", "background", "ratified", "2021-04-02", "")],
        [],
    ),
    (
        "Treaties of the year\n\nTogo and Chad: Trade Agreement of 1979. Denounced by Chad on 8 January 2021 "
        "with effect from 8 July.",
        [("agreement", "background", "denounced", "2021-01-08", "")],
        [],
    ),
    (
        "No. 411. Spain and Cabo Verde\nProtocol on maritime patrols. Praia, 9 March 2017\n"
        "Authentic texts: Portuguese and Spanish",
        [("protocol", "background", "signed", "2017-03-09", "Praia")],
        [],
    ),
    (
        "New papers\n\nTogo and Malta: Agreement on the transfer of prisoners. Signed at Valletta on 3 May 2024.",
        [("agreement", "done", "signed", "2024-05-03", "Valletta")],
        [("done", "MLT+TGO", None)],
    ),
]


def test_a_register_tells_of_an_old_signing_only_where_the_entry_is_news() -> None:
    entry = "Togo and Uruguay: Agreement concerning air services. Signed at Lome on 3 February 2020. Entry into force: "
    assert occasions(f"Treaties of the year\n\n{entry}14 May 2021.") == []
    assert occasions(f"Treaties of the week\n\n{entry}1 May 2024.") == [("background", "TGO+URY", None)]


@pytest.mark.parametrize(("text", "papers", "signings"), ENTRIES, ids=[e[0][20:60] for e in ENTRIES])
def test_remarks_behind_a_title_tell_when_and_where_and_how_far_it_has_come(
    text: str, papers: list[Any], signings: list[Any]
) -> None:
    assert dated(text) == papers
    assert occasions(text) == signings


def test_the_states_of_the_line_above_sign() -> None:
    text = (
        "Report of the Peruvian legal service\n\nSpain and Cabo Verde\nProtocol on maritime patrols. "
        "Praia, 9 March 2017\n\nPeru and Oman\nAgreement on museums. Lima, 4 May 2018"
    )
    assert [
        (f["states"], [p["name"] for p in f["parties"]]) for f in read(text) if f.kind == "instrument"
    ] == [
        (["CPV", "ESP"], ["Spain", "Cabo Verde"]),
        (["OMN", "PER"], ["Peru", "Oman"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        # The next sentence is of something else.
        "Togo and Uruguay have an agreement concerning air services. Lome was sunny on 3 February 2024.",
        # A dateline under a headline is where the report was written.
        "Pact on visas between Togo and Malta\nLOME, 3 May 2024\nIt rained all day in the capital.",
    ],
)
def test_what_is_no_remark_dates_no_paper(text: str) -> None:
    assert [row[2:] for row in dated(text)] in ([], [("", "", "")])


TESTIMONIUM: list[tuple[str, tuple[str, str]]] = [
    (
        "AGREEMENT BETWEEN THE GOVERNMENT OF FIJI AND THE GOVERNMENT OF CYPRUS ON MERCHANT SHIPPING\n\n"
        "This Agreement shall enter into force thirty days after the last notification.\n\n"
        "IN WITNESS WHEREOF the undersigned have signed this Agreement.\n\n"
        "DONE in duplicate at Nicosia, this 4th day of March 2024, in the English and Greek languages.",
        ("2024-03-04", "Nicosia"),
    ),
    (
        "Agreement on Fisheries between Fiji and Cyprus\n\nDone at Suva this eleventh day of December two "
        "thousand and twenty-three in two originals.",
        ("2023-12-11", "Suva"),
    ),
    (
        "Agreement on Fisheries between Fiji and Cyprus. (Done at Suva on 2 May 2024 in two copies.)",
        ("2024-05-02", "Suva"),
    ),
    (
        "Done in Suva, this second day of May in the year two thousand and twenty-four, an agreement on air "
        "services between Fiji and Cyprus.",
        ("2024-05-02", "Suva"),
    ),
]


@pytest.mark.parametrize(("text", "told"), TESTIMONIUM, ids=[t[0][:30] + t[0][-20:] for t in TESTIMONIUM])
def test_a_testimonium_signs_the_paper_it_closes(text: str, told: tuple[str, str]) -> None:
    assert dated(text) == [("agreement", "done", "signed", *told)]
    signings = [f for f in read(text) if f.kind == "signing"]
    assert [(f.standing, f["states"], f["date"], f["place"]) for f in signings] == [
        ("done", ["CYP", "FJI"], *told)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Agreement on Fisheries between Fiji and Cyprus\n\nDone with the talks, the ministers of Fiji had lunch.",
        "Agreement on Fisheries between Fiji and Cyprus\n\nDone in March 2024, the survey was a success.",
        "The ministers of Fiji and Cyprus met in Suva. Done at Sofia this eleventh day of December 2023.",
    ],
)
def test_done_alone_is_no_testimonium(text: str) -> None:
    assert [f.standing for f in read(text) if f.kind == "signing"] == []
    assert [row[1] for row in instruments(text) if row[1] == "signed"] == []
