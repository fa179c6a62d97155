"""Citations by address outlive a new version of their report."""

from __future__ import annotations

from pathlib import Path

import httpx

import chancery
from chancery.model import Report
from chancery.web import addresses
from tests.web.serving import served

TEXT = "HANOI, Oct 10, 2025. Vietnam and North Korea signed an agreement on health in Pyongyang on Friday."
URL = "https://agency.example/1"


def report(text: str, published: str) -> Report:
    return Report(id="agency/1", text=text, published=published, language="en", publisher="Agency", url=URL)


def cite_address(record: Path) -> str:
    with served(record) as address:
        given = httpx.get(
            f"{address}/ask.json", params={"q": "What have Vietnam and North Korea signed?"}, timeout=60
        )
    return str(given.json()["given"]["notes"][0]["cite"])


def test_words_are_found_again_in_a_new_version(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    with chancery.open(path) as record:
        record.add([report(TEXT, "2025-10-10")])
    cite = cite_address(path)
    with served(path) as address:
        first = httpx.get(address + cite.replace("?", ".json?"), timeout=60).json()
    assert (first["how"], first["publisher"], TEXT[first["start"] : first["end"]]) == (
        "same",
        "Agency",
        first["quote"],
    )
    assert "instrument" in {one["kind"] for one in first["entries"]}
    with chancery.open(path) as record:
        record.add([report(f"Corrected on Saturday.\n\n{TEXT}", "2025-10-11")])
    with served(path) as address:
        then = httpx.get(address + cite.replace("?", ".json?"), timeout=60).json()
        page = httpx.get(address + cite, timeout=60).text
    assert (then["how"], then["start"], then["quote"]) == ("moved", first["start"] + 24, first["quote"])
    assert "these words were found again" in page


def test_words_that_are_gone_are_not_found(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    with chancery.open(path) as record:
        record.add([report(TEXT, "2025-10-10")])
    cite = cite_address(path)
    with chancery.open(path) as record:
        record.add([report("Vietnam and North Korea signed nothing in Pyongyang.", "2025-10-11")])
    with served(path) as address:
        assert httpx.get(address + cite, timeout=60).status_code == 404
        assert httpx.get(address + cite.replace("agency/1", "none"), timeout=60).status_code == 404


def test_an_address_that_is_no_citation_is_refused(client: httpx.Client) -> None:
    assert client.get("/cite/r-02-2").status_code == 400
    assert (
        client.get("/cite/r-02-2", params={"version": "1", "start": "x", "end": 2, "exact": "a"}).status_code
        == 400
    )


def test_the_address_and_the_permalink_are_the_same_citation() -> None:
    link = addresses.permalink_of(
        "a/b c.json", version="1f", start=1, end=4, exact="Tô?", prefix="", suffix=" & Lâm"
    )
    assert link == (
        "chancery:report/a%2Fb%20c.json?version=1f&start=1&end=4&exact=T%C3%B4%3F&prefix=&suffix=%20%26%20L%C3%A2m"
    )
    assert addresses.cite(link) == (
        "/cite/a/b%20c.json.html?version=1f&start=1&end=4&exact=T%C3%B4%3F&prefix=&suffix=%20%26%20L%C3%A2m"
    )
