"""Templates of word lists: what they stand for, and what that begins with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.vocabulary.templates import expand, first_words

_IRREGULAR = {"take": ["take", "takes", "took", "taking", "taken"]}


@pytest.mark.parametrize(
    ("template", "first"),
    [
        ("sign*", {"sign", "signs", "signed", "signing"}),
        ("(take*|put) off", {"take", "takes", "took", "taking", "taken", "put"}),
        ("(the|) (two|both) sides", {"the", "two", "both"}),
        (
            "(re|)open* the embassy",
            {"reopen", "reopens", "reopened", "reopening", "open", "opens", "opened", "opening"},
        ),
        ("in (a|the) row", {"in"}),
        ("(|)", {""}),
    ],
)
def test_a_template_tells_the_words_it_begins_with(template: str, first: set[str]) -> None:
    assert first_words(template, _IRREGULAR) == first


@given(
    st.lists(st.sampled_from(["(a|b c|)", " ", "take*", "d", "(e*|)", "-"]), min_size=1, max_size=5).map(
        "".join
    )
)
def test_what_a_template_begins_with_is_what_its_strings_begin_with(template: str) -> None:
    strings = [surface for surface, _ in expand(template, _IRREGULAR)]
    assert first_words(template, _IRREGULAR) == {surface.partition(" ")[0] for surface in strings}
