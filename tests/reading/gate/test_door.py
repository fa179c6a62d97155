"""The scan in front of the cascade: it lets go of nothing that the rule lets pass or the cascade finds a fact in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.corpus import corpus, sources
from chancery.model import Report
from chancery.reading import quick_reader, read_report
from chancery.reading.apart import take_apart
from chancery.reading.gate import open_gate, worth_reading
from chancery.reading.gate.folding import folded
from chancery.reading.gate.terms import naming_words, outright_words, trigger_words
from chancery.reading.reader import read_through
from evaluation.gold import MILESTONES, OWN, REAL, read_paragraphs, read_set

pytest.importorskip("re2", reason="google-re2 is not installed")

SAMPLES = Path(__file__).resolve().parents[3] / "src" / "chancery" / "samples"


def rule(text: str) -> bool:
    return worth_reading(tokens for *_, tokens in take_apart(text).sentences)


def gold_texts() -> Iterator[str]:
    for folder in (*sorted(OWN.iterdir()), *([REAL] if REAL.is_dir() else [])):
        if folder.is_dir():
            yield from (document.text for document in read_set(folder) if document.facts)
    if MILESTONES.is_file():
        yield from (paragraph.text for paragraph in read_paragraphs(MILESTONES))
    yield from (path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt")))


def test_no_gold_report_with_a_fact_is_let_go() -> None:
    lost = [
        text[:80]
        for text in gold_texts()
        if not (open_gate().passes(text) and rule(text)) and read_through(report(text)).facts
    ]
    assert lost == []


def test_no_generated_diplomatic_report_is_let_go() -> None:
    texts = corpus(sources(), reports=60, diplomatic=1.0, seed=11)
    assert [text[:80] for text in texts if not open_gate().passes(text)] == []


def test_most_everyday_reports_are_let_go_and_read_the_same() -> None:
    texts = list(corpus(sources(), reports=100, diplomatic=0.0, seed=12))
    passing = [text for text in texts if open_gate().passes(text)]
    assert len(passing) < 60
    read = quick_reader()
    assert [read(report(text)).facts for text in texts] == [read_report(report(text)).facts for text in texts]


@cache
def surfaces() -> tuple[str, ...]:
    words = (*(word for _, word in naming_words()), *trigger_words(), *outright_words())
    return tuple(sorted({word.surface for word in words}))


def odd(text: str, how: int) -> str:
    """The text in another spelling that the cascade reads alike, or nearly."""
    ways = (
        text,
        text.upper(),
        text.lower(),
        text.replace("'", "’"),
        text.replace("-", "–"),
        text.replace(" ", "\u00a0"),
        text.replace(" ", "\n"),
        text.replace("e", "é"),
        text.replace("o", "ø"),
        unicodedata.normalize("NFD", text),
    )
    return ways[how % len(ways)]


WORDS = st.builds(odd, st.deferred(lambda: st.sampled_from(surfaces())), st.integers(0, 9))
JOINTS = st.sampled_from(
    [" ", ", ", ". ", "\n", "-", "—", "/", "(", "7", "_", "'s ", "\u200b", "x", "", " и ", "ﬁ"]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(WORDS, JOINTS), max_size=8), st.text(max_size=20))
def test_what_the_rule_lets_pass_the_scan_lets_pass(pieces: list[tuple[str, str]], tail: str) -> None:
    text = "".join(word + joint for word, joint in pieces) + tail
    assert open_gate().passes(text) or not rule(text)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 3000), st.integers(0, 200), st.integers(0, 200))
def test_no_window_parts_what_is_near(before: int, first: int, second: int) -> None:
    text = "a " * before + "Vietnam" + " a" * first + " Cuba" + " a" * second + " signed " + "a " * 3000
    assert open_gate().passes(text) or not rule(text)


@given(st.text())
def test_folding_gives_plain_letters_for_any_text(text: str) -> None:
    assert set(folded(text)) <= set(range(0x20, 0x7F))


def test_folding_takes_accents_and_digits_away_and_keeps_capitals() -> None:
    assert folded("Việt-Nam’s Émile 20_7\tß") == b" Viet Nam's Emile #### ss "


def report(text: str) -> Report:
    return Report(id="x", text=text, language="en", published="2025-10-11")


@pytest.mark.parametrize("at_once", [True, False])
def test_a_quick_reader_reads_what_a_slow_one_reads(at_once: bool) -> None:
    read = quick_reader(at_once=at_once)
    for text in corpus(sources(), reports=120, diplomatic=0.1, seed=13):
        assert read(report(text)).facts == read_report(report(text)).facts
