"""The registry: what is chosen is what the record would choose, counted, sorted, searched and taken along."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import bibtexparser
import httpx
import openpyxl
import pyarrow.parquet
import pytest
import rispy
from playwright.sync_api import Page, expect

import chancery
from chancery.keeping import Record
from chancery.model import Report

Open = Callable[..., Page]
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def record(sample_record: Path) -> Iterator[Record]:
    with chancery.open(sample_record, read_only=True) as record:
        yield record


def ids(client: httpx.Client, path: str) -> list[str]:
    return [row["line"]["id"] for row in client.get(path).json()["rows"]]


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("", {}),
        ("state=LAO", {"states": "LAO"}),
        ("state=lao&state=MNG", {"states": {"LAO", "MNG"}}),
        ("type=agreement", {"type": "agreement"}),
        ("sector=energy&standing=done", {"sector": "energy", "standing": "done"}),
        ("stage=signed&year=2025", {"stage": "signed", "dates": "2025"}),
        ("text=extradition+treaty", {"text": "extradition treaty"}),
        ("text=extrad*", {"text": "extrad*"}),
        ("kind=visit&kind=meeting", {"kind": {"visit", "meeting"}}),
        ("text=nowhere+told", {"text": "nowhere told"}),
    ],
)
def test_what_is_chosen(client: httpx.Client, record: Record, query: str, asked: dict[str, Any]) -> None:
    found = client.get(f"/registry.json?rows=1000&{query}").json()
    wanted = [entry.id for entry in record.entries(**asked)]
    if "dates" in asked:
        wanted = [id for id in wanted if str(record.entry(id)["date"]).startswith("2025")]
    assert sorted(row["line"]["id"] for row in found["rows"]) == sorted(wanted)
    assert found["entries"] == len(wanted)


def test_the_source_chooses_by_who_published(client: httpx.Client, record: Record) -> None:
    heads = {head.id: head for head in record.reports()}
    publisher = next(head.publisher for head in heads.values() if head.publisher)
    wanted = [
        entry.id
        for entry in record.entries()
        if any(heads[report].publisher == publisher for report in entry.reports)
    ]
    found = client.get("/registry.json", params={"source": publisher, "rows": 1000}).json()
    assert sorted(row["line"]["id"] for row in found["rows"]) == sorted(wanted)


def test_counts_are_what_each_value_would_leave(client: httpx.Client) -> None:
    view = client.get("/registry/instrument.json?year=2025&state=KAZ").json()
    for facet in view["facets"]:
        for value in facet["values"][:4]:
            if not value["chosen"]:
                left = client.get(value["address"].replace("/instrument", "/instrument.json", 1)).json()
                together = facet["facet"] == "state"
                extra = 0 if together or not facet["clear"] else view["entries"]
                assert left["entries"] - extra == value["entries"], (facet["facet"], value)


def test_a_chosen_value_leads_back(client: httpx.Client) -> None:
    view = client.get("/registry/visit.json?standing=planned").json()
    (standing,) = [facet for facet in view["facets"] if facet["facet"] == "standing"]
    (chosen,) = [value for value in standing["values"] if value["chosen"]]
    assert (chosen["value"], chosen["address"], standing["clear"]) == (
        "planned",
        "/registry/visit",
        "/registry/visit",
    )


@pytest.mark.parametrize(
    ("sort", "key"),
    [
        ("-date", lambda line: "".join(reversed(line["date"] or ""))),
        ("-reports", lambda line: -line["reports"]),
        ("-differ", lambda line: -line["disagreements"]),
    ],
)
def test_lists_are_sorted(client: httpx.Client, sort: str, key: Callable[[Any], Any]) -> None:
    lines = [row["line"] for row in client.get(f"/registry.json?rows=1000&sort={sort}").json()["rows"]]
    if sort == "-date":
        dated = [
            str(line["date"])[:4]
            for line in lines
            if str(line["date"])[:1] == "2" and len(line["date"]) == 10
        ]
        assert dated == sorted(dated, reverse=True)
    else:
        assert [key(line) for line in lines] == sorted(key(line) for line in lines)


def test_pages_divide_the_list(client: httpx.Client) -> None:
    whole = ids(client, "/registry.json?rows=1000")
    parts = [ids(client, f"/registry.json?rows=50&page={page}") for page in (1, 2, 3, 4)]
    assert [id for part in parts for id in part] == whole
    assert client.get("/registry.json?rows=50&page=5").status_code == 400


@pytest.mark.parametrize(
    "path",
    [
        "/registry/treaty",
        "/registry?sort=size",
        "/registry?rows=0",
        "/registry?page=x",
        "/registry?rows=1001",
    ],
)
def test_what_does_not_exist_is_refused(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 400


def test_odd_values_choose_nothing(client: httpx.Client) -> None:
    for query in ("year=x", "state=%00", "kind=<b>", "standing=x", "text=%22", "text=AND+*"):
        assert client.get(f"/registry.json?{query}").status_code == 200


QUERY = "standing=done&sort=-differ&state=LAO"


def test_tables_hold_what_is_shown(client: httpx.Client) -> None:
    shown = ids(client, f"/registry/instrument.json?{QUERY}&rows=1000")
    assert len(shown) > 3
    told = list(csv.DictReader(io.StringIO(client.get(f"/registry/instrument.csv?{QUERY}").text)))
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"/registry/instrument.xlsx?{QUERY}").content))
    table = pyarrow.parquet.read_table(
        io.BytesIO(client.get(f"/registry/instrument.parquet?{QUERY}").content)
    )
    assert [row["entry"] for row in told] == shown
    assert [row[0].value for row in book["instruments"].iter_rows(min_row=2)] == shown
    assert table.column("entry").to_pylist() == shown
    assert all(row["quote"] for row in told)


def test_the_table_of_all_kinds(client: httpx.Client, record: Record) -> None:
    answer = client.get("/registry.csv")
    told = list(csv.DictReader(io.StringIO(answer.text)))
    assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''chancery-registry.csv"
    assert Counter(row["kind"] for row in told) == Counter(entry.kind for entry in record.entries())


def test_the_reports_behind_what_is_shown_as_bibtex(client: httpx.Client, record: Record) -> None:
    library = bibtexparser.parse_string(client.get("/registry/visit.bib?state=LAO").text)
    reports = {report for entry in record.entries(kind="visit", states="LAO") for report in entry.reports}
    assert {entry.key for entry in library.entries} == reports


def test_the_registry_follows_the_record(own_site: str, own_record: Path) -> None:
    with httpx.Client(base_url=own_site, timeout=60) as client, chancery.open(own_record) as record:
        before = client.get("/registry.json").json()["entries"]
        first, second, *_ = record.entries(kind="statement")
        record.judge("same", first.id, second.id, who="Ada")
        assert client.get("/registry.json").json()["entries"] == before - 1


def test_searching_as_one_types(site: str, open_page: Open) -> None:
    page = open_page(site, "/registry/instrument?standing=done")
    page.locator("#find").press_sequentially("extrad")
    expect(page.locator("#results tbody tr")).to_have_count(1)
    assert "treaty on extradition" in page.locator("#results tbody").inner_text()
    expect(page).to_have_url(f"{site}/registry/instrument?standing=done&text=extrad*")
    page.reload()
    assert page.locator("#results tbody tr").count() == 1


def test_searching_without_scripts(site: str, open_page: Open) -> None:
    page = open_page(site, "/registry/instrument?standing=done", java_script_enabled=False)
    page.fill("#find", "extradition")
    page.click("form.words button")
    expect(page).to_have_url(f"{site}/registry/instrument?standing=done&text=extradition")
    expect(page.locator("#results tbody tr")).to_have_count(1)


def test_facets_and_headings_are_followed(site: str, open_page: Open) -> None:
    page = open_page(site, "/registry/instrument")
    page.locator(".facet a", has_text="Laos").click()
    page.locator("th a", has_text="Reports").click()
    expect(page).to_have_url(f"{site}/registry/instrument?state=LAO&sort=-reports")
    expect(page.locator("th[aria-sort=descending]")).to_contain_text("Reports")
    page.locator(".chip", has_text="Laos").click()
    expect(page).to_have_url(f"{site}/registry/instrument?sort=-reports")


def test_a_row_tells_nothing_twice(client: httpx.Client) -> None:
    def cells(kind: str, **query: str) -> list[str]:
        (row,) = client.get(f"/registry/{kind}.json", params=query).json()["rows"]
        return [cell["text"] for cell in row["cells"]]

    told, _, _, place = cells("signing", state="LAO", year="2025")
    assert (told, place) == ("Signing of 5 papers between Laos and Mongolia", "Vientiane")
    assert cells("visit", state="LAO")[1:4] == ["Mongolia", "Laos", "Vientiane"]


def test_a_list_can_be_followed_as_a_feed(client: httpx.Client) -> None:
    query = "state=LAO&sector=health&sector=agriculture&text=mongolia"
    sent = client.get(f"/registry/instrument.atom?{query}")
    feed = ElementTree.fromstring(sent.content)
    assert sent.headers["content-type"] == "application/atom+xml; charset=utf-8"
    assert feed.findtext(f"{ATOM}title") == (
        "Instruments: States: Laos; Sector: health; Sector: agriculture; Words: mongolia"
    )
    told = {
        entry.find(f"{ATOM}link").get("href", "").rpartition("/")[2] for entry in feed.iter(f"{ATOM}entry")
    }
    assert told == set(ids(client, f"/registry/instrument.json?{query}")) != set()
    page = next(
        link.get("href", "") for link in feed.findall(f"{ATOM}link") if link.get("rel") == "alternate"
    )
    assert set(ids(client, page.replace("/instrument?", "/instrument.json?"))) == told
    assert (
        client.get(
            f"/registry/instrument.atom?{query}", headers={"If-None-Match": sent.headers["etag"]}
        ).status_code
        == 304
    )
    assert client.get("/registry/nothing.atom").status_code == 400
    assert len(list(ElementTree.fromstring(client.get("/registry.atom").content).iter(f"{ATOM}entry"))) == 50


def test_what_is_new_in_a_list_is_in_its_feed_once(own_site: str, own_record: Path) -> None:
    def told() -> list[str]:
        feed = ElementTree.fromstring(httpx.get(f"{own_site}/registry.atom?text=fiji", timeout=60).content)
        return [entry.findtext(f"{ATOM}id", "") for entry in feed.iter(f"{ATOM}entry")]

    text = "SUVA, May 3 - Fiji and Malta signed an agreement on fisheries in Suva on May 2, 2024."
    assert told() == []
    with chancery.open(own_record) as record:
        record.add([Report(id="fiji", text=text, published="2024-05-03")])
        first = told()
        record.add([Report(id="fiji-again", text=text, published="2024-05-04")])
    assert first
    assert sorted(told()) == sorted(first)


@pytest.mark.parametrize("path", ["/registry/visit{}?state=LAO", "/entry/ENTRY{}", "/report/r-01-1{}"])
def test_reports_go_to_reference_managers_in_three_formats(client: httpx.Client, path: str) -> None:
    visit = ids(client, "/registry/visit.json?state=LAO")[0]
    names = [path.replace("ENTRY", visit).format(suffix) for suffix in (".bib", ".ris", ".csl")]
    bib, ris, csl = (client.get(name).raise_for_status() for name in names)
    assert (
        len(bibtexparser.parse_string(bib.text).entries) == len(rispy.loads(ris.text)) == len(csl.json()) > 0
    )
