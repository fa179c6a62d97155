"""Sources in leads: `A and B have signed a treaty, the ministry said` tells of a treaty and only names where that is from."""

from __future__ import annotations

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.words.attributions import Attribution
from chancery.reading.kinds.words.pronouns import is_alone
from chancery.reading.kinds.words.voices import Speaker
from chancery.reading.scene import Scene

#: What shows that a lead tells of what is or will be, which somebody says, rather than of what has been done.
_OPEN = frozenset({"w:will", "w:would", "w:shall", "w:may", "w:could", "w:is", "w:are", "w:does", "w:do"})
_DONE = frozenset({"w:has", "w:have", "w:had", "w:was", "w:were"})


#: What shows that it is still open, or is not so.
_UNDONE = _OPEN | {"w:not", "w:'t", "w:no", "w:never"}


def names_source(sentence: Sentence, attribution: Attribution, speaker: Speaker) -> bool:
    """Whether a lead tells the report's own news and only names where it has it from.

    Nameless voices are such a source whatever they say, a body or `a spokesman` for what has been done, `A and B have
    signed a treaty, the ministry said`, unless no fact comes of that.
    """
    if speaker.sort == "person":
        return False
    if speaker.sort != "body" and not is_alone(speaker):
        return True
    start, end = attribution.pieces[0]
    said = [g for g in sentence.groups if start <= g.start and g.end <= end]
    if speaker.sort != "body" and any(g.tags & _OPEN for g in said):
        return False
    for group in said:
        if group.tags & _OPEN:
            return False
        if _tells_past(group):
            return True
    return False


def _tells_past(group: Group) -> bool:
    return bool(group.tags & _DONE) or ("verb" in group.tags and group.form == "past")


#: Bodies in all but name: `her office said`.
_LIKE_BODIES = ("office", "radio", "television", "agency")


def tells_own_news(sentence: Sentence, attribution: Attribution, speaker: Speaker) -> bool:
    """Whether a sentence below the lead tells what has been done and a body behind it is only where that is from."""
    noted = attribution.pattern.id.endswith("somebody-noted")
    if (attribution.leading and not noted) or attribution.speaker is None:
        return False
    like = speaker.sort == "body" or speaker.name.casefold().endswith(_LIKE_BODIES)
    start, end = attribution.pieces[0]
    aside = (g.start for g in sentence.groups if g.start > start and g.tags & {"w:which", "w:who"})
    end = min(end, next(aside, end))
    said = [g for g in sentence.groups if start <= g.start and g.end <= end]
    if not like or "government" in speaker.name.casefold() or any(g.tags & _UNDONE for g in said):
        return False
    now = any("verb" in g.tags and g.form == "s" and not g.tags & _DONE for g in said)
    return not now and any(_tells_past(g) for g in said)


def in_lead(scene: Scene, number: int, attribution: Attribution, mode: str) -> bool:
    """Whether the report's first sentence only names its source: `..., the ministry said.`"""
    if attribution.leading or mode == "direct":
        return False
    story = scene.story(scene.sentences[number])
    first = next(
        (
            n
            for n, s in enumerate(scene.sentences)
            if story.first <= s.block < story.last
            and scene.block(s).sort == "paragraph"
            and len(s.groups) > 5
        ),
        None,
    )
    return first == number
