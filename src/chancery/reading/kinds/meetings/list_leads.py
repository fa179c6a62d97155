"""What opens a list of meetings, `had the following bilateral meetings`, `met at the summit:`: whose, and of what kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actors import Actor, cast
from chancery.reading.kinds.meetings.standing import meeting_standing
from chancery.reading.scene import Scene, by_block
from chancery.reading.when import when
from chancery.reading.where import where


class Lead(Struct, frozen=True, gc=False):
    """What the words above a list of meetings say of each: who holds it, how sure it is, of what kind, when and where.

    `behind` is the group of the lead's own sentence behind which rows may stand, None where they stand below it.
    """

    owner: Actor
    standing: str
    kind: str
    kind_span: Span
    date: Value | None = None
    place: Value | None = None
    behind: int | None = None


#: What a list is of, the more telling first: the kind of its meetings and the words for it.
_KINDS = (
    (
        "call",
        expression(
            r"\b(?:(?:tele)?phone (?:calls|conversations|talks)|(?:tele)?phoned|spoke by (?:tele)?phone)\b"
        ),
    ),
    ("courtesy-call", expression(r"\b(?:courtesy calls|farewell calls|courtesy visits)\b")),
    (
        "received",
        expression(r"\b(?:audiences|in audience|(?<!was )(?<!were )(?<!been )receiv(?:ed?|es|ing))\b"),
    ),
    (
        "meeting",
        expression(
            r"\b(?:meetings|bilaterals|encounters|met|meets|will meet|to meet|meeting with|saw|sees|tête-à-têtes|pull-asides)\b"
        ),
    ),
    ("talks", expression(r"\b(?:talks|conversations|consultations|conferred|discussions)\b")),
)
_BESIDE = expression(r"\b(?:side-?lines?|margins?|fringes?)\b")
#: What the last words of a paragraph have, where a list stands below it.
_POINTS = expression(
    r"\b(?:following|as follows|below|in (?:this|chronological|that) order|list(?:ed)?|overview)\b"
)
#: What is no list of who was met: what was said or agreed there, or what went wrong.
_OF_OTHER = expression(
    r"\b(?:agree[ds]?|decided|topics?|subjects?|issues?|points?|results?|outcomes?|documents?|agreements?|papers?|statements?"
    r"|called for|proposed|no meetings?|did not|agenda items?|said|told|stressed|discussed"
    r"|messages?|letters?|telegrams?|congratulations|condolences|gifts?|medals?|awards?|credentials|attended|attendance|participants|answers?|replies)\b"
)
#: How many sentences above a list whose owner it does not name may name them.
_BACK = 3
#: A heading longer than this names more than a list.
_LONGEST = 24


def lead(scene: Scene, number: int) -> Lead | None:
    """The lead that a sentence is of the list below it or behind its colon; None where it opens none."""
    sentence = scene.sentences[number]
    colon = _colon(sentence)
    end = sentence.groups[colon].end if colon is not None else sentence.end
    words = scene.plain(sentence.start, end)
    told = next(((kind, found) for kind, form in _KINDS if (found := form.search(words))), None)
    if told is None or not _opens(scene, sentence, colon, words) or _OF_OTHER.search(words):
        return None
    kind, found = told
    verb = _group_at(scene, sentence, found)
    owner = _owner(scene, number, colon)
    if owner is None or verb is None:
        return None
    if kind in ("meeting", "talks") and _BESIDE.search(words):
        kind = "sidelines"
    place = where(scene, sentence, verb) if kind != "call" else None
    noun = "verb" not in sentence.groups[verb].tags
    standing = meeting_standing(scene, sentence, verb, noun=noun)
    date = when(scene, sentence, verb, standing=standing)
    place = place or _place_above(scene, number)
    return Lead(owner, standing, kind, sentence.groups[verb].span, date, place, colon)


def _colon(sentence: Sentence) -> int | None:
    """The colon behind which the rows of a lead may stand."""
    colons = [n for n, g in enumerate(sentence.groups) if "colon" in g.tags]
    return colons[0] if colons else None


def _opens(scene: Scene, sentence: Sentence, colon: int | None, words: str) -> bool:
    """Whether rows may come behind a sentence: it points on to them, or is a heading of several meetings."""
    block = scene.block(sentence)
    if block.sort not in ("heading", "paragraph", "item"):
        return False
    if colon is not None:
        return True
    last = by_block(scene)[sentence.block][-1] is sentence
    if block.sort == "heading":
        return last and len(sentence.groups) <= _LONGEST and _SEVERAL.search(words) is not None
    return last and _POINTS.search(words) is not None


_SEVERAL = expression(r"\b(?:meetings|bilaterals|audiences|calls|conversations|encounters)\b")


def _group_at(scene: Scene, sentence: Sentence, found: re.Match[str]) -> int | None:
    """The group in which the words for a meeting stand."""
    words = found[0]
    for number, group in enumerate(sentence.groups):
        told = scene.plain(group.start, group.end)
        if told and (told in words or words in told) and len(told) > 2:
            return number
    return None


def _owner(scene: Scene, number: int, colon: int | None) -> Actor | None:
    """Whose meetings they are: the one of a known state that the lead names, or that the lines before it do."""
    own = [a for a in cast(scene)[number] if colon is None or a.first < colon]
    found = _one(own)
    if found is not None or any(a.people for a in own if a.sort == "person"):
        return found or _at_home(scene, number, own)
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        found = _one(cast(scene)[back])
        if found is not None:
            return found
    return _at_home(scene, number, own)


def _at_home(scene: Scene, number: int, own: Sequence[Actor]) -> Actor | None:
    """The only one whom the lead names, as somebody of the state that the report is filed in, unless they met abroad."""
    sentence = scene.sentences[number]
    here = scene.story(sentence).here
    named = [
        a
        for a in own
        if not a.others and (a.people or a.sort == "office") and a.state in (None, here and here.state)
    ]
    if here is None or here.state is None or len(named) != 1:
        return None
    if _BESIDE.search(scene.plain(sentence.start, sentence.end)):
        return None
    return replace(named[0], first=-1, last=0, state=here.state, spans=(here.span,), rule="home:dateline")


def _one(row: Sequence[Actor]) -> Actor | None:
    """The first who is of a known state, as somebody who stands nowhere in the rows."""
    named = [a for a in row if a.sure and not a.others and (len(a.people) == 1 or a.sort == "office")]
    named = [a for a in named if a.sort in ("person", "office", "pronoun", "delegation")]
    return replace(named[0], first=-1, last=0) if named else None


def _place_above(scene: Scene, number: int) -> Value | None:
    """Where the heading right above says that the meetings were: `The minister's meetings in New York`."""
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        before = scene.sentences[back]
        if scene.block(before).sort == "heading":
            words = scene.plain(before.start, before.end)
            found = next((m for _, form in _KINDS if (m := form.search(words))), None)
            at = _group_at(scene, before, found) if found is not None else None
            if at is not None:
                return where(scene, before, at)
    return None
