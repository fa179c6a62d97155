"""Statements: who is heard, in whose words, from one sentence or one short report at a time."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

LEAD = "The presidents of Chad and Peru met in Lima on Monday.\n\n"

#: Sentence -> `(speaker, mode, text)` of each statement in it, in order.
SAID = {
    # direct
    '"The road will be ready in May," Minister Abe Koro said.': [
        ("Abe Koro", "direct", "The road will be ready in May"),
    ],
    'Minister Abe Koro said: "The road will be ready in May."': [
        ("Abe Koro", "direct", "The road will be ready in May."),
    ],
    "“The road,” Minister Abe Koro said, “will be ready for the first lorries in May.”": [
        ("Abe Koro", "direct", "will be ready for the first lorries in May."),
    ],
    "“The wording is settled,” Minister Abe Koro told reporters. “It will be signed when both cabinets agree.”": [
        ("Abe Koro", "direct", "It will be signed when both cabinets agree."),
    ],
    'Minister Abe Koro said the port "counts the safety of its neighbours as its own".': [
        ("Abe Koro", "direct", "counts the safety of its neighbours as its own"),
    ],
    "“There is none planned,” a spokeswoman for the Chilean foreign ministry said.": [
        ("a spokeswoman for the Chilean foreign ministry", "direct", "There is none planned"),
    ],
    "We were moved to see the dam, Minister Abe Koro said.": [
        ("Abe Koro", "direct", "We were moved to see the dam"),
    ],
    # a word or two in marks leave the rest retold
    "Minister Abe Koro said that approval remained “a work in progress”.": [
        ("Abe Koro", "reported", "approval remained “a work in progress”"),
    ],
    "The foreign ministry rejected the report as “pure fiction”.": [
        ("foreign ministry", "reported", "rejected the report as “pure fiction”"),
    ],
    # indirect
    "Minister Abe Koro said that trade would double.": [("Abe Koro", "reported", "trade would double")],
    "Trade would double next year, Minister Abe Koro said.": [
        ("Abe Koro", "reported", "Trade would double next year"),
    ],
    "Minister Abe Koro told his hosts on Tuesday that Chad would open a consulate.": [
        ("Abe Koro", "reported", "Chad would open a consulate"),
    ],
    "Long waiting times, it is feared, keep traders away.": [],
    "Minister Abe Koro expressed concern over the delays at the border.": [
        ("Abe Koro", "reported", "expressed concern over the delays at the border"),
    ],
    "Minister Abe Koro called for the border to be opened in May.": [
        ("Abe Koro", "reported", "called for the border to be opened in May"),
    ],
    "Peru has threatened to close its embassy if nothing is paid.": [
        ("Peru", "reported", "threatened to close its embassy if nothing is paid"),
    ],
    "Minister Abe Koro, who flies on to Quito today, said that trade would double.": [
        ("Abe Koro", "reported", "trade would double"),
    ],
    # according to, in the words of, quoted as saying
    "According to the Chinese Foreign Ministry, Lusaka will be his last stop.": [
        ("Chinese Foreign Ministry", "reported", "Lusaka will be his last stop"),
    ],
    "Lusaka will be his last stop, according to a Zambian official.": [
        ("a Zambian official", "reported", "Lusaka will be his last stop"),
    ],
    "It is a good bargain for both, in the words of Minister Abe Koro.": [
        ("Abe Koro", "reported", "It is a good bargain for both"),
    ],
    "KCNA quoted Minister Abe Koro as saying that the plan was good for all.": [
        ("Abe Koro", "reported", "the plan was good for all"),
    ],
    # nameless voices
    "Analysts believe that the deal will unsettle the neighbours.": [
        ("Analysts", "reported", "the deal will unsettle the neighbours"),
    ],
    "Peruvian shippers grumble about the handling charges in Arica.": [
        ("Peruvian shippers", "reported", "grumble about the handling charges in Arica"),
    ],
    "Diplomatic sources said there were no plans for a summit.": [
        ("Diplomatic sources", "reported", "there were no plans for a summit"),
    ],
    # nobody's statement
    "The two sides said that they would meet again.": [],
    "Both ministers noted that the talks were useful.": [],
    "Minister Abe Koro thanked his hosts for their welcome.": [],
    "Minister Abe Koro praised the “Crossroad of Peace”.": [],
    "They signed the “Cultural Exchange Plan for the Years 2001-2004”.": [],
    "According to reports, the visit will take place in May.": [],
    "Koro Corp said it had signed a contract with a Peruvian smelter.": [],
    "The spokesman declined to comment.": [],
}


def said(text: str) -> list[tuple[str, str, str]]:
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    return [(f["speaker"], f["mode"], f["text"]) for f in facts if f.kind == "statement"]


@pytest.mark.parametrize("sentence", SAID)
def test_a_sentence_is_heard(sentence: str) -> None:
    assert said(LEAD + sentence) == SAID[sentence]


def test_a_pronoun_stands_for_whoever_spoke_last() -> None:
    text = LEAD + "Minister Abe Koro said that trade would double.\n\nHe added that a road would be built."
    assert said(text) == [
        ("Abe Koro", "reported", "trade would double"),
        ("Abe Koro", "reported", "a road would be built"),
    ]


def test_an_office_stands_for_the_person_who_holds_it() -> None:
    text = (
        LEAD
        + "Foreign Minister Abe Koro met Ambassador Ana Solis.\n\nThe minister said that trade would double."
    )
    assert said(text) == [("Abe Koro", "reported", "trade would double")]


def test_a_short_name_stands_for_the_fullest_one() -> None:
    text = LEAD + "Foreign Minister Abe Koro arrived on Monday.\n\nKoro said that trade would double."
    assert said(text) == [("Abe Koro", "reported", "trade would double")]


def test_a_statement_speaks_for_whoever_issued_it() -> None:
    text = (
        LEAD
        + "In a statement, the Peruvian presidency said a pact is near.\n\nIt has nine pages, the statement added."
    )
    assert [speaker for speaker, _, _ in said(text)] == ["Peruvian presidency", "Peruvian presidency"]


def test_a_quotation_under_a_lead_in_belongs_to_the_name_in_it() -> None:
    text = (
        LEAD
        + "According to Harlan Ottwick, a political analyst:\n\n“Chad stands out for talking to everybody in the region.”"
    )
    assert said(text) == [
        ("Harlan Ottwick", "direct", "Chad stands out for talking to everybody in the region."),
    ]


def test_a_quotation_runs_on_over_paragraphs_as_one_statement() -> None:
    text = LEAD + "Minister Abe Koro said: “We opened the door in May.\n\n“We will not shut it again.”"
    assert said(text) == [("Abe Koro", "direct", "We opened the door in May.")]


def test_a_nameless_source_of_the_first_sentence_makes_no_statement() -> None:
    text = "LIMA, May 3 - Chad and Peru signed an agreement on fisheries, diplomatic sources said.\n\nIt runs for five years."
    assert said(text) == []


def test_a_ministry_that_gives_the_news_makes_a_statement_of_what_is_to_come() -> None:
    text = "LIMA, May 3 - Chad and Peru will sign an agreement on fisheries, the trade ministry said.\n\nIt runs five years."
    assert said(text) == [("trade ministry", "reported", "Chad and Peru will sign an agreement on fisheries")]


def test_a_ministry_that_the_first_sentence_has_its_news_from_makes_none() -> None:
    text = "LIMA, May 3 - Chad and Peru signed an agreement on fisheries, the trade ministry said.\n\nIt runs for five years."
    assert said(text) == []


def test_a_report_on_one_state_alone_has_none() -> None:
    assert said('The mayor of Lima opened a bridge. "It is a good bridge for all of us," he said.') == []


def test_a_statement_cites_its_speaker_and_its_role() -> None:
    text = LEAD + "Foreign Minister Abe Koro said that trade would double."
    (fact,) = (f for f in read_report(Report(id="report", text=text)).facts if f.kind == "statement")
    assert fact.as_json() | {"id": ""} == {
        "kind": "statement",
        "id": "",
        "report": "report",
        "standing": "done",
        "speaker": "Abe Koro",
        "role": "Foreign Minister",
        "mode": "reported",
        "text": "trade would double",
        "evidence": [
            {"start": 56, "end": 110, "quote": "Foreign Minister Abe Koro said that trade would double"}
        ],
        "spans": {
            "speaker": [{"start": 73, "end": 81, "quote": "Abe Koro"}],
            "role": [{"start": 56, "end": 72, "quote": "Foreign Minister"}],
            "mode": [{"start": 92, "end": 110, "quote": "trade would double"}],
            "text": [{"start": 92, "end": 110, "quote": "trade would double"}],
        },
        "basis": {},
        "pattern": "statement.subject",
    }
