"""How far the name of a channel reaches before and behind its head."""

from __future__ import annotations

import re

from msgspec import Struct

from chancery.reading.dates.numbers import ordinal, roman
from chancery.reading.drafts import Span
from chancery.reading.grammar import literal_words
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.channels.session_numbers import ORDINAL_TAIL, number_before
from chancery.reading.kinds.channels.words import channel_words
from chancery.reading.tokens import Token

_JOINTS = frozenset(
    {
        "on",
        "for",
        "between",
        "of",
        "in",
        "with",
        "concerning",
        "regarding",
        "to",
        "dealing",
        "covering",
        "among",
    }
)
_ENDS = frozenset({
    "was", "were", "is", "are", "has", "have", "had", "will", "would", "shall", "which", "who", "that", "during",
    "after", "when", "while", "as", "but", "where", "until", "before", "following", "including", "could", "should",
    "may", "can", "must", "by", "at", "from", "under", "whose", "since", "be", "been", "so", "into", "held", "chaired",
    "headed", "led", "met", "took", "remained", "remains", "remain", "became", "continued", "began", "ended", "starts",
    "discussed", "reviewed", "agreed", "noted", "sent", "signed", "visited",
})  # fmt: skip
_NOT_OPENING = frozenset({
    "a", "an", "the", "this", "that", "its", "their", "his", "her", "our", "each", "both", "all", "any", "no", "next",
    "last", "first", "and", "of", "new", "also", "up", "under", "at", "in", "on", "for", "during", "such", "said",
})  # fmt: skip
#: Who acts for a channel, as `chairman of` it.
OFFICERS = frozenset({
    "head", "chairman", "chairwoman", "chairperson", "chair", "president", "secretary", "member", "leader", "coordinator",
    "co-chair", "co-head", "cochair", "co-chairman", "vice-chairman",
})  # fmt: skip
_CONJUNCTIONS = frozenset({"and", "&"})
_MAX_BEFORE, _MAX_BEHIND = 14, 34


class Name(Struct, frozen=True, gc=False):
    """Tokens `[first, last)` of a channel's name; the cues of its subject lie before `subject`.

    `number` is the session number that stands right before it. `shared`: its words say that it belongs to two sides.
    """

    first: int
    last: int
    subject: int
    number: tuple[int, Span] | None
    shared: bool


def name_of(sentence: Sentence, head: tuple[int, int], states: StateWords) -> Name:
    """The whole name around the head at tokens `head`."""
    groups = _group_of(sentence)
    first = _before(sentence, head[0], states, groups)
    last, subject, shared = _behind(sentence, head[1], groups)
    number = number_before(sentence, first)
    return Name(first, last, subject, number, shared)


def _group_of(sentence: Sentence) -> dict[int, Group]:
    return {at: group for group in sentence.groups for at in range(group.first, group.last)}


