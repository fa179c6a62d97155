"""Words as the full text knows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.record.folding import fold, words_of
from chancery.record.wanted import Phrase, fts5, phrases, tsquery, tsvector


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tô Lâm", ["to", "lam"]),
        ("TO LAM", ["to", "lam"]),
        ("Đổi Mới", ["doi", "moi"]),
        ("Łódź, Ærø; Straße", ["lodz", "aero", "strasse"]),
        ("Ελλάδα Ёлка", ["ελλαδα", "елка"]),
        ("외교부 장관이", ["외", "교", "부", "장", "관", "이"]),
        ("北京 talks-2025", ["北", "京", "talks", "2025"]),
        ("a_b  'c'", ["a", "b", "c"]),
        ("", []),
        ("x" * 100, ["x" * 64]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_no_word_holds_what_a_query_could_stumble_over(text: str) -> None:
    assert all(word.isalnum() or not set(word) & set("'\"\\*&|!():<> \0") for word in words_of(text))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("To Lam", (Phrase(("to",)), Phrase(("lam",)))),
        ('"Tô Lâm" sign*', (Phrase(("to", "lam")), Phrase(("sign",), open=True))),
        ("外交 *", (Phrase(("外", "交")),)),
        ("two-plus-two", (Phrase(("two", "plus", "two")),)),
        ("", ()),
    ],
)
def test_phrases(wanted: str, found: tuple[Phrase, ...]) -> None:
    assert phrases(wanted) == found


def test_both_databases_are_asked_the_same() -> None:
    asked = phrases('"To Lam" sign*')
    assert fts5(asked) == '"to lam" AND "sign"*'
    assert tsquery(asked) == "('to' <-> 'lam') & ('sign':*)"
    assert tsvector(["to", "lam", "to"]) == "'to':1,3 'lam':2"
