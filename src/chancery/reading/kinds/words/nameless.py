"""Nameless voices: a noun phrase that speaks as it stands, unless it is short for a person or body named before."""

from __future__ import annotations

from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Sentence
from chancery.reading.kinds.words.holders import ANY_OFFICIAL, folded_words, holder
from chancery.reading.kinds.words.pronouns import is_alone
from chancery.reading.kinds.words.voices import Speaker, Voices, by_rule, person_speaker
from chancery.reading.tokens import fold

_NAMING = frozenset({
    "low", "cap", "cap1", "demonym", "place", "state", "body", "dash", "organisation", "office", "number",
    "portfolio", "seat", "n:relations",
})  # fmt: skip
_NOT_NAMING = frozenset({
    "w:but", "w:however", "w:meanwhile", "w:while", "verb", "date", "adverb", "person", "w:that", "w:and", "comma",
    "quote", "s:opine", "s:view", "w:hear", "w:as", "w:for", "w:to", "w:by",
})  # fmt: skip


#: With what a group opens that no noun stands before: `About the fee | the minister had harsh words`.
_ARTICLES = frozenset({"the", "a", "an"})
#: What opens `one of them`.
_ONE = frozenset({"w:one", "w:another", "w:some", "w:several"})


def nameless_voice(voices: Voices, sentence: Sentence, at: int, last: int) -> Speaker | None:
    """A noun phrase as it stands, from its first naming word on, without the article `the`."""
    groups = sentence.groups
    first = at
    one_of = groups[at].tags & _ONE and at + 1 < last and "w:of" in groups[at + 1].tags
    while (
        first > 0
        and not one_of
        and groups[first - 1].tags & _NAMING
        and not groups[first - 1].tags & _NOT_NAMING
        and at - first < 5
        and sentence.tokens[groups[first].first].fold not in _ARTICLES
    ):
        first -= 1
    if first > 0 and groups[first - 1].tags & {"w:a", "w:an", "w:some", "w:several", "w:one"}:
        first -= 1
    first = _owned(sentence, first)
    while first < last - 1 and groups[first].tags & {"w:the", "dash"}:
        first += 1
    run = groups[first:last]
    if any(g.tags & {"s:firm"} and not g.tags & {"s:speaker"} for g in run) or any(
        isinstance(g.value, Body) and g.value.sort == "company" for g in run
    ):
        return None
    span = (groups[first].start, groups[last - 1].end)
    definite = bool(first and groups[first - 1].tags & {"w:the"}) or "the" in folded_words(
        voices, groups[first].span
    )
    if definite and last - first <= 2:
        known = _known_voice(voices, span)
        if known is not None:
            return known
    return Speaker(voices.scene.words(span), "voice", (span,))


def _owned(sentence: Sentence, first: int) -> int:
    """`Mr Vela's / office`: where the words begin with whose voice it is, a person, an office or a state."""
    groups = sentence.groups
    owned = first > 1 and "w:'s" in groups[first - 1].tags
    return first - 2 if owned and groups[first - 2].tags & {"person", "office", "state", "place"} else first


def _known_voice(voices: Voices, span: Span) -> Speaker | None:
    """`the department`, `the Secretary`: a body or person named before in full."""
    words = folded_words(voices, span) - {"the"}
    told = voices.nameless
    if told is not None and words and words <= set(fold(told.name).split()) and is_alone(told):
        return by_rule(told, span, "short-name")
    if words <= ANY_OFFICIAL and voices.person is not None:
        return by_rule(voices.person, span, "office")
    held = holder(voices, words, span[0], None)
    if held is not None:
        return person_speaker(voices.scene, held, rule="office", more=(span,))
    if voices.nameless is not None and words <= set(fold(voices.nameless.name).split()):
        return by_rule(voices.nameless, span, "short-name")
    for sentence in voices.scene.sentences:
        for group in sentence.groups:
            if group.start >= span[0]:
                return None
            if isinstance(group.value, Body) and words < folded_words(voices, group.value.name_span):
                return Speaker(
                    voices.scene.words(group.value.name_span),
                    "body",
                    (group.value.name_span, span),
                    rule="short-name",
                )
    return None
