"""What holds for every page: silent, alone, accessible, as wide as the screen, with a twin in JSON."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from urllib.parse import urldefrag, urljoin

import httpx
import pytest
from playwright.sync_api import Page

#: An address of every sort of page; a new page is added here.
PAGES = (
    "/",
    "/about",
    "/about/components",
    "/relation",
    "/relation/KAZ/UZB",
    "/relation/KAZ/UZB/timeline",
    "/state/KAZ",
    "/person/HRV/Andrija%20Kova%C4%8Di%C4%87",
    "/body/IND/Railway%20Ministry",
    "/network",
    "/network?of=bodies",
    "/ask",
    "/ask?q=What+have+Kazakhstan+and+Uzbekistan+signed%3F",
    "/registry",
    "/registry/instrument?standing=done&sort=-differ",
    "/registry/statement?text=trade",
    "/report/r-01-1",
    "/report/armenia-romania-anniversary?unread=yes",
    "/compare?left=r-01-1&right=r-01-3",
    "/desk",
    "/desk?queue=merge&kind=instrument",
    "/desk/history",
    "/desk/agreement",
    "/add",
)

Open = Callable[..., Page]


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_grave(
    site: str, open_page: Open, grave_findings: Callable[[Page], list[str]], path: str
) -> None:
    page = open_page(site, path, color_scheme="light")
    assert grave_findings(page) == []
    page.emulate_media(color_scheme="dark")
    assert grave_findings(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_stands_out_over_a_narrow_screen(site: str, open_page: Open, path: str) -> None:
    page = open_page(site, path, viewport={"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("path", PAGES)
def test_nothing_to_press_is_too_small(site: str, open_page: Open, path: str) -> None:
    page = open_page(site, path, viewport={"width": 390, "height": 844})
    small = page.eval_on_selector_all(
        "a[href], button, summary, select, textarea, input:not([type=hidden], .legend input)",
        """all => all.filter(one => {
            const [box, inline] = [one.getBoundingClientRect(), getComputedStyle(one).display === "inline"];
            return box.width && !inline && !one.matches(".skip") && (box.width < 24 || box.height < 24);
        }).map(one => one.outerHTML.slice(0, 120))""",
    )
    assert small == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_reads_without_scripts(site: str, open_page: Open, path: str) -> None:
    page = open_page(site, path, java_script_enabled=False)
    assert page.locator("h1").count() == 1
    assert page.locator("main").inner_text().strip() != ""


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_its_twin(client: httpx.Client, path: str) -> None:
    page = client.get(path)
    stem, _, query = path.partition("?")
    twin = client.get(f"{'/home' if stem == '/' else stem}.json" + (f"?{query}" if query else ""))
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert (twin.status_code, twin.headers["content-type"]) == (200, "application/json")
    assert isinstance(twin.json(), dict)
    assert f'href="{escape(twin.request.url.raw_path.decode())}"' in page.text


@pytest.mark.parametrize("path", PAGES)
def test_every_link_of_a_page_leads_somewhere(
    client: httpx.Client, site: str, open_page: Open, path: str
) -> None:
    page = open_page(site, path)
    hrefs = page.eval_on_selector_all("a[href]", "all => all.map(one => one.getAttribute('href'))")
    links = {urljoin(page.url, urldefrag(href).url) for href in hrefs}
    dead = [link for link in sorted(links) if client.get(link, follow_redirects=True).status_code != 200]
    assert dead == []


def test_the_slash_leads_to_the_search(site: str, open_page: Open) -> None:
    page = open_page(site)
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "find"
    page.keyboard.type("a/b")
    assert page.input_value("#find") == "a/b"
