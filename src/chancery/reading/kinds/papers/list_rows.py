"""Rows of lists and tables of papers: which blocks they are, which block introduces them, which cell holds the title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.flat_tables import (
    bare,
    flat_table,
    heads_column,
    heads_plain_columns,
    heads_rows,
    opening,
)
from chancery.reading.kinds.papers.list_cells import cells
from chancery.reading.kinds.papers.list_heads import is_shared_head
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.kinds.papers.row_titles import (
    begins_with_paper,
    has_main_verb,
    names_field,
    opens_with_one,
    title_like,
)
from chancery.reading.kinds.papers.section_stages import heads_section
from chancery.reading.kinds.papers.signing_lines import signing_line
from chancery.reading.layout import Block
from chancery.reading.scene import Scene, by_block, once

_NUMBER_CELL = expression(r"[\W\d_]*\Z")
_OPENS = frozenset({"v:sign", "n:signing", "v:exchange"})


class Row(Struct, frozen=True):
    """A row: the block that introduces its list, if one does, and the range of its title's cell in code points."""

    lead_in: int | None
    cell: Span
    marked: bool = False


@once
def rows(scene: Scene) -> Mapping[int, Row]:
    """Block -> row: marked items, cells of a table, lines under a colon, lines that begin with a paper, two together."""
    first = {s.block: s for s in reversed(scene.sentences)}
    found: dict[int, Row] = {}
    for block, row in (
        *_table(scene), *_numbered(scene, first), *_strided(scene, first), *_under_colon(scene, first), *_marked(scene, first)
    ):  # fmt: skip
        if not heads_plain_columns(scene, block):
            found.setdefault(block, row)
    for number, there in enumerate(scene.blocks):
        if (
            number in found
            or not _opens_with_paper(there, first.get(number))
            or _heads_columns(scene, number)
            or _heads_items(scene, number)
        ):
            continue
        if any(
            n in found or _opens_with_paper(scene.blocks[n], first.get(n)) for n in _beside(scene, number)
        ):
            above = next((found[n] for n in _beside(scene, number)[:1] if n in found and n < number), None)
            found[number] = Row(above.lead_in if above else None, (there.body, there.end))
    return found


def _heads_columns(scene: Scene, number: int) -> bool:
    """`| Paper | Signed by |`, `Paper Signed for Oman by Signed for Mali by`: a row of cells of which none is a paper."""
    block = scene.blocks[number]
    if "|" not in scene.text[block.start : block.end]:
        return heads_plain_columns(scene, number)
    return not any(_paper_at(scene, number, cell) for cell in cells(scene.text, block))


def _heads_items(scene: Scene, number: int) -> bool:
    """`Agreements (2)` above marked lines: a head is no paper itself."""
    below = scene.blocks[number + 1 : number + 2]
    return bool(below) and below[0].sort == "item" and is_shared_head(scene, number)


def _beside(scene: Scene, number: int) -> list[int]:
    """The neighbours of a block, past lines that hold nothing but a number or who signed."""
    near = []
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(scene.blocks) and (
            _is_number(scene, scene.blocks[at]) or signing_line(scene, at)
        ):
            at += step
        if 0 <= at < len(scene.blocks):
            near.append(at)
    return near


def _is_number(scene: Scene, block: Block) -> bool:
    return bool(_NUMBER_CELL.match(scene.text, block.start, block.end))


def _opens_with_paper(block: Block, sentence: Sentence | None) -> bool:
    return (
        block.sort in ("heading", "paragraph")
        and sentence is not None
        and begins_with_paper(sentence)
        and not has_main_verb(sentence)
        and not heads_rows(sentence)
        and not bare(sentence)
    )


def _marked(scene: Scene, first: Mapping[int, Sentence]) -> Iterator[tuple[int, Row]]:
    items = {number for number, block in enumerate(scene.blocks) if block.sort == "item"}
    talk = {s.block for s in scene.sentences if s.block in items and has_main_verb(s)}
    for number, block in enumerate(scene.blocks):
        if number not in items or number not in first or not title_like(first[number]):
            continue
        if number not in talk or any(g.tags & {"instrument"} for g in first[number].groups):
            yield number, Row(block.lead_in, (block.body, block.end), marked=True)


