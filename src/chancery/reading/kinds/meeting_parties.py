"""Who meets: the persons and sides of a meeting, and the states they act for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors import Actor, body_actor, person_actor
from chancery.reading.kinds.resolving import both_sides
from chancery.reading.kinds.subjects import subject
from chancery.reading.roles import people_value
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_VAGUE = re.compile(
    r"\b(?:officials|representatives|reporters|members|experts|journalists|envoys|residents|businessmen|delegates|staff)\b"
)


_STOP = frozenset({"stop", "colon", "quote"})


def fill_participants(scene: Scene, draft: Draft, actors: Sequence[Actor], people: Sequence[Person]) -> None:
    named = people_value(scene, people)
    rows = list(named.value) if named else []
    spans: list[Span] = list(named.spans) if named else []
    for actor in actors:
        if not actor.people and actor.label is not None and actor.sort in ("office", "delegation", "pair"):
            name = scene.words(actor.label)
            if actor.sort == "pair" and not _titled(name):
                continue
            rows.append(
                {"name": name, "state": actor.state}
                if actor.state and actor.sort != "pair"
                else {"name": name}
            )
            spans.append(actor.label)
    draft.set("participants", rows, spans)


def _titled(name: str) -> bool:
    """Whether the words for a pair tell who they are: `deputy foreign ministers`, not `both sides`."""
    return not re.search(r"\b(?:sides|parties|countries|leaders|both|pair|duo|nations|states)\b", fold(name))


def people_of(actors: Iterable[Actor]) -> list[Person]:
    return [person for actor in actors for person in actor.people]


def participants(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match
) -> list[Actor]:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    row = casts[number]
    who = pattern.gives["who"]
    start = match.parts.get("move", (verb, verb))[0]
    if who == "between":
        return _expanded(
            scene, sentence, _after(row, sentence, _word(sentence, verb, "w:between", verb), many=True)
        )
    if who == "all":
        return _all(scene, casts, number, sentence, match.first, verb)
    if who == "everyone":
        return [a for a in row if a.people and a.sort == "person"]
    lead = subject(casts, number, sentence, start, avoid=set(), own=False)
    if not lead:
        lead = [a for a in row if a.last <= start and a.sort == "pair"][-1:]
    if who == "passive":
        agents = _after(row, sentence, _word(sentence, verb, "w:by", verb), many=False)
        return _expanded(scene, sentence, [*lead, *agents])
    after = verb if who == "object" else _word(sentence, verb - 1, "w:with", verb)
    partners = _after(row, sentence, after, many=True)
    if who == "with" and after == verb and not _holds_with(scene, sentence, verb):
        partners = []
    elif who == "with" and not partners:
        body = body_actor(sentence.groups, after + 1)
        partners = [body] if body and lead and body.state != lead[0].state else []
    return _expanded(scene, sentence, _unlike([*lead, *partners])) if partners else []


def _all(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, first: int, verb: int
) -> list[Actor]:
    """A subject of several: a pair, or persons whom `and` ties together."""
    inside = [a for a in casts[number] if a.last > first and a.first < verb]
    if len(inside) == 1 and inside[0].sort != "pair":
        inside = subject(casts, number, sentence, verb, avoid=set(), own=False, mixed=True)
    if (
        inside
        and inside[0].first > 0
        and sentence.groups[inside[0].first - 1].tags & {"w:of", "w:by", "w:for"}
    ):
        return []
    return _expanded(scene, sentence, inside)


def _holds_with(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether the word for meeting ends in its preposition: `meeting with`."""
    return fold(scene.text[slice(*sentence.groups[verb].span)]).endswith("with")


def _word(sentence: Sentence, at: int, tag: str, default: int) -> int:
    return next(
        (n for n in range(at, min(at + 26, len(sentence.groups))) if tag in sentence.groups[n].tags), default
    )


def _after(row: Sequence[Actor], sentence: Sentence, at: int, *, many: bool) -> list[Actor]:
    """The first actor behind a group and, where `many`, those that `and` or a comma ties to it."""
    found: list[Actor] = []
    for actor in row:
        if actor.first <= at:
            continue
        between = sentence.groups[found[-1].last if found else at + 1 : actor.first]
        if any(g.tags & _STOP | g.tags & {"w:who", "w:which", "w:said"} for g in between):
            break
        if (
            found
            and found[-1].sort == "office"
            and not found[-1].people
            and not found[-1].state
            and _leads_to(between)
        ):
            found[-1] = actor
            continue
        if found and not (many and between and all(g.tags & _LISTING for g in between)):
            break
        if not found and len(between) > 14:
            break
        found.append(actor)
    return found


_LISTING = frozenset({"comma", "w:and", "w:the", "w:his", "w:her", "w:visiting", "w:as", "w:well", "low"})


def _leads_to(between: Sequence[Group]) -> bool:
    """Whether only links of a chain of titles stand between two groups: the second completes the first."""
    return all(
        g.tags & {"comma", "dash", "cap", "cap1", "w:and", "w:of", "w:the", "notname"} for g in between
    )


def _expanded(scene: Scene, sentence: Sentence, actors: Sequence[Actor]) -> list[Actor]:
    """`the two leaders`, `both sides` as the persons the report tells of, where it names one of each state."""
    done: list[Actor] = []
    for actor in actors:
        if actor.sort == "pair" and not actor.people:
            words = scene.text[slice(*sentence.groups[actor.first].span)]
            done.extend(
                person_actor(scene, sentence, person, actor.first)
                for person in both_sides(scene, sentence, words)
            )
        done.append(actor)
    return done


def _unlike(actors: Sequence[Actor]) -> list[Actor]:
    """Each person once: a pronoun that means the other participant is left out."""
    seen: set[tuple[str, ...]] = set()
    kept = []
    for actor in actors:
        key = actor.key or (str(actor.label),)
        if key not in seen:
            seen.add(key)
            kept.append(actor)
    return kept


def met_states(scene: Scene, sentence: Sentence, actors: Sequence[Actor]) -> Value | None:
    """The states of a meeting: the participants' own; one that is missing is the report's other state. None: no meeting."""
    people = [
        a
        for a in actors
        if a.people or (a.label is not None and not _VAGUE.search(fold(scene.words(a.label))))
    ]
    several = any(a.sort == "pair" for a in actors)
    if len(people) + several < 2 and sum(len(a.people) for a in people) < 2:
        return None
    told: dict[str, tuple[Span, ...]] = {}
    open_ = 0
    for actor in people:
        for state, spans in _own_states(scene, actor):
            told.setdefault(state, spans)
        open_ += actor.state is None
    if len(told) >= 2:
        return Value(sorted(told), tuple(s for spans in told.values() for s in spans))
    sure = [a for a in people if a.state is not None and a.rule is None]
    if len(told) == 1 and not open_ and not several and len(sure) == len(people):
        return None
    pair = scene.story(sentence).pair
    for state, span in zip(pair.states[:2], pair.spans[:2], strict=True):
        if len(told) < 2:
            told.setdefault(state, (span,))
    if len(told) < 2:
        return None
    return Value(sorted(told), tuple(s for spans in told.values() for s in spans), "pair:report")


def _own_states(scene: Scene, actor: Actor) -> Iterator[tuple[str, tuple[Span, ...]]]:
    if actor.state is not None:
        yield actor.state, actor.spans
        for state, span in actor.others:
            yield state, (span,)
    elif len(actor.people) > 1:
        for person in actor.people:
            full = scene.people.get(fold(person.name), person)
            if full.state:
                yield full.state, (full.state_span or full.name_span,)
