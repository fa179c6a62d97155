"""The page of an entry: every value with its words, what differs and by which rule, and an address that lasts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page

import chancery
from chancery.keeping import Record
from chancery.model import Entry
from chancery.model.days import day_text
from chancery.web.views.entry import EntryView, entry_view
from chancery.web.views.values import shown_words
from tests.keeping.plain import open_plain, paper, report

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def record(sample_record: Path) -> Iterator[Record]:
    with chancery.open(sample_record, read_only=True) as record:
        yield record


@pytest.fixture(scope="module")
def signing(record: Record) -> Entry:
    """The signing in Vientiane, on whose day and number of papers reports differ."""
    return max(record.entries(kind="signing"), key=lambda entry: len(entry.disagreements))


@pytest.fixture(scope="module")
def view(record: Record, signing: Entry) -> EntryView:
    return entry_view(record, signing)


def test_every_value_is_there_with_everybody_who_gives_it(view: EntryView, signing: Entry) -> None:
    shown = {
        field.name: {value.words: {told.report.id for told in value.told} for value in field.values}
        for field in view.fields
    }
    assert shown == {
        name: {shown_words(name, value.value): {one.report for one in value.supports} for value in values}
        for name, values in signing.values.items()
    }


def test_a_paper_with_a_state_under_un_sanctions_says_what_to_read(view: EntryView, tmp_path: Path) -> None:
    assert view.readings == ()
    with open_plain(tmp_path / "r.db") as record:
        record.add([report("agency", paper(), published="2025-10-11")])
        (made,) = record.entries(kind="instrument")
        shown = entry_view(record, made)
    assert [one.label for one in shown.readings] == ["regime", "K06", "X01", "X02", "K19"]
    assert shown.notice == "read it; this is not legal advice"


def test_the_head_says_when_who_and_how_many(site: str, open_page: Open, signing: Entry) -> None:
    page = open_page(site, f"/entry/{signing.id}")
    day, reports = day_text(signing["date"]), len(signing.reports)
    assert (
        page.locator("h1").inner_text()
        == "Signing of 5 papers between Laos and Mongolia, 11 March 2025, Vientiane"
    )
    assert page.locator("p.meta").first.inner_text() == (
        f"{day} · Laos · Mongolia (the relation) · {reports} reports, 3 independent · {signing.id}"
    )


def test_the_shown_value_stands_first(view: EntryView, signing: Entry) -> None:
    assert {field.name: field.values[0].words for field in view.fields} == {
        name: shown_words(name, value) for name, value in signing.fields.items()
    }
    assert all(field.values[0].shown for field in view.fields)


def test_differences_name_their_sort_and_rule(view: EntryView) -> None:
    told = {one.name: (one.difference.sort, one.difference.rule) for one in view.fields if one.difference}
    assert told == {"date": ("conflict", "open"), "declared": ("conflict", "found")}
    assert [(one.field, one.sort) for one in view.differences] == [("count", "arithmetic")]


def test_every_quote_stands_where_its_address_says(view: EntryView, record: Record) -> None:
    quotes = [
        quote
        for field in view.fields
        for value in field.values
        for told in value.told
        for quote in told.quotes
    ]
    assert quotes
    for quote in quotes:
        assert record.report(quote.report).text[quote.start : quote.end] == quote.quote
        assert (
            quote.address == f"/report/{quote.report}?at={quote.start}-{quote.end}#c{quote.start}-{quote.end}"
        )


def test_what_might_be_the_same(record: Record) -> None:
    doubt = record.unsure(limit=1)[0]
    near = {one.line.id: one.points for one in entry_view(record, doubt.one).near}
    assert near[doubt.other.id] == doubt.points


def test_a_merged_entry_leads_to_its_heir(own_site: str, own_record: Path) -> None:
    with chancery.open(own_record) as record:
        first, second, *_ = record.entries(kind="statement")
        record.judge("same", first.id, second.id, who="Ada", why="one speech")
        heir = record.entry(second.id).id
    former = second.id if heir == first.id else first.id
    for suffix in ("", ".json", ".csv", ".bib"):
        answer = httpx.get(f"{own_site}/entry/{former}{suffix}", timeout=60)
        assert (answer.status_code, answer.headers["location"]) == (308, f"/entry/{heir}{suffix}")
        assert answer.headers["cache-control"] == "no-cache"


def test_a_fact_leads_to_the_entry_that_holds_it_now(client: httpx.Client, signing: Entry) -> None:
    answer = client.get(f"/entry/{signing.members[-1]}")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/entry/{signing.id}")


def test_a_withdrawn_entry_says_why(own_site: str, own_record: Path) -> None:
    with chancery.open(own_record) as record:
        entry = record.entries(kind="visit")[0]
        made = record.judge("reject", entry.id, who="Ada", why="it is a novel")
    page = httpx.get(f"{own_site}/entry/{entry.id}", timeout=60)
    twin = httpx.get(f"{own_site}/entry/{entry.id}.json", timeout=60)
    assert (page.status_code, twin.status_code, twin.json()["withdrawn"]) == (410, 410, True)
    assert "This was withdrawn" in page.text
    assert "it is a novel" in page.text
    with chancery.open(own_record) as record:
        record.undo(made.id, who="Ada")
    assert httpx.get(f"{own_site}/entry/{entry.id}", timeout=60).status_code == 200


def test_what_no_report_tells_any_more_is_gone_and_what_never_was_is_not_found(
    own_site: str, own_record: Path
) -> None:
    from dataclasses import replace

    with chancery.open(own_record) as record:
        entry = next(one for one in record.entries(kind="obstacle") if len(one.members) == 1)
        report = record.report(entry.reports[0])
        record.add([replace(report, text="Nothing of it was true.")])
    gone = httpx.get(f"{own_site}/entry/{entry.id}.json", timeout=60)
    assert gone.status_code == 410
    assert gone.json()["error"]["code"] == "gone"
    assert report.id in gone.json()["error"]["detail"]
    assert httpx.get(f"{own_site}/entry/visit-0123456789abcdef", timeout=60).status_code == 404
    assert httpx.get(f"{own_site}/entry/nothing", timeout=60).status_code == 404


def test_the_claims_are_taken_along(client: httpx.Client, signing: Entry) -> None:
    lines = client.get(f"/entry/{signing.id}.csv").text.splitlines()
    assert lines[0].startswith("entry,kind,field,value,shown,rule,report")
    told = sum(max(1, len(s.citations)) for vs in signing.values.values() for v in vs for s in v.supports)
    assert len(lines) == 1 + told
    one = client.get(f"/entry/{signing.id}.csv?table=signings").text.splitlines()
    assert len(one) == 2
    assert client.get(f"/entry/{signing.id}.csv?table=nothing").status_code == 404


def test_from_the_first_page_to_the_words_in_four_clicks(site: str, open_page: Open) -> None:
    page = open_page(site)
    page.get_by_role("link", name="All entries with disagreements").click()
    page.locator("td.says a").first.click()
    quote = page.locator("table.values tr.other .quote").first
    words = quote.inner_text().strip("“”")
    assert words
    quote.click()
    assert page.locator(".cited").first.inner_text() in words
