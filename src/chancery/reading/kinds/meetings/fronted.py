"""Who meets where those met stand first, or are counted among others: `With A he talked`, `Among those he met was B`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.sides import told_before
from chancery.reading.scene import Scene

_ON = frozenset({"w:on", "w:upon", "w:to"})
_BY = frozenset({"w:by"})


def with_first(scene: Scene, number: int, verb: int) -> list[Actor]:
    """`With A, B talked`, `With A he talked`: the subject right before the verb, and those before it.

    A pronoun there is never the one whom `with` brings in.
    """
    row = [a for a in sides(scene)[number] if a.last <= verb]
    if not row:
        return []
    *met, subject = row
    if subject.sort == "pronoun":
        met = [a for a in met if a.people or a.sort == "office"]
        again = met and {key for a in met for key in a.key} & set(subject.key)
        lead = told_before(scene, sides(scene), number, met) if again else [subject]
        return [*lead, *met] if met and lead else []
    return [a for a in row if a.people and a.sort == "person"]


def counted(scene: Scene, number: int, verb: int) -> list[Actor]:
    """`Among those who received him was A`, `A was among those he met`: all whom the sentence names, and one before."""
    group = scene.sentences[number].groups[verb]
    if "counterpart" in group.tags and "interlocutor" not in scene.plain(*group.span):
        return []  # `Her colleague is Minister A`
    named = [a for a in sides(scene)[number] if a.people or (a.sort == "office" and a.state)]
    others = {key for a in named if a.sort != "pronoun" for key in a.key}
    named = [a for a in named if a.sort != "pronoun" or others.isdisjoint(a.key)]
    found = list({a.key or (str(a.label),): a for a in named}.values())
    sure = {a.sure for a in found if a.sure}
    if not found or len(sure) > 1 or any(a.sort == "pronoun" for a in found):
        return found if len(found) > 1 else []
    return [*told_before(scene, sides(scene), number, found), *found]


def paid(scene: Scene, number: int, verb: int) -> list[Actor]:
    """`A call was paid on A by B`: on whom, as somebody told before the verb, and by whom."""
    sentence = scene.sentences[number]
    row = sides(scene)[number]
    callers = _behind(row, sentence, verb, _BY)
    hosts = _behind(row, sentence, verb, _ON) or (
        told_before(scene, sides(scene), number, callers) if callers else []
    )
    return [*(replace(a, first=-1, last=0) for a in hosts), *callers] if callers and hosts else []


def _behind(row: Sequence[Actor], sentence: Sentence, verb: int, words: frozenset[str]) -> list[Actor]:
    for at in range(verb + 1, min(verb + 16, len(sentence.groups))):
        tags = sentence.groups[at].tags
        if tags & {"stop", "colon"}:
            return []
        if tags & words and (found := chains.after(row, sentence, at, reach=4)):
            return found
    return []
