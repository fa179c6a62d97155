"""The diary of somebody, whose entries name only whom they meet: `11:00 Receives A`, `Courtesy call: B`."""

from __future__ import annotations

import re

from msgspec.structs import replace

from chancery.reading.kinds.actors.actors import Actor, cast
from chancery.reading.scene import Scene, once

_TITLE = re.compile(r"\b(?:diary|programme|program|schedule|agenda|engagements|itinerary)\b")
_HEAD = 6
#: The rule by which the one whose diary it is takes part in every entry.
OWNER = "diary:owner"


@once
def owner(scene: Scene) -> Actor | None:
    """Whose diary the report is, by its first lines; None where it is none."""
    for number, sentence in enumerate(scene.sentences[:_HEAD]):
        if scene.block(sentence).sort != "heading" or not _TITLE.search(
            scene.plain(sentence.start, sentence.end)
        ):
            continue
        named = [a for a in cast(scene)[number] if a.state and (len(a.people) == 1 or a.sort == "office")]
        if len(named) == 1:
            return replace(named[0], first=-1, last=0, rule=OWNER)
    return None
