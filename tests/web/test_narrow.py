"""On a phone: what is pressed stays in sight, what stands side by side fits, and it is seen that there is more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

Open = Callable[..., Page]
PHONE = {"width": 390, "height": 844}


@pytest.mark.parametrize(("path", "first"), [("/desk", "Accept"), ("/desk?queue=merge", "Merge: one thing")])
def test_the_buttons_of_the_desk_are_in_sight_from_the_first_word_to_the_last(
    own_site: str, open_page: Open, path: str, first: str
) -> None:
    page = open_page(own_site, path, writer=True, viewport=PHONE)
    button = page.get_by_role("button", name=first, exact=True)
    for at in ("0", "document.querySelector('.task').scrollHeight / 2"):
        page.evaluate(f"scrollTo(0, {at})")
        box = button.bounding_box()
        assert box is not None
        assert 0 < box["y"] < box["y"] + box["height"] <= PHONE["height"]


def test_what_is_reached_by_the_tab_key_is_not_behind_the_buttons(own_site: str, open_page: Open) -> None:
    page = open_page(own_site, "/desk", writer=True, viewport=PHONE)
    for _ in range(60):
        page.keyboard.press("Tab")
        hidden = page.evaluate(
            """() => {
                const [one, bar] = [document.activeElement, document.querySelector(".acts .buttons")];
                if (bar.contains(one) || one === document.body) return false;
                const [its, above] = [one.getBoundingClientRect(), bar.getBoundingClientRect()];
                return its.top > above.top && its.bottom < above.bottom;
            }"""
        )
        assert not hidden, page.evaluate("document.activeElement.outerHTML")


def test_two_reports_stand_side_by_side(site: str, open_page: Open) -> None:
    page = open_page(site, "/compare?left=r-01-1&right=r-01-3", viewport=PHONE)
    table = page.locator("table.sides").first
    assert table.evaluate("one => one.scrollWidth <= one.parentElement.clientWidth")
    left, right = (table.locator("tbody td").nth(n).bounding_box() for n in range(2))
    assert left is not None
    assert right is not None
    assert (left["y"], left["x"] + left["width"]) == (right["y"], right["x"])


@pytest.mark.parametrize("kind", ["visit", "meeting", "signing", "instrument", "mechanism"])
def test_all_columns_of_a_registry_fit_a_common_screen(site: str, open_page: Open, kind: str) -> None:
    page = open_page(site, f"/registry/{kind}", viewport={"width": 1280, "height": 800})
    table = page.locator("table.entries")
    assert table.evaluate("one => one.scrollWidth <= one.parentElement.clientWidth")


def test_it_is_seen_that_there_are_more_facets(site: str, open_page: Open) -> None:
    page = open_page(site, "/registry/instrument", viewport=PHONE)
    third = page.locator(".facet").nth(2).bounding_box()
    assert third is not None
    assert third["x"] + 24 < PHONE["width"] < third["x"] + third["width"]


def test_an_empty_cell_has_no_label(site: str, open_page: Open) -> None:
    page = open_page(site, "/registry/instrument", viewport=PHONE)
    labels = page.eval_on_selector_all(
        "td[data-label]", "all => all.filter(one => !one.textContent.trim()).length"
    )
    assert labels == 0
