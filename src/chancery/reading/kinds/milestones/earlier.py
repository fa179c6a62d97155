"""Whom a milestone's sentence takes up from the sentence before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.state_words import StateMention, StateWords
from chancery.reading.kinds.milestones.asides import by_the_way
from chancery.reading.kinds.milestones.phrases import LOOSE, hangs, opened_by
from chancery.reading.kinds.milestones.roles import Telling, subjects
from chancery.reading.scene import Scene

#: What is recognised without a name: whoever the sentence before spoke of.
_NAMELESS: Final = frozenset({
    "federation", "confederation", "republic", "country", "state", "independence", "government", "nation", "union",
})  # fmt: skip


def nameless(
    scene: Scene, number: int, sentence: Sentence, words: StateWords, target: Group
) -> list[StateMention]:
    """`recognized the Federation`: who acts in the sentence before, hanging on no preposition."""
    token = sentence.tokens[target.first]
    own = (m.first for m in words.mentions(sentence) if not m.place)
    if token.fold not in _NAMELESS or any(target.first - 2 <= n < target.last + 5 for n in own):
        return []
    before = _before(scene, number, sentence)
    if before is None:
        return []
    named = [m for m in words.mentions(before) if not m.place]
    free = [m for n, m in enumerate(named) if not hangs(before, named[: n + 1])]
    return free[:1]


def pair_before(scene: Scene, number: int, sentence: Sentence, words: StateWords) -> Value | None:
    """`Lisbon turned to Peking. The two capitals established relations`: the two that the sentence before names, however.

    Only where the report is not about a pair anyway.
    """
    before = _before(scene, number, sentence)
    if before is None or len(scene.story(sentence).pair.states) > 1:
        return None
    named = {m.state: m.span for m in words.mentions(before) if not by_the_way(before, m)}
    return Value(sorted(named), tuple(named.values())) if len(named) == _PAIR else None


_PAIR: Final = 2


def told_before(scene: Scene, number: int, words: StateWords) -> list[StateMention]:
    """`They were severed in 1967`: whose relations the sentence before tells."""
    before = scene.sentences[max(0, number - 1)]
    mentions = [m for m in words.mentions(before) if not by_the_way(before, m)]
    if number and sum(not m.place for m in mentions) == 1:
        mentions += _head_of_item(scene, number - 1, before, words, _WITH_AUXILIARIES)
    return sorted(mentions, key=lambda m: m.place)


def antecedent(
    scene: Scene, number: int, sentence: Sentence, words: StateWords, low: int
) -> list[StateMention]:
    """Whom `it` goes back to: the state that the sentence before names first, behind its dateline."""
    head = _head_of_item(scene, number, sentence, words, low)
    if head:
        return head
    if not any(t.fold in ("it", "its") for t in sentence.tokens[max(0, low - 4) : low + 3]):
        return []
    before = _before(scene, number, sentence)
    if before is None or subjects(sentence, words.mentions(sentence), low):
        return []
    line = before.groups[0].first if before.groups else 0
    named = [m for m in words.mentions(before) if not m.place and m.first >= line]
    # `That China is one is acknowledged by Grenada. It severs its relations with Taiwan.`
    acting = [m for m in named if any(t.fold == "by" for t in before.tokens[max(0, m.first - 4) : m.first])]
    return [*acting, *named][:1]


def _head_of_item(
    scene: Scene, number: int, sentence: Sentence, words: StateWords, low: int
) -> list[StateMention]:
    """`São Tomé. The country restored relations`: the state of the city that heads an item."""
    before = _before(scene, number, sentence)
    if before is None or not _the_country(sentence, low) or not _bare(before):
        return []
    heads = words.mentions(before)
    return heads if len(heads) == 1 else []


def _the_country(sentence: Sentence, low: int) -> bool:
    """Whether a sentence begins with `The country` right before the verb at token `low`."""
    folds = [t.fold for t in sentence.tokens[:low]]
    return folds[:2] == ["the", "country"] and len(folds) <= _WITH_AUXILIARIES


def _bare(sentence: Sentence) -> bool:
    """Whether nothing but a name stands in a sentence."""
    return not any(g.tags & {"verb"} for g in sentence.groups) and len(sentence.groups) <= _HEAD


#: How many tokens `The country has also` has, and how many groups a name at the head of an item.
_WITH_AUXILIARIES: Final = 4
_HEAD: Final = 3


def there(scene: Scene, number: int, told: Telling, words: StateWords) -> list[StateMention]:
    """`is to be accredited in Lima as well. No embassy will be opened there`: the state of the city named last before."""
    if not any(t.fold == "there" for t in told.sentence.tokens[told.low + 1 : told.high + 4]):
        return []
    before = _before(scene, number, told.sentence)
    return [m for m in words.mentions(before) if m.place][-1:] if before is not None else []


def meant_by_it(
    scene: Scene, number: int, told: Telling, words: StateWords, mentions: Sequence[StateMention]
) -> list[StateMention]:
    """`A set up relations with B, and C suspended those with it`: C, and A for `it`; A may stand in the sentence before."""
    sentence = told.sentence
    behind = [[t.fold for t in sentence.tokens[at : at + 2]] for at in (told.high, told.high - 1)]
    if not any(words in (["with", "it"], ["with", "them"]) for words in behind):
        return []
    before_it = [
        m for m in mentions if m.last <= told.low and not m.place and not opened_by(sentence, m, LOOSE)
    ]
    if told.low and sentence.tokens[told.low - 1].fold == "and" and len(before_it) > 1:
        # `A recognised B and set up relations with it`
        return before_it[-2:]
    actors = subjects(sentence, mentions, told.low)[:1]
    own = [m for m in mentions if actors and m.last <= actors[0].first]
    before = _before(scene, number, sentence)
    row = [(sentence, own), (before, words.mentions(before))] if before is not None else [(sentence, own)]
    for where, named in row:
        free = [m for m in named if not m.place and not opened_by(where, m, LOOSE)]
        other = [m for m in free if all(m.state != actor.state for actor in actors)]
        if actors and other:
            return [*actors, other[0]]
    return []


def _before(scene: Scene, number: int, sentence: Sentence) -> Sentence | None:
    """The sentence before, where it stands in the same paragraph."""
    before = scene.sentences[number - 1] if number else None
    return before if before is not None and before.block == sentence.block else None
