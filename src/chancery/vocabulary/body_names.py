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
    """All words folded. `same_words` and `one_body` give for a word, or a name's words, what stands for it; `state_in_name`
    are heads of which a state has many, so that the state's name belongs to the body's."""

    same_words: Mapping[str, str]
    one_body: Mapping[frozenset[str], frozenset[str]]
    left_out: frozenset[str]
    state_in_name: frozenset[str]
    counterparts: tuple[tuple[str, ...], ...]
    general: tuple[tuple[str, ...], ...]

    def core(self, words: tuple[str, ...], *, whole: tuple[str, ...] = ()) -> frozenset[str]:
        """The words that tell a body from the others of its state.

        `words` are those of its name without names of states, `whole` all of them.
        """
        kept = frozenset(self.same_words.get(w, w) for w in words if w not in self.left_out)
        if kept and kept <= self.state_in_name:
            return frozenset(self.same_words.get(w, w) for w in whole if w not in self.left_out) or kept
        return self.one_body.get(kept, kept)


@cache
def load_body_naming() -> BodyNaming:
    data = read_yaml("bodies_alike.yaml")
    same = {word: line[0] for line in data["same_words"] for word in line[1:]}
    left_out = frozenset(w for phrase in data["left_out"] for w in folded_words(phrase))
    many = frozenset(data["state_in_name"])
    bare = BodyNaming(same, {}, left_out, many, _phrases(data["counterparts"]), _phrases(data["general"]))
    cores = [[bare.core(folded_words(name)) for name in line] for line in data["one_body"]]
    one_body = {core: line[0] for line in cores for core in line if core}
    return BodyNaming(same, one_body, left_out, many, bare.counterparts, bare.general)


def _phrases(phrases: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(folded_words(phrase) for phrase in phrases)
