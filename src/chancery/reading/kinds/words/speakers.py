"""Speakers: the words that name who speaks, taken back to a person, a body, a state or a nameless voice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.words.holders import ANY_OFFICIAL, folded_words, holder
from chancery.reading.kinds.words.named_behind import named_behind
from chancery.reading.kinds.words.nameless import nameless_voice
from chancery.reading.kinds.words.phrases import phrase_start, tied
from chancery.reading.kinds.words.pronouns import PRONOUNS, pronoun
from chancery.reading.kinds.words.sentence_subjects import last_subject
from chancery.reading.kinds.words.speaking_papers import is_paper, speaking_paper
from chancery.reading.kinds.words.strangers import is_company, manages_a_firm, stranger
from chancery.reading.kinds.words.voices import Speaker, Voices, by_rule, person_speaker
from chancery.reading.offices import Office
from chancery.reading.tokens import fold

_STATES = frozenset({"state", "place", "seat", "organisation", "people"})
_INDEFINITE = frozenset(
    {"w:a", "w:an", "w:one", "w:another", "w:some", "w:several", "w:many", "w:most", "w:other"}
)
_JOINED = frozenset({"person", "body", "state", "office", "place", "organisation"})


def resolve(voices: Voices, number: int, at: int, last: int, *, by: bool = False) -> Speaker | None:
    """The speaker whom groups `[at, last)` of sentence `number` head, or None when nobody speaks there.

    `by`: the words follow `according to`, `said` or the like, so that a preposition before them takes nothing away.
    """
    sentence = voices.scene.sentences[number]
    groups = sentence.groups
    group = groups[at]
    tags = group.tags
    if (
        tags & {"both-sides", "bothbodies"}
        or _of_both(groups, at)
        or (not by and tied(sentence, at))
        or (tags & {"s:speaker"} and fold(voices.scene.words(group.span)) == "participants")
    ):
        return None
    if _one_of_two(groups, at):
        return _two_persons(voices, groups, at)
    if isinstance(group.value, Person):
        firm = is_company(voices.scene, group.value) or manages_a_firm(voices.scene, group.value)
        return None if firm else person_speaker(voices.scene, group.value)
    if tags & PRONOUNS and last - at == 1:
        return pronoun(voices, number, at, lambda back, n: resolve(voices, back, n, n + 1, by=True))
    if tags & {"honorific"}:
        return _honoured(voices, group)
    if isinstance(group.value, Office):
        return named_behind(voices, groups, at) or _office(voices, sentence, at)
    if tags & {"w:head"} and at and groups[at - 1].tags & {"w:its"}:
        leader = holder(voices, frozenset({"its", "head"}), group.start, None)
        return person_speaker(voices.scene, leader, rule="office", more=(group.span,)) if leader else None
    if is_paper(voices, group):
        return speaking_paper(voices, number, at, lambda back, n, by: resolve(voices, back, n, n + 1, by=by))
    if isinstance(group.value, Body):
        return _body(voices, sentence, at)
    if tags & {"cap"} and not tags & {"s:speaker", "bodyhead"}:
        return stranger(voices, groups, at, last)
    if tags & _STATES and not tags & {"s:speaker"}:
        return _state(voices, groups, at)
    return nameless_voice(voices, sentence, at, last)


def _of_both(groups: Sequence[Group], at: int) -> bool:
    """`Foreign ministers of the two countries`."""
    return (
        any(g.tags & {"both-sides"} for g in groups[at + 1 : at + 4])
        and bool(groups[at].tags & {"offices"})
        and at + 1 < len(groups)
        and bool(groups[at + 1].tags & {"w:of"})
    )


def _one_of_two(groups: Sequence[Group], at: int) -> bool:
    """`X and Y said`: nobody's own statement."""
    before = at - 1
    while before >= 0 and groups[before].tags & {"w:the", "demonym"}:
        before -= 1
    return before >= 1 and bool(groups[before].tags & {"w:and"}) and bool(groups[before - 1].tags & _JOINED)


def _two_persons(voices: Voices, groups: Sequence[Group], at: int) -> Speaker | None:
    """`Presidents X and Y said`: both of them, when both are named."""
    before = next((n for n in range(at - 1, -1, -1) if isinstance(groups[n].value, Person)), None)
    if before is None or not isinstance(groups[at].value, Person) or at - before > 4:
        return None
    one, two = (person_speaker(voices.scene, groups[n].value) for n in (before, at))
    return Speaker(f"{one.name} and {two.name}", "person", (*one.spans, *two.spans), rule="joint")


def _honoured(voices: Voices, group: Group) -> Speaker | None:
    """`HRH`, `His Majesty`: the last person named with such an honorific."""
    words = fold(voices.scene.words(group.span))
    short = "".join(w[0] for w in words.split()) if " " in words else words
    for _, person in reversed(voices.mentions):
        text = fold(voices.scene.text[max(0, person.name_span[0] - 60) : person.name_span[0]])
        initials = "".join(w[0] for w in text.split())
        if words in text or short in initials:
            return person_speaker(voices.scene, person, rule="honorific", more=(group.span,))
    return None


def _office(voices: Voices, sentence: Sentence, at: int) -> Speaker | None:
    """`the Minister`: the person met before who holds that office; `a minister`: nameless."""
    groups = sentence.groups
    office: Office = groups[at].value
    first = phrase_start(groups, at)
    definite = not any(g.tags & _INDEFINITE for g in groups[first : at + 1])
    if not office.plural and definite:
        span = (groups[first].start, groups[at].end)
        number = voices.scene.sentences.index(sentence)
        words = folded_words(voices, groups[at].span) - {"the"}
        if voices.nameless is not None and words and words <= set(fold(voices.nameless.name).split()):
            return by_rule(voices.nameless, span, "short-name")
        if words <= ANY_OFFICIAL and voices.person is not None and groups[at - 1].tags & {"w:the"}:
            return by_rule(voices.person, span, "office")
        if office.state is None and (still := _still_speaks(voices, number)) is not None:
            return by_rule(still, span, "office")
        meant = last_subject(voices, number, folded_words(voices, span))
        if meant is not None:
            return person_speaker(voices.scene, meant, rule="office", more=(span,))
        held = holder(voices, folded_words(voices, span), groups[at].start, office)
        if held is not None:
            return person_speaker(voices.scene, held, rule="office", more=(span,))
    return nameless_voice(voices, sentence, at, at + 1)


def _still_speaks(voices: Voices, number: int) -> Speaker | None:
    """`"...," said Gondwe. Asked about the lake, the minister said`: whoever spoke just before under a bare surname."""
    last = voices.last
    if last is None or last.sort not in ("person", "voice") or not 0 < number - voices.last_at <= 2:
        return None
    if last.role is not None or " " in last.name:
        return None
    full = rf"(?<=[\w.,] )[^\W\d_][\w'-]+ {re.escape(last.name)}\b"
    return last if any(m.group()[0].isupper() for m in re.finditer(full, voices.scene.text)) else None


def _body(voices: Voices, sentence: Sentence, at: int) -> Speaker | None:
    body: Body = sentence.groups[at].value
    if body.sort in ("company", "bank", "fund") and not body.state:
        return None
    if body.sort == "company":
        return None
    return Speaker(voices.scene.words(body.name_span), "body", (body.name_span,))


def _state(voices: Voices, groups: Sequence[Group], at: int) -> Speaker | None:
    if at + 1 < len(groups) and groups[at + 1].tags & {"w:'s"}:
        return None
    return Speaker(voices.scene.words(groups[at].span), "state", (groups[at].span,))
