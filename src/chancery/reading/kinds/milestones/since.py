"""Days that open a stretch of time: `have had relations since 1990`, `were broken from 1941 to 1945`.

Elsewhere such a day dates no event; a milestone it does date.
"""

from __future__ import annotations

from msgspec.structs import replace

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.report_year import report_year
from chancery.reading.scene import Scene
from chancery.reading.when import own_year


def since(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """The first day behind the verb: that behind `since` or `date from`."""
    dated = next((g for g in sentence.groups[verb:] if g.tags & {"date"}), None)
    return _opening(scene, sentence, dated)


def right_since(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`its doors shut since 2013`: the day right behind a verb, however many others its row tells."""
    groups = sentence.groups
    behind = groups[verb + 1 : verb + 3]
    told = any(g.tags & {"date"} and g.value.bound == "since" for g in behind)
    if not told and not (behind and behind[0].tags & {"w:since"}):
        return None
    return _opening(
        scene, sentence, next((g for g in groups[verb + 1 : verb + 4] if g.tags & {"date"}), None)
    )


def since_then(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`have been frozen since 2023`: in the perfect, the day a state of things lasts from is that of the act."""
    groups = sentence.groups
    perfect = any(
        g.tags & {"w:has", "w:have", "w:had", "w:remain", "w:remained"}
        for g in groups[max(0, verb - 4) : verb]
    )
    behind = groups[verb + 1 : verb + 6] if perfect else ()
    return _opening(scene, sentence, next((g for g in behind if g.tags & {"date"}), None))


def _opening(scene: Scene, sentence: Sentence, dated: Group | None) -> Value | None:
    """The day of a group as the first of a stretch, with the year that the words around it count."""
    if dated is None:
        return None
    year = own_year(scene, sentence, sentence.groups.index(dated))
    value = replace(dated.value, bound=None)
    if value.sort == "period" and value.year is not None and value.month is None:
        value = replace(value, sort="year", end_year=None)  # `From 1994 to 2003 they had an embassy`
    return read_date(scene, replace(dated, value=value), year=year, history=True)


def since_before(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`since 14 August has been the embassy`: the last day before the verb."""
    dated = next((g for g in reversed(sentence.groups[:verb]) if g.tags & {"date"}), None)
    if dated is None:
        return None
    year = report_year(scene) if scene.published is None else None
    return read_date(scene, replace(dated, value=replace(dated.value, bound=None)), year=year)


def when_then(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`no embassy since 2012, when Ottawa severed relations`: the day that `when` goes back to."""
    groups = sentence.groups
    at = next((n for n in range(verb - 1, max(1, verb - 7), -1) if groups[n].tags & {"w:when"}), None)
    if at is None or not groups[at - 1].tags & {"comma"} or not groups[at - 2].tags & {"date"}:
        return None
    told = groups[at - 2]
    return read_date(scene, replace(told, value=replace(told.value, bound=None)))


def lapse(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """`were broken from 1941 to 1945`: the act that opened a stretch of so many years fell into the first of them."""
    dated = [g for g in sentence.groups if g.tags & {"date"}]
    if len(dated) != 1 or dated[0].first < sentence.groups[verb].first:
        return None
    told = dated[0].value
    if told.sort != "period" or told.year is None or told.end_year is None or told.month is not None:
        return None
    return read_date(scene, replace(dated[0], value=replace(told, sort="year", end_year=None)))
