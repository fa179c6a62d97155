"""The report as a whole, as far as every kind of fact needs it: blocks, sentences, people, place, date, pair of states."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from typing import Any, TypeVar

from chancery.model import Report
from chancery.reading.apart import Parts, take_apart
from chancery.reading.bodies import state_of, with_bodies
from chancery.reading.capitals import with_capitals
from chancery.reading.dates import DateMention
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.layout import Block
from chancery.reading.lexicon import StateForm, english
from chancery.reading.namesakes import told_apart
from chancery.reading.people import with_people
from chancery.reading.persons import Office
from chancery.reading.tokens import fold
from chancery.reading.units import raw_groups

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place by name, where it is named, and the state it lies in."""

    name: str
    span: Span
    state: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """The states a stretch of the report is about, strongest first, with the words that name each."""

    states: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A state that the report is about: how much (a share of all mentions), where it is first named, in which blocks."""

    state: str
    weight: float
    span: Span
    blocks: frozenset[int]


@dataclass(frozen=True, slots=True)
class Story:
    """A run of blocks under one dateline: `[first, last)` block indices with its own pair, place and home state.

    `filed` is the day that its dateline tells.
    """

    first: int
    last: int
    pair: Pair
    here: Place | None
    home: str | None
    ranked: tuple[Ranked, ...] = ()
    filed: DateMention | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the readers of the kinds look at. Offsets are code points of `report.text`.

    `held` keeps what several of them work out, see `once`.
    """

    report: Report
    published: date | None
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    people: Mapping[str, Person]
    stories: tuple[Story, ...]
    story_of_block: Mapping[int, int] = field(default_factory=dict)
    held: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        return self.report.text

    def block(self, sentence: Sentence) -> Block:
        return self.blocks[sentence.block]

    def story(self, sentence: Sentence) -> Story:
        return self.stories[self.story_of_block.get(sentence.block, 0)]

    def near(self, sentence: Sentence) -> list[Ranked]:
        """The states of the story: those that are spoken of around the sentence first."""
        at = sentence.block
        lead = self.blocks[at].lead_in

        def closeness(rank: Ranked) -> float:
            beside = 0.15 if at - 1 in rank.blocks else 0.0
            return (
                rank.weight + (0.3 if at in rank.blocks else 0.0) + (0.3 if lead in rank.blocks else beside)
            )

        ranked = self.story(sentence).ranked
        return sorted(ranked, key=lambda r: (-closeness(r), r.span))

    def words(self, span: Span) -> str:
        """The words at a span, white space folded: for display, never for offsets."""
        return " ".join(self.text[span[0] : span[1]].split())

    def plain(self, start: int, end: int) -> str:
        """The words from `start` to `end` folded, each stretch of white space one blank, since lines break anywhere."""
        return fold(_BLANKS.sub(" ", self.text[start:end]))


_Made = TypeVar("_Made")


def once(make: Callable[[Scene], _Made]) -> Callable[[Scene], _Made]:
    """`make`, worked out once a scene however many ask; what it gives is shared, so nobody may change it."""

    @wraps(make)
    def kept(scene: Scene) -> _Made:
        if make not in scene.held:
            scene.held[make] = make(scene)
        made: _Made = scene.held[make]
        return made

    return kept


@once
def by_block(scene: Scene) -> Mapping[int, tuple[Sentence, ...]]:
    """The sentences of each block that has some, in order."""
    found: dict[int, list[Sentence]] = {}
    for sentence in scene.sentences:
        found.setdefault(sentence.block, []).append(sentence)
    return {block: tuple(inside) for block, inside in found.items()}


def set_scene(report: Report, parts: Parts | None = None) -> Scene:
    """Prepare a report as far as the kinds need it; `parts` are those of its text, if it was taken apart before."""
    text = report.text
    parts = parts or take_apart(text)
    laid = parts.blocks
    published = _date(report.published)
    plain = tuple(_plain_sentences(text, parts, published))
    full, people = with_people(text, plain)
    stories = tuple(_stories(laid, full))
    full = _without_datelines(full)
    of_block = {block: n for n, story in enumerate(stories) for block in range(story.first, story.last)}
    return Scene(report, published, laid, full, people, stories, of_block)


