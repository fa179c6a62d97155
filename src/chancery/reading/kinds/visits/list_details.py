"""What a row of a list of visits tells besides who: when, where in the country, of what kind, and what for."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.date_values import read_date
from chancery.reading.days_above import day_above
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.visits.travel import place_name
from chancery.reading.kinds.visits.words import is_event, visit_kind
from chancery.reading.scene import Scene

_YEAR = expression(r"(?:19|20)\d\d")
_PURPOSES = frozenset({"mechanism", "n:talks", "n:summit", "n:anniversary"})
_EDGES = frozenset({"comma", "slash", "stop", "dash", "colon", "open", "close"})


def row_date(scene: Scene, sentence: Sentence, within: tuple[int, int]) -> Value | None:
    """The day of a row, else the year that stands by itself at one end of it or behind the name."""
    groups = sentence.groups[slice(*within)]
    dated = next((g for g in groups if g.tags & {"date"}), None)
    if dated is not None:
        return read_date(scene, dated)
    ends = (0, 1, -1, -2) if len(groups) > 1 else (0,)
    for at in ends:
        words = scene.text[groups[at].start : groups[at].end]
        if groups[at].tags & {"number"} and _YEAR.fullmatch(words):
            return Value(words, (groups[at].span,))
    return day_above(scene, sentence, "done")


def row_details(scene: Scene, sentence: Sentence, draft: Draft, who: int, within: tuple[int, int]) -> None:
    """Put kind, purpose and places of the row in which group `who` names the visitor into its draft."""
    groups = sentence.groups
    noun = next((n for n in range(*within) if groups[n].tags & {"n:visit"}), None)
    kind = visit_kind(scene, sentence, noun, noun) if noun is not None else None
    occasion = _occasion(scene, sentence, who, within[1]) if noun is None else None
    if occasion is not None:
        draft.set("purposes", [scene.words(occasion)], (occasion,))
        if is_event(scene.words(occasion)):
            kind = "event", occasion
    draft.set(
        "visit_kind",
        kind[0] if kind else "unspecified",
        (kind[1],) if kind else (),
        None if kind else "kind:unsaid",
    )
    _places(scene, sentence, draft, who, within[1])


def _occasion(scene: Scene, sentence: Sentence, who: int, last: int) -> Span | None:
    """The words behind the visitor that tell an occasion or a session, less where it was."""
    groups = sentence.groups
    first = who + 1
    while first < last and groups[first].tags & (_EDGES | {"date", "w:to", "w:attend", "w:for"}):
        first += 1
    stop = first
    while stop < last and not groups[stop].tags & {"stop", "close", "comma", "date", "slash"}:
        stop += 1
    if stop == first:
        return None
    span = (groups[first].start, groups[stop - 1].end)
    told = any(g.tags & _PURPOSES for g in groups[first:stop]) or is_event(scene.words(span))
    return span if told else None


def _places(scene: Scene, sentence: Sentence, draft: Draft, who: int, last: int) -> None:
    """The cities of the host that a row names behind its visitor."""
    host = draft.get("host_state")
    there = [
        g
        for g in sentence.groups[who + 1 : last]
        if g.tags & {"place"} and not g.tags & {"state"} and state_of(g) == host
    ]
    named = [place_name(scene, g) for g in there]
    if named:
        rule = next((p.rule for p in named if p.rule), None)
        draft.set("places", [p.value for p in named], tuple(g.span for g in there), rule)
