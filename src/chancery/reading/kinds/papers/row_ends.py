"""Who signs the paper of a row: those its label names before the title, and where the title ends and they begin."""

from __future__ import annotations

from chancery.reading.column_heads import names_signers
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.list_rows import Row
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.sides import Party, side_of
from chancery.reading.kinds.papers.sides_in_brackets import sides_before
from chancery.reading.kinds.papers.signing_lines import signatories_begin
from chancery.reading.scene import Scene, once

#: What stands before a name or office that belongs to a title: `on exchanges between Ministers`.
_WITHIN = frozenset({"w:between", "w:and", "w:of", "w:with", "w:for", "w:the", "w:by", "w:on"})


def title_end_of_row(scene: Scene, cell: Sentence, row: Row) -> int:
    """Where the title of a row ends: where those who signed follow, behind a dash or, below heads of columns, by nothing."""
    begin = [at for at in (signatories_begin(cell), day_bracketed(cell)) if at is not None]
    if begin:
        return min(begin)
    headed = _headed_by_signers(scene)
    if row.marked and not headed:
        return row.cell[1]
    signers = {"person", "office"} if headed else {"person"}
    for n, group in enumerate(cell.groups[3:], start=3):
        if group.tags & signers and not cell.groups[n - 1].tags & _WITHIN and _whole(cell, n):
            return group.start
    return row.cell[1]


def _whole(cell: Sentence, at: int) -> bool:
    """Whether no more of a title stands behind an office: `MoU on Prison Officer Training` tells of no officer."""
    behind = cell.groups[at + 1 : at + 2]
    return "person" in cell.groups[at].tags or not behind or bool(behind[0].tags & _AFTER)


_AFTER = frozenset({"office", "person", "honorific", "comma", "dash", "slash", "open", "stop"})


#: What a bracket with the day of a paper holds besides.
_OF_THE_DAY = frozenset({
    "date", "place", "state", "comma", "dot", "v:sign", "v:initial", "w:on", "w:in", "w:at", "w:of", "v:enter-force", "w:since",
})  # fmt: skip


def day_bracketed(cell: Sentence) -> int | None:
    """Where the bracket opens that dates the paper of a row behind its title: `Trade Agreement / (Lima, 3 May 2015)`."""
    groups = cell.groups
    end = len(groups) - 1
    while end > 0 and groups[end].tags & {"stop", "comma"}:
        end -= 1
    opens = next((n for n in range(end, 1, -1) if "open" in groups[n].tags), None)
    if opens is None or "close" not in groups[end].tags or end - opens < _BRACKETED:
        return None
    within = groups[opens + 1 : end]
    dated = any("date" in g.tags and g.value.sort != "period" for g in within)
    return groups[opens].start if dated and all(g.tags & _OF_THE_DAY for g in within) else None


_BRACKETED = 2


@once
def _headed_by_signers(scene: Scene) -> bool:
    """Whether a line of the report heads the columns of those who signed."""
    return any(names_signers(sentence) for sentence in scene.sentences)


def labelled(scene: Scene, paper: Paper) -> list[Party]:
    """The two sides that the label of a row names."""
    named = sides_before(paper.sentence.groups, paper.first) or ()
    return [party for side in named if (party := side_of(scene, side)) is not None]
