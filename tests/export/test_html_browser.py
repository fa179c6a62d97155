"""The page at work in a real browser: hover, focus, pin, toggles, without script, with hostile text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from chancery.export.html import page as html_page
from tests.export.samples import FACTS, HOSTILE, HOSTILE_FACT, REPORT, TEXT


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "facts.html"
    path.write_text(html_page([(REPORT, FACTS), (HOSTILE, [HOSTILE_FACT])]), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The page, which must have stayed silent and alone when the test ends."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    yield page
    page.close()
    assert said == []
    assert set(asked) == {address}


def gist(page: Page) -> str | None:
    return page.locator("#card .gist").text_content()


def test_hovering_shows_the_fact_and_its_values_in_the_text(page: Page) -> None:
    page.locator("#r1 mark", has_text="talks").hover()
    assert gist(page) == "talks · Ada Berg, Tran Minh · Hanoi"
    assert page.locator("#r1 .val").all_text_contents() == ["She", "talks", "her host", "Hanoi", "Monday"]


def test_a_row_of_the_card_points_at_its_words(page: Page) -> None:
    page.locator("#r1 mark", has_text="talks").click()
    page.locator("#card [data-field=participants]").hover()
    assert page.locator("#r1 .hot").all_text_contents() == ["She", "her host"]


def test_focus_shows_the_fact_too(page: Page) -> None:
    page.locator("#t1-1").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "t1-2"
    assert gist(page) == "talks · Ada Berg, Tran Minh · Hanoi"


def test_a_click_pins_and_escape_lets_go(page: Page) -> None:
    page.locator("#t1-1").click()
    page.locator("#r1 mark", has_text="talks").hover()
    assert gist(page) == "Ada Berg → VNM, Hanoi · state visit · invited by Tran Minh"
    page.keyboard.press("Escape")
    assert page.locator("#card .fact").count() == 0


def test_facts_out_of_the_same_words_are_all_at_hand(page: Page) -> None:
    page.locator("#r1 mark", has_text="Earlier").click()
    others = page.locator("#card .more button")
    assert others.count() == 2
    chosen = others.first.text_content()
    others.first.click()
    badge = page.locator("#card .badge").text_content()
    assert f"{badge} {gist(page)}" == chosen


def test_a_kind_can_be_put_away(page: Page) -> None:
    page.locator("label", has_text="visit").first.click()
    assert not page.locator("#t1-1").is_visible()
    assert not page.locator("#f1-1").is_visible()
    assert page.locator("#t1-2").is_visible()
    page.locator("#r1 mark", has_text="President").first.hover()
    assert page.locator("#card .fact").count() == 0


def test_a_link_in_the_list_shows_the_fact_in_the_text(page: Page) -> None:
    page.locator("#f1-4 .foot a").click()
    page.wait_for_selector("#card .fact")
    assert page.locator("#card h4").text_content() == "I4 instrument done"


def test_the_text_shown_is_the_report(page: Page) -> None:
    assert page.locator("#r1 .text").text_content() == TEXT


def test_hostile_text_stays_text(page: Page) -> None:
    shown = page.locator("#r2 .text").text_content() or ""
    assert shown.startswith(
        "<script>document.title='taken'</script> & <img src=https://example.org/x onerror=alert(1)> ]]> -->\n"
    )
    assert page.title() == "14 facts in 2 reports · Chancery"
    assert page.locator("#r2 :is(script, img, b, i)").count() == 0
    page.locator("#t2-1").focus()
    assert page.locator("#card :is(script, img, b, i)").count() == 0


def test_it_works_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert not page.locator("#card").is_visible()
    page.locator("#t1-3").click()
    assert page.url.endswith("#f1-3")
    page.locator("#f1-3 .foot a").click()
    assert page.url.endswith("#t1-3")
    page.locator("label", has_text="signing").click()
    assert not page.locator("#f1-3").is_visible()
    context.close()


def test_print_shows_the_facts_and_no_card(page: Page) -> None:
    page.locator("#t1-1").click()
    page.emulate_media(media="print")
    assert not page.locator("#card").is_visible()
    assert page.locator("#f1-1").is_visible()


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_nothing_runs_over_the_side(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
