"""Lists of hindrances and chances: items under a lead-in or a heading, and rows behind a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.words.attributions import attributions
from chancery.reading.kinds.words.quotes import quotations
from chancery.reading.layout import Block
from chancery.reading.scene import Scene, by_block
from chancery.reading.tokens import fold
from chancery.vocabulary._yaml import read_yaml

_LONGEST = 220
_MOST = 8


def listed(scene: Scene) -> Iterator[tuple[int, str, Span]]:
    """`(sentence index, kind, span)` of each item of a list that its lead-in calls obstacles or opportunities."""
    for number, block in enumerate(scene.blocks):
        kind = _opens(scene, block)
        if kind is None or len(scene.stories[scene.story_of_block.get(number, 0)].pair.states) < 2:
            continue
        for item in _items(scene, number, block):
            span = (item.body, item.end)
            index = next(
                (n for n, s in enumerate(scene.sentences) if s.start >= span[0] and s.start < span[1]), None
            )
            if index is not None:
                yield index, kind, _trimmed(scene.text, span)
    for index, sentence in enumerate(scene.sentences):
        yield from _row(scene, index, sentence)


@cache
def _cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lists: dict[str, list[str]] = read_yaml("en/prospects.yaml")["lists"]
    return tuple(
        (kind, expression("|".join(rf"\b{re.escape(cue)}" for cue in cues))) for kind, cues in lists.items()
    )


def _called(words: str) -> str | None:
    """Which kind a lead-in names; where it names both, the one named last."""
    ends = [(max((m.end() for m in cues.finditer(fold(words))), default=-1), kind) for kind, cues in _cues()]
    end, kind = max(ends)
    return kind if end >= 0 else None


def _opens(scene: Scene, block: Block) -> str | None:
    words = scene.text[block.body : block.end].rstrip()
    if block.sort == "heading":
        return _called(words) if len(words.split()) <= 6 else None
    if block.sort in ("paragraph", "question") and words.endswith((":", ":-")):
        return _called(words[-160:])
    return None


def _items(scene: Scene, number: int, lead: Block) -> list[Block]:
    """The items of the list that block `number` opens; unmarked lines count while each is one plain sentence."""
    found: list[Block] = []
    for at in range(number + 1, min(number + 1 + _MOST, len(scene.blocks))):
        block = scene.blocks[at]
        if scene.text[block.body : block.end].rstrip().endswith(":"):
            break
        if block.sort == "item" or (
            (not found or found[-1].sort != "item")
            and lead.sort != "heading"
            and block.sort == "paragraph"
            and _plain_line(scene, at)
        ):
            found.append(block)
        else:
            break
    return found


def _plain_line(scene: Scene, number: int) -> bool:
    block = scene.blocks[number]
    inside = by_block(scene).get(number, ())
    if len(inside) != 1 or block.end - block.body > _LONGEST:
        return False
    return not attributions(inside[0], quotations(scene.text, (block,)))


def _row(scene: Scene, index: int, sentence: Sentence) -> Iterator[tuple[int, str, Span]]:
    """`Three hurdles remain: visas, freight and a lack of flights`."""
    groups = sentence.groups
    colon = next((n for n, g in enumerate(groups) if g.tags & {"colon"}), None)
    if colon is None or colon + 2 >= len(groups) or len(scene.story(sentence).pair.states) < 2:
        return
    near = groups[max(0, colon - 5) : colon]
    kind = next(
        (
            k
            for tag, k in (("s:obstacle", "obstacle"), ("s:chance", "opportunity"))
            for g in near
            if tag in g.tags
        ),
        None,
    )
    if kind is None or groups[colon + 1].tags & {"quote"}:
        return
    whole = (groups[colon + 1].start, groups[-1].end)
    words = scene.text[whole[0] : whole[1]]
    marks = r";\s*(?:and\s+)?" if ";" in words else r",\s*(?:and\s+)?|\s+and\s+"
    begin = whole[0]
    for mark in re.finditer(marks, words):
        yield index, kind, _trimmed(scene.text, (begin, whole[0] + mark.start()))
        begin = whole[0] + mark.end()
    yield index, kind, _trimmed(scene.text, (begin, whole[1]))


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while end > start and text[end - 1] in " \t\n.;,":
        end -= 1
    return start, end
