"""`The two`, that opens a sentence: the two states whose people the sentence right before names."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.offices import Office
from chancery.reading.scene import Scene

#: `The two put their signatures`, `Both presidents signed`: an opening that means the two just named.
_OPENS: Final = expression(
    r"(?:(?:later|then|afterwards|on (?:the same|that) day|after that|at the end|finally|in [a-z]+) ?,? )?"
    r"(?:the two|both|the pair)(?: (?:men|women|leaders|presidents|premiers|prime ministers|ministers|foreign ministers"
    r"|heads of state|heads of government|statesmen|chancellors|kings|chiefs))? "
    r"(?!(?:of|countries|states|sides|nations)\b)"
)
#: How many blocks before may hold the sentence that names them.
_NEAR: Final = 2
_TWO: Final = 2


def two_sides(scene: Scene, sentence: Sentence) -> dict[str, Span]:
    """The states of the two people meant by an opening `The two ...`; none where the sentence before names no such two."""
    if not _OPENS.match(scene.plain(sentence.start, sentence.end)):
        return {}
    at = next((n for n, s in enumerate(scene.sentences) if s is sentence or s.start == sentence.start), 0)
    for before in reversed(scene.sentences[max(0, at - _TWO) : at]):
        if sentence.block - before.block > _NEAR or scene.block(before).sort in ("heading", "caption"):
            return {}
        named = _people(before)
        if named:
            return named if len(named) == _TWO else {}
    return {}


def _people(sentence: Sentence) -> dict[str, Span]:
    """The states of the office-holders of a sentence."""
    found: dict[str, Span] = {}
    for group in sentence.groups:
        state = _of_somebody(group)
        if state:
            found.setdefault(state, group.span)
    return found


def _of_somebody(group: Group) -> str | None:
    if isinstance(group.value, Body) or not isinstance(group.value, Person | Office):
        return None
    return group.value.state
