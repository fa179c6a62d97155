"""Who switches from one China to the other: `switched recognition from X to Y`, `dropped Taiwan in favour of China`."""

from __future__ import annotations

from typing import Final

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.milestones.phrases import opened_by
from chancery.reading.kinds.milestones.roles import subjects
from chancery.reading.scene import Scene

_ONE: Final = frozenset({"taiwan", "taipei", "roc"})
_OTHER: Final = frozenset({"china", "beijing", "prc", "peking"})
#: Sides told without `from` and `to`: who is left is named first, who is chosen next.
_IN_TURN: Final = {"left": 0, "chosen": 1}


def two_chinas(sentence: Sentence) -> bool:
    """Whether a sentence names both of those of whom a state recognises one only."""
    return not sentence.folds.isdisjoint(_ONE) and not sentence.folds.isdisjoint(_OTHER)


def switched(scene: Scene, sentence: Sentence, verb: int, side: str) -> Value | None:
    """Who switches, with the state behind `side`, which is `from` or `to`, or which is `left` or `chosen`."""
    words = StateWords(scene.story(sentence).pair.states)
    mentions = words.mentions(sentence)
    low = sentence.groups[verb].first
    before = [m for m in mentions if m.first < low and not m.place]
    if side in _IN_TURN:
        two = [m for m in mentions if m.state in ("TWN", "CHN")]
        other = two[_IN_TURN[side] :][:1]
        before = [m for m in before if m.state not in ("TWN", "CHN")]
    else:
        other = [m for m in mentions if m.first > low and opened_by(sentence, m, {side})][:1]
    subject = subjects(sentence, before, low)[:1] or before[-1:]
    named = {m.state: m.span for m in subject} or _unnamed(scene, sentence, low)
    named |= {m.state: m.span for m in other}
    return Value(sorted(named), tuple(named.values())) if len(named) > 1 else None


#: Who switches without being named.
_ONE_MORE: Final = frozenset({"country", "state", "ally", "nation", "republic", "island", "partner"})


def _unnamed(scene: Scene, sentence: Sentence, low: int) -> dict[str, Span]:
    """`One more country goes over from Taiwan to China`: the state beside these two that the report is about."""
    if _ONE_MORE.isdisjoint(t.fold for t in sentence.tokens[max(0, low - 4) : low]):
        return {}
    pair = scene.story(sentence).pair
    told = zip(pair.states, pair.spans, strict=False)
    return dict([(state, span) for state, span in told if state not in ("TWN", "CHN")][:1])
