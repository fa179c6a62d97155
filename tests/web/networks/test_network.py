"""The network in a browser and for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import httpx
import networkx
import pytest
from playwright.sync_api import Page

import chancery
from chancery.answering.networks import NetworkQuestion, network

SVG = "{http://www.w3.org/2000/svg}"

pytestmark = pytest.mark.usefixtures("drawing")


@pytest.mark.parametrize(
    "query", [{}, {"of": "bodies"}, {"kind": "visit", "since": "2020"}, {"around": "armenia"}], ids=str
)
def test_page_picture_graph_and_tables_tell_the_same(client: httpx.Client, query: dict[str, str]) -> None:
    view = client.get("/network.json", params=query).json()
    edges = list(csv.DictReader(io.StringIO(client.get("/network.csv", params=query).text)))
    graph = networkx.read_graphml(io.BytesIO(client.get("/network.graphml", params=query).content))
    picture = ElementTree.fromstring(client.get("/network.svg", params=query).text)
    assert view["edges"] == len(edges) == graph.number_of_edges() == len(list(picture.iter(f"{SVG}line")))
    assert view["nodes"] == graph.number_of_nodes() == len(list(picture.iter(f"{SVG}circle")))
    assert [line["number"] for line in view["lines"]] == [int(edge["number"]) for edge in edges][:100]
    assert client.get("/network.png", params=query).content.startswith(b"\x89PNG")


def test_it_is_the_network_of_the_record(client: httpx.Client, sample_record: Path) -> None:
    with chancery.open(sample_record, read_only=True) as record:
        found = network(record, NetworkQuestion(of="bodies", sector="health"))
    view = client.get("/network.json", params={"of": "bodies", "sector": "health"}).json()
    assert (view["nodes"], view["edges"]) == (len(found.nodes), len(found.edges))
    assert view["says"] == "Bodies joined by instruments on health"


@pytest.mark.parametrize(
    "query", [{"of": "people"}, {"kind": "x"}, {"sector": "x"}, {"since": "x"}, {"around": "Atlantis"}]
)
def test_what_means_nothing_is_refused(client: httpx.Client, query: dict[str, str]) -> None:
    assert client.get("/network", params=query).status_code == 400


def test_an_empty_network_says_so(client: httpx.Client) -> None:
    sent = client.get("/network", params={"since": "2199"})
    assert "Nothing that happened joins two of them." in sent.text
    assert client.get("/network.svg", params={"since": "2199"}).status_code == 200


def test_a_network_is_asked_for_by_a_form(site: str, open_page: Callable[..., Page]) -> None:
    page = open_page(site, "/network")
    page.select_option("select[name=of]", "bodies")
    page.fill("input[name=since]", "2022")
    page.click("form.ask button")
    page.wait_for_url("**/network?of=bodies&**since=2022**")
    assert page.locator("h2 >> nth=0").inner_text() == "Bodies joined by instruments, since 2022"
    assert page.locator("svg.network circle").count() > 4
    assert "Ministry of Justice" in page.locator("table").inner_text()
