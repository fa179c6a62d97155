"""Heads that the rows below them share: `FIRST: Agreements`, `B. Memoranda of understanding (4)` above `on tourism`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.kinds.papers.sides import Party, party_of, sides_behind
from chancery.reading.scene import Scene, by_block, once

#: What may stand before the noun: a number or letter of the section, a count, and words that tell its sort.
_AHEAD = expression(
    r"[\W\d_]*(?:(?:[A-Z]|[IVX]{1,5}|[A-Za-z]{3,10}LY|[A-Z]{4,7}TH|FIRST|SECOND|THIRD|First(?:ly)?|Second(?:ly)?|"
    r"Third(?:ly)?|Fou?r(?:th(?:ly)?)?|Fifth(?:ly)?)[.):]+\s*)?(?:[\w-]+\s+){0,3}"
)
_BEHIND = expression(r"\s*(?:[(\[]\s*\w{1,12}\s*[)\]])?\s*(?:signed|concluded|SIGNED)?\s*:?\s*")
_LONGEST = 70
_VAGUE = frozenset({"document", "action-plan", "letter"})
#: How a row goes on from the noun of its head.
_GOES_ON = frozenset(
    {"w:on", "w:for", "w:between", "w:to", "w:in", "w:concerning", "w:regarding", "w:of", "w:about"}
)


def is_shared_head(scene: Scene, number: int) -> bool:
    """Whether a block is nothing but a plural of papers, which the rows below it are, each of them one."""
    return number in _shared(scene)


@once
def _shared(scene: Scene) -> frozenset[int]:
    found = set()
    for number, inside in by_block(scene).items():
        block = scene.blocks[number]
        if block.end - block.body < _LONGEST and "instrument" in inside[-1].tags and _is_head(scene, number):
            found.add(number)
    return frozenset(found)


def _is_head(scene: Scene, number: int) -> bool:
    block, sentence = scene.blocks[number], by_block(scene)[number][-1]
    named = papers(sentence)
    if len(named) != 1 or not named[0].noun.plural or named[0].noun.type in _VAGUE:
        return False
    noun = sentence.groups[named[0].at]
    ahead = [g for g in sentence.groups if g.start < noun.start]
    return (
        _AHEAD.fullmatch(scene.text, block.body, noun.start) is not None
        and _BEHIND.fullmatch(scene.text, noun.end, block.end) is not None
        and not any(g.tags & {"s:finite", "verb", "state", "body", "person"} for g in ahead)
    )


def goes_on_from_head(cell: Sentence) -> bool:
    """`on tourism`, `amending the agreement of 1998`: a row that reads on from the noun of its head."""
    first = cell.groups[0]
    return bool(first.tags & _GOES_ON) or (bool(first.tags & {"ing"}) and not first.tags & {"cap", "cap1"})


def parties_of_row(scene: Scene, cell: Sentence) -> Sequence[Party]:
    """The two sides that a row without a noun names: `between P and Q, on copper`, `P and Q (health)`."""
    groups: Sequence[Group] = cell.groups
    between = next((n for n, g in enumerate(groups) if "w:between" in g.tags), None)
    if between is not None:
        return list(sides_behind(scene, groups, between + 1))
    own = [party_of(scene, g) for g in groups if isinstance(g.value, Body)]
    return own[:2] if len(own) > 1 and own[0].span[0] == groups[0].start else ()
