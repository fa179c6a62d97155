"""The words that names of standing channels are made of, out of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from chancery.reading.tokens import Token, tokenise
from chancery.reading.trie import Trie, Word
from chancery.vocabulary._yaml import read_yaml

_FILE = "en/mechanisms.yaml"
#: The sort of the words that head the name of a channel.
HEAD = "head"


@dataclass(frozen=True, slots=True)
class Family:
    """Heads that behave alike. `kind` is what a name is unless a cue of `kinds` is in it, `needs` what must show that
    it is a channel between states: joint, told, event, numbered or nothing."""

    name: str
    needs: str
    kind: str
    kinds: tuple[tuple[str, Trie], ...]


@dataclass(frozen=True, slots=True)
class ChannelWords:
    """The tries and sets that finding a channel asks for; all words are folded, hyphens being spaces."""

    heads: Trie
    joint: Trie
    formal: Trie
    themes: Trie
    small_themes: Trie
    barred: Trie
    modifiers: frozenset[str]
    sessions: frozenset[str]
    session_adjectives: frozenset[str]
    levels: tuple[tuple[str, Trie], ...]


@cache
def channel_words() -> ChannelWords:
    """The words for channels; read once a process."""
    data: Mapping[str, Any] = read_yaml(_FILE)
    single = (*data["modifiers"], *data["joint"], *data["formal"])
    return ChannelWords(
        heads=Trie(head_words()),
        joint=_trie(data["joint"]),
        formal=_trie(data["formal"]),
        themes=_trie(data["themes"]),
        small_themes=_trie(data["small-themes"]),
        barred=_trie(data["not"]),
        modifiers=frozenset(piece for phrase in single for piece in _folds(str(phrase))),
        sessions=frozenset(data["session"]),
        session_adjectives=frozenset(
            piece for phrase in data["session-adjectives"] for piece in _folds(phrase)
        ),
        levels=tuple((level, _trie(words)) for level, words in data["levels"].items()),
    )


@cache
def habit_words() -> Mapping[str, tuple[str, ...]]:
    """The words of what is done as a rule, by the part they play: adverbs, counts, units, usual, adjectives."""
    data: Mapping[str, Any] = read_yaml(_FILE)
    return {part: tuple(words) for part, words in data["habits"].items()}


def head_words() -> Iterator[Word]:
    """The words that head the name of a channel."""
    data: Mapping[str, Any] = read_yaml(_FILE)
    for row in data["families"]:
        yield from _heads(row)


def _heads(row: Mapping[str, Any]) -> Iterator[Word]:
    family = _family(row)
    for head in row.get("heads", ()):
        yield Word(HEAD, family, head)
    for head in row.get("cased", ()):
        yield Word(HEAD, family, head, cased=True)


def _family(row: Mapping[str, Any]) -> Family:
    kinds = tuple((kind, _trie(cues)) for kind, cues in row.get("kinds", {}).items())
    return Family(row["name"], row["needs"], row["kind"], kinds)


def _trie(words: Iterable[Any]) -> Trie:
    return Trie(Word("cue", str(word), str(word)) for word in words)


def _folds(phrase: str) -> list[str]:
    return [token.fold for token in tokenise(phrase) if token.word]


def found_in(trie: Trie, tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """Where a phrase of `trie` starts that lies in `tokens[first:last]`, or None."""
    for at in range(first, last):
        if any(end <= last for end, _ in trie.at(tokens, at)):
            return at
    return None
