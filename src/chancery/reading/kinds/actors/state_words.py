"""The states named in a row of tokens, whatever groups the tokens were put into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from msgspec import Struct

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Person, Sentence
from chancery.reading.lexicon import StateForm, english, state_words
from chancery.reading.namesakes import usually_meant
from chancery.reading.tokens import Token
from chancery.reading.trie import Word, first_fold

_NAMING = frozenset({"state", "demonym", "people", "organisation", "seat"})
_PLACE = frozenset({"place"})


class StateMention(Struct, frozen=True, gc=False):
    """A state named at tokens `[first, last)`; `place`: by a city in it that owns nothing (`Hanoi's` is a state)."""

    first: int
    last: int
    state: str
    span: Span
    place: bool


class StateWords(Struct, frozen=True, gc=False):
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
            if hit is None or _of_a_continent(sentence, at) or (place and _within_name(sentence, at, hit[0])):
                continue
            span = (token.start, sentence.tokens[hit[0] - 1].end)
            state = (_as_read(sentence, span) if place else None) or hit[1]
            acts = hit[0] < len(sentence.tokens) and sentence.tokens[hit[0]].fold == "'s"
            found.append(StateMention(at, hit[0], state, span, place and not acts))
            behind = hit[0]
        return found

    def _read(self, sentence: Sentence, index: int, sorts: frozenset[str]) -> tuple[int, str] | None:
        if sentence.tokens[index].fold not in _beginnings():
            return None
        hits = english().trie.at(sentence.tokens, index)
        if not hits:
            return None
        longest = max(end for end, _ in hits)
        found = {
            word.value.state: word
            for end, word in hits
            if end == longest
            and word.sort in sorts
            and isinstance(word.value, StateForm)
            and word.value.state
        }
        if not found:
            return None
        if len(found) == 1:
            return longest, next(iter(found))
        return longest, _capital_behind(sentence, longest, found) or self._meant(found)

    def _meant(self, found: Mapping[str, Word]) -> str:
        """Of states that share a name, one that the report is about, else the one usually meant, else a capital's."""
        likely = next((state for state in self.likely if state in found), None)
        usual = (state for state, word in found.items() if usually_meant(word, state))
        capital = (state for state, word in found.items() if word.value.form == "capital")
        return likely or next(usual, None) or next(capital, None) or next(iter(found))


def _as_read(sentence: Sentence, span: Span) -> str | None:
    """The state of a city as its group has it: of its own time, `Moscow` in 1985 being the seat of the Soviet Union."""
    return next((state_of(g) for g in sentence.groups if g.span == span and "place" in g.tags), None)


def _capital_behind(sentence: Sentence, last: int, found: Mapping[str, Word]) -> str | None:
    """`Congo (Brazzaville)`: of states that share a name, the one whose city stands in brackets behind it."""
    tokens = sentence.tokens
    if last + 1 >= len(tokens) or tokens[last].text != "(":
        return None
    cities = [w.value.state for _, w in english().trie.at(tokens, last + 1) if w.sort in _PLACE]
    return next((state for state in cities if state in found), None)


def _of_a_continent(sentence: Sentence, at: int) -> bool:
    """`of South America`: no state is named by the last word."""
    before = sentence.tokens[at - 1].fold if at else ""
    return sentence.tokens[at].fold == "america" and before in ("south", "central", "north", "latin")


def _within_name(sentence: Sentence, first: int, last: int) -> bool:
    """`David J. Manbey`, `Queen Victoria`: an initial and a surname, or a title, make a city's name that of a person."""
    tokens = sentence.tokens
    if first and tokens[first - 1].fold in _TITLES and tokens[first - 1].capital:
        return True
    given, initial, dot = _three(tokens, first - 3)
    if _is_initial(initial, dot) and given[:1].isupper() and len(given) > 2:
        return True
    if last < len(tokens) and _INITIALS.fullmatch(tokens[last].text):
        return last + 1 < len(tokens) and tokens[last + 1].capital
    initial, dot, surname = _three(tokens, last)
    return _is_initial(initial, dot) and surname[:1].isupper() and surname.isalpha()


#: Before a name that is then no city's.
_TITLES: Final = frozenset({"queen", "princess", "empress", "lake", "lady"})

#: Two initials without a space between them.
_INITIALS: Final = expression(r"(?:[A-Z]\.){2,}")


def _three(tokens: Sequence[Token], first: int) -> tuple[str, str, str]:
    """Three tokens from `first` on, or nothing where there are fewer."""
    texts = [t.text for t in tokens[first : first + 3]] if first >= 0 else []
    return (texts[0], texts[1], texts[2]) if len(texts) == 3 else ("", "", "")


def _is_initial(letter: str, dot: str) -> bool:
    return len(letter) == 1 and letter.isupper() and dot == "."


@cache
def _beginnings() -> frozenset[str]:
    """The folded tokens that names of states and cities begin with."""
    return frozenset(first_fold(word.surface) for word in state_words())
