"""Tables of papers that lost their shape: each cell a line of its own, title, signatory, signatory, with no number between."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.scene import Scene

#: How many lines of other cells may stand below a title, and how long one may be.
_CELLS = range(1, 4)
_LONG = 140
#: As many titles in one measure make a table.
_LEAST = 3
#: How far above its first title what opens a table may stand.
_REACH = 12
#: The head of a column as a line: `Signed by (Omani side)`, `Title of the document`, `Signatory for Oman`.
_HEAD = expression(
    r"(?:titles?|names?|documents?|papers?|agreements?|instruments?|deals?|mous?)"
    r"(?: of (?:the )?(?:documents?|papers?|agreements?|instruments?|deals?|mous?).*|\s*/.*)?\Z"
    r"|(?:no|s\. ?no|sl|place|date|field|subject|status|remarks?|signed|signatory|signatories|exchanged|initialled"
    r"|handed over|for|on behalf|by|[\w-]+ (?:side|signatory|party|signatories))"
    r"\b[^:;,]{0,45}\Z",
    re.I,
)
#: The heads of the columns of a table that was taken for running text.
_COLUMN_HEADS = expression(
    r"(?:No\.?\s+)?(?:Document|Paper|Title|Instrument|Agreement|MoU)s?\s+"
    r"(?:Signed(?: (?:for|on behalf of) [\w ]{2,40}?)? by\s*(?:\Z|Signed\b|Signator)|Signator(?:y|ies)\b)"
)
_OPENS = frozenset({"v:sign", "n:signing", "v:exchange", "v:conclude", "v:initial"})


def flat_table(
    scene: Scene, first: Mapping[int, Sentence], titled: Callable[[int], bool]
) -> Iterator[tuple[int, int]]:
    """The lines that are titles of such a table by their block, each with the block that opens the table."""
    titles = [n for n in sorted(first) if titled(n)]
    at = 0
    while at < len(titles):
        run = _run(scene, titles, at)
        if len(run) >= _LEAST:
            lead = opening(scene, first, run[0])
            yield from ((n, lead) for n in run)
        at += max(len(run), 1)


def _run(scene: Scene, titles: Sequence[int], at: int) -> list[int]:
    """The titles from number `at` on that stand at one distance, with nothing but cells between."""
    run = [titles[at]]
    for n in titles[at + 1 :]:
        between = range(run[-1] + 1, n)
        measured = len(run) == 1 or n - run[-1] == run[1] - run[0]
        if len(between) not in _CELLS or not measured or not all(_cell(scene, b) for b in between):
            break
        run.append(n)
    return run


def _cell(scene: Scene, number: int) -> bool:
    block = scene.blocks[number]
    words = scene.text[block.start : block.end].strip()
    return block.sort == "heading" and len(words) < _LONG and not words.endswith((":", ".", ";"))


def opening(scene: Scene, first: Mapping[int, Sentence], title: int) -> int:
    """The block that opens the table whose first title is block `title`: one that tells of signing and heads no column."""
    above = range(title - 1, max(-1, title - 1 - _REACH), -1)
    told = (
        n for n in above if n in first and not first[n].tags.isdisjoint(_OPENS) and not heads_column(scene, n)
    )
    return next(told, title - 1)


def heads_column(scene: Scene, number: int) -> bool:
    """Whether a line is nothing but the head of a column."""
    block = scene.blocks[number]
    return block.sort == "heading" and _HEAD.match(scene.text, block.body, block.end) is not None


def bare(sentence: Sentence) -> bool:
    """Whether a line is nothing but a noun for papers, as the head of a column is: `Document`."""
    found = papers(sentence)
    return bool(found) and found[0].noun.generic and len(sentence.groups) <= 1


def heads_rows(sentence: Sentence) -> bool:
    """`Documents signed on the occasion of the visit`: the title of a list, and none of its papers."""
    paper = papers(sentence)[0]
    behind = sentence.groups[paper.at + 1 : paper.at + 4]
    return paper.noun.plural and any(g.tags & _DONE_WITH for g in behind)


#: What was done with the papers of a list, as its title has it.
_DONE_WITH = frozenset({"v:sign", "v:exchange", "v:conclude", "v:initial", "v:issue"})


def heads_plain_columns(scene: Scene, number: int) -> bool:
    block = scene.blocks[number]
    return _COLUMN_HEADS.match(scene.text, block.body, block.end) is not None
