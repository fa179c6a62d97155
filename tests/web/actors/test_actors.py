"""States, persons and bodies in a browser and for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
from playwright.sync_api import Page

import chancery
from chancery.answering.actors import person_sheet, state_sheet


def rows(client: httpx.Client, path: str, **query: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(client.get(path, params=query).text)))


def test_a_state_has_one_address(client: httpx.Client) -> None:
    sent = client.get("/state/armenia.json")
    assert (sent.status_code, sent.headers["location"]) == (308, "/state/ARM.json")
    assert client.get("/state/Atlantis").status_code == 400
    assert "No report in the record tells of anything" in client.get("/state/TUV").text


def test_the_page_of_a_state_says_what_its_sheet_says(client: httpx.Client, sample_record: Path) -> None:
    with chancery.open(sample_record, read_only=True) as record:
        sheet = state_sheet(record, "KAZ")
    view = client.get("/state/KAZ.json").json()
    assert view["entries"] == sum(sheet.counts.values())
    assert [one["state"] for one in view["partners"]] == [one.state for one in sheet.partners]
    assert {one["kind"]: one["number"] for one in view["kinds"]} == {
        kind: sum(number for (other, _), number in sheet.counts.items() if other == kind)
        for kind, _ in sheet.counts
    }
    assert [row["state"] for row in rows(client, "/state/KAZ.csv")] == [one.state for one in sheet.partners]
    assert [row["name"] for row in rows(client, "/state/KAZ.csv", table="bodies")] == [
        one.name for one in sheet.bodies
    ]


def test_every_person_and_body_of_a_state_has_a_page(client: httpx.Client) -> None:
    for state in ("KAZ", "HRV", "IND"):
        view = client.get(f"/state/{state}.json").json()
        assert view["people"] or view["bodies"]
        for one in (*view["people"], *view["bodies"]):
            assert client.get(one["address"]).status_code == 200, one


def test_a_person_is_found_under_every_spelling(client: httpx.Client, sample_record: Path) -> None:
    one = client.get(f"/person/HRV/{quote('Andrija Kovačić')}.json").json()
    other = client.get("/person/HRV/Andria%20Kovachich.json").json()
    assert {variant["name"] for variant in one["variants"]} == {"Andrija Kovačić", "Andria Kovachich"}
    assert {variant["name"] for variant in other["variants"]} == {
        variant["name"] for variant in one["variants"]
    }
    with chancery.open(sample_record, read_only=True) as record:
        sheet = person_sheet(record, "Andrija Kovačić", state="HRV")
    assert len(rows(client, f"/person/HRV/{quote('Andrija Kovačić')}.csv")) == len(sheet.parts)


@pytest.mark.parametrize(
    "path", ["/person/KAZ/Nobody", "/body/KAZ/Nothing", "/person/-/.json", "/person/KAZ/%20"]
)
def test_nobody_is_not_found(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_name_is_text(client: httpx.Client) -> None:
    sent = client.get("/person/-/%3Cscript%3Ealert(1)%3C/script%3E")
    assert sent.status_code == 404
    assert "<script>alert" not in sent.text


def test_from_a_relation_to_a_state_to_a_person_to_the_words(
    site: str, open_page: Callable[..., Page]
) -> None:
    page = open_page(site, "/relation/GEO/HRV")
    page.click("h1 a:text-is('Croatia')")
    page.click("section[aria-labelledby=people] a:has-text('Kova')")
    assert page.locator("h1").inner_text().startswith("Andri")
    words = page.locator("table a.quoted").first
    assert words.get_attribute("href").startswith("/report/")
