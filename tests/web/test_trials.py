"""What a new user and a reviewer set out to do, in how many clicks and keys it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

import chancery
from chancery.keeping import Record

Open = Callable[..., Page]


@pytest.fixture
def record(own_record: Path) -> Iterator[Record]:
    with chancery.open(own_record) as record:
        yield record


class Keys:
    """A keyboard that counts what is pressed."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pressed = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def leave(self, key: str) -> None:
        """Press a key that leads to another page."""
        with self.page.expect_navigation():
            self.press(key)

    def task(self) -> str | None:
        """The task that is shown."""
        return self.page.locator(".task").get_attribute("data-task")


def test_on_which_papers_reports_disagree_and_in_what_words_is_four_clicks_away(
    site: str, open_page: Open, sample_record: Path
) -> None:
    page = open_page(site)
    clicks = 0

    def click(selector: str) -> None:
        nonlocal clicks
        clicks += 1
        with page.expect_navigation():
            page.locator(selector).first.click()

    click(".tile.k-instrument a:text('differ')")
    with chancery.open(sample_record, read_only=True) as record:
        papers = {entry.id for entry in record.entries(kind="instrument") if entry.disagreements}
    listed = page.eval_on_selector_all("td.says a", "all => all.map(one => one.pathname.split('/').pop())")
    assert set(listed) == papers
    click("td.says a")
    differing = page.locator("tbody", has=page.locator("tr.why")).first
    values, reports = differing.locator("td.value"), differing.locator("a.report")
    assert values.count() >= 2
    assert reports.count() >= 2
    words = differing.locator("tr.other a.quote").first.inner_text().strip("“”")
    click("tbody:has(tr.why) tr.other a.quote")
    assert " ".join(page.locator(".cited").all_inner_texts()).split() == words.split()
    assert clicks <= 4


def test_twenty_judgements_take_twenty_keys_and_so_does_taking_them_back(
    own_site: str, open_page: Open, record: Record
) -> None:
    page = open_page(own_site, "/", writer=True)
    keys = Keys(page)
    while page.evaluate("document.activeElement.textContent") != "Review":
        keys.press("Tab")
    keys.leave("Enter")
    assert keys.pressed <= 10
    before = keys.pressed
    tasks = []
    for number in range(20):
        tasks.append(keys.task())
        keys.leave("ar"[number % 2])
    assert keys.pressed - before == len(record.judgements()) == 20
    assert len(set(tasks)) == 20
    for task in reversed(tasks):
        keys.leave("z")
        assert keys.task() == task
    assert keys.pressed - before == 40
    assert all(one.undone_by for one in record.judgements())


def test_what_was_passed_over_stays_behind(own_site: str, open_page: Open) -> None:
    keys = Keys(open_page(own_site, "/desk", writer=True))
    passed = keys.task()
    keys.leave("n")
    seen = {keys.task()}
    for _ in range(3):
        keys.leave("a")
        seen.add(keys.task())
    assert passed not in seen
    keys.leave("z")
    assert keys.task() in seen


def test_a_correction_takes_the_keys_of_its_value_and_few_more(own_site: str, open_page: Open) -> None:
    keys = Keys(open_page(own_site, "/desk?kind=signing", writer=True))
    keys.press("c", "Tab", "Tab", "Tab")
    assert keys.page.evaluate("document.activeElement.textContent") == "Correct it"
    assert keys.pressed == 4


def test_keys_can_be_given_to_other_acts_and_turned_off(
    own_site: str, open_page: Open, record: Record
) -> None:
    page = open_page(own_site, "/desk", writer=True)
    keys = Keys(page)
    keys.press("?")
    page.click("button[data-change='a']")
    keys.press("r")
    assert "does something else" in page.locator("#keys-told").inner_text()
    page.click("button[data-change='a']")
    keys.press("j")
    assert page.locator("button[value=accept] kbd").inner_text() == "j"
    page.locator("body").press("a")
    keys.leave("j")
    assert [one.sort for one in record.judgements()] == ["accept"]
    page.goto(f"{own_site}/about")
    page.uncheck("#keys-on")
    page.locator("h1").click()
    keys.press("/")
    assert page.evaluate("document.activeElement.id") != "find"
    page.goto(f"{own_site}/desk")
    keys.press("j", "a", "r", "z")
    assert len(record.judgements()) == 1
    assert page.locator("button[value=accept] kbd").is_hidden()


def test_without_keys_a_judgement_is_five_strokes_from_the_top_of_the_page(
    own_site: str, open_page: Open, record: Record
) -> None:
    page = open_page(own_site, "/desk", writer=True)
    keys = Keys(page)
    keys.press("Tab", "Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the choice"
    keys.press("Enter", "Tab")
    keys.leave("Enter")
    assert keys.pressed == 5
    assert [one.sort for one in record.judgements()] == ["accept"]
