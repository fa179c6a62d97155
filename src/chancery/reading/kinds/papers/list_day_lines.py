"""Lines of a list that tell where and when its papers were signed: `(Dili, 9 July 2025)` below or above its heads."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Value
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.list_cells import cells
from chancery.reading.kinds.papers.list_leads import Lead
from chancery.reading.kinds.papers.remarks import place_in
from chancery.reading.kinds.papers.witnesses import witnesses
from chancery.reading.scene import Scene, behind
from chancery.reading.when import when
from chancery.reading.who import people_value

_WHERE_AND_WHEN = frozenset(
    {"open", "close", "comma", "place", "state", "date", "stop", "dash", "w:in", "w:at"}
)
#: What a line above the heads of a table may hold besides: a hall, and who looked on.
_HALL = frozenset({"cap", "cap1", "body", "w:the", "bodyhead"})


def line_of_the_day(scene: Scene, lead: Lead) -> dict[str, Value]:
    """Day, place and onlookers of a line that holds nothing else beside what opens a list.

    It stands below a heading, or above the row of heads of a table.
    """
    if scene.block(lead.sentence).sort == "heading" and (told := _below(scene, lead)):
        return told
    return _above(scene, lead) if len(cells(scene.text, scene.block(lead.sentence))) > 2 else {}


def _below(scene: Scene, lead: Lead) -> dict[str, Value]:
    following = behind(scene, lead.sentence.end)
    if following is None:
        return {}
    groups = following.groups or _filed(scene, lead)
    if not all(g.tags & _WHERE_AND_WHEN for g in groups):
        return {}
    told = {
        "date": next((v for g in groups if "date" in g.tags and (v := read_date(scene, g))), None),
        "place": place_in(scene, following, range(len(following.groups))),
    }
    return {name: value for name, value in told.items() if value is not None}


def _above(scene: Scene, lead: Lead) -> dict[str, Value]:
    """`(State House, Apia, 3 May, in the presence of President Koro)` right above the heads of a table."""
    before = next((s for s in reversed(scene.sentences) if s.end <= lead.sentence.start), None)
    if before is None or before.block != lead.sentence.block - 1:
        return {}
    groups = before.groups
    looked_on = next((n for n, g in enumerate(groups) if "w:presence" in g.tags), None)
    first = len(groups) if looked_on is None else looked_on
    day = next((n for n in range(first) if "date" in groups[n].tags), None)
    if day is None or not _where_and_when(groups[:first]):
        return {}
    told = {
        "date": when(scene, before, day, within=(day, day + 1)),
        "place": place_in(scene, before, range(first)),
        "witnesses": people_value(scene, witnesses(groups)),
    }
    return {name: value for name, value in told.items() if value is not None}


def _where_and_when(groups: Sequence[Group]) -> bool:
    return all(g.tags & (_WHERE_AND_WHEN | _HALL) and not _tells(g) for g in groups)


def _tells(group: Group) -> bool:
    """`TREATIES RATIFIED BY MALTA`: a line of its own matter; the `State` of a State House is no verb."""
    return "instrument" in group.tags or group.form in ("past", "pp")


def _filed(scene: Scene, lead: Lead) -> tuple[Group, ...]:
    """The day of a line that was read as the report's dateline, as the one group of that line."""
    day = scene.story(lead.sentence).filed
    if day is None or day.start < lead.sentence.end:
        return ()
    model = lead.sentence.groups[lead.verb]
    return (replace(model, start=day.start, end=day.end, tags=frozenset({"date"}), words=(), value=day),)
