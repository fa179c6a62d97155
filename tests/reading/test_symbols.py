"""Patterns over rows of groups: what each sign of the notation means, and what a pattern cannot do without."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.errors import VocabularyError
from chancery.reading.groups import Group
from chancery.reading.symbols import Form, Match, encode

TAGS = ("a", "b", "c", "stop", "w:of", "w:to")


def row(words: str) -> str:
    """Groups by their tags: `a a+b stop` is three."""
    return encode([Group(frozenset(w.split("+")), n, n + 1, n, n + 1) for n, w in enumerate(words.split())])


def found(pattern: str, words: str) -> list[tuple[int, int]]:
    return [(m.first, m.last) for m in Form(pattern).find(row(words))]


@pytest.mark.parametrize(
    ("pattern", "words", "expected"),
    [
        ("<a>", "b a a+c", [(1, 2), (2, 3)]),
        ("<a|b>", "b c a", [(0, 1), (2, 3)]),
        ("<!a>", "a b", [(1, 2)]),
        ("'of|to' <a>", "w:of a w:to b", [(0, 2)]),
        ("<a> ~1 <b>", "a c b", [(0, 3)]),
        ("<a> ~1 <b>", "a c c b", []),
        ("<a> ~1 <b>", "a stop b", []),
        ("<a> . <b>", "a stop b", [(0, 3)]),
        ("<a> <b>? <c>", "a c a b c", [(0, 2), (2, 5)]),
        ("<a>+ $", "a b a a", [(2, 4), (3, 4)]),
        ("^ <a>", "a a", [(0, 1)]),
        ("(<a> <b> | <b> <a>) <c>", "a b a c", [(1, 4)]),
        ("<a> (?! <b>)", "a b a", [(2, 3)]),
        ("<a>{2,3}", "a a a a", [(0, 3), (1, 4), (2, 4)]),
    ],
)
def test_each_sign_means_what_the_module_says(
    pattern: str, words: str, expected: list[tuple[int, int]]
) -> None:
    assert found(pattern, words) == expected


def test_a_match_names_its_parts_as_group_ranges() -> None:
    form = Form("(?P<verb><a>) ~2 (?P<object><b>+) (?P<more><c>)?")
    assert list(form.find(row("stop a c b b"))) == [Match(1, 5, {"verb": (1, 2), "object": (3, 5)})]


def test_a_pattern_with_more_wishes_than_are_written_out_still_learns_new_tag_sets() -> None:
    form = Form(" ".join(f"<t{n}>?" for n in range(12)) + " <z>")
    assert [(m.first, m.last) for m in form.find(row("z"))] == [(0, 1)]
    assert [(m.first, m.last) for m in form.find(row("t3 t7+t8 t11 z"))] == [(0, 4), (1, 4), (2, 4), (3, 4)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("<a> <b>", [{"a"}, {"b"}]),
        ("<a>? <b>* <c>{0,2} <d>{2}", [{"d"}]),
        ("<a|b> ~3 'of'", [{"w:of"}, {"a", "b"}]),
        ("<!a> . <b>", [{"b"}]),
        ("(<a> | <b> <c>)", [{"a", "b"}, {"a", "c"}]),
        ("(<a> | <b>?) <c>", [{"c"}]),
        ("(?P<x> <a>)+ (?: <b>)? (?= <c>) (?! <d>)", [{"a"}, {"c"}]),
    ],
)
def test_a_pattern_needs_what_no_match_can_be_without(pattern: str, expected: list[set[str]]) -> None:
    assert Form(pattern).needs == tuple(frozenset(need) for need in expected)


@pytest.mark.parametrize("pattern", ["<a", "<a>)", "<a> §", "<A>"])
def test_a_malformed_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(VocabularyError):
        Form(pattern)


PARTS = st.sampled_from(["<a>", "<b|c>", "<!a>", "'of'", ".", "~2"])
FORMS = st.recursive(
    PARTS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(" ".join),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} | {two[1]})"),
        st.tuples(inner, st.sampled_from(["?", "+", "{0,2}", "{1,2}?"])).map(
            lambda two: f"({two[0]}){two[1]}"
        ),
    ),
    max_leaves=6,
)
ROWS = st.lists(st.frozensets(st.sampled_from(TAGS), max_size=3), max_size=8)


@given(FORMS, ROWS)
def test_what_a_pattern_needs_is_there_wherever_it_stands(
    pattern: str, tag_sets: list[frozenset[str]]
) -> None:
    groups = [Group(tags, n, n + 1, n, n + 1) for n, tags in enumerate(tag_sets)]
    form = Form(pattern)
    needs, form.needs = form.needs, ()
    for match in form.find(encode(groups)):
        there = {tag for group in groups[match.first : match.last] for tag in group.tags}
        assert all(need & there for need in needs)