def _table(scene: Scene) -> Iterator[tuple[int, Row]]:
    """Rows with cells, of which one begins with a paper in two rows or more."""
    held: list[tuple[int, Span]] = []
    for number, block in enumerate(scene.blocks):
        row = cells(scene.text, block)
        if len(row) < 2:
            continue
        cell = next((c for c in row if _paper_at(scene, number, c)), None)
        if cell is not None:
            held.append((number, cell))
    if len(held) > 1:
        lead = max(held[0][0] - 1, 0)
        while lead and len(cells(scene.text, scene.blocks[lead])) > 1 and _opened(scene, held[0][0]):
            lead -= 1
        yield from ((number, Row(lead, cell)) for number, cell in held)


def _opened(scene: Scene, first: int) -> bool:
    """Whether the block above the heads of a table, whose first row is `first`, opens it: by a colon, or by what it tells."""
    above = first - 1
    while above and len(cells(scene.text, scene.blocks[above])) > 1:
        above -= 1
    told = any(s.tags & _OPENS for s in by_block(scene).get(above, ()))
    return told or _ends_in_colon(scene, scene.blocks[above])


def _numbered(scene: Scene, first: Mapping[int, Sentence]) -> Iterator[tuple[int, Row]]:
    """Titles each below a line with its number, as a table loses its shape: `1`, title, signatory, `2`, title."""
    held = [
        n
        for n in range(1, len(scene.blocks))
        if n in first
        and _is_number(scene, scene.blocks[n - 1])
        and begins_with_paper(first[n])
        and not bare(first[n])
    ]
    if len(held) < 2:
        return
    lead = opening(scene, first, held[0])
    yield from ((n, Row(lead, (scene.blocks[n].body, scene.blocks[n].end))) for n in held)


def _strided(scene: Scene, first: Mapping[int, Sentence]) -> Iterator[tuple[int, Row]]:
    """Titles of a table without numbers, each cell a line of its own."""

    def titled(number: int) -> bool:
        sentence = first[number]
        return (
            _opens_with_paper(scene.blocks[number], sentence)
            and not bare(sentence)
            and not heads_column(scene, number)
        )

    for number, lead in flat_table(scene, first, titled):
        yield number, Row(lead, (scene.blocks[number].body, scene.blocks[number].end))


def _paper_at(scene: Scene, number: int, cell: Span) -> bool:
    """Whether a cell is a paper's title: it begins with one, not with a plural as the heads of columns do."""
    for sentence in scene.sentences:
        if sentence.block == number and sentence.start < cell[1] and cell[0] < sentence.end:
            for paper in papers(sentence):
                head = sentence.groups[paper.at]
                if cell[0] <= paper.span[0] <= cell[0] + 4 and head.end <= cell[1]:
                    named = paper.last > paper.at + 1 or paper.first < paper.at or cell[1] > head.end + 4
                    return not paper.noun.plural and named
    return False


def _under_colon(scene: Scene, first: Mapping[int, Sentence]) -> Iterator[tuple[int, Row]]:
    """Unmarked lines without a full stop below a line that ends in a colon, when half of them begin with a paper."""
    number = 0
    while number < len(scene.blocks):
        lead = scene.blocks[number]
        number += 1
        if lead.sort == "item" or not _ends_in_colon(scene, lead):
            continue
        begin = number
        while number < len(scene.blocks) and _bare_line(scene, number, first):
            number += 1
        opening = sum(opens_with_one(first[n]) for n in range(begin, number))
        alone = number - begin == 1 and begin - 1 in first and heads_section(scene, first[begin - 1])
        most = opening * 2 >= number - begin
        few = not most and opening > 0 and _signs_papers(scene, begin - 1)
        if (number - begin > 1 or alone) and (most or few):
            for n in range(begin, number):
                if (
                    most
                    or begins_with_paper(first[n])
                    or names_field(scene, (scene.blocks[n].body, scene.blocks[n].end))
                ):
                    yield n, Row(begin - 1, (scene.blocks[n].body, scene.blocks[n].end))


def _signs_papers(scene: Scene, block: int) -> bool:
    """`The following papers were signed today:`: each line below is one, whether or not it says so."""
    told = by_block(scene).get(block, ())
    return any("v:sign" in s.tags and not s.tags.isdisjoint(_SEVERAL) for s in told)


_SEVERAL = frozenset({"instrument", "w:following"})


def _ends_in_colon(scene: Scene, block: Block) -> bool:
    return scene.text[block.start : block.end].rstrip().endswith(":")


def _bare_line(scene: Scene, number: int, first: Mapping[int, Sentence]) -> bool:
    block = scene.blocks[number]
    line = scene.text[block.start : block.end].rstrip()
    return (
        block.sort in ("heading", "paragraph")
        and number in first
        and not line.endswith((".", ":", "?", "!"))
        and not has_main_verb(first[number])
    )
