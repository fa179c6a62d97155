"""What makes the names of bodies comparable: words that say the same, words that tell nothing apart.

Source: `data/bodies_alike.yaml`, written for this project.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.folding import folded_words


@dataclass(frozen=True, slots=True)
class BodyNaming:
    """All words folded. `same_words` and `one_body` give for a word, or a name's words, what stands for it."""

    same_words: Mapping[str, str]
    one_body: Mapping[frozenset[str], frozenset[str]]
    left_out: frozenset[str]
    counterparts: tuple[tuple[str, ...], ...]
    general: tuple[tuple[str, ...], ...]

    def core(self, words: tuple[str, ...]) -> frozenset[str]:
        """The words that tell a body from the others of its state."""
        kept = frozenset(self.same_words.get(w, w) for w in words if w not in self.left_out)
        return self.one_body.get(kept, kept)


@cache
def load_body_naming() -> BodyNaming:
    data = read_yaml("bodies_alike.yaml")
    same = {word: line[0] for line in data["same_words"] for word in line[1:]}
    left_out = frozenset(w for phrase in data["left_out"] for w in folded_words(phrase))
    bare = BodyNaming(same, {}, left_out, _phrases(data["counterparts"]), _phrases(data["general"]))
    cores = [[bare.core(folded_words(name)) for name in line] for line in data["one_body"]]
    one_body = {core: line[0] for line in cores for core in line if core}
    return BodyNaming(same, one_body, left_out, bare.counterparts, bare.general)


def _phrases(phrases: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(folded_words(phrase) for phrase in phrases)
