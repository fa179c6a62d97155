"""Who meets: the persons and sides of a meeting, and the states they act for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors import Actor, person_actor
from chancery.reading.kinds.meeting_sides import nameless, together, told_before, whole_row
from chancery.reading.kinds.resolving import both_sides
from chancery.reading.kinds.subjects import subject
from chancery.reading.roles import people_value
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_VAGUE = re.compile(
    r"\b(?:officials|representatives|reporters|members|experts|journalists|envoys|residents|businessmen|delegates|staff)\b"
)


#: The rule of an actor who serves an organisation that has no id of its own.
STATELESS = "organisation:no-state"
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
    if who == "together":
        return _expanded(scene, sentence, together(row, sentence, verb))
    if who == "relative":
        return _expanded(scene, sentence, _unlike(_relative(row, sentence, verb, match.last)))
    if who == "everyone":
        return [a for a in row if a.people and a.sort == "person"]
    if who == "report":
        return [*row, *(casts[number - 1] if number else ())][:2]
    lead = _lead(casts, number, sentence, start)
    if who == "passive":
        agents = _after(row, sentence, _word(sentence, verb, "w:by", verb), many=False)
        return _expanded(
            scene, sentence, _unlike([*(lead or told_before(scene, casts, number, agents)), *agents])
        )
    if who == "opening":
        return _expanded(
            scene,
            sentence,
            _unlike([*_behind_comma(row, sentence, match.last), *_after(row, sentence, verb, many=False)]),
        )
    after = (
        match.parts["to"][0]
        if "to" in match.parts
        else verb
        if who == "object"
        else _word(sentence, verb - 1, "w:with", verb)
    )
    partners = _after(row, sentence, after, many=True)
    if who == "with" and "to" not in match.parts and after == verb and not _holds_with(scene, sentence, verb):
        return []
    if not any(a.people or a.state for a in partners):
        other = nameless(scene, sentence, after)
        partners = [other] if other is not None else partners
    if not lead and partners:
        lead = told_before(scene, casts, number, partners)
    if (
        len(partners) == 1
        and lead
        and not partners[0].people
        and partners[0].state in (None, *(a.state for a in lead))
    ):
        return (
            []
            if partners[0].sort == "delegation"
            else _expanded(scene, sentence, _unlike([*lead, *partners]))
        )
    return _expanded(scene, sentence, _unlike([*lead, *partners])) if partners else []


def _lead(casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence, start: int) -> list[Actor]:
    """Who does it: the subject, a pair before the verb, or a people or body that no actor stands for."""
    row = casts[number]
    lead = subject(casts, number, sentence, start, avoid=set(), own=False)
    return lead or [a for a in row if a.last <= start and a.sort == "pair"][-1:]


def _relative(row: Sequence[Actor], sentence: Sentence, noun: int, last: int) -> list[Actor]:
    """Those between a noun and the verb of its clause, with those behind `with`: `the talks that A had with B`."""
    whole = whole_row(row)
    inside = [a for a in whole if noun < a.first < last]
    behind = sentence.groups[last].tags if last < len(sentence.groups) else frozenset()
    return [*inside, *(_after(whole, sentence, last, many=True) if behind & {"w:with"} else [])]


def _behind_comma(row: Sequence[Actor], sentence: Sentence, last: int) -> list[Actor]:
    """The subject behind an opening clause: `Receiving A at the palace, B said`."""
    groups = sentence.groups
    comma = next((n for n in range(last - 1, len(groups)) if groups[n].tags & {"comma"}), None)
    if comma is None:
        return []
    return [a for a in row if a.first > comma and a.first - comma <= 3][:1]


def in_turn(
    scene: Scene, sentence: Sentence, actors: Sequence[Actor], verb: int
) -> Iterator[Sequence[Actor]]:
    """The actors of each meeting: one who meets those of several other states meets each of them by themselves."""
    first = next((a for a in actors if a.state is not None), None)
    others = {a.state for a in actors if a.state is not None and first is not None and a.state != first.state}
    words = fold(scene.text[sentence.start : sentence.end])
    lead = [a for a in actors if first is not None and a.last <= verb and a.state == first.state]
    if first is None or len(others) < 2 or not lead or first.sort == "pair" or _JOINT.search(words):
        yield actors
        return
    for state in dict.fromkeys(a.state for a in actors if a.state in others):
        yield [*lead, *(a for a in actors if a.state == state)]


_JOINT = re.compile(
    r"\b(?:trilateral|tripartite|three-way|three-sided|quadrilateral|four-way|four-party|six-party|multilateral|together with|"
    r"jointly|summit of|three leaders|three presidents|three ministers|quartet|trio|round ?table)\b"
)


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
        if actor.sort == "pair" and not actor.people and actor.first >= 0:
            words = scene.text[slice(*sentence.groups[actor.first].span)]
            people = both_sides(scene, sentence, words)
            done.extend(person_actor(scene, sentence, person, actor.first) for person in people)
            if not people and actor.label is None and _titled(words):
                actor = replace(actor, label=sentence.groups[actor.first].span)
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


def met_states(
    scene: Scene, sentence: Sentence, actors: Sequence[Actor], *, alone: bool = False
) -> Value | None:
    """The states of a meeting: the participants' own; one that is missing is the report's other state. None: no meeting.

    `alone`: the words name nobody and mean whoever the report is about.
    """
    people = [
        a
        for a in actors
        if a.people
        or (a.label is not None and (a.state is not None or not _VAGUE.search(fold(scene.words(a.label)))))
    ]
    several = alone or any(a.sort == "pair" for a in actors)
    if len(people) + several < 2 and sum(len(a.people) for a in people) < 2:
        return None
    told: dict[str, tuple[Span, ...]] = {}
    open_ = 0
    for actor in people:
        for state, spans in _own_states(scene, actor):
            told.setdefault(state, spans)
        open_ += actor.state is None and actor.rule != STATELESS
    if len(told) >= 2:
        return Value(sorted(told), tuple(s for spans in told.values() for s in spans))
    if len(told) == 1 and not open_ and any(a.rule == STATELESS for a in people):
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
