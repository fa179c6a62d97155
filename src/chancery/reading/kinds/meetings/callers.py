"""Who came after those whom somebody has just received: `The President received A. He was followed by B. C came next.`"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

#: So many sentences back the reception may be told, where all between go on with who came.
_BACK = 4
#: Frames in which the host stands before the verb; in the others behind it.
_HOST_FIRST = frozenset(
    {"meeting.received", "meeting.audience", "meeting.gave-whom", "meeting.letters-taken"}
)
_RECEPTIONS = frozenset({"received", "courtesy-call"})


def callers(scene: Scene, number: int, verb: int, last: int, *, anyone: bool) -> list[Actor]:
    """Those who came by the word at group `verb`, with the host of the sentences before; [] where nobody received there.

    `anyone`: the words themselves speak of visitors, so that the host is whoever the sentence before tells first.
    """
    sentence = scene.sentences[number]
    row = sides(scene)[number]
    came = chains.after(row, sentence, last, reach=4) or chains.before(row, sentence, verb)
    host = _first(scene, number) if anyone else _host(scene, number)
    came = [a for a in came if a.sort != "pronoun"]
    if host is None or not came or any(set(a.key) & set(host.key) for a in came):
        return []
    return [replace(host, first=-1, last=0), *came]


def reception_before(scene: Scene, number: int) -> tuple[Sentence, int] | None:
    """The sentence that tells who received those who came before, with the group of its verb."""
    found = _reception(scene, number)
    return (scene.sentences[found[0]], found[2].parts["verb"][0]) if found is not None else None


def _first(scene: Scene, number: int) -> Actor | None:
    before = _sentence_before(scene, number)
    row = sides(scene)[number - 1] if before is not None else ()
    return next((a for a in row if len(a.people) == 1), None)


def _host(scene: Scene, number: int) -> Actor | None:
    found = _reception(scene, number)
    return _of_reception(sides(scene)[found[0]], *found[1:]) if found is not None else None


def _reception(scene: Scene, number: int) -> tuple[int, Pattern, Match] | None:
    """Where somebody was received in the sentences before, which told of nothing but who came since."""
    for at in range(number, max(0, number - _BACK), -1):
        before = _sentence_before(scene, at)
        if before is None:
            return None
        told = matches("meetings", before)
        found = [pair for pair in told if _receives(scene, before, pair[0])]
        if found:
            return at - 1, *found[0]
        if not any(pattern.gives["who"] == "caller" for pattern, _ in told):
            return None
    return None


def _receives(scene: Scene, sentence: Sentence, pattern: Pattern) -> bool:
    """Whether a pattern tells of a reception; letters of credence are handed over without one unless words say so."""
    if pattern.gives["who"] == "letters":
        return "audience" in scene.plain(sentence.start, sentence.end)
    return pattern.gives["kind"] in _RECEPTIONS and pattern.gives["who"] != "caller"


def _of_reception(row: Sequence[Actor], pattern: Pattern, match: Match) -> Actor | None:
    verb = match.parts["verb"][0]
    alone = [a for a in row if len(a.people) == 1]
    if pattern.id in _HOST_FIRST:
        return next((a for a in reversed(alone) if a.last <= verb), None)
    return next((a for a in alone if a.first > verb), None)


def _sentence_before(scene: Scene, number: int) -> Sentence | None:
    """The sentence before, where it belongs to the same story."""
    if not number:
        return None
    before, here = scene.sentences[number - 1], scene.sentences[number]
    return before if scene.story(before) is scene.story(here) else None
