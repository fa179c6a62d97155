"""Those whom somebody meets one after the other: `with A and with B`, `A and, separately, B`, `received in turn by A and B`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.parties import VAGUE
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.when import when

#: The prepositions that bring in whom somebody meets; one that comes again brings in another meeting.
_BRINGS = frozenset({"w:with", "w:by", "w:on", "w:upon", "w:to"})
#: What says that two are met at two times.
_AFTERWARDS = frozenset({
    "w:separately", "w:then", "w:later", "w:afterwards", "w:afterward", "w:subsequently", "w:finally", "w:next", "w:thereafter",
})  # fmt: skip
#: What else may stand between two who are met one after the other.
_BETWEEN = frozenset(
    {"comma", "w:and", "w:also", "adverb", "w:as", "w:well", "w:the", "demonym", "low", "semicolon"}
)
#: What makes one meeting of all: `together with B`.
_TOGETHER = frozenset({"w:together", "w:along", "w:alongside", "w:accompanied", "w:joined", "w:presence"})
_REACH = 7
#: What is said of the meetings before those are named.
_SINGLY = expression(
    r"\b(?:separate(?:ly)?|in turn|one by one|one after (?:the other|another)|individually|consecutively|successively) "
)


def one_by_one(scene: Scene, number: int, actors: Sequence[Actor], verb: int) -> list[Sequence[Actor]]:
    """The parties of each meeting told by the word at group `verb`: one each where those met are met one after the other."""
    sentence = scene.sentences[number]
    lead = [a for a in actors if a.last <= verb]
    met = [a for a in actors if a.first > verb]
    if not lead or not met or len(lead) + len(met) < len(actors) or any(a.others for a in actors):
        return [actors]
    if not any(a.people or a.label for a in met) or met[0].state == lead[0].state is not None:
        return [actors]
    named = [
        a for a in lead if a.people or a.sort != "pair"
    ]  # without the `both` of `A and B both received C`
    if len(named) > 1 and len(met) == 1 and _each(scene, sentence, named, met[0]):
        return [[one, *met] for one in named]
    if len(met) > 1 and _singly(scene, sentence, verb, met[0].first):
        return [[*lead, _beside(one, met[0], lead)] for one in met]
    parts = _parts(scene, sentence, verb, [*met, *_further(scene, number, verb, met[0].first, met[-1])])
    if len(parts) < 2:
        return [actors]
    return [[*lead, *(_beside(one, met[0], lead) for one in part)] for part in parts]


def _singly(scene: Scene, sentence: Sentence, verb: int, first: int) -> bool:
    """Whether the words of the meetings say that there was one with each: `separate meetings with`, `received in turn by`."""
    before = sentence.groups[max(0, verb - 2)].start
    return _SINGLY.search(scene.plain(before, sentence.groups[first].start)) is not None


def _each(scene: Scene, sentence: Sentence, lead: Sequence[Actor], met: Actor) -> bool:
    """Whether each of those who act met the same one by themselves: `A and B each received C`, `received C in turn`."""
    if not all(_somebody(scene, a) for a in lead):
        return False
    groups = sentence.groups
    before = groups[max(0, lead[0].first - 1)].start
    ends = (n for n in range(met.last, len(groups)) if groups[n].tags & _ENDS)
    end = groups[next(ends, len(groups)) - 1].end
    return (
        _EACH.search(scene.plain(before, groups[lead[0].first].end)) is not None
        or _EACH.search(scene.plain(groups[lead[-1].first].start, groups[met.first].start)) is not None
        or _IN_TURN.match(scene.plain(groups[met.last - 1].end, end)) is not None
    )


_ENDS = frozenset({"stop", "w:and", "semicolon", "quote"})
_EACH = expression(
    r"\b(?:each|both|separate(?:ly)?|in turn|individually|successively|consecutively|one after (?:the other|another))\b"
)
_IN_TURN = expression(
    r"^[^.;]{0,40}?\b(?:separately|in turn|individually|successively|consecutively|one after (?:the other|another)"
    r"|(?:on|at) (?:separate|different) (?:occasions|times|days|meetings)|in separate (?:meetings|audiences))\b"
)


def _further(scene: Scene, number: int, verb: int, first: int, last: Actor) -> list[Actor]:
    """Those behind the last who is met, each of whom a preposition that comes again or a word such as `then` brings in."""
    found: list[Actor] = []
    sentence = scene.sentences[number]
    for actor in sides(scene)[number]:
        before = found[-1] if found else last
        if actor.first < before.last:
            continue
        able = actor.people or (actor.label and actor.state)
        if not able or not _afresh(sentence, (verb, first), before, actor):
            break
        found.append(actor)
    return found


def _parts(scene: Scene, sentence: Sentence, verb: int, met: Sequence[Actor]) -> list[list[Actor]]:
    parts = [[met[0]]]
    for actor in met[1:]:
        if _somebody(scene, actor) and _afresh(sentence, (verb, met[0].first), parts[-1][-1], actor):
            parts.append([actor])
        else:
            parts[-1].append(actor)
    return parts


def _somebody(scene: Scene, actor: Actor) -> bool:
    """Whether somebody in particular is met: a person, or the holder of an office, not `members of parliament`."""
    office = actor.sort == "office" and actor.label is not None
    return bool(actor.people) or (office and VAGUE.search(fold(scene.words(actor.label or (0, 0)))) is None)


def _afresh(sentence: Sentence, opened: tuple[int, int], before: Actor, actor: Actor) -> bool:
    """Whether somebody is met anew: `with A and later / with / B`, `met A and, separately, / B`, `A, / then Minister B`.

    `opened`: the verb and the first who is met, with the preposition between them that may come again.
    """
    between = _undated(sentence.groups[before.last : actor.first])
    if not 0 < len(between) <= _REACH or any(g.tags & _TOGETHER for g in between):
        return False
    if any(g.tags.isdisjoint(_BRINGS | _AFTERWARDS | _BETWEEN) for g in between):
        return False
    afterwards = any(g.tags & _AFTERWARDS for g in between) or (
        sentence.tokens[sentence.groups[actor.first].first].fold == "then" and "comma" in between[-1].tags
    )
    brings = [_BRINGS & g.tags for g in between if g.tags & _BRINGS]
    if not brings:
        return afterwards
    led = frozenset().union(*(g.tags for g in sentence.groups[slice(*opened)]))
    again = bool(brings[0] & led) or sentence.tokens[sentence.groups[opened[0]].last - 1].fold in (
        "on",
        "upon",
    )
    return (
        len(brings) == 1
        and again
        and (afterwards or any(g.tags & {"w:and", "comma", "semicolon"} for g in between))
    )


def _undated(between: Sequence[Group]) -> list[Group]:
    """The groups without a day and the preposition before it: `and / on / Tuesday / by`."""
    dated = [n for n, g in enumerate(between) if g.tags & {"date"}]
    left = {n - 1 for n in dated if n and between[n - 1].tags & {"w:on", "w:in", "w:at"}} | set(dated)
    return [g for n, g in enumerate(between) if n not in left]


def own_day(scene: Scene, draft: Draft, part: Sequence[Actor], verb: int) -> None:
    """Put the day that is told right before whoever is met later: `received on Monday by A and on / Tuesday / by B`."""
    sentence = scene.sentences[draft.sentence]
    first = min((a.first for a in part if a.first > verb), default=0)
    for at in range(max(verb, first - _NEAR), first):
        group = sentence.groups[at]
        if "date" in group.tags and any(g.tags & {"w:and", "comma"} for g in sentence.groups[at - 2 : at]):
            draft.put("date", when(scene, sentence, at, standing=draft.standing, within=(at, at + 1)))


#: So many groups before somebody their own day may stand.
_NEAR = 3


def _beside(actor: Actor, first: Actor, lead: Sequence[Actor]) -> Actor:
    """One who is met, of the state of the first of them where the words tell none."""
    if actor.sure or first.state is None or (actor.state is not None and actor.state != lead[0].state):
        return actor
    return replace(actor, state=first.state, spans=first.spans, rule=first.rule or "state:beside")
