"""The diary of somebody, whose entries name only whom they meet: `11:00 Receives A`, `Courtesy call: B`."""

from __future__ import annotations

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.kinds.actors.actors import Actor, cast
from chancery.reading.programme_lines import is_day_line, opens_with_hour
from chancery.reading.scene import Scene, once

_TITLE = expression(r"\b(?:diary|programme|program|schedule|agenda|engagements|itinerary)\b")
_HEAD = 6
#: The rule by which the one whose diary it is takes part in every entry.
OWNER = "diary:owner"


@once
def owner(scene: Scene) -> Actor | None:
    """Whose diary the report is, by its first lines, `PROGRAMME` / `Visit of A to Oman`; None where it is none."""
    heads = []
    for number, sentence in enumerate(scene.sentences[:_HEAD]):
        line = sentence.start, sentence.end
        rows = is_day_line(scene.text, line) or opens_with_hour(scene.text, line)
        if scene.block(sentence).sort != "heading" or rows:
            break
        heads.append(number)
    lines = [scene.sentences[number] for number in heads]
    if not any(_TITLE.search(scene.plain(line.start, line.end)) for line in lines):
        return None
    named = [
        a
        for number in heads
        for a in cast(scene)[number]
        if a.state and (len(a.people) == 1 or a.sort == "office")
    ]
    return replace(named[0], first=-1, last=0, rule=OWNER) if len(named) == 1 else None
