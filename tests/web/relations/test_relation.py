"""The relation of two states in a browser and for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pyarrow.parquet
import pytest
from playwright.sync_api import Page

import chancery
from chancery.answering.relations import relation_sheet

DJI_ETH = "/relation/DJI/ETH"
ATOM = "{http://www.w3.org/2005/Atom}"

pytestmark = pytest.mark.usefixtures("drawing")


def rows(client: httpx.Client, path: str, **query: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(client.get(path, params=query).text)))


@pytest.mark.parametrize("path", ["/relation/ETH/DJI", "/relation/ethiopia/Djibouti", "/relation/dji/eth"])
def test_states_named_otherwise_lead_to_the_one_address(client: httpx.Client, path: str) -> None:
    assert client.get(path).headers["location"] == DJI_ETH
    twin = client.get(f"{path}.csv", params={"table": "papers"})
    assert (twin.status_code, twin.headers["location"]) == (308, f"{DJI_ETH}.csv?table=papers")
    part = client.get(f"{path}/timeline.svg", params={"scheme": "dark"})
    assert part.headers["location"] == f"{DJI_ETH}/timeline.svg?scheme=dark"


@pytest.mark.parametrize("path", ["/relation/ETH/Atlantis", "/relation/ETH/ethiopia"])
def test_what_is_no_pair_of_states_is_refused(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 400


def test_the_page_says_what_the_sheet_says(client: httpx.Client, sample_record: Path) -> None:
    view = client.get(f"{DJI_ETH}.json").json()
    with chancery.open(sample_record, read_only=True) as record:
        sheet = relation_sheet(record, "DJI", "ETH")
    assert (view["one"], view["other"], view["entries"]) == ("DJI", "ETH", len(sheet.entries))
    (channel,) = view["channels"]
    assert channel["name"] == "Ethiopia-Djibouti Joint Ministerial Commission"
    assert [(one["number"], one["line"]["day"], one["gap"]) for one in channel["sessions"]] == [
        (17, "2024-02-27", "1 year"),
        (16, "2023-02-21", None),
    ]
    assert [row["sector"] for row in view["matrix"]] == ["energy", "environment", None]
    assert view["years"] == [2023, 2024]
    assert [row["papers"] for row in view["matrix"]] == [2, 1, 2]


def test_every_line_leads_to_words_that_stand_in_their_report(
    client: httpx.Client, sample_record: Path
) -> None:
    view = client.get("/relation/KAZ/UZB.json").json()
    lines = [paper["line"] for field in view["fields"] for paper in field["papers"]]
    assert lines
    with chancery.open(sample_record, read_only=True) as record:
        for line in lines:
            words = line["words"]
            text = record.report(words["report"]).text
            assert text[words["start"] : words["end"]] == words["quote"]
            assert words["address"].startswith(
                f"/report/{words['report']}?at={words['start']}-{words['end']}"
            )


def test_tables_hold_all_that_the_sheet_holds(client: httpx.Client, sample_record: Path) -> None:
    with chancery.open(sample_record, read_only=True) as record:
        sheet = relation_sheet(record, "KAZ", "UZB")
    entries = rows(client, "/relation/KAZ/UZB.csv")
    assert {row["entry"] for row in entries} == {
        told.entry.id for told in (*sheet.entries, *sheet.statements)
    }
    papers = rows(client, "/relation/KAZ/UZB.csv", table="papers")
    assert len(papers) == sum(len(field.papers) for field in sheet.fields)
    assert client.get("/relation/KAZ/UZB.csv", params={"table": "none"}).status_code == 404


def test_a_chart_has_its_data_beside_it(client: httpx.Client) -> None:
    for chart in ("timeline", "sectors"):
        stem = f"/relation/KAZ/UZB/{chart}"
        table, twin = rows(client, f"{stem}.csv"), client.get(f"{stem}.json").json()
        assert [[str(cell) for cell in row] for row in twin["rows"]] == [list(row.values()) for row in table]
        parquet = pyarrow.parquet.read_table(io.BytesIO(client.get(f"{stem}.parquet").content))
        assert parquet.num_rows == len(table)
        assert client.get(f"{stem}.png").content.startswith(b"\x89PNG")
        light, dark = client.get(f"{stem}.svg"), client.get(f"{stem}.svg", params={"scheme": "dark"})
        assert ElementTree.fromstring(light.text).tag.endswith("svg")
        assert light.text != dark.text
        assert client.get(f"{stem}.svg", headers={"If-None-Match": light.headers["etag"]}).status_code == 304
    marks = client.get("/relation/KAZ/UZB/timeline.svg").text.count("mark-symbol role-mark")
    assert marks == 1


def test_a_relation_without_days_has_no_chart(client: httpx.Client) -> None:
    assert client.get("/relation/CHN/IND.json").json()["timeline"] is None
    assert client.get("/relation/CHN/IND/timeline.svg").status_code == 404
    assert client.get("/relation/CHN/IND/timeline").status_code == 200


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [("pdf", b"%PDF-"), ("docx", b"PK"), ("md", b"# Brief: "), ("html", b"<!doctype html>")],
)
def test_the_brief_is_a_file(client: httpx.Client, suffix: str, begins: bytes) -> None:
    sent = client.get(f"{DJI_ETH}/brief.{suffix}")
    assert sent.content.lower().startswith(begins.lower())
    assert (
        sent.headers["content-disposition"] == f"attachment; filename*=UTF-8''chancery-brief-DJI-ETH.{suffix}"
    )


def test_a_brief_of_a_period(client: httpx.Client) -> None:
    late = client.get(f"{DJI_ETH}/brief.md", params={"since": "2024"}).text
    assert "since 2024" in late
    assert "2023-02-21" not in late
    assert client.get(f"{DJI_ETH}/brief.md", params={"since": "soon"}).status_code == 400
    assert client.get(f"{DJI_ETH}/brief.exe").status_code == 404


def test_the_feed_tells_what_reports_told_last(client: httpx.Client) -> None:
    sent = client.get(f"{DJI_ETH}.atom")
    feed = ElementTree.fromstring(sent.content)
    updated = [entry.findtext(f"{ATOM}updated") for entry in feed.iter(f"{ATOM}entry")]
    assert sent.headers["content-type"] == "application/atom+xml; charset=utf-8"
    assert updated == sorted(updated, reverse=True)
    assert feed.findtext(f"{ATOM}updated") == updated[0] == "2024-02-29T00:00:00Z"
    assert {link.get("href") for link in feed.findall(f"{ATOM}link")} == {
        f"{client.base_url}{DJI_ETH}.atom".replace("//rel", "/rel"),
        f"{client.base_url}{DJI_ETH}".replace("//rel", "/rel"),
    }


def test_all_relations_and_those_of_one_state(client: httpx.Client) -> None:
    view = client.get("/relation.json").json()
    assert view["number"] == len(view["pairs"]) == len(rows(client, "/relation.csv"))
    assert [one["entries"] for one in view["pairs"]] == sorted(
        (one["entries"] for one in view["pairs"]), reverse=True
    )
    mine = client.get("/relation.json", params={"one": "armenia"}).json()
    assert {"ARM"} <= {state for one in mine["pairs"] for state in (one["one"], one["other"])}
    assert all("ARM" in (one["one"], one["other"]) for one in mine["pairs"])
    assert len(rows(client, "/relation.csv", one="armenia")) == mine["number"] < view["number"]


def test_two_states_are_chosen_and_their_chart_is_seen(site: str, open_page: Callable[..., Page]) -> None:
    page = open_page(site, "/relation")
    page.fill("#one", "Uzbekistan")
    page.fill("#other", "Kazakhstan")
    page.click("form.ask button")
    page.wait_for_url(f"{site}/relation/KAZ/UZB")
    chart = page.locator("figure.chart img")
    chart.scroll_into_view_if_needed()
    assert chart.evaluate("image => image.decode().then(() => image.naturalWidth)") > 100
    assert chart.get_attribute("alt")
    page.click("table.matrix a:text-is('mining')")
    assert page.evaluate("document.querySelector(':target').textContent") == "mining"
