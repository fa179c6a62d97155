"""The page of a report: its text and nothing else between the marks, facts that lead to their entries, two side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

import chancery
from chancery.keeping import Record
from chancery.web import addresses
from chancery.web.views.comparing import comparison_view
from chancery.web.views.parts import MOST
from chancery.web.views.report import Marked, report_view
from tests.export.samples import HOSTILE
from tests.web.serving import served

Open = Callable[..., Page]

LEFT, RIGHT = "r-01-1", "r-01-3"


@pytest.fixture(scope="module")
def record(sample_record: Path) -> Iterator[Record]:
    with chancery.open(sample_record, read_only=True) as record:
        yield record


def test_the_text_is_the_reports(site: str, open_page: Open, record: Record) -> None:
    page = open_page(site, f"/report/{LEFT}")
    assert page.locator(".text").text_content() == record.report(LEFT).text


def test_every_fact_leads_to_the_entry_that_holds_it(site: str, open_page: Open, record: Record) -> None:
    page = open_page(site, f"/report/{LEFT}")
    view = report_view(record, record.registry.told(LEFT))
    assert len(view.facts) > 5
    for number, one in enumerate(view.facts, start=1):
        assert one.entry is not None
        assert one.fact.id in record.entry(one.entry).members
        assert page.locator(f"#t1-{number}").get_attribute("href") == f"/entry/{one.entry}"


def test_pointing_shows_the_fact_and_a_click_opens_its_entry(site: str, open_page: Open) -> None:
    page = open_page(site, f"/report/{LEFT}")
    page.locator("mark", has_text="talks").first.hover()
    expect(page.locator("#card .gist")).to_contain_text("talks")
    page.locator("#t1-1").focus()
    expect(page.locator("#card h3")).to_contain_text("1")
    page.locator("#t1-1").click()
    page.wait_for_url("**/entry/**")


def test_the_words_asked_for_are_marked(
    client: httpx.Client, record: Record, site: str, open_page: Open
) -> None:
    text = record.report(LEFT).text
    start = text.index("signed five")
    page = open_page(site, f"/report/{LEFT}?at={start}-{start + 11}#c{start}-{start + 11}")
    assert "".join(page.locator(".cited").all_text_contents()) == "signed five"
    assert page.locator(f"#c{start}-{start + 11}").is_visible()
    assert client.get(f"/report/{LEFT}.json?at={start}-{start + 11}").json()["marked"] == {
        "start": start,
        "end": start + 11,
    }
    for wrong in ("x", "5", "9-5", "5-5"):
        assert client.get(f"/report/{LEFT}?at={wrong}").status_code == 400
    assert report_view(record, record.registry.told(LEFT), marked=Marked(0, 10**6)).marked is None


def test_what_no_pattern_took_is_shown_on_demand(client: httpx.Client) -> None:
    ids = [f"r-{number:02}-1" for number in range(1, 15)]
    shown = {id: client.get(f"/report/{id}.json?unread=yes").json() for id in ids}
    assert all(client.get(f"/report/{id}.json").json()["unread"] is None for id in ids[:2])
    words = [(view["text"], one) for view in shown.values() for one in view["unread"]]
    assert words
    for text, one in words:
        assert text[one["start"] : one["end"]] == one["word"]
        assert one["word"] in one["sentence"]


def test_other_reports_of_the_same_events_are_named(client: httpx.Client, record: Record) -> None:
    beside = client.get(f"/report/{LEFT}.json").json()["beside"]
    shared = {one["report"]["id"]: one["shared"] for one in beside}
    assert shared == {
        other: sum({LEFT, other} <= set(entry.reports) for entry in record.entries()) for other in shared
    }
    assert RIGHT in shared


def test_side_by_side(record: Record) -> None:
    view = comparison_view(record, record.registry.told(LEFT), record.registry.told(RIGHT))
    both = {entry.id for entry in record.entries() if {LEFT, RIGHT} <= set(entry.reports)}
    assert {row.line.id for row in view.both} == both
    assert {row.how for row in view.left_only} == {"left"}
    assert {row.how for row in view.right_only} == {"right"}
    (signing,) = [row for row in view.both if row.line.kind == "signing"]
    assert signing.how == "differently"
    told = {field.label: (field.how, field.left, field.right) for field in signing.fields}
    assert told["declared"] == ("differently", ("5",), ("6",))
    assert told["place"] == ("same", ("Vientiane",), ("Vientiane",))
    assert told["witnesses"][0] == "left"


def test_from_a_report_to_another_beside_it(site: str, open_page: Open) -> None:
    page = open_page(site, f"/report/{LEFT}")
    page.get_by_role("link", name="side by side with Mongolian leader goes home after six documents").click()
    expect(page.locator("h2").first).to_contain_text("Told by both")
    assert page.locator("tr.differently").count() > 1


def test_an_older_version_says_that_it_no_longer_counts(own_site: str, own_record: Path) -> None:
    with chancery.open(own_record) as record:
        first = record.report(LEFT)
        record.add([replace(first, text=first.text + "\n\nCorrected.")])
        (old, _), (new, current) = record.versions(LEFT)
    assert current
    with httpx.Client(base_url=own_site, timeout=60) as client:
        assert client.get(f"/report/{LEFT}.json").json()["version"] == new.version
        view = client.get(f"/report/{LEFT}.json?version={old.version[:12]}").json()
        page = client.get(f"/report/{LEFT}?version={old.version[:12]}").text
        assert client.get(f"/report/{LEFT}?version=ffff").status_code == 404
    assert (view["text"], view["current"], {one["entry"] for one in view["facts"]}) == (
        first.text,
        False,
        {None},
    )
    assert "This version no longer counts" in page


def test_hostile_text_stays_text(tmp_path: Path, open_page: Open) -> None:
    names = ("folder/with.json", "<b>&?#%2F", "=1+1")
    with chancery.open(tmp_path / "hostile.db") as record:
        record.add(
            replace(
                HOSTILE,
                id=id,
                title=f"<img src=x onerror=alert(1)> {id}",
                publisher="\u202e<script>",
                url=f"javascript:alert('{id}')",
                text=f"{id} {HOSTILE.text}",
            )
            for id in names
        )
    with (
        served(tmp_path / "hostile.db") as address,
        chancery.open(tmp_path / "hostile.db", read_only=True) as record,
    ):
        for id in names:
            page = open_page(address, addresses.report(id))
            assert page.locator(".text").text_content() is not None
            assert f"<img src=x onerror=alert(1)> {id}" in page.locator("h1").inner_text()
            assert page.locator("main img, main script, main a[href^='javascript']").count() == 0
            assert page.locator(".ctl, h1").count() > 0


def test_each_of_two_reports_keeps_its_column(site: str, open_page: Open) -> None:
    page = open_page(site, f"/compare?left={LEFT}&right={RIGHT}")
    table = page.locator("table.sides").first
    heads = table.locator("thead th").evaluate_all("all => all.map(one => one.getBoundingClientRect().left)")
    rows = table.locator("tr.head-of-entry").evaluate_all(
        "all => all.map(row => [...row.cells].map(one => one.getBoundingClientRect().left))"
    )
    assert rows == [heads] * 5


DEED = "Vietnam and Cuba signed an agreement on health in Hanoi on October 11."


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Record]]:
    """A server with a line of 5 MB, and with a report of three pages in which a fact goes on from the first to the second."""
    path = tmp_path_factory.mktemp("long") / "long.db"
    begun = MOST - DEED.index("agreement") - 2
    text = "Good day. " * (begun // 10) + "x" * (begun % 10 - 2) + ". " + DEED + " Good day." * (MOST // 8)
    with chancery.open(path) as record:
        record.add([replace(HOSTILE, id="line", text="wordless " * 550_000)])
        record.add([replace(HOSTILE, id="pages", text=text, language="en", title="Pages")])
        with served(path) as address:
            yield address, record


def test_of_a_line_of_five_megabytes_a_page_shows_a_part(long: tuple[str, Record]) -> None:
    site, record = long
    answer = httpx.get(f"{site}/report/line?page=2", timeout=60)
    assert (answer.status_code, len(answer.content) < 2 * MOST) == (200, True)
    assert '<a rel="prev" href="/report/line?page=1">' in answer.text
    assert '<a rel="next" href="/report/line?page=3">' in answer.text
    view = httpx.get(f"{site}/report/line.json?page=2", timeout=60).json()
    assert view["text"] == record.report("line").text
    assert view["part"] == {
        "page": 2,
        "pages": 166,
        "start": 29_997,
        "end": 59_994,
        "before": "/report/line?page=1",
        "after": "/report/line?page=3",
    }
    assert [
        httpx.get(f"{site}/report/line?page={page}", timeout=60).status_code for page in (166, 167, 0)
    ] == [
        200,
        400,
        400,
    ]


def test_what_crosses_the_end_of_a_page_is_marked_on_both(
    long: tuple[str, Record], open_page: Open, grave_findings: Callable[[Page], list[str]]
) -> None:
    site, record = long
    facts = report_view(record, record.registry.told("pages")).facts
    assert {one.fact.kind for one in facts} == {"signing", "instrument"}
    page = open_page(site, "/report/pages")
    texts = [page.locator(".text").text_content()]
    marked = ["".join(page.locator(".text mark").all_text_contents())]
    links = [page.locator(".text .m").count()]
    cards = [page.locator(".facts article").count()]
    assert grave_findings(page) == []
    for _ in range(2):
        page.get_by_role("link", name="Next").first.click()
        texts.append(page.locator(".text").text_content())
        marked.append("".join(page.locator(".text mark").all_text_contents()))
        links.append(page.locator(".text .m").count())
        cards.append(page.locator(".facts article").count())
    assert "".join(texts) == record.report("pages").text
    assert marked == ["signed an ", "agreement on health", ""]
    assert (links, cards) == ([2, 2, 0], [2, 2, 0])


def test_words_asked_for_open_the_page_they_stand_on(long: tuple[str, Record], open_page: Open) -> None:
    site, record = long
    start = record.report("pages").text.index("in Hanoi")
    page = open_page(site, addresses.report("pages", start=start, end=start + 8))
    assert page.locator(f"#c{start}-{start + 8}").is_visible()
    assert "".join(page.locator(".cited").all_text_contents()) == "in Hanoi"
    assert page.get_by_text("Page 2 of 3").first.is_visible()
    page.get_by_label("Go to").first.fill("3")
    page.get_by_role("button", name="Go", exact=True).first.click()
    expect(page).to_have_url(f"{site}/report/pages?page=3")


def test_a_report_that_is_not_there(client: httpx.Client) -> None:
    assert client.get("/report/nothing").status_code == 404
    assert client.get(f"/compare?left={LEFT}&right=nothing").status_code == 404
    assert client.get(f"/compare?left={LEFT}").status_code == 400
