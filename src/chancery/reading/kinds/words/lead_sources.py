"""Sources in leads: `A and B have signed a treaty, the ministry said` tells of a treaty and only names where that is from."""

from __future__ import annotations

from chancery.reading.groups import Sentence
from chancery.reading.kinds.words.attributions import Attribution
from chancery.reading.kinds.words.pronouns import is_alone
from chancery.reading.kinds.words.voices import Speaker
from chancery.reading.scene import Scene

#: What shows that a lead tells of what is or will be, which somebody says, rather than of what has been done.
_OPEN = frozenset({"w:will", "w:would", "w:shall", "w:may", "w:could", "w:is", "w:are", "w:does", "w:do"})
_DONE = frozenset({"w:has", "w:have", "w:had", "w:was", "w:were"})


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
        if group.tags & _DONE or ("verb" in group.tags and group.form == "past"):
            return True
    return False


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
