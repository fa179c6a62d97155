"""In what role somebody acts: `came as the president's special envoy` is said of who came, and is nobody beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chancery.reading.groups import Sentence

_ENVOYS: Final = frozenset({"envoy", "emissary", "representative"})
#: What may stand between `as` and the role, the sender apart.
_BEFORE: Final = frozenset(
    {"w:a", "w:an", "w:the", "w:his", "w:her", "low", "w:'s", "state", "demonym", "cap", "cap1"}
)
_SENDERS: Final = frozenset({"office", "person"})
#: How far before the role its `as` stands.
_REACH: Final = 6


def in_role(sentence: Sentence) -> frozenset[int]:
    """The groups that tell of somebody as whose envoy they act, the sender's included."""
    if "w:as" not in sentence.tags or sentence.folds.isdisjoint(_ENVOYS):
        return frozenset()
    return frozenset(n for at in range(1, len(sentence.groups)) for n in _role(sentence, at))


def _role(sentence: Sentence, at: int) -> Iterator[int]:
    groups = sentence.groups
    if "office" not in groups[at].tags or sentence.tokens[groups[at].last - 1].fold not in _ENVOYS:
        return
    here = at - 1
    while here > 0 and at - here < _REACH and groups[here].tags & (_BEFORE | _SENDERS):
        here -= 1
    if "w:as" not in groups[here].tags or sentence.tokens[groups[here].first - 1].fold in ("well", "such"):
        return
    yield from range(here + 1, at + 1)
    sender = at + 1
    while sender + 1 < len(groups) and sender - at < 3 and groups[sender].tags & {"w:of", "w:the"}:
        sender += 1
    if sender > at + 1 and groups[sender].tags & _SENDERS:
        yield sender
