"""The report as a whole, as far as every kind of fact needs it: blocks, sentences, people, stories, date."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from datetime import date
from functools import wraps
from typing import Any, TypeVar

from msgspec import Struct

from chancery.model import Report
from chancery.reading.apart import Parts, take_apart
from chancery.reading.bodies import with_bodies
from chancery.reading.briefings import without_askers
from chancery.reading.capitals import with_capitals
from chancery.reading.datelines import without_datelines
from chancery.reading.drafts import Span
from chancery.reading.groups import Person, Sentence
from chancery.reading.halves import with_halves
from chancery.reading.kept import kept
from chancery.reading.layout import Block
from chancery.reading.lexicon import english
from chancery.reading.marks import usual_marks
from chancery.reading.namesakes import told_apart
from chancery.reading.people import with_people
from chancery.reading.plain import Plain
from chancery.reading.short_names import with_short_names
from chancery.reading.stories import Ranked, Story, stories_of
from chancery.reading.units import raw_groups


class Scene(Struct, frozen=True, dict=True):
    """Everything the readers of the kinds look at. Offsets are code points of `text`, that of the report.

    `told` are the sentences as they stand there, with datelines and with who asks; `sentences` those without.
    """

    report: Report
    text: str
    published: date | None
    blocks: tuple[Block, ...]
    told: tuple[Sentence, ...]
    sentences: tuple[Sentence, ...]
    people: Mapping[str, Person]

    @kept
    def stories(self) -> tuple[Story, ...]:
        return tuple(stories_of(self.blocks, self.told))

    @kept
    def story_of_block(self) -> Mapping[int, int]:
        return {block: n for n, story in enumerate(self.stories) for block in range(story.first, story.last)}

    @kept
    def held(self) -> dict[Any, Any]:
        """What several readers work out, see `once`."""
        return {}

    @kept
    def _plain(self) -> Plain:
        return Plain(self.text)

    def block(self, sentence: Sentence) -> Block:
        return self.blocks[sentence.block]

    def story(self, sentence: Sentence) -> Story:
        return self.stories[self.story_of_block.get(sentence.block, 0)]

    def near(self, sentence: Sentence) -> list[Ranked]:
        """The states of the story: those that are spoken of around the sentence first, more than those of places there."""
        at = sentence.block
        lead = self.blocks[at].lead_in

        def closeness(rank: Ranked) -> float:
            beside = 0.15 if at - 1 in rank.blocks else 0.0
            here = 0.3 if at in rank.acts else 0.15 if at in rank.blocks else 0.0
            return rank.weight + here + (0.3 if lead in rank.blocks else beside)

        ranked = self.story(sentence).ranked
        return sorted(ranked, key=lambda r: (-closeness(r), r.span))

    def words(self, span: Span) -> str:
        """The words at a span, white space folded: for display, never for offsets."""
        return " ".join(self.text[span[0] : span[1]].split())

    def is_question(self, sentence: Sentence) -> bool:
        """Whether a sentence ends with a question mark."""
        return self.text[sentence.start : sentence.end].rstrip().endswith("?")

    def plain(self, start: int, end: int) -> str:
        """The words from `start` to `end` folded, each stretch of white space one blank, since lines break anywhere."""
        return self._plain.words(start, end)


_Made = TypeVar("_Made")


def once(make: Callable[[Scene], _Made]) -> Callable[[Scene], _Made]:
    """`make`, worked out once a scene however many ask; what it gives is shared, so nobody may change it."""

    @wraps(make)
    def held(scene: Scene) -> _Made:
        if make not in scene.held:
            scene.held[make] = make(scene)
        made: _Made = scene.held[make]
        return made

    return held


@once
def by_block(scene: Scene) -> Mapping[int, tuple[Sentence, ...]]:
    """The sentences of each block that has some, in order."""
    found: dict[int, list[Sentence]] = {}
    for sentence in scene.sentences:
        found.setdefault(sentence.block, []).append(sentence)
    return {block: tuple(inside) for block, inside in found.items()}


@once
def starts(scene: Scene) -> list[int]:
    """Where the sentences start, in code points."""
    return [sentence.start for sentence in scene.sentences]


def behind(scene: Scene, at: int) -> Sentence | None:
    """The first sentence that starts at code point `at` or later."""
    number = bisect_left(starts(scene), at)
    return scene.sentences[number] if number < len(scene.sentences) else None


def set_scene(report: Report, parts: Parts | None = None) -> Scene:
    """Prepare a report as far as the kinds need it; `parts` are those of its text, if it was taken apart before."""
    text = usual_marks(report.text)
    parts = parts or take_apart(text)
    published = _date(report.published)
    plain = tuple(with_short_names(text, _plain_sentences(text, parts, published)))
    full, people = with_people(text, plain)
    return Scene(report, text, published, parts.blocks, full, without_askers(without_datelines(full)), people)


def _date(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published else None
    except ValueError:
        return None


def _plain_sentences(text: str, parts: Parts, published: date | None) -> list[Sentence]:
    trie = english().trie
    raw = [with_capitals(text, raw_groups(text, tokens, trie)) for *_, tokens in parts.sentences]
    apart = told_apart(with_halves(text, raw), published)
    return [
        Sentence(*row, with_bodies(text, groups)) for row, groups in zip(parts.sentences, apart, strict=True)
    ]
