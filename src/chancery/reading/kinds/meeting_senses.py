"""Whether a word that can tell of a meeting does so where it stands: `saw the minister` does, `saw him as a friend` not."""

from __future__ import annotations

import re

from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_RECEIVE = re.compile(r"^(?:receiv|grant|gave|give|gives)")
#: Where a host who welcomes somebody sits down with them; at the airport they only greet.
_INDOORS = re.compile(
    r"\b(?:palace|office|residence|presidency|ministry|headquarters|lunch|dinner|breakfast|luncheon|audience|chancellery|castle|"
    r"villa|state house|kremlin|talks|meeting|discussions|assembly|parliament|mansion)\b"
)
_OUTDOORS = re.compile(
    r"\b(?:airport|airfield|guard of honou?r|red carpet|station|border|tarmac|on arrival|farewell)\b"
)
_PRESS = re.compile(
    r"^(?:\w+ ){0,3}(?:press|media|reporters|journalists|newsmen|correspondents|students|fans)\b"
)
_SEEN = frozenset({"w:as", "w:off", "ing", "w:being", "w:through"})


def sense_fits(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """Whether the word of a match means a meeting by what stands around it."""
    verb = match.parts["verb"][0]
    groups = sentence.groups
    words = fold(scene.words(groups[verb].span))
    after = fold(scene.text[groups[verb].end : sentence.end])
    if _PRESS.match(after.lstrip()):
        return False
    sort = pattern.id.removeprefix("meeting.")
    if sort in ("received", "received-passive", "hosted-at") and not _RECEIVE.match(words):
        return bool(_INDOORS.search(after[:140])) and not _OUTDOORS.search(after[:140])
    if sort == "saw":
        behind = groups[match.last : match.last + 1]
        return not any(_carries_on(g) for g in behind)
    if sort == "courtesy" and words.startswith("call"):
        return not _urges(groups, verb)
    if sort == "opening":
        return groups[verb].form == "ing" and (
            verb == 0 or bool(groups[verb - 1].tags & {"comma", "w:when", "w:on"})
        )
    return True


def _carries_on(group: Group) -> bool:
    """Whether what follows the one seen tells what they are seen as or doing."""
    if group.tags & _SEEN:
        return True
    return bool(group.tags & {"verb"}) and group.form in ("base", "ing")


def _urges(groups: tuple[Group, ...], verb: int) -> bool:
    """`called on the minister to act` asks; `called on the minister` meets."""
    for here in range(verb + 1, min(verb + 7, len(groups) - 1)):
        if groups[here].tags & {"stop", "comma", "w:and"}:
            return False
        if groups[here].tags & {"w:to"} and groups[here + 1].tags & {"v:base", "low", "verb"}:
            return not isinstance(groups[here + 1].value, Person)
    return False
