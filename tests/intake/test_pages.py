"""HTML pages: the main text and what the page declares."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.errors import InputError
from chancery.intake import read_inputs
from chancery.intake.html import MAX_PAGE, read_html
from chancery.intake.page_head import declared_language, declared_published, declared_title
from chancery.intake.page_text import page_text
from chancery.model import Report

FIRST = (
    "The Foreign Ministers of Vietnam and Mongolia signed a cooperation agreement in Ulan Bator on Monday."
)
SECOND = (
    "They also agreed that the joint committee should meet again next spring in Hanoi, the ministry said."
)
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><title>Ministers sign | VNA</title>
<meta property="og:title" content="Ministers sign"><meta property="og:site_name" content="Vietnam News Agency">
<meta property="og:url" content="https://example.org/news/1"><meta name="author" content="Lan Pham">
<meta property="article:published_time" content="2025-10-11T09:30:00+07:00"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Ministers sign</h1><p>{FIRST}</p><p>{SECOND}</p></article>
<script>document.write("no text")</script><footer>Updated 3 May 2018</footer></body></html>"""


def read(data: bytes, where: Path) -> Report | str:
    path = where / "a.html"
    path.write_bytes(data)
    (found,) = read_inputs([str(path)])
    return str(found).removeprefix(f"{where}/") if isinstance(found, InputError) else found


def test_the_main_text_and_the_metadata_are_read(tmp_path: Path) -> None:
    assert read(PAGE.encode(), tmp_path) == Report(
        id="a",
        text=f"Ministers sign\n{FIRST}\n{SECOND}",
        published="2025-10-11",
        language="en-GB",
        title="Ministers sign",
        publisher="Vietnam News Agency",
        author="Lan Pham",
        url="https://example.org/news/1",
        source=str(tmp_path / "a.html"),
    )


def test_without_main_text_all_text_is_taken(tmp_path: Path) -> None:
    found = read(b"<title>Note</title><p>Short.<p>Two <i>words</i><script>x</script>", tmp_path)
    assert found == Report(id="a", text="Short.\nTwo words", title="Note", source=str(tmp_path / "a.html"))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"<html><body><script>x</script></body></html>",
            "a.html: this page has no text; save it again once it shows its text, or as PDF",
        ),
        (b" " * (MAX_PAGE + 1), "a.html: this page is larger than 20 MiB; save the report alone as text"),
        (b"", "a.html: it is empty; leave it out, or check how it was saved"),
        (
            b"<p>text\0",
            "a.html: this is binary, not text; save it as text in UTF-8, or give it the suffix of its format",
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(data: bytes, message: str, tmp_path: Path) -> None:
    assert read(data, tmp_path) == message


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta content="2025-10-11" name="date">', "2025-10-11"),
        ("<meta itemprop=datePublished content=2025-10-11T08:00Z>", "2025-10-11"),
        (
            '<script type="application/ld+json">{"datePublished": "1987-03-01T00:00:00Z"}</script>',
            "1987-03-01",
        ),
        ('<time itemprop="datePublished" datetime="2020-01-02">yesterday</time>', "2020-01-02"),
        ('<time datetime="2020-01-02">a day in the side column</time>', None),
        ('<meta name="date" content="11 October 2025">', None),
        ('<meta property="article:modified_time" content="2025-10-11">', None),
    ],
)
def test_only_a_declared_date_of_publication_counts(head: str, day: str | None) -> None:
    assert declared_published(head) == day


def test_language_and_title_are_read_from_the_head() -> None:
    head = '<HTML class="x" lang=pt_BR><head><TITLE> To Lam &amp;\n Kim </TITLE>'
    assert (declared_language(head), declared_title(head)) == ("pt-BR", "To Lam & Kim")


def test_blocks_stand_on_lines_of_their_own() -> None:
    page = "<h1>A</h1>one<br>two<ul><li>x</li><li>y <b>z</b></li></ul><style>p{}</style>&eacute;<!-- no -->"
    assert page_text(page) == "A\none\ntwo\nx\ny z\né"


@pytest.mark.filterwarnings("ignore")
@given(st.one_of(st.binary(max_size=200), st.text("<>/!-pab=\"'& ;#0x\0", max_size=80).map(str.encode)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert read_html(data, "a.html").text.strip()
    except InputError:
        return


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (b"<div>" * 100_000 + b"word", "word"),
        (b"<p>word " * 60_000, "\n".join(["word"] * 60_000)),
        (b"word<!--" * 100_000, "word"),
        (b"word<script>" * 100_000, "word"),
    ],
)
def test_a_hostile_page_is_read_in_time(page: bytes, text: str) -> None:
    assert read_html(page, "a.html").text == text