def _date(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published else None
    except ValueError:
        return None


def _plain_sentences(text: str, parts: Parts, published: date | None) -> list[Sentence]:
    trie = english().trie
    raw = [with_capitals(text, raw_groups(text, tokens, trie)) for *_, tokens in parts.sentences]
    apart = told_apart(raw, published)
    return [
        Sentence(*row, with_bodies(text, groups)) for row, groups in zip(parts.sentences, apart, strict=True)
    ]


def _stories(laid: Sequence[Block], full: Sequence[Sentence]) -> list[Story]:
    by_block: dict[int, list[Sentence]] = {}
    for sentence in full:
        by_block.setdefault(sentence.block, []).append(sentence)
    lines = {n: _dateline(by_block.get(n, [])) for n in range(len(laid))}
    starts = [0]
    datelined = [n for n, place in lines.items() if place is not None]
    for n in datelined[1:]:
        begin = n
        while begin - 1 > starts[-1] and laid[begin - 1].sort == "heading":
            begin -= 1
        starts.append(begin)
    stories = []
    for first, last in zip(starts, [*starts[1:], len(laid)], strict=True):
        inside = [s for n in range(first, last) for s in by_block.get(n, [])]
        here = next((lines[n] for n in range(first, last) if lines.get(n)), None)
        ranked = _rank(inside, here)
        pair = Pair(tuple(r.state for r in ranked), tuple(r.span for r in ranked))
        filed = next((_filed(by_block[n][0]) for n in range(first, last) if lines.get(n)), None)
        stories.append(Story(first, last, pair, here, here.state if here else None, ranked, filed))
    return stories or [Story(0, len(laid), Pair((), ()), None, None)]


def _filed(sentence: Sentence) -> DateMention | None:
    """The day within the dateline that opens a sentence."""
    told = [g.value for g in sentence.groups[: _dateline_end(sentence)] if g.tags & {"date"}]
    days = [mention for mention in told if isinstance(mention, DateMention) and mention.sort == "day"]
    return days[0] if len(days) == 1 else None


_DATELINE_STOP = frozenset({"dash", "close"})
_AGENCY = frozenset({"open", "close", "dash", "knownbody", "body", "cap", "slash"})


def _without_datelines(full: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences without the place, date and agency they are filed under: these tell of the report, not the event."""
    seen: set[int] = set()
    kept = []
    for sentence in full:
        if sentence.block in seen:
            kept.append(sentence)
            continue
        seen.add(sentence.block)
        kept.append(sentence.with_groups(sentence.groups[_dateline_end(sentence) :]))
    return tuple(kept)


def _dateline_end(sentence: Sentence) -> int:
    """The number of groups at a sentence's head that are dateline."""
    if _dateline([sentence]) is None:
        return 0
    groups = sentence.groups
    last = 0
    for number, group in enumerate(groups[:20]):
        if group.tags & {"colon"} and (number == 1 or groups[number - 1].tags & {"close", "date"}):
            return number + 1
        if group.tags & {"dash", "close"} and number > 0:
            last = number + 1
            following = groups[number + 1] if number + 1 < len(groups) else None
            if following is None or not following.tags & {"dash", "open", "slash", "colon"}:
                break
        elif number > 0 and not _dateline_part(group) and not group.tags & {"place"}:
            break
    return last


def _dateline(inside: Sequence[Sentence]) -> Place | None:
    """The place of a dateline: a city at the head of a block, before a dash or bracket or a date."""
    if not inside:
        return None
    groups = inside[0].groups
    for number, group in enumerate(groups[:6]):
        if group.tags & {"place"} and not group.tags & {"person"}:
            ahead = groups[number + 1 : number + 14]
            stop = next((n for n, g in enumerate(ahead) if g.tags & _DATELINE_STOP), None)
            if (
                ahead
                and ahead[0].tags & {"colon"}
                and (
                    inside[0].tokens[group.first].text.isupper()
                    or (number == 0 and len(ahead) > 1 and "open" in ahead[1].tags)
                )
            ):
                return Place(_text_of(group), group.span, state_of(group))
            if stop is not None and all(_dateline_part(g) for g in ahead[:stop]):
                return Place(_text_of(group), group.span, state_of(group))
            if _dated_colon(ahead) is not None:
                return Place(_text_of(group), group.span, state_of(group))
            return None
        if not (
            group.tags
            & {
                "cap",
                "knownbody",
                "body",
                "open",
                "close",
                "dash",
                "slash",
                "organisation",
                "w:'",
                "date",
                "comma",
                "stop",
                "dot",
            }
        ):
            break
    return _unlisted(inside[0])


def _unlisted(sentence: Sentence) -> Place | None:
    """`CARMELO, Uruguay, July 17 -`: a city no list has, in capitals, whose state and date stand behind it."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups[:5]) if not g.tags & {"cap", "cap1"} or "state" in g.tags), 0)
    if (
        at == 0
        or at + 1 >= len(groups)
        or not (groups[at].tags & {"comma"} and groups[at + 1].tags & {"state"})
    ):
        return None
    tokens = sentence.tokens[groups[0].first : groups[at].first]
    ahead = groups[at + 2 : at + 14]
    stop = next((n for n, g in enumerate(ahead) if g.tags & _DATELINE_STOP), None)
    if stop is None or not all(t.text.isupper() and len(t.text) > 1 for t in tokens):
        return None
    if not (all(map(_dateline_part, ahead[:stop])) and any("date" in g.tags for g in ahead[:stop])):
        return None
    name = " ".join(t.text for t in tokens).title()
    return Place(name, (groups[0].start, groups[at - 1].end), state_of(groups[at + 1]))


def _dated_colon(ahead: Sequence[Group]) -> int | None:
    """The colon that closes `KATHMANDU, July 3:` without a dash."""
    for number, group in enumerate(ahead[:6]):
        if group.tags & {"colon"}:
            return number if any(g.tags & {"date"} for g in ahead[:number]) else None
        if not group.tags & {"comma", "date", "state", "number", "stop", "dot"}:
            return None
    return None


def _dateline_part(group: Group) -> bool:
    return bool(
        group.tags
        & {
            "comma",
            "date",
            "cap",
            "cap1",
            "open",
            "slash",
            "dot",
            "number",
            "body",
            "knownbody",
            "state",
            "stop",
            "colon",
            "organisation",
            "punct",
        }
    )


def _text_of(group: Group) -> str:
    return group.words[0].surface if group.words else ""


def _rank(inside: Sequence[Sentence], here: Place | None) -> tuple[Ranked, ...]:
    """The states of a story by how much it is about them; a state of which only a place is named does not count."""
    weights: dict[str, float] = {}
    spans: dict[str, Span] = {}
    blocks_of: dict[str, set[int]] = {}
    acting: set[str] = set()
    blocks_seen: list[int] = []
    for sentence in inside:
        if sentence.block not in blocks_seen:
            blocks_seen.append(sentence.block)
        depth = blocks_seen.index(sentence.block)
        weight = 3.0 if depth == 0 else 2.5 if depth <= 2 else 1.0
        for state, span, share in states_in(sentence.groups):
            if here is not None and span == here.span:
                continue
            weights[state] = weights.get(state, 0.0) + weight * share
            spans.setdefault(state, span)
            blocks_of.setdefault(state, set()).add(sentence.block)
            if share >= 0.7:
                acting.add(state)
    if here is not None and here.state:
        acting.add(here.state)
        weights[here.state] = weights.get(here.state, 0.0) + 0.5
        spans.setdefault(here.state, here.span)
    total = sum(weights[s] for s in acting) or 1.0
    ranked = sorted(acting, key=lambda s: (-weights[s], spans[s][0]))
    return tuple(Ranked(s, weights[s] / total, spans[s], frozenset(blocks_of.get(s, ()))) for s in ranked)


_NAMING_STATES = frozenset({"state", "demonym", "people", "seat", "organisation", "place"})


def states_in(groups: Sequence[Group]) -> list[tuple[str, Span, float]]:
    """`(state, span, share)` of every state named in some groups: names and demonyms weigh 1, places 0.5.

    A state that something happens *in* is a place there, not an actor.
    """
    found: list[tuple[str, Span, float]] = []
    for number, group in enumerate(groups):
        value = group.value
        if value is None and group.tags.isdisjoint(_NAMING_STATES):
            continue
        if isinstance(value, Person):
            found.extend((state, span, 1.0) for state, span in value.accredited)
        if isinstance(value, (Person, Office)) and value.state:
            found.append((value.state, value.state_span or group.span, 1.0))
        elif isinstance(value, Body) and value.state:
            found.append((value.state, value.state_span or value.name_span, 1.0))
            if value.other:
                found.append((value.other, value.name_span, 1.0))
        elif group.tags & {"state", "demonym", "people", "seat", "organisation"}:
            state = state_of(group)
            if state:
                found.append((state, group.span, _weight(groups, number, state)))
        elif group.tags & {"place"}:
            state = state_of(group)
            if state:
                found.append(
                    (
                        state,
                        group.span,
                        1.0 if capital_acts(groups, number) else 0.25 if _doubtful(group) else 0.5,
                    )
                )
    return found


_CITY_STATES = frozenset({"HKG", "MAC", "SGP", "MCO"})


def _weight(groups: Sequence[Group], number: int, state: str) -> float:
    """A state that something happens in may still be the one it is about; a city state is just the place."""
    if not _located(groups, number):
        return 1.0
    return 0.5 if state in _CITY_STATES else 0.7


def capital_acts(groups: Sequence[Group], number: int) -> bool:
    """`Baghdad denies`, `with Ankara`: a capital that stands for its government."""
    group = groups[number]
    if not any(
        isinstance(w.value, StateForm) and w.value.form == "capital" and not w.value.ambiguous
        for w in group.words
    ):
        return False
    before = groups[number - 1].tags if number else frozenset()
    after = groups[number + 1].tags if number + 1 < len(groups) else frozenset()
    if before & {"w:in", "w:at", "w:from", "w:to", "w:near", "comma", "w:of", "w:for", "w:into", "w:the"}:
        return False
    if after & {"w:and"} and number + 2 < len(groups) and groups[number + 2].tags & {"place"}:
        return True
    if before & {"w:and"} and number > 1 and groups[number - 2].tags & {"place"}:
        return not (
            number > 2 and groups[number - 3].tags & {"w:in", "w:at", "w:from", "w:to", "w:between", "w:of"}
        )
    return bool(before & {"w:with", "w:between", "w:against"}) or bool(
        after & {"verb", "w:'s", "w:has", "w:have", "w:will", "w:had", "w:did", "w:would", "w:says"}
    )


def _doubtful(group: Group) -> bool:
    return any(isinstance(w.value, StateForm) and w.value.ambiguous for w in group.words)


def _located(groups: Sequence[Group], number: int) -> bool:
    """`in Hong Kong`, `in the Republic of X`: a state's name used as a place."""
    before = groups[number - 1] if number else None
    if before is not None and before.tags & {"w:the"} and number > 1:
        before = groups[number - 2]
    return (
        before is not None
        and bool(before.tags & {"w:in", "w:at", "w:across", "w:throughout"})
        and "state" in groups[number].tags
    )


def published_value(scene: Scene) -> Value | None:
    """The published date as a value."""
    return Value(scene.published.isoformat(), (), "published") if scene.published else None
