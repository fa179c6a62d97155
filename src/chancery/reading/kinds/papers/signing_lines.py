"""Who signed a paper of a list: lines below its title that only tell that, and the end of its own line."""

from __future__ import annotations

from chancery.reading.groups import Body, Sentence
from chancery.reading.scene import Scene, by_block
from chancery.reading.signatories import names_signers


def signing_line(scene: Scene, number: int) -> bool:
    """Whether block `number` is a line that only tells who signed what stands above it: `Oman: the Minister of Health`."""
    block = scene.blocks[number]
    if names_signers(scene.text, block.start, block.end):
        return True
    groups = next((s.groups[:2] for s in by_block(scene).get(number, ())), ())
    sided = len(groups) > 1 and "state" in groups[0].tags and "colon" in groups[1].tags
    return sided and block.sort == "heading"


def signatories_begin(row: Sentence) -> int | None:
    """Where a row stops to be a title and tells who signed: `Agreement on Nurses – Minister of Health (Chad)`."""
    groups = row.groups
    for n in range(2, len(groups) - 1):
        if "dash" not in groups[n].tags or groups[n].start == groups[n - 1].end:
            continue
        behind = groups[n + 1 : n + 4]
        two = isinstance(behind[0].value, Body) and isinstance(behind[-1].value, Body) and len(behind) == 3
        if behind[0].tags & {"office", "person", "honorific"} or two:
            return groups[n].start
    return None
