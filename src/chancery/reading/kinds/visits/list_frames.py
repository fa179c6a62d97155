"""What opens a list of visits: `Visits to Oman`, `From Mali to Oman:`, `Mali → Oman`, `Visits of the minister in June:`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.list_columns import heads_columns
from chancery.reading.scene import Scene

_Told = tuple[str, Span]
#: Words of a heading of a list that is longer than this are no heading of one.
_LONGEST = 14
#: A heading with one of these may name years: `Visits since 2015`.
_SEVERAL = frozenset({"visits", "exchanges", "trips", "contacts"})
#: What points from one state to another.
_ARROWS = frozenset({"→", "⇒", "➔", "➝", "►", "->", "=>", ">", "–>", "—>"})
#: What else may stand in a line that only tells a direction.
_BESIDE = frozenset({"w:the", "colon", "stop", "dash", "punct", "open", "close", "w:visits", "quote"})


class Frame(Struct, frozen=True, gc=False):
    """What the heading of a list says of all its rows: whence, whither, and whether it is a list of visits at all.

    `other` is the one other state of a report on two, from which those come of whom a row tells no state.
    """

    visits: bool = False
    origin: _Told | None = None
    host: _Told | None = None
    guest: Actor | None = None
    other: _Told | None = None


def heading(scene: Scene, sentence: Sentence, before: Frame) -> Frame | None:
    """The frame that a heading sets: `Visits to Oman`, `High-level visits`, `From Mali to Oman:` under one of them."""
    groups = sentence.groups
    block = scene.block(sentence)
    opens = block.sort == "heading" or scene.text[block.start : block.end].rstrip().endswith(":")
    if not opens or len(groups) > _LONGEST or sentence.end < block.end - 1 or heads_columns(scene, sentence):
        return None
    visits = any(g.tags & {"n:visit"} for g in groups)
    several = any(t.fold in _SEVERAL for t in sentence.tokens)
    naming = {"person", "office"} if several else {"person", "office", "date"}
    named = any(g.tags & naming and not g.tags & {"w:official", "offices"} for g in groups)
    if named or not (visits or before.visits):
        return None
    origin, host = _behind(groups, "w:from"), _behind(groups, "w:to")
    if not visits and host is None:
        return None
    if host is None and origin is not None:
        host = _partner(scene, sentence, origin)
    return Frame(True, origin, host, other=_only_other(scene, sentence, host))


def direction(scene: Scene, sentence: Sentence, before: Frame) -> Frame | None:
    """The frame of a line below a heading that only tells a direction: `Mali → Oman`, `From Mali`, `To Oman:`."""
    groups = _unmarked(sentence.groups)
    if not before.visits or len(groups) > _LONGEST:
        return None
    told = [(n, str(state_of(g))) for n, g in enumerate(groups) if g.tags & {"state"} and state_of(g)]
    words = {t for n, g in enumerate(groups) if n not in dict(told) for t in _sense(scene, g)}
    if not 0 < len(told) < 3 or words - {"from", "to", "in", "->", ""}:
        return None
    ends = [(state, groups[n].span) for n, state in told]
    if len(ends) == 2:
        points = any(_sense(scene, g) & {"->", "to"} for g in groups[told[0][0] + 1 : told[1][0]])
        return Frame(True, ends[0], ends[1]) if points and ends[0][0] != ends[1][0] else None
    if "from" in words and "to" not in words:
        return Frame(True, ends[0], _partner(scene, sentence, ends[0]))
    if words & {"to", "in"} and "from" not in words:
        return Frame(True, None, ends[0], other=_only_other(scene, sentence, ends[0]))
    return None


def _unmarked(groups: Sequence[Group]) -> Sequence[Group]:
    """A line without the letter or number before it: `A. From Mali to Oman`, `1) Mali → Oman`."""
    marked = len(groups) > 2 and groups[1].tags & {"dot", "stop", "close"}
    return groups[2:] if marked and groups[0].end - groups[0].start < _SHORT else groups


#: A mark of a list is shorter than this: `A`, `12`, `III`.
_SHORT = 4


def _sense(scene: Scene, group: Group) -> frozenset[str]:
    """What a group of a line of directions stands for: `from`, `to`, `->`, nothing, or its own words."""
    words = scene.text[group.start : group.end].strip().casefold()
    if words in _ARROWS:
        return frozenset({"->"})
    return frozenset({"" if group.tags & _BESIDE else words})


def _partner(scene: Scene, sentence: Sentence, one: _Told) -> _Told | None:
    """The other state of the two that the report is about."""
    pair = scene.story(sentence).pair
    others = [s for s in zip(pair.states, pair.spans, strict=True) if s[0] != one[0]]
    return others[0] if len(pair.states) == 2 and others else None


def _only_other(scene: Scene, sentence: Sentence, host: _Told | None) -> _Told | None:
    """The one state besides the host in a report that names two in all."""
    two = host is not None and len(scene.story(sentence).ranked) == 2
    return _partner(scene, sentence, host) if host is not None and two else None


def programme(scene: Scene, row: Sequence[Actor], sentence: Sentence) -> Frame | None:
    """`Visits of the Minister of Foreign Affairs of Latvia in June:`: whose journeys the rows tell."""
    block = scene.block(sentence)
    if len(sentence.groups) > _LONGEST or sentence.end < block.end - 1 or "n:visit" not in sentence.tags:
        return None
    if not scene.text[block.start : block.end].rstrip().endswith(":") or len(row) != 1 or not row[0].sure:
        return None
    return Frame(True, guest=row[0]) if row[0].sort in ("person", "office") else None


def _behind(groups: Sequence[Group], joint: str) -> _Told | None:
    for at in range(len(groups) - 1):
        if joint not in groups[at].tags:
            continue
        step = at + 2 if groups[at + 1].tags & {"w:the"} and at + 2 < len(groups) else at + 1
        state = state_of(groups[step]) if groups[step].tags & {"state"} else None
        if state:
            return state, groups[step].span
    return None


def labelled(scene: Scene, sentence: Sentence) -> Frame | None:
    """The frame of a row that says whither or whence itself: `to Oman: Minister X, May 2016; Minister Y, June 2019`."""
    groups = sentence.groups
    colon = next((n for n, g in enumerate(groups[:6]) if g.tags & {"colon"}), None)
    if colon is None or any(
        g.tags & {"person", "office", "date", "verb"} - {"n:visit"} for g in groups[:colon]
    ):
        return None
    host, origin = _behind(groups[:colon], "w:to"), _behind(groups[:colon], "w:from")
    if host is None and origin is not None:
        host = _partner(scene, sentence, origin)
    if origin is None and host is not None:
        origin = _partner(scene, sentence, host)
    return Frame(True, origin, host) if origin is not None and host is not None else None
