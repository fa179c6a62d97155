"""The states named in a row of tokens, whatever groups the tokens were put into."""

from __future__ import annotations

from dataclasses import dataclass

from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.lexicon import StateForm, english

_NAMING = frozenset({"state", "demonym", "people", "organisation", "seat"})


@dataclass(frozen=True, slots=True)
class StateWords:
    """Finds names of states. `likely` are the states the report is about, which settle a name that several share."""

    likely: tuple[str, ...] = ()

    def at(self, sentence: Sentence, index: int) -> tuple[int, str] | None:
        """`(end token, state)` of a name of a state that starts at token `index`."""
        hits = english().trie.at(sentence.tokens, index)
        if not hits:
            return None
        longest = max(end for end, _ in hits)
        found = [
            word.value.state
            for end, word in hits
            if end == longest and word.sort in _NAMING and isinstance(word.value, StateForm) and word.value.state
        ]
        if not found:
            return None
        return longest, next((state for state in self.likely if state in found), found[0])

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
