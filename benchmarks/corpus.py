"""Makes reports to read: diplomatic ones out of the gold, everyday ones by topic out of word pairs.

The seed decides everything.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from evaluation.gold import OWN, GoldDocument, read_set

EVERYDAY: Final = Path(__file__).resolve().parent / "everyday"
#: Of a hundred everyday reports, how many are of which topic. Some 27 name foreign states, as in a paper with a foreign page.
TOPICS: Final[Mapping[str, int]] = {
    "politics": 18, "crime": 13, "sport": 13, "sport-abroad": 7, "world": 13, "culture": 12, "markets": 11,
    "markets-abroad": 7, "weather": 6,
}  # fmt: skip
#: How many model sentences of its topic a report follows.
_STRANDS: Final = 5
#: How often a sentence turns from its model to another of the topic on the way.
_TURN: Final = 0.1

_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")
#: News of a few megabytes holds about one word in twenty that it has not held before; a name or a number stands for it.
_NEW_WORDS: Final = 0.05
_SYLLABLES: Final = (
    "al",
    "bar",
    "cor",
    "den",
    "el",
    "fen",
    "gar",
    "hol",
    "in",
    "jor",
    "kel",
    "lan",
    "mor",
    "nes",
    "or",
)
_ENDINGS: Final = (
    "a",
    "berg",
    "dale",
    "er",
    "ford",
    "in",
    "ley",
    "man",
    "o",
    "ov",
    "son",
    "stad",
    "ton",
    "wick",
)
#: Lines at the top of a gold document that stay where they are: headline, publisher, dateline.
_TOP: Final = 4

Chain = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Topic:
    """The model sentences of a topic, in words, and which word follows which in them."""

    sentences: tuple[tuple[str, ...], ...]
    chain: Chain


@dataclass(frozen=True, slots=True)
class Sources:
    """What reports are made of: diplomatic documents, and the topics of everyday news with their weights."""

    diplomatic: tuple[GoldDocument, ...]
    topics: tuple[Topic, ...]
    weights: tuple[int, ...]


def sources() -> Sources:
    """The project's gold documents that have facts, and the word pairs of everyday sentences, a file a topic."""
    gold = [document for folder in sorted(OWN.iterdir()) if folder.is_dir() for document in read_set(folder)]
    return Sources(
        diplomatic=tuple(document for document in gold if document.facts),
        topics=tuple(_topic(EVERYDAY / f"{name}.txt") for name in TOPICS),
        weights=tuple(TOPICS.values()),
    )


def corpus(made_of: Sources, *, reports: int, diplomatic: float, seed: int) -> Iterator[str]:
    """The texts of `reports` reports, of which the share `diplomatic` (0 to 1) is diplomatic, evenly mixed in."""
    chance = random.Random(seed)
    for number in range(reports):
        is_diplomatic = int((number + 1) * diplomatic) > int(number * diplomatic)
        yield shuffled(chance, made_of) if is_diplomatic else everyday(chance, made_of)


def shuffled(chance: random.Random, made_of: Sources) -> str:
    """A diplomatic document with its top as it is and the sentences below in another order."""
    lines = chance.choice(made_of.diplomatic).text.split("\n")
    below = [sentence for line in lines[_TOP:] for sentence in sentences_of(line)]
    chance.shuffle(below)
    return "\n".join((*lines[:_TOP], *_paragraphs(chance, below)))


def everyday(chance: random.Random, made_of: Sources) -> str:
    """News of 8 to 30 sentences on one topic, all after a few model sentences of it, as one story has few strands."""
    topic = chance.choices(made_of.topics, made_of.weights)[0]
    models = chance.sample(topic.sentences, _STRANDS)
    told = [_varied(chance, chance.choice(models), topic) for _ in range(chance.randint(8, 30))]
    return "\n".join(_paragraphs(chance, told))


def sentences_of(line: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(line.strip()) if sentence]


def _topic(path: Path) -> Topic:
    rows = [sentence.split() for sentence in path.read_text("utf-8").splitlines()]
    return Topic(tuple(map(tuple, rows)), _chain(rows))


def _varied(chance: random.Random, told: Sequence[str], topic: Topic) -> str:
    """A sentence that leaves its model once, at a word where another of the topic can go on."""
    cut = chance.randrange(1, len(told))
    words = list(told[:cut])
    while words[-1][-1] not in ".!?" and len(words) < 40 and (following := topic.chain.get(words[-1])):
        words.append(
            chance.choice(following) if chance.random() < _TURN else _as_told(told, words, following)
        )
    shown = [_new_word(chance) if word.isalpha() and chance.random() < _NEW_WORDS else word for word in words]
    return " ".join(shown).rstrip(",;:") + ("" if words[-1][-1] in ".!?" else ".")


def _as_told(told: Sequence[str], words: Sequence[str], following: Sequence[str]) -> str:
    """The word that follows in the model, or the first that follows anywhere."""
    at = len(words)
    return told[at] if at < len(told) and told[at - 1] == words[-1] else following[0]


def _new_word(chance: random.Random) -> str:
    if chance.random() < 0.3:
        return str(chance.randint(2, 99_999))
    return (chance.choice(_SYLLABLES) + chance.choice(_SYLLABLES) + chance.choice(_ENDINGS)).capitalize()


def _paragraphs(chance: random.Random, sentences: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(sentences):
        size = chance.randint(1, 4)
        yield " ".join(sentences[at : at + size]) + "\n"
        at += size


def _chain(sentences: Sequence[Sequence[str]]) -> Chain:
    followers: dict[str, list[str]] = defaultdict(list)
    for words in sentences:
        for word, following in pairwise(words):
            followers[word].append(following)
    return followers
