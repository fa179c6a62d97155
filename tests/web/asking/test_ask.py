"""Questions to a record in a browser and for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import bibtexparser
import httpx
import pytest
import rispy
from playwright.sync_api import Page

import chancery

DISAGREE = {"q": "Which papers do the reports disagree on?"}
SIGNED = {"q": "What have Kazakhstan and Uzbekistan signed?"}


def test_the_page_gives_the_answer_of_the_record(client: httpx.Client, sample_record: Path) -> None:
    given = client.get("/ask.json", params=SIGNED).json()["given"]
    with chancery.open(sample_record, read_only=True) as record:
        answer = chancery.ask(record, SIGNED["q"])
    assert (given["read_as"], given["sentence"], given["outcome"]) == (
        answer.read_as,
        answer.sentence,
        "answered",
    )
    assert [row["says"] for row in given["rows"]] == [row.says for row in answer.rows]
    assert [note["quote"] for note in given["notes"]] == [cited.quote for cited in answer.citations]


def test_every_citation_leads_to_its_words(client: httpx.Client) -> None:
    given = client.get("/ask.json", params=DISAGREE).json()["given"]
    assert given["notes"]
    for note in given["notes"]:
        assert note["address"].endswith(f"?at={note['start']}-{note['end']}#c{note['start']}-{note['end']}")
        assert client.get(note["cite"]).status_code == 200


def test_the_day_of_the_question_stands_in_the_address(client: httpx.Client) -> None:
    asked = {"q": "Which plans are overdue?", "today": "2024-07-01"}
    early = client.get("/ask.json", params=asked).json()
    late = client.get("/ask.json", params={**asked, "today": "2026-07-01"}).json()
    assert (early["today"], late["today"]) == ("2024-07-01", "2026-07-01")
    assert len(early["given"]["rows"]) < len(late["given"]["rows"])
    assert ", on 1 July 2024" in client.get("/ask", params=asked).text
    assert client.get("/ask", params={**asked, "today": "soon"}).status_code == 400


def test_what_was_searched_is_said_when_nothing_is_found(client: httpx.Client) -> None:
    view = client.get("/ask.json", params={"q": "Will Kazakhstan and Uzbekistan fly to the moon?"}).json()
    assert view["given"]["outcome"] == "not-reported"
    assert view["given"]["searched"].startswith("51 reports")
    assert all("Kazakhstan and Uzbekistan" in one for one in view["examples"])
    assert client.get("/ask.json", params={"q": view["given"]["nearest"]}).json()["given"]["rows"]


def test_reports_for_reference_managers(client: httpx.Client) -> None:
    cited = {note["report"] for note in client.get("/ask.json", params=SIGNED).json()["given"]["notes"]}
    bib = client.get("/ask.bib", params=SIGNED)
    assert {entry.key for entry in bibtexparser.parse_string(bib.text).entries} == cited
    assert bib.headers["content-disposition"] == "attachment; filename*=UTF-8''chancery-answer.bib"
    assert {one["id"] for one in rispy.loads(client.get("/ask.ris", params=SIGNED).text)} == cited
    assert {one["id"] for one in client.get("/ask.csl", params=SIGNED).json()} == cited
    assert client.get("/ask.doc", params=SIGNED).status_code == 404


def test_an_answer_is_taken_along(client: httpx.Client) -> None:
    given = client.get("/ask.json", params=SIGNED).json()["given"]
    lines = list(csv.DictReader(io.StringIO(client.get("/ask.csv", params=SIGNED).text)))
    quotes = list(
        csv.DictReader(io.StringIO(client.get("/ask.csv", params={**SIGNED, "table": "citations"}).text))
    )
    assert [line["says"] for line in lines] == [row["says"] for row in given["rows"]]
    assert [line["permalink"] for line in quotes] == [note["permalink"] for note in given["notes"]]
    assert client.get("/ask.md", params=SIGNED).text.startswith(f"**{given['sentence']}**")


@pytest.mark.parametrize("text", ["x" * 2001, "\u202e\x00 <script>alert(1)</script> of Vietnam"])
def test_a_hostile_question_is_refused_or_shown_as_text(client: httpx.Client, text: str) -> None:
    sent = client.get("/ask", params={"q": text})
    assert sent.status_code in (200, 400)
    assert "<script>alert" not in sent.text
    assert "\u202e" not in sent.text


def test_from_an_example_to_the_words(site: str, open_page: Callable[..., Page]) -> None:
    page = open_page(site, "/ask")
    page.click("text=Which papers do the reports disagree on?")
    assert page.locator("p.answer").inner_text().endswith("conflicts.")
    page.click("td.marks a >> nth=0")
    assert page.evaluate("document.querySelector(':target').id") == "n1"
    page.click("#n1 a:text-is('cite')")
    assert page.locator("blockquote mark").count() == 1


def test_a_question_is_typed(site: str, open_page: Callable[..., Page]) -> None:
    page = open_page(site, "/ask")
    page.fill("#q", "Who visited Uzbekistan?")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/ask?q=Who+visited+Uzbekistan%3F")
    assert "Kassym-Jomart Tokayev" in page.locator("main").inner_text()
