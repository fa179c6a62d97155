"""A long text is cut where a reader would stop, and nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.errors import QuestionError
from chancery.web.views.parts import MOST, part_of, parts_of


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "ab ", "\n", "\n\n", "\u202e"]), st.integers(1, MOST)), max_size=6
    )
)
def test_the_parts_are_the_text(runs: list[tuple[str, int]]) -> None:
    text = "".join(word * times for word, times in runs)
    parts = parts_of(text)
    assert "".join(text[start:end] for start, end in parts) == text
    assert all(0 < end - start <= MOST for start, end in parts) or parts == ((0, 0),)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("a" * MOST, MOST),
        ("a" * (MOST + 1), MOST),
        ("a" * (MOST - 3) + " b" * 5, MOST),
        ("a" * (MOST - 4) + " bbbbbbbb", MOST - 3),
        ("a" * (MOST - 9) + "\n" + " bbbbbbbb" * 2, MOST - 8),
        ("a" * (MOST - 99) + "\n\n" + "bbb\n" * 50, MOST - 97),
        ("\n\n" + "a" * MOST, MOST),
    ],
)
def test_a_text_is_cut_behind_a_paragraph_a_line_a_word(text: str, cut: int) -> None:
    assert parts_of(text)[0] == (0, cut)


def test_a_place_is_on_the_page_that_begins_before_it() -> None:
    text = "a" * (2 * MOST + 5)
    pages = [
        part_of(text, None, at=at, addressed=str).page for at in (0, MOST - 1, MOST, 2 * MOST, len(text))
    ]
    assert pages == [1, 1, 2, 3, 3]
    only = part_of("a", None, addressed=str)
    assert (only.page, only.pages, only.before, only.after) == (1, 1, None, None)
    middle = part_of(text, 2, addressed=str)
    assert (middle.before, middle.after) == ("1", "3")
    with pytest.raises(QuestionError, match="3 pages"):
        part_of(text, 4, addressed=str)
