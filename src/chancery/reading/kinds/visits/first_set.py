"""The day for which a visit was first set and did not take place: `It was to have begun on 2 May but was put off`."""

from __future__ import annotations

import re
from typing import Final

from chancery.expressions import expression
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene

_FIRST: Final = r"(?:originally|initially|first|earlier|previously)"
_SET: Final = r"(?:planned|scheduled|set|due|expected|foreseen|envisaged|slated|pencill?ed in|fixed)"
#: Behind the noun, up to the day.
_WAS_SET: Final = expression(
    rf"^(?:,? which)? (?:was|were|had been) (?:{_FIRST} )?"
    r"(?:(?:due |meant |supposed )?to have (?:taken place|begun|started|been (?:made|paid|held))"
    rf"|{_FIRST} (?:to (?:take place|begin|start)|{_SET})|{_SET})\b[^.;,]{{0,30}}? (?:on|for|in|from)(?: the)? $"
    rf"|^, {_FIRST} {_SET} (?:for|on|in|to (?:begin|start|take place) (?:on|in))(?: the)? $"
)
#: Behind the day, where only that it was put off tells that it was another.
_PUT_OFF: Final = expression(
    r"\b(?:put off|postponed|deferred|delayed|called off|cancell?ed|rescheduled|moved|put back|did not|fell through)\b"
)


def first_set(scene: Scene, sentence: Sentence, noun: int, visit: Draft) -> Draft | None:
    """The visit that was called off of the day told first for `visit`, which the noun takes up; None where none is told."""
    groups = sentence.groups
    for here in range(noun + 2, len(groups)):
        if "date" not in groups[here].tags:
            continue
        before = scene.plain(groups[noun].end, groups[here].start)
        told = _WAS_SET.match(before)
        sure = told is not None and ("to have" in before or re.search(_FIRST, before) is not None)
        if told is None or not (sure or _PUT_OFF.search(scene.plain(groups[here].end, sentence.end))):
            return None
        day = read_date(scene, groups[here])
        held = visit.values.get("date")
        if day is None or (held is not None and held.value == day.value):
            return None
        span = (groups[noun].start, groups[here].end)
        number = scene.sentences.index(sentence)
        off = Draft("visit", "cancelled", "visit.first-set", groups[noun].span, span, number)
        off.values = {
            k: v
            for k, v in visit.values.items()
            if k in ("visitor", "visitor_state", "host_state", "visit_kind")
        }
        off.put("date", day)
        return off
    return None