def _before(sentence: Sentence, head: int, states: StateWords, groups: dict[int, Group]) -> int:
    tokens = sentence.tokens
    first = head
    while first > 0 and head - first < _MAX_BEFORE:
        step = _step_back(sentence, first, head, states, groups)
        if step is None:
            break
        first = step
    while first < head and (
        tokens[first].dash or tokens[first].fold in _NOT_OPENING or not tokens[first].word
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
    if token.fold in _CONJUNCTIONS and first - 2 >= 0 and _joins(sentence, first, head):
        return first - 1
    if token.text == "," and _joins(sentence, first, head) and tokens[first - 2].capital:
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


def _joins(sentence: Sentence, first: int, head: int) -> bool:
    """Whether `and` ties two words of one name: `Trade and Economic Committee`."""
    words = channel_words()
    left, right = sentence.tokens[first - 2], sentence.tokens[first]
    known = left.fold in words.modifiers and right.fold in words.modifiers
    return first < head and known and left.capital == right.capital


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


def _behind(sentence: Sentence, at: int, groups: dict[int, Group]) -> tuple[int, int, bool]:
    """`(end, end of the subject, shared)`: a gloss, then `on ...`, `between X and Y`, `of the two countries`."""
    tokens = sentence.tokens
    last = _gloss(sentence, at)
    subject, shared = last, False
    if last >= len(tokens) or tokens[last].fold not in _JOINTS or _settles(sentence, last, groups):
        return last, subject, shared
    here = last
    seen_joint, between = "", False
    while here < len(tokens) and here - last < _MAX_BEHIND:
        token = tokens[here]
        group = groups.get(here)
        glossed = _gloss(sentence, here)
        if glossed > here:
            here = glossed
            continue
        if token.fold == "that" and tokens[here - 1].fold == "and":
            here += 1
            continue
        if token.fold in _CONJUNCTIONS and _paper_next(sentence, here + 1, groups):
            break
        if token.fold in _CONJUNCTIONS and _officer_next(sentence, here + 1):
            break
        if token.fold in _CONJUNCTIONS and not between and _fresh(sentence, here + 1):
            break
        if token.fold in _ENDS or _stops(sentence, here, group, here > last):
            break
        if token.fold in _JOINTS:
            if _settles(sentence, here, groups):
                break
            seen_joint, between = token.fold, between or token.fold == "between"
        if seen_joint in ("between", "of", "with") and group is not None and group.tags & {"both-sides"}:
            shared = True
        if seen_joint == "between":
            shared = True
        here += 1
    here = _trimmed(sentence, here, last)
    subject = next((n for n in range(last, here) if tokens[n].fold == "between"), here)
    return here, subject, shared


def _paper_next(sentence: Sentence, at: int, groups: dict[int, Group]) -> bool:
    """`the Commission between A and B and the Action Plan`: a paper that is told beside the channel."""
    if at >= len(sentence.tokens) or sentence.tokens[at].fold not in ("the", "a", "an", "its", "their"):
        return False
    group = groups.get(at + 1)
    return group is not None and "instrument" in group.tags


def _officer_next(sentence: Sentence, at: int) -> bool:
    """`vice-chairman of the Committee for Ties and chairman of the Association`: another office of the same person."""
    ahead = [t.fold for t in sentence.tokens[at : at + 4]]
    return "of" in ahead[1:] and bool(OFFICERS & set(ahead[: ahead.index("of")]))


def _fresh(sentence: Sentence, at: int) -> bool:
    """Whether a new noun phrase with an article begins at token `at`."""
    if at + 1 < len(sentence.tokens) and sentence.tokens[at].fold in ("of", "on", "with", "for", "in"):
        at += 1
    if at + 1 < len(sentence.tokens) and sentence.tokens[at].fold == "one":
        return sentence.tokens[at + 1].fold in ("on", "for")
    return at < len(sentence.tokens) and sentence.tokens[at].fold in (
        "a",
        "an",
        "the",
        "its",
        "their",
        "another",
        "other",
    )


def _gloss(sentence: Sentence, at: int) -> int:
    """Where a gloss in brackets ends that begins at token `at`, `(JCM)`, `(JWG-CT)`; else `at`."""
    tokens = sentence.tokens
    if (
        at + 4 < len(tokens)
        and tokens[at].text == "("
        and tokens[at + 2].dash
        and tokens[at + 4].text == ")"
        and tokens[at + 1].text.isupper()
        and tokens[at + 3].text.isupper()
    ):
        return at + 5
    if (
        at + 2 < len(tokens)
        and tokens[at].text == "("
        and tokens[at + 2].text == ")"
        and tokens[at + 1].text[0].isupper()
    ):
        return at + 3
    return at


_MONTHLIKE = re.compile(r"\d")


def _settles(sentence: Sentence, at: int, groups: dict[int, Group]) -> bool:
    """Whether `in`, `on` or `at` opens a place or date rather than a subject."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens):
        return True
    after = groups.get(at + 1)
    tags = after.tags if after else frozenset()
    if tokens[at].fold == "to" or (tokens[at].fold == "of" and tags & {"date"}):
        return True
    if (
        tokens[at].fold == "in"
        and at
        and tokens[at - 1].fold in _WORK
        and not tags & {"date", "place", "state"}
    ):
        return False
    if tokens[at].fold == "in":
        return not tokens[at + 1].fold.startswith(("field", "area", "the")) or not _field(sentence, at + 1)
    return bool(tags & {"date", "place"}) or (
        bool(_MONTHLIKE.match(tokens[at + 1].text)) and tokens[at].fold in ("on", "for")
    )


#: What a channel is for, before its fields: `committee for cooperation in trade, economy and science`.
_WORK = frozenset({"cooperation", "co-operation", "collaboration", "exchange", "exchanges"})


def _field(sentence: Sentence, at: int) -> bool:
    return any(t.fold.startswith(("field", "area", "sphere", "domain")) for t in sentence.tokens[at : at + 3])


def _stops(sentence: Sentence, at: int, group: Group | None, inside: bool) -> bool:
    token = sentence.tokens[at]
    if group is None:
        return True
    tags = group.tags
    if token.text == ",":
        return not _listed(sentence, at)
    if token.text in "–—-" and _ties_words(sentence, at):
        return False
    if (
        token.text in '.;:()"“”!?|'
        or (token.dash and not token.glued)
        or (token.text in "–—" and not token.glued)
    ):
        return True
    if tags & {"date", "person"} and not tags & {"body"}:
        return True
    finite = bool(tags & {"w:went", "w:heard", "w:voted", "s:finite"}) or any(
        w.sort.startswith("v:") and w.form in ("past", "s", "pp") for w in group.words
    )
    return (
        inside
        and finite
        and not token.capital
        and not tags & {"n:talks", "n:meeting", "n:visit", "n:relations", "n:ties"}
    )


def _ties_words(sentence: Sentence, at: int) -> bool:
    """`Economic – Trade and Scientific – Technical Cooperation`: a dash between two words that names of channels have."""
    if at == 0 or at + 1 >= len(sentence.tokens):
        return False
    left, right = sentence.tokens[at - 1], sentence.tokens[at + 1]
    modifiers = channel_words().modifiers
    return left.capital and right.capital and left.fold in modifiers and right.fold in modifiers


def _listed(sentence: Sentence, at: int) -> bool:
    """A comma within a list of subjects that an `and` closes before anything else happens."""
    for ahead in range(at + 1, min(at + 14, len(sentence.tokens))):
        token = sentence.tokens[ahead]
        if token.fold in _CONJUNCTIONS:
            after = sentence.tokens[ahead + 1] if ahead + 1 < len(sentence.tokens) else None
            return after is not None and after.fold not in (
                "a",
                "an",
                "the",
                "he",
                "she",
                "it",
                "they",
                "agreed",
                "to",
            )
        if (
            token.fold in _ENDS
            or token.fold in ("a", "an", "the", "he", "she", "on", "in", "with")
            or token.text in ".;:()"
        ):
            return False
    return False


def _trimmed(sentence: Sentence, last: int, least: int) -> int:
    tokens = sentence.tokens
    while last > least and (
        (not tokens[last - 1].word and tokens[last - 1].text != ")")
        or tokens[last - 1].fold in _NOT_OPENING
        or tokens[last - 1].fold in _JOINTS
        or _adverb(tokens[last - 1])
    ):
        last -= 1
    return last


def _adverb(token: Token) -> bool:
    return (
        token.text.endswith("ly") and not token.capital and token.fold not in ("family", "supply", "assembly")
    )
