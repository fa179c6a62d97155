"""The trie: which known phrases start at a token, and how far it has to look to tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.reading.tokens import tokenise
from chancery.reading.trie import Trie, Word

WORDS = (
    Word("head", 1, "foreign minister"),
    Word("head", 2, "minister"),
    Word("long", 3, "foreign minister of state"),
    Word("state", 4, "Chad", capital=True),
    Word("state", 5, "US", cased=True),
    Word("joint", 6, "co-operation"),
)
TRIE = Trie(WORDS)


def found(text: str, at: int = 0) -> list[tuple[int, object]]:
    return [(end, word.value) for end, word in TRIE.at(tokenise(text), at)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister of State", [(4, 3), (2, 1)]),
        ("foreign minister of trade", [(2, 1)]),
        ("foreign-minister", [(3, 1)]),
        ("foreign - minister", []),
        ("foreign affairs", []),
        ("Chad", [(1, 4)]),
        ("chad", []),
        ("US", [(1, 5)]),
        ("us", []),
        ("cooperation", []),
        ("co-operation", [(3, 6)]),
        ("CO–OPERATION", [(3, 6)]),
    ],
)
def test_the_longest_phrases_come_first(text: str, expected: list[tuple[int, object]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trade", 0),
        ("minister of", 1),
        ("foreign trade", 1),
        ("foreign minister of trade", 3),
        ("foreign -", 1),
    ],
)
def test_a_trie_says_how_far_it_looked(text: str, expected: int) -> None:
    assert TRIE.reach(tokenise(text), 0) == expected


TEXTS = st.lists(
    st.sampled_from(
        [
            "foreign",
            "Minister",
            "minister",
            "of",
            "state",
            "Chad",
            "US",
            "us",
            "co",
            "operation",
            "-",
            "–",
            "x",
        ]
    )
).map(" ".join)


@given(TEXTS.map(lambda text: text.replace(" - ", "-").replace(" – ", "–")))
def test_what_starts_at_a_token_depends_on_nothing_beyond_the_reach(text: str) -> None:
    tokens = tokenise(text)
    for at in range(len(tokens)):
        reach = TRIE.reach(tokens, at)
        assert TRIE.at(tokens, at) == (TRIE.at(tokens[:reach], at) if reach > at else [])


@given(
    st.lists(
        st.sampled_from(["foreign", "minister", "of", "Chad", "US", "co", "-", "operation", "trade", "."])
    )
)
def test_openings_leave_out_no_token_at_which_a_phrase_stands(words: list[str]) -> None:
    tokens = tokenise(" ".join(words))
    openings = TRIE.openings(tokens)
    assert openings == [at for at, token in enumerate(tokens) if TRIE.begins(token.fold)]
    assert {at for at in range(len(tokens)) if TRIE.at(tokens, at)} <= set(openings)


@given(
    st.lists(
        st.sampled_from(["foreign", "minister", "of", "Chad", "US", "co", "-", "operation", "trade", "."])
    )
)
def test_only_tokens_that_begin_a_phrase_of_several_reach_past_themselves(words: list[str]) -> None:
    tokens = tokenise(" ".join(words))
    reaching = {tokens[at].fold for at in range(len(tokens)) if TRIE.reach(tokens, at) > at + 1}
    assert reaching <= TRIE.longer


@given(st.permutations(WORDS))
def test_what_a_trie_finds_does_not_depend_on_what_it_was_asked_before(words: list[Word]) -> None:
    asked, fresh = Trie(words), Trie(words)
    for text in ("chad", "us", "foreign affairs", "co-operation"):
        asked.at(tokenise(text), 0)
    for text in ("foreign minister of state", "minister", "Chad", "US", "co-operation"):
        tokens = tokenise(text)
        assert asked.at(tokens, 0) == fresh.at(tokens, 0)
        assert asked.reach(tokens, 0) == Trie(words).reach(tokens, 0)
