"""The page holds the report as text, its facts, and nothing that could reach out or run."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

from chancery.export.html import page
from chancery.model import Report
from tests.export.samples import FACTS, HOSTILE, HOSTILE_FACT, REPORT, TEXT


class Reader(HTMLParser):
    """Collects tags, attributes and the text of each `div.text`."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self._depth = 0
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "div" and ("class", "text") in attrs:
            self.texts.append("")
            self._depth = 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "div":
            self._depth = 0

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.texts[-1] += data


SAMPLE = page([(REPORT, FACTS)])
HOSTILE_PAGE = page([(HOSTILE, [HOSTILE_FACT]), (REPORT, FACTS)])


def test_the_text_of_the_report_is_there_whole_and_unchanged() -> None:
    assert Reader(SAMPLE).texts == [TEXT]


def test_hostile_text_adds_no_element_and_no_attribute() -> None:
    plain, hostile = Reader(SAMPLE), Reader(HOSTILE_PAGE)
    assert hostile.tags.count("script") == plain.tags.count("script") == 1
    assert set(hostile.tags) <= {*plain.tags, "nav", "details", "summary", "ol"}
    assert {name for name, _ in hostile.attributes} <= {*(name for name, _ in plain.attributes), "data-c"}
    assert hostile.texts[0].startswith(
        "<script>document.title='taken'</script> & <img src=https://example.org/x"
    )


def test_controls_are_shown_and_turn_nothing_around() -> None:
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", HOSTILE_PAGE)
    assert '<span class="ctl" data-c="U+202E"></span>' in HOSTILE_PAGE


def test_the_policy_allows_its_own_style_and_script_and_nothing_else() -> None:
    style = re.search("<style>(.*?)</style>", SAMPLE, re.DOTALL)
    script = re.search("<script>(.*?)</script>", SAMPLE, re.DOTALL)
    assert style
    assert script
    hashes = [b64encode(sha256(found.group(1).encode()).digest()).decode() for found in (style, script)]
    assert (
        f"default-src 'none'; img-src data:; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    ) in SAMPLE


def test_nothing_points_outside() -> None:
    pointing = [
        value for name, value in Reader(HOSTILE_PAGE).attributes if name in ("href", "src", "action", "data")
    ]
    assert {str(value)[:1] for value in pointing} == {"#", "d"}
    assert [value for value in pointing if not str(value).startswith("#")] == ["data:,"]
    assert "url(" not in HOSTILE_PAGE


def test_every_fact_is_linked_from_the_text_and_back() -> None:
    attributes = Reader(HOSTILE_PAGE).attributes
    ids = [value for name, value in attributes if name == "id"]
    assert len(ids) == len(set(ids))
    links = {str(value)[1:] for name, value in attributes if name == "href" and str(value).startswith("#")}
    assert links <= set(ids)
    keys = [f"2-{number}" for number in range(1, len(FACTS) + 1)]
    assert {f"t{key}" for key in keys} | {f"f{key}" for key in keys} <= links


def test_a_report_without_facts_says_so() -> None:
    empty = page([(Report(id="empty", text="Nothing."), ())])
    assert "No facts were found in this report." in empty
    assert "<title>0 facts in 1 report · Chancery</title>" in empty


def test_the_same_readings_give_the_same_page() -> None:
    assert page([(HOSTILE, [HOSTILE_FACT]), (REPORT, FACTS[::-1])]) == HOSTILE_PAGE
