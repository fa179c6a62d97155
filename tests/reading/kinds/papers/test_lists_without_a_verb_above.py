"""Lists of papers whose verb stands below them, in a heading of outcomes, or on the line that a row of papers goes on from."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2021-08-12")
_TITLES = ["Agreement on taxation", "Memorandum of Understanding on ports", "Protocol on visas"]
_BULLETS = "".join(f"- {title}\n" for title in _TITLES)


@pytest.mark.parametrize(
    "below",
    [
        "The documents were signed by the foreign ministers of Kenya and Sweden in Nairobi on Monday.",
        "These were signed by the foreign ministers of Kenya and Sweden in Nairobi on Monday.",
        "All three bear the signatures of the foreign ministers of Kenya and Sweden, given in Nairobi on Monday.",
        "Signed in Nairobi on Monday by the foreign ministers of Kenya and Sweden.",
    ],
)
def test_the_sentence_below_a_list_may_tell_of_its_signing(below: str) -> None:
    found = told(read(f"Documents\n{_BULLETS}\n{below}\n", "instrument"), "stage", "date", "title")
    assert sorted(found) == [("done", "signed", "2021-08-09", title) for title in _TITLES]


@pytest.mark.parametrize(
    "below",
    [
        "The ministers signed the visitors' book of Kenya and Sweden in Nairobi on Monday.",
        "The foreign ministers of Kenya and Sweden met in Nairobi on Monday.",
        "Petitions were signed in Nairobi on Monday. Kenya and Sweden are far apart.",
    ],
)
def test_other_sentences_below_a_list_sign_nothing(below: str) -> None:
    assert {f.standing for f in read(f"Documents\n{_BULLETS}\n{below}\n", "instrument")} <= {"background"}


def test_outcomes_below_the_heading_of_a_visit_were_signed_on_it() -> None:
    lines = "\n".join(_TITLES)
    text = f"Visit of the Prime Minister of Sweden to Kenya, 9-10 August 2021\n\nList of outcomes\n{lines}\n"
    assert sorted(told(read(text, "instrument"), "stage", "title")) == [
        ("done", "signed", t) for t in _TITLES
    ]
    alone = (
        f"A lecture on trade, 9 August 2021\n\nList of outcomes\n{lines}\nKenya and Sweden were not there.\n"
    )
    assert {f.get("stage") for f in read(alone, "instrument")} <= {None}


def test_papers_in_a_row_below_a_colon_end_its_sentence() -> None:
    text = (
        "On Monday the foreign ministers of Kenya and Sweden signed in Nairobi:\n"
        "Agreement on taxation, Memorandum of Understanding on ports and Protocol on visas.\n"
    )
    assert sorted(told(read(text, "instrument"), "stage", "date", "title")) == [
        ("done", "signed", "2021-08-09", title) for title in _TITLES
    ]


def test_lines_in_small_letters_below_a_colon_are_one_paper_each() -> None:
    text = (
        "Kenya and Sweden have signed three documents in Nairobi:\nan agreement on taxation\n"
        "a memorandum of understanding on ports\na protocol on visas\nAll of them are short, say those who know.\n"
    )
    assert sorted(told(read(text, "instrument"), "stage", "title")) == [
        ("done", "signed", "agreement on taxation"),
        ("done", "signed", "memorandum of understanding on ports"),
        ("done", "signed", "protocol on visas"),
    ]


def test_the_heads_of_columns_may_be_the_states_that_sign() -> None:
    text = (
        "Signed in Nairobi on 9 August 2021:\n| No. | Document | Kenya | Sweden |\n|---|---|---|---|\n"
        "| 1 | Agreement on taxation | Ministry of Finance | Ministry of Finance |\n"
        "| 2 | MoU on ports | Kenya Ports Authority | Port of Gothenburg |\n"
    )
    found = {
        f.get("title"): [(p["name"], p["state"]) for p in f.get("parties")] for f in read(text, "instrument")
    }
    assert found == {
        "Agreement on taxation": [("Ministry of Finance", "KEN"), ("Ministry of Finance", "SWE")],
        "MoU on ports": [("Kenya Ports Authority", "KEN"), ("Port of Gothenburg", "SWE")],
    }


def test_numbered_fields_below_an_announced_list_are_papers() -> None:
    text = (
        "Below is the list of agreements between Kenya and Sweden that were signed on Monday in Nairobi.\n"
        "1. Taxation\n2. Ports\n3. Visas for diplomats\n4. Not in this round\n"
    )
    assert sorted(told(read(text, "instrument"), "stage", "title")) == [
        ("done", "signed", "Ports"),
        ("done", "signed", "Taxation"),
        ("done", "signed", "Visas for diplomats"),
    ]
