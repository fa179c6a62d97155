"""The states named in a row of tokens, whatever groups the tokens were put into."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from chancery.reading.drafts import Span
from chancery.reading.groups import Person, Sentence
from chancery.reading.lexicon import StateForm, english, known_words
from chancery.reading.trie import first_fold

_NAMING = frozenset({"state", "demonym", "people", "organisation", "seat"})
_PLACE = frozenset({"place"})


@dataclass(frozen=True, slots=True)
class StateMention:
    """A state named at tokens `[first, last)`; `place`: by a city in it that owns nothing (`Hanoi's` is a state)."""

    first: int
    last: int
    state: str
    span: Span
    place: bool


@dataclass(frozen=True, slots=True)
class StateWords:
    """Finds names of states. `likely` are the states the report is about, which settle a name that several share."""

    likely: tuple[str, ...] = ()

    def at(self, sentence: Sentence, index: int) -> tuple[int, str] | None:
        """`(end token, state)` of a name of a state that starts at token `index`."""
        return self._read(sentence, index, _NAMING)

    def within(self, sentence: Sentence, first: int, last: int) -> dict[str, Span]:
        """The states named in tokens `[first, last)` in order, each with the words that name it."""
        named: dict[str, Span] = {}
        at = first
        while at < last:
            hit = self.at(sentence, at)
            if hit is None or hit[0] > last:
                at += 1
                continue
            named.setdefault(hit[1], (sentence.tokens[at].start, sentence.tokens[hit[0] - 1].end))
            at = hit[0]
        return named

    def mentions(self, sentence: Sentence) -> list[StateMention]:
        """Every state and city of a sentence in order; the names of persons are passed over."""
        names = [g.value.name_span for g in sentence.groups if isinstance(g.value, Person)]
        found: list[StateMention] = []
        behind = 0
        begins = _beginnings()
        for at in [n for n, token in enumerate(sentence.tokens) if token.fold in begins]:
            token = sentence.tokens[at]
            if at < behind or any(a <= token.start < b for a, b in names):
                continue
            hit = self.at(sentence, at)
            place = hit is None
            if hit is None:
                hit = self._read(sentence, at, _PLACE)
            if hit is None:
                continue
            span = (token.start, sentence.tokens[hit[0] - 1].end)
            acts = hit[0] < len(sentence.tokens) and sentence.tokens[hit[0]].fold == "'s"
            found.append(StateMention(at, hit[0], hit[1], span, place and not acts))
            behind = hit[0]
        return found

    def _read(self, sentence: Sentence, index: int, sorts: frozenset[str]) -> tuple[int, str] | None:
        if sentence.tokens[index].fold not in _beginnings():
            return None
        hits = english().trie.at(sentence.tokens, index)
        if not hits:
            return None
        longest = max(end for end, _ in hits)
        found = [
            word.value.state
            for end, word in hits
            if end == longest
            and word.sort in sorts
            and isinstance(word.value, StateForm)
            and word.value.state
        ]
        if not found:
            return None
        return longest, next((state for state in self.likely if state in found), found[0])


@cache
def _beginnings() -> frozenset[str]:
    """The folded tokens that names of states and cities begin with."""
    return frozenset(first_fold(word.surface) for word in known_words() if isinstance(word.value, StateForm))
