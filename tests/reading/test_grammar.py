"""Every pattern of the grammar reads its example and leaves its counter-example alone."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.grammar import FILES, Pattern, fitting, patterns
from chancery.reading.groups import Sentence
from chancery.reading.kinds.channels.view import view
from chancery.reading.scene import set_scene
from chancery.reading.symbols import encode

ALL = [pytest.param(pattern, id=pattern.id) for file in FILES for pattern in patterns(file)]

#: Patterns of these kinds look at a sentence in which some things were put together first.
VIEWS = {"mechanism": lambda sentence: view(sentence).sentence}


def reads(pattern: Pattern, text: str) -> bool:
    scene = set_scene(Report(id="example", text=text, published="2025-10-11"))
    return any(_fits(pattern, sentence) for sentence in scene.sentences)


def _fits(pattern: Pattern, sentence: Sentence) -> bool:
    """Whether a pattern fits a sentence; one that ends at a predicate is tried at each, as the standing's are."""
    prepared = VIEWS.get(pattern.id.partition(".")[0], lambda plain: plain)(sentence)
    encoded = encode(prepared.groups)
    ends = range(1, len(encoded) + 1) if pattern.form.text.endswith("$") else [len(encoded)]
    return any(next(pattern.form.find(encoded[:end]), None) is not None for end in ends)


@pytest.mark.parametrize("pattern", ALL)
def test_a_pattern_reads_its_example(pattern: Pattern) -> None:
    assert reads(pattern, pattern.example)


@pytest.mark.parametrize("pattern", ALL)
def test_a_pattern_leaves_its_counter_example_alone(pattern: Pattern) -> None:
    assert pattern.counter
    assert not reads(pattern, pattern.counter)


@pytest.mark.parametrize("file", FILES)
def test_the_patterns_chosen_for_a_sentence_are_those_whose_needs_it_meets(file: str) -> None:
    for example in (pattern.example for name in FILES for pattern in patterns(name)):
        for sentence in set_scene(Report(id="example", text=example)).sentences:
            able = [p for p in patterns(file) if all(need & sentence.tags for need in p.form.needs)]
            assert fitting(file, sentence) == tuple(able)


def test_no_two_patterns_share_an_id() -> None:
    ids = [pattern.id for file in FILES for pattern in patterns(file)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("file", FILES)
def test_a_pattern_is_named_after_its_kind(file: str) -> None:
    kinds = {pattern.id.partition(".")[0] for pattern in patterns(file)}
    assert len(kinds) == 1
