"""The addresses for programs as people read them."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx
from playwright.sync_api import Page, expect

from chancery.web.describing import roomy_app
from chancery.web.views.api import Operation, Parameter, api_page

Open = Callable[..., Page]


def operations() -> dict[tuple[str, str], Operation]:
    page = api_page(roomy_app().openapi())
    return {(one.method, one.path): one for room in page.rooms for one in room.operations}


def test_every_address_of_the_description_is_there_once(client: httpx.Client) -> None:
    described = client.get("/openapi.json").json()["paths"]
    told = {
        (method.lower(), f"{path}.{ending}" if ending else path)
        for (method, path), one in operations().items()
        for ending in one.endings or ("",)
    }
    assert told == {(method, path) for path, methods in described.items() for method in methods}


def test_twins_are_one_operation_with_what_they_take_and_an_example() -> None:
    assert operations()["GET", "/compare"] == Operation(
        "GET",
        "/compare",
        ("json",),
        "Two reports side by side",
        (Parameter("left", "query", "text", True, ""), Parameter("right", "query", "text", True, "")),
        "curl 'http://127.0.0.1:8710/compare.json?left=REPORT&right=REPORT'",
    )
    registry = operations()["GET", "/registry/{of}"]
    assert registry.endings == ("json", "csv", "xlsx", "parquet", "bib", "ris", "csl")
    assert Parameter("state", "query", "text, may be given again", False, "") in registry.parameters
    assert Parameter("page", "query", "number from 1", False, "") in registry.parameters
    assert registry.example == "curl 'http://127.0.0.1:8710/registry/visit.json'"
    add = operations()["POST", "/add"]
    assert Parameter("file", "form", "file, may be given again", False, "") in add.parameters
    assert "-F file=@report.pdf" in add.example


def test_every_example_that_reads_is_answered(client: httpx.Client) -> None:
    for (method, path), one in operations().items():
        found = re.search(r"127.0.0.1:8710([^']*)", one.example)
        assert found
        if method == "GET":
            assert client.get(found[1]).status_code in (200, 404), path


def test_the_page_is_one_click_from_every_other(
    site: str, open_page: Open, grave_findings: Callable[[Page], list[str]]
) -> None:
    page = open_page(site, "/registry")
    page.get_by_role("link", name="For programs").click()
    expect(page.get_by_role("heading", name="GET /entry/{id}", exact=True)).to_be_visible()
    expect(page.get_by_text("curl 'http://127.0.0.1:8710/state/VNM.json'")).to_be_visible()
    assert grave_findings(page) == []
