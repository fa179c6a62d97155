"""The known words of English: made once a process, and shared."""

from __future__ import annotations

from chancery.reading.lexicon import english, known_words, lexicon_entries
from chancery.reading.tokens import tokenise
from chancery.reading.trie import Family, first_fold


def test_the_known_words_are_made_once() -> None:
    assert known_words() is known_words()


def test_the_sorts_of_the_lexicon_are_those_of_its_words() -> None:
    assert english().sorts == {word.sort for word in known_words()}


def test_a_family_is_told_by_the_words_that_its_words_begin_with() -> None:
    families = [held for held in lexicon_entries() if isinstance(held, Family)]
    assert len(families) > 400
    for family in families:
        words = tuple(family.words())
        assert {word.sort for word in words} == {family.sort}
        assert {first_fold(word.surface) for word in words} == {first_fold(word) for word in family.firsts}


def test_every_known_word_is_found_where_it_stands_alone() -> None:
    trie = english().trie
    for word in known_words()[::7]:
        tokens = tokenise(word.surface)
        whole = {found for last, found in trie.at(tokens, 0) if last == len(tokens)}
        assert word in whole
