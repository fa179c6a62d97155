"""Copies count once: reports that share most of their wording are one family."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chancery.reconciling.families import bands, families, related, shared, signature
from evaluation import events
from evaluation.gold import OWN, read_set

TEXTS = {document.stem: document.text for document in read_set(OWN / "dev")}
LONGEST = max(TEXTS.values(), key=len)


def cut(text: str, part: float) -> str:
    words = text.split()
    return " ".join(words[: int(len(words) * part)])


@pytest.mark.parametrize("part", [1.0, 0.6, 0.3])
def test_a_reprint_is_found_however_it_was_cut(part: float) -> None:
    whole, reprint = signature(LONGEST), signature(cut(LONGEST, part))
    assert related(whole, reprint)
    assert bands(whole) & bands(reprint)


def test_a_few_changed_words_make_no_new_source() -> None:
    words = LONGEST.split()
    for at in range(0, len(words), 20):
        words[at] = "reportedly"
    assert related(signature(LONGEST), signature(" ".join(words)))


def test_case_accents_and_punctuation_do_not_count() -> None:
    assert signature("Tô Lâm visited Pyongyang, again.") == signature("TO LAM visited Pyongyang again")


def test_independent_reports_are_families_of_their_own() -> None:
    assert families(TEXTS) == {name: name for name in TEXTS}


def test_a_quoted_sentence_makes_no_family() -> None:
    quoted = cut(LONGEST, 0.1)
    assert not related(signature(f"{quoted} {cut(TEXTS[min(TEXTS)], 1.0)}"), signature(LONGEST))


def test_the_copies_among_the_events() -> None:
    corpus = events.load()
    home = families({name: report.text for name, report in corpus.reports.items()})
    found = {frozenset(n for n in home if home[n] == family) for family in home.values()}
    assert {family for family in found if len(family) > 1} == set(corpus.families)


@given(st.permutations(["a", "b", "c", "d"]))
@settings(max_examples=24, deadline=None)
def test_the_name_of_a_family_is_its_smallest_id_in_any_order(order: list[str]) -> None:
    texts = {name: LONGEST if name != "c" else TEXTS[min(TEXTS)] for name in order}
    assert families(texts) == {"a": "a", "b": "a", "c": "c", "d": "a"}


@pytest.mark.parametrize("text", ["", "two words", "…"])
def test_texts_too_short_for_a_run_are_nobodys_copy(text: str) -> None:
    assert not related(signature(text), signature(text))


def test_the_share_is_of_the_shorter_text() -> None:
    words = [f"w{random.Random(7).random()}{n}" for n in range(120)]
    whole, half = signature(" ".join(words)), signature(" ".join(words[:60]))
    assert shared(whole, half) == shared(half, whole) == 1.0
