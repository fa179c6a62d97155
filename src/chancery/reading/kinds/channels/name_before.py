"""How far the name of a channel reaches before its head: `the Joint Trade and Economic / Commission`."""

from __future__ import annotations

from chancery.reading.dates.numbers import ordinal, roman
from chancery.reading.grammar import literal_words
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.channels.name_words import CONJUNCTIONS, NOT_OPENING
from chancery.reading.kinds.channels.session_numbers import ORDINAL_TAIL
from chancery.reading.kinds.channels.words import channel_words

_MAX_BEFORE = 14


def name_start(sentence: Sentence, head: int, states: StateWords, groups: dict[int, Group]) -> int:
    """The first token of the name whose head is at token `head`."""
    tokens = sentence.tokens
    first = head
    while first > 0 and head - first < _MAX_BEFORE:
        step = _step_back(sentence, first, head, states, groups)
        if step is None:
            break
        first = step
    while first < head and (
        tokens[first].dash
        or tokens[first].fold in NOT_OPENING
        or not tokens[first].word
        or (tokens[first].fold == "level" and tokens[first - 1].dash)  # `minister- / level dialogue`
    ):
        first += 1
    return first


def _step_back(
    sentence: Sentence, first: int, head: int, states: StateWords, groups: dict[int, Group]
) -> int | None:
    tokens = sentence.tokens
    token = tokens[first - 1]
    if token.dash or token.text == "/":
        return (
            first - 1
            if first - 2 >= 0
            and tokens[first - 2].word
            and (token.glued or token.text in "–—" or _ties_states(sentence, first - 1, states))
            else None
        )
    if (
        token.text in "'’"
        and token.glued
        and first - 2 >= 0
        and tokens[first - 2].fold in channel_words().modifiers
    ):
        return first - 1
    for back in range(5, 0, -1):
        hit = states.at(sentence, first - back) if first - back >= 0 else None
        if hit is not None and hit[0] == first:
            return first - back
    if token.fold in ORDINAL_TAIL or ordinal(token.fold) is not None or _roman(token.text):
        return None
    words = channel_words()
    if token.fold in words.modifiers:
        return first - 1
    if token.fold in CONJUNCTIONS and first - 2 >= 0 and _joins(sentence, first, head, groups):
        return first - 1
    if token.text == "," and _joins(sentence, first, head, groups) and tokens[first - 2].capital:
        return first - 1
    return first - 1 if _plain_modifier(sentence, first - 1, head, groups) else None


def _ties_states(sentence: Sentence, dash: int, states: StateWords) -> bool:
    """Whether a dash with spaces stands between two states: `Peru - Chad Political Consultations`."""
    before = any(
        (hit := states.at(sentence, n)) is not None and hit[0] == dash for n in range(max(0, dash - 4), dash)
    )
    return before and states.at(sentence, dash + 1) is not None


def _roman(text: str) -> bool:
    return roman(text) is not None and text.isupper()


def _joins(sentence: Sentence, first: int, head: int, groups: dict[int, Group]) -> bool:
    """Whether `and` ties two words of one name: `Trade and Economic Committee`."""
    words = channel_words()
    left, right = sentence.tokens[first - 2], sentence.tokens[first]
    known = left.fold in words.modifiers and right.fold in words.modifiers
    known = known or (left.capital and right.capital and _opens_name(sentence, first - 2, groups))
    return first < head and known and left.capital == right.capital


def _opens_name(sentence: Sentence, at: int, groups: dict[int, Group]) -> bool:
    """Whether a body's name begins at a word right behind an article: `the Neighbourhood and Integration Commission`."""
    group = groups.get(at)
    opens = group is not None and "body" in group.tags and group.first == at
    return opens and at > 0 and sentence.tokens[at - 1].fold in ("the", "a", "an")


def _plain_modifier(sentence: Sentence, at: int, head: int, groups: dict[int, Group]) -> bool:
    """An unknown word of a name: a capital before a capitalised head, a noun or adjective before a lower-case one."""
    token = sentence.tokens[at]
    if not token.word or token.text[0].isdigit() or token.fold in literal_words():
        return False
    group = groups.get(at)
    tags = group.tags if group else frozenset()
    if tags & {"person", "date", "office", "place", "ordinal", "adverb"}:
        return False
    if sentence.tokens[head].capital:
        return token.capital and not (at == 0 and tags & {"verb"}) and not tags & {"v:say"}
    return (
        bool(tags & {"low", "portfolio"})
        and not tags & {"verb"}
        and head - at <= 3
        and not token.fold.endswith(("ed", "ing"))
    )
