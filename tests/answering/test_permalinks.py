"""Permalinks find their words again in a new version of a report, and say so when they cannot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.answering import Cited
from chancery.answering.permalinks import Located, locate, permalink, selectors
from chancery.errors import NotInRecord, QuestionError
from chancery.keeping import Record
from chancery.model import Citation, Report
from tests.keeping.plain import open_plain

TEXT = "The sides met. They signed a paper. Then the sides met again in Hanoi."


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with open_plain(tmp_path / "links.db") as record:
        record.add([Report(id="r 1/ü", text=TEXT, url="https://x.example/1")])
        yield record


def link(record: Record, words: str, nth: int = 0) -> str:
    head = record.reports()[0]
    start = [n for n in range(len(TEXT)) if TEXT.startswith(words, n)][nth]
    end = start + len(words)
    return permalink(
        Cited(
            1,
            head.id,
            head.version,
            start,
            end,
            words,
            TEXT[max(0, start - 32) : start],
            TEXT[end : end + 32],
        )
    )


def test_words_of_the_same_text_are_found_at_their_place(record: Record) -> None:
    found = locate(record, link(record, "signed a paper"))
    assert found == Located("r 1/ü", record.reports()[0].version, Citation.of(TEXT, 20, 34), "same")


def test_words_are_found_again_by_what_stands_around_them(record: Record) -> None:
    first, second = link(record, "sides met"), link(record, "sides met", 1)
    new = "HANOI - " + TEXT
    record.add([Report(id="r 1/ü", text=new, url="https://x.example/1")])
    assert [locate(record, one).citation.start for one in (first, second)] == [
        new.index("sides met"),
        new.rindex("sides met"),
    ]
    assert locate(record, first).how == "moved"


def test_words_that_stay_in_a_new_version_are_unmoved(record: Record) -> None:
    kept = link(record, "signed a paper")
    record.add([Report(id="r 1/ü", text=TEXT + " More.", url="https://x.example/1")])
    assert locate(record, kept).how == "unmoved"


def test_words_that_are_gone_are_said_to_be_gone(record: Record) -> None:
    kept = link(record, "signed a paper")
    record.add(
        [Report(id="r 1/ü", text=TEXT.replace("signed a paper", "inked a deal"), url="https://x.example/1")]
    )
    with pytest.raises(NotInRecord, match="do not stand in the report any more"):
        locate(record, kept)


@pytest.mark.parametrize(
    "wrong", ["", "https://x.example", "chancery:report/r?start=1", "chancery:entry/x?exact=a"]
)
def test_what_is_no_permalink_is_refused(record: Record, wrong: str) -> None:
    with pytest.raises(QuestionError, match="this is no permalink"):
        locate(record, wrong)


def test_selectors_are_those_of_the_web_annotation_model() -> None:
    assert selectors(Cited(1, "r", "v", 4, 9, "sides", "The ", " met")) == [
        {"type": "TextQuoteSelector", "exact": "sides", "prefix": "The ", "suffix": " met"},
        {"type": "TextPositionSelector", "start": 4, "end": 9},
    ]


@given(st.text(min_size=1, max_size=40, alphabet=st.characters(exclude_categories=["Cs"])))
def test_every_text_goes_through_a_link_unchanged(words: str) -> None:
    from urllib.parse import parse_qs, urlsplit

    made = permalink(Cited(1, "r", "v", 0, len(words), words))
    assert parse_qs(urlsplit(made).query)["exact"] == [words]
