"""A page and its twins: conditional requests, refusals in both shapes, prefixes, addresses of ids."""

from __future__ import annotations

import time
from pathlib import Path

import httpx
import pytest

import chancery
from chancery.web import addresses, memory
from tests.web.serving import served


def test_a_page_is_sent_once_as_long_as_the_record_is_the_same(own_record: Path) -> None:
    with served(own_record) as address, httpx.Client(base_url=address, timeout=60) as client:
        first = client.get("/")
        tag = {"If-None-Match": first.headers["etag"]}
        assert client.get("/", headers=tag).status_code == 304
        assert client.get("/home.json", headers=tag).status_code == 304
        assert first.headers["cache-control"] == "no-cache"


def test_a_record_that_changes_is_sent_again(own_record: Path) -> None:
    with served(own_record) as address, httpx.Client(base_url=address, timeout=60) as client:
        first = client.get("/about.json")
        with chancery.open(own_record) as record:
            entry = record.entries(kind="visit")[0]
            record.judge("accept", entry.id, who="Ada")
        again = client.get("/about.json", headers={"If-None-Match": first.headers["etag"]})
    assert first.json()["judgements"] == 0
    assert again.json()["judgements"] == 1


def test_what_may_be_of_before_is_not_kept(own_record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LONG", 0.0)
    with (
        served(own_record) as address,
        httpx.Client(base_url=address, timeout=60) as client,
        chancery.open(own_record) as record,
    ):
        before = client.get("/registry.json")
        first, second, *_ = record.entries(kind="statement")
        record.judge("same", first.id, second.id, who="Ada")
        late = client.get("/registry.json", headers={"If-None-Match": before.headers["etag"]})
        assert late.status_code == 200
        assert "etag" not in late.headers or late.json()["entries"] == before.json()["entries"] - 1
        until = time.monotonic() + 10
        while client.get("/registry.json").json()["entries"] == before.json()["entries"]:
            assert time.monotonic() < until


def test_a_refusal_is_a_page_or_json(client: httpx.Client) -> None:
    page, twin = client.get("/nothing/<b>here"), client.get("/nothing.json")
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "<h1>There is no such page</h1>" in page.text
    assert "<b>here" not in page.text
    assert (twin.status_code, twin.json()) == (
        404,
        {
            "error": {
                "status": 404,
                "code": "not-found",
                "title": "There is no such page",
                "advice": "Look it up in the registry.",
                "detail": None,
            }
        },
    )
    assert client.get("/nothing", headers={"Accept": "application/json"}).json() == twin.json()


def test_no_method_but_reading(client: httpx.Client) -> None:
    assert client.head("/").status_code == 200
    assert client.put("/", headers={"Origin": str(client.base_url).rstrip("/")}).status_code == 405


def test_every_address_stands_under_a_prefix(sample_record: Path) -> None:
    with served(sample_record, prefix="/record") as address:
        page = httpx.get(f"{address}/", timeout=60).text
        style = page.partition('<link rel="stylesheet" href="')[2].partition('"')[0]
        assert style.startswith("/record/static/")
        assert httpx.get(httpx.URL(address).join(style), timeout=60).status_code == 200
    hrefs = [part.partition('"')[0] for part in page.split('href="')[1:]]
    assert [href for href in hrefs if not href.startswith(("/record/", "#", "data:"))] == []


def test_assets_are_kept_for_ever_under_their_fingerprint(client: httpx.Client) -> None:
    page = client.get("/").text
    style = page.partition('<link rel="stylesheet" href="')[2].partition('"')[0]
    sent = client.get(style)
    assert sent.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert client.get("/static/000000000000/site.css").status_code == 404
    assert client.get("/static/000000000000/..%2Fapp.py").status_code == 404


@pytest.mark.parametrize(
    ("id", "address"),
    [
        ("r-1", "/report/r-1"),
        ("a/b c?", "/report/a/b%20c%3F"),
        ("Tô Lâm", "/report/T%C3%B4%20L%C3%A2m"),
        ("list.json", "/report/list.json.html"),
        ("page.html", "/report/page.html.html"),
    ],
)
def test_the_address_of_a_report(id: str, address: str) -> None:
    assert addresses.report(id) == address


def test_the_description_of_the_api_names_every_twin(client: httpx.Client) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert {"/home.json", "/about.json"} <= set(paths)
    twins = (".json", ".csv", ".xlsx", ".parquet", ".bib", ".ris", ".csl")
    assert {path: sorted(calls) for path, calls in paths.items() if not path.endswith(twins)} == {
        path: ["post"] for path in ("/add", "/desk", "/desk/undo", "/desk/redo")
    }
