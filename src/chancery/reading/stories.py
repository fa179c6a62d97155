"""The stories of a report: runs of blocks under one dateline or one state's name, and the states each is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.briefings import asker_end, briefing_place, of_a_briefing
from chancery.reading.datelines import Place, dateline, filed_day, town_label, without_datelines
from chancery.reading.dates import DateMention
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Sentence
from chancery.reading.layout import Block
from chancery.reading.letterheads import letterhead, own_voice
from chancery.reading.named_states import NAMING, states_in, states_told

#: What the state where a report is written weighs by that alone, and one whose spokesperson is asked about all others.
_WRITTEN_IN, _SPEAKS_FOR = 0.5, 6.0
#: From which share on a name is more than that of a place.
_ACTS = 0.7
#: How many blocks may hold the title of a report.
_TITLE = 3


class Pair(Struct, frozen=True, gc=False):
    """The states a stretch of the report is about, strongest first, with the words that name each."""

    states: tuple[str, ...]
    spans: tuple[Span, ...]


class Ranked(Struct, frozen=True, gc=False):
    """A state that the report is about: how much (a share of all mentions), where it is first named, in which blocks.

    `acts` are the blocks that name it as more than a place.
    """

    state: str
    weight: float
    span: Span
    blocks: frozenset[int]
    acts: frozenset[int] = frozenset()


class Story(Struct, frozen=True):
    """A run of blocks under one dateline or label: `[first, last)` block indices with its own pair, place and home state.

    `filed` is the day that its dateline tells, `label` the two states of a label such as `SOMALIA / UAE.` In a digest by
    countries the label tells the home state, and no place.
    """

    first: int
    last: int
    pair: Pair
    here: Place | None
    home: str | None
    ranked: tuple[Ranked, ...] = ()
    filed: DateMention | None = None
    label: tuple[str, ...] = ()


def stories_of(laid: Sequence[Block], full: Sequence[Sentence]) -> list[Story]:
    """The stories of `laid` blocks, in order: the first opens the report, each other one stands under a dateline or a label."""
    by_block: dict[int, list[Sentence]] = {}
    for sentence in full:
        by_block.setdefault(sentence.block, []).append(sentence)
    lines = {n: dateline(by_block.get(n, [])) for n in range(len(laid))}
    labels = _labels(by_block)
    lines.update(_towns(by_block, lines))
    weight = _WRITTEN_IN
    if not any(lines.values()):
        title = {n: by_block.get(n, []) for n in range(min(_TITLE, len(laid)))}
        told, weight = _told_in_title(title, full)
        lines.update(told)
    starts = [0]
    opened = [n for n, place in lines.items() if place is not None][1:]
    for n in sorted({*opened, *labels} - {0}):
        begin = n
        while begin - 1 > starts[-1] and laid[begin - 1].sort == "heading" and not lines.get(begin - 1):
            begin -= 1
        starts.append(begin)
    owner = _owner(by_block, min(labels)) if labels else None
    twos = {n: two for n in labels if (two := _two_labels(by_block[n])) is not None}
    stories = []
    for first, last in zip(starts, [*starts[1:], len(laid)], strict=True):
        inside = [s for n in range(first, last) for s in by_block.get(n, [])]
        here = next((lines[n] for n in range(first, last) if lines.get(n)), None)
        # The agency in a dateline, `(Yonhap)`, is no more what a story is about than the city there.
        ranked = _rank(without_datelines(inside), here, weight)
        label = next((labels[n] for n in range(first, last) if n in labels), None)
        home = here.state if here else label
        ranked = _labelled_first(ranked, twos.get(first))
        if owner is not None and label is not None and all(r.state != owner.state for r in ranked):
            ranked = (*ranked, owner)
        pair = Pair(tuple(r.state for r in ranked), tuple(r.span for r in ranked))
        filed = next((filed_day(by_block[n][0]) for n in range(first, last) if lines.get(n)), None)
        stories.append(Story(first, last, pair, here, home, ranked, filed, twos.get(first, ())))
    return stories or [Story(0, len(laid), Pair((), ()), None, None)]


def _towns(by_block: Mapping[int, Sequence[Sentence]], lines: Mapping[int, Place | None]) -> dict[int, Place]:
    """The towns that open the items of a digest, by block, where items of two states or more open so or with a dateline."""
    towns = {
        n: place
        for n, held in by_block.items()
        if not lines.get(n) and (place := town_label(held)) is not None
    }
    places = [*towns.values(), *(place for place in lines.values() if place is not None)]
    return towns if len({place.state for place in places}) > 1 else {}


def _labelled_first(ranked: tuple[Ranked, ...], two: tuple[str, str] | None) -> tuple[Ranked, ...]:
    """The states of a story, those of its label `SOMALIA / UAE.` before all others."""
    return tuple(sorted(ranked, key=lambda one: one.state not in two)) if two is not None else ranked


def _told_in_title(
    title: Mapping[int, Sequence[Sentence]], full: Sequence[Sentence]
) -> tuple[Mapping[int, Place | None], float]:
    """Where a report without a dateline is written by its title, by the block, and what that adds to the state there."""
    speaks = any(of_a_briefing(sentences) for sentences in title.values())
    speaks = speaks or own_voice((s for sentences in title.values() for s in sentences), full)
    bracketed = briefing_place(title)
    if bracketed:
        return bracketed, _SPEAKS_FOR
    found = ((block, letterhead(sentences, alone=speaks)) for block, sentences in title.items())
    first = next(((block, place) for block, place in found if place is not None), None)
    return dict([first] if first else []), _SPEAKS_FOR if speaks else _WRITTEN_IN


#: What may stand between the label of a digest and its news.
_BEHIND_LABEL = frozenset({"stop", "colon", "dash"})


#: What joins the two names of a label.
_JOINS = frozenset({"comma", "dash", "slash", "w:and", "w:&"})


def _labels(by_block: Mapping[int, Sequence[Sentence]]) -> dict[int, str | None]:
    """The blocks that open with a state's name by itself, `Brunei: The Sultan will...`, where two or more states do.

    Two names in a row (`Peru - Chad`) are a title; with a colon behind them (`Peru, Chad: The presidents ...`) they
    are a label that tells no home.
    """
    found: dict[int, str | tuple[str, str]] = {}
    for block, sentences in by_block.items():
        label, *behind = sentences[0].groups[:3] if sentences and sentences[0].groups else (None,)
        if behind and sentences[0].tokens[behind[0].first].fold == "|":
            continue  # the first cell of a row
        if (two := _two_labels(sentences)) is not None:
            found[block] = two
            continue
        if label is None or "state" not in label.tags or (behind and not behind[0].tags & _BEHIND_LABEL):
            continue
        state = state_of(label)
        if state and not any(g.tags & {"state", "demonym"} for g in behind):
            found[block] = state
    several = len(set(found.values())) > 1
    return {n: s if isinstance(s, str) else None for n, s in found.items()} if several else {}


def _two_labels(sentences: Sequence[Sentence]) -> tuple[str, str] | None:
    """The two states of a label such as `Togo, Benin: The presidents will meet`, `OMAN / TOGO. Lomé has agreed`."""
    groups = sentences[0].groups[:5] if sentences else ()
    told = len(sentences) > 1 or bool(groups and sentences[0].tokens[-1].text in ".!?")
    if len(groups) < 4 or not told or groups[1].tags.isdisjoint(_JOINS):
        return None
    capitals = all(t.text.isupper() for t in sentences[0].tokens[: groups[2].last] if t.word)
    alone = len(groups) == 4 and "stop" in groups[3].tags and len(sentences) > 1 and capitals
    if not alone and (len(groups) < 5 or "colon" not in groups[3].tags):
        return None
    one, two = (state_of(g) if "state" in g.tags else None for g in (groups[0], groups[2]))
    return (one, two) if one and two and one != two else None


#: Sorts of bodies that issue a digest of what concerns their own state.
_ISSUING = frozenset({"ministry", "government", "embassy", "office", "department"})


def _owner(by_block: Mapping[int, Sequence[Sentence]], label: int) -> Ranked | None:
    """The state of the body in the title of a digest by countries: `Bulletin of the Ministry of External Relations of Peru`."""
    for block in range(min(label, _TITLE)):
        for sentence in by_block.get(block, ()):
            for group in sentence.groups:
                body = group.value
                if isinstance(body, Body) and body.state and body.sort in _ISSUING:
                    return Ranked(body.state, 0.0, body.state_span or body.name_span, frozenset())
        seat = letterhead(by_block.get(block, ()))
        if seat is not None and seat.state:
            return Ranked(seat.state, 0.0, seat.span, frozenset())
    return _whose_meetings([s for block in range(label) for s in by_block.get(block, ())])


#: What a line tells of whose meetings the labels below it are.
_MEETING = frozenset(
    {"meeting", "meetings", "met", "meets", "meet", "talks", "conversations", "audiences", "calls"}
)
_OVERTURE = 12
#: Where such meetings are held in the margins of something, and whose they are not.
_HOSTS = frozenset({"UNO", "EUE", "ASN", "AFU"})


def _whose_meetings(opening: Sequence[Sentence]) -> Ranked | None:
    """`Latvian Foreign Minister X had the following bilateral meetings.`: the one state that acts above the labels."""
    if len(opening) > _OVERTURE or not any(t.fold in _MEETING for s in opening for t in s.tokens):
        return None
    told = {
        state: span
        for s in without_datelines(opening)
        for state, span, share in states_told(s)
        if share >= _ACTS and state not in _HOSTS
    }
    return (
        next(Ranked(state, 0.0, span, frozenset()) for state, span in told.items())
        if len(told) == 1
        else None
    )


def _rank(inside: Sequence[Sentence], here: Place | None, at_home: float) -> tuple[Ranked, ...]:
    """The states of a story by how much it is about them; a state of which only a place is named does not count.

    `at_home` is what the place where it is written adds to its state.
    """
    weights: dict[str, float] = {}
    spans: dict[str, Span] = {}
    blocks_of: dict[str, set[int]] = {}
    acting: set[str] = set()
    acts: dict[str, set[int]] = {}
    depths: dict[int, int] = {}
    for sentence in inside:
        depth = depths.setdefault(sentence.block, len(depths))
        if sentence.tags.isdisjoint(NAMING):
            continue
        weight = 3.0 if depth == 0 else 2.5 if depth <= 2 else 1.0
        asked = asker_end(sentence) if depth else 0
        for state, span, share in states_in(sentence.groups[asked:]) if asked else states_told(sentence):
            if here is not None and span == here.span:
                continue
            weights[state] = weights.get(state, 0.0) + weight * share
            spans.setdefault(state, span)
            blocks_of.setdefault(state, set()).add(sentence.block)
            if share >= _ACTS:
                acting.add(state)
                acts.setdefault(state, set()).add(sentence.block)
    if here is not None and here.state:
        acting.add(here.state)
        weights[here.state] = weights.get(here.state, 0.0) + at_home
        spans.setdefault(here.state, here.span)
    total = sum(weights[s] for s in acting) or 1.0
    ranked = sorted(acting, key=lambda s: (-weights[s], spans[s][0]))
    return tuple(
        Ranked(
            s, weights[s] / total, spans[s], frozenset(blocks_of.get(s, ())), frozenset(acts.get(s, ()))
        )
        for s in ranked
    )  # fmt: skip
