"""The known words of English: made once a process, and shared."""

from __future__ import annotations

from chancery.reading.lexicon import english, known_words


def test_the_known_words_are_made_once() -> None:
    assert known_words() is known_words()


def test_the_sorts_of_the_lexicon_are_those_of_its_words() -> None:
    assert english().sorts == {word.sort for word in known_words()}
