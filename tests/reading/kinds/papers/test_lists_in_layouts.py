"""The same papers in several layouts of a list, and lists of what was not signed."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2024-03-05")

_HEAD = "Documents signed during the State visit of the President of Laos to Togo, Lomé, 4 March 2024"
_OPENING = "LOME, 4 March 2024 - After talks between the presidents of Togo and Laos on Monday ten documents were signed."
_TITLES = ["Agreement on Air Services", "Convention on Social Security", "Protocol on Plant Quarantine"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_HEAD}\n\nTitle of the document\nSigned by (Togolese side)\nSigned by (Lao side)\n"
        "Agreement on Air Services\nKossi Ame, Minister of Transport\nBoun Keo, Minister of Transport\n"
        "Protocol on Plant Quarantine\nMinister of Livestock\nAmbassador of Laos\n"
        "Convention on Social Security\nMinister of Labour\nMinister of Labour",
        f"{_HEAD}\n\nNo. Document Togolese signatory Lao signatory\n"
        "1 Agreement on Air Services Minister of Transport Minister of Works\n"
        "2 Protocol on Plant Quarantine Minister of Livestock Ambassador of Laos\n"
        "3 Convention on Social Security Rector Rector",
        f"{_HEAD}\n\nAgreements:\n- Agreement on Air Services\n- Convention on Social Security\n\nOther documents:\n"
        "- Protocol on Plant Quarantine",
        f"{_OPENING}\n\nAgreement on Air Services – Minister of Transport – Minister of Works\n"
        "Protocol on Plant Quarantine – Minister of Livestock – Ambassador of Laos\n"
        "Convention on Social Security – Director – Director",
        f"{_OPENING}\n\n1. Government of Togo – Government of Laos: Agreement on Air Services\n"
        "2. Ministry of Livestock of Togo – Ministry of Agriculture of Laos: Protocol on Plant Quarantine\n"
        "3. Ministry of Labour of Togo – Ministry of Labour of Laos: Convention on Social Security",
    ],
)
def test_one_list_in_many_layouts(text: str) -> None:
    facts = sorted(read(text, "instrument"), key=lambda f: str(f.get("title")))
    assert told(facts, "title", "states", "stage", "date") == [
        ("done", title, ["LAO", "TGO"], "signed", "2024-03-04") for title in _TITLES
    ]


def test_the_label_of_a_row_names_its_parties() -> None:
    text = (
        f"{_OPENING}\n\n1. Lomé Port Authority – Vientiane Dry Port Authority: MoU on Transit\n"
        "2. Ministry of Labour of Togo – Ministry of Labour of Laos: Convention on Social Security"
    )
    facts = sorted(read(text, "instrument"), key=lambda f: str(f.get("type")), reverse=True)
    assert [[p["name"] for p in f.get("parties")] for f in facts] == [
        ["Lomé Port Authority", "Vientiane Dry Port Authority"],
        ["Ministry of Labour of Togo", "Ministry of Labour of Laos"],
    ]


def test_a_day_in_brackets_is_no_part_of_a_title() -> None:
    text = (
        "Togo and Laos have signed the following agreements:\n\n- Trade Agreement (1998)\n"
        "- Agreement on Air Services (Lomé, 3 May 2011)\n"
        "- Cultural Exchange Programme (2020-2024)"
    )
    assert sorted(told(read(text, "instrument"), "title"), key=str) == [
        ("background", "Agreement on Air Services"),
        ("background", "Trade Agreement"),
        ("done", "Cultural Exchange Programme (2020-2024)"),
    ]


@pytest.mark.parametrize(
    ("lead", "standing", "stage"),
    [
        ("It was considered convenient to conclude in the nearest future:", "proposed", "signed"),
        ("They undertook to conclude as soon as possible:", "planned", "signed"),
        ("They will negotiate:", "planned", "negotiating"),
        ("The ministers put into practice what they had agreed in Lomé:", "background", None),
        ("These are:", "done", "signed"),
        ("The list reads:", "done", "signed"),
    ],
)
def test_what_opens_a_list_says_what_becomes_of_its_papers(
    lead: str, standing: str, stage: str | None
) -> None:
    text = f"Togo and Laos signed five documents on Monday.\n\n{lead}\n\n- Agreement on Double Taxation;\n- Air Services Pact."
    assert sorted(told(read(text, "instrument"), "title", "stage"), key=str) == [
        (standing, "Agreement on Double Taxation", stage),
        (standing, "Air Services Pact", stage),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        "No.\nDocument\nSigned for the Togolese side by\nSigned for the Lao side by\n1.\n",
        "Deal Handed over for Togo by Handed over for Laos by\n",
    ],
)
def test_heads_of_columns_are_no_paper(heads: str) -> None:
    text = (
        f"{_HEAD}\n\n{heads}MOU on rice trade Kossi Ame, Minister of Trade Boun Keo, Minister of Trade\n"
        "MOU on seeds Kossi Ame, Minister of Trade Boun Keo, Minister of Trade"
    )
    assert {f.get("type") for f in read(text, "instrument")} == {"memorandum-of-understanding"}


def test_meetings_told_by_the_country_are_those_of_one_state() -> None:
    text = (
        "NEW YORK - In the margins of the Assembly, Foreign Minister Kalle Tamm of Estonia had these bilateral meetings.\n\n"
        "1) Benin – Foreign Minister Rodrigue Ahou. Transit was discussed.\n\n"
        "2) Costa Rica – Foreign Minister Ana Brenes. The Ministers signed an agreement on visas.\n\n"
        "3) Chad – Foreign Minister Ali Noel. An agreement on air services was initialled."
    )
    assert sorted(told(read(text, "instrument"), "states", "stage"), key=str) == [
        ("done", ["CRI", "EST"], "signed"),
        ("done", ["EST", "TCD"], "initialled"),
    ]
