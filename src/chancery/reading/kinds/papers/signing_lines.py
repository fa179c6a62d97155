"""Lines below a paper's title that only tell who signed it."""

from __future__ import annotations

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
