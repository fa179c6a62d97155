"""Makes reports to read: diplomatic ones out of the gold, everyday ones out of word pairs; the seed decides everything."""

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

EVERYDAY: Final = Path(__file__).resolve().parent / "everyday.txt"

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
class Sources:
    """What reports are made of: diplomatic documents, and which word follows which in everyday news."""

    diplomatic: tuple[GoldDocument, ...]
    openings: tuple[str, ...]
    chain: Chain


def sources() -> Sources:
    """The project's gold documents that have facts, and word pairs of everyday sentences and of documents without."""
    gold = [document for folder in sorted(OWN.iterdir()) if folder.is_dir() for document in read_set(folder)]
    plain = [line for document in gold if not document.facts for line in document.text.split("\n")]
    sentences = [*EVERYDAY.read_text("utf-8").split("\n"), *(s for line in plain for s in sentences_of(line))]
    words = [sentence.split() for sentence in sentences if len(sentence.split()) > 5]
    return Sources(
        diplomatic=tuple(document for document in gold if document.facts),
        openings=tuple(dict.fromkeys(row[0] for row in words)),
        chain=_chain(words),
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
    """News of 8 to 30 sentences: words follow one another as somewhere in the sources, some give way to new ones."""
    return "\n".join(_paragraphs(chance, [_walk(chance, made_of) for _ in range(chance.randint(8, 30))]))


def sentences_of(line: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(line.strip()) if sentence]


def _walk(chance: random.Random, made_of: Sources) -> str:
    words = [chance.choice(made_of.openings)]
    while words[-1][-1] not in ".!?" and len(words) < 40 and (following := made_of.chain.get(words[-1])):
        words.append(chance.choice(following))
    shown = [_new_word(chance) if word.isalpha() and chance.random() < _NEW_WORDS else word for word in words]
    return " ".join(shown).rstrip(",;:") + ("" if words[-1][-1] in ".!?" else ".")


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
