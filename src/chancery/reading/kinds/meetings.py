"""Meetings: talks, summits, audiences, courtesy calls, telephone calls and encounters between persons of two states."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.grammar import Pattern, patterns
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors import Actor, body_actor, cast, person_actor
from chancery.reading.kinds.meeting_merging import gather
from chancery.reading.kinds.resolving import both_sides
from chancery.reading.kinds.subjects import carrier, subject
from chancery.reading.modality import standing_of
from chancery.reading.roles import is_past, people_value, when, where
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.tokens import fold

_SIDELINES = re.compile(r"\b(?:side-?lines|margins?|fringes?)\b")
_RECEIVE = re.compile(r"^(?:receiv|grant|gave|give|gives)")
_VAGUE = re.compile(
    r"\b(?:officials|representatives|reporters|members|experts|journalists|envoys|residents|businessmen|delegates|staff)\b"
)
_STOP = frozenset({"stop", "colon", "quote"})
#: What two parties meet for that is no meeting of theirs: press conferences, sessions of channels, banquets.
_NO_MEETING = re.compile(
    r"\b(?:press|news|media|board|cabinet|committee|commission|working group|joint council)\b"
)


def meetings(scene: Scene) -> Iterator[Draft]:
    """A draft for each encounter of persons or sides of two states; what is told twice is one."""
    casts = cast(scene)
    found = [
        draft
        for number, sentence in enumerate(scene.sentences)
        for draft in _sentence(scene, casts, number, sentence)
    ]
    yield from gather(found)


def _sentence(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, sentence: Sentence
) -> Iterator[Draft]:
    """The meetings of a sentence; of two patterns over one word the first in the file counts."""
    taken: set[int] = set()
    for pattern in patterns("meetings"):
        for match in pattern.matches(sentence):
            verb = match.parts["verb"][0]
            if verb in taken or _habit(scene, sentence, verb) or not _tells(scene, sentence, pattern, verb):
                continue
            draft = _draft(scene, casts, number, pattern, match)
            if draft is not None:
                taken.add(verb)
                yield draft


_HABIT = re.compile(
    r"\b(?:twice|once|every|each|annually|alternately) (?:a |an )?(?:year|month|two|three|week|other)|\bregularly\b|\bwhether\b"
)


def _habit(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """What is done as a rule or only asked about is no meeting."""
    end = sentence.groups[min(verb + 6, len(sentence.groups) - 1)].end
    return bool(_HABIT.search(fold(scene.text[sentence.start : end])))


def _tells(scene: Scene, sentence: Sentence, pattern: Pattern, verb: int) -> bool:
    """Whether the word has the sense wanted: no session of a channel, no welcome at the airport, no press meeting."""
    group = sentence.groups[verb]
    if group.tags & {"mechanism", "instrument", "person"}:
        return False
    words = fold(scene.text[group.start : group.end])
    if "v:receive" in group.tags and pattern.id.startswith("meeting.received"):
        return bool(_RECEIVE.match(words))
    near = sentence.groups[max(0, verb - 3) : verb + 4]
    noun = group.tags & {"n:talks", "n:meeting", "n:summit"}
    if noun and any(g.tags & {"mechanism", "body:committee"} for g in near):
        return False
    around = fold(scene.text[near[0].start : group.end])
    return not (noun and _NO_MEETING.search(around))


def _draft(
    scene: Scene, casts: Sequence[Sequence[Actor]], number: int, pattern: Pattern, match: Match
) -> Draft | None:
    sentence = scene.sentences[number]
    verb = match.parts["verb"][0]
    actors = _participants(scene, casts, number, pattern, match)
    states = _states(scene, sentence, actors)
    if states is None:
        return None
    move = match.parts.get("move", (verb, verb))[0]
    at = move if "move" in match.parts else verb
    standing = _standing(sentence, at, verb)
    trigger = sentence.groups[verb]
    inside = [a for a in actors if a in casts[number]]
    start = min([trigger.start, sentence.groups[at].start, *(sentence.groups[a.first].start for a in inside)])
    end = max([trigger.end, *(sentence.groups[a.last - 1].end for a in inside)])
    draft = Draft("meeting", standing, pattern.id, trigger.span, (start, end), number)
    people = _people(actors)
    if not people and scene.block(sentence).sort in ("heading", "caption"):
        return None
    _fill_participants(scene, draft, actors, people)
    draft.put("states", states)
    _describe(scene, draft, sentence, pattern, match)
    return draft


def _fill_participants(scene: Scene, draft: Draft, actors: Sequence[Actor], people: Sequence[Person]) -> None:
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


def _people(actors: Iterable[Actor]) -> list[Person]:
    return [person for actor in actors for person in actor.people]


def _participants(
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


def _states(scene: Scene, sentence: Sentence, actors: Sequence[Actor]) -> Value | None:
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


def _standing(sentence: Sentence, at: int, verb: int) -> str:
    if at == verb and not sentence.groups[verb].tags & {"v:meet", "v:receive", "v:call-on", "v:phone"}:
        at = carrier(sentence, verb)
    standing = standing_of(sentence.groups, at)[0]
    before = sentence.groups[at - 1].tags if at else frozenset()
    earlier = sentence.groups[at - 2].tags if at > 1 else frozenset()
    if (
        standing == "done"
        and before & {"w:to"}
        and earlier & {"person", "office", "date", "w:due", "both-sides"}
    ):
        return "planned"
    if standing == "done" and any(g.tags & {"v:cancel"} for g in sentence.groups[verb : verb + 10]):
        return "cancelled"
    return standing


_NOUNS = (("n:summit", "summit"), ("n:call", "call"), ("n:meeting", "meeting"))


def _describe(scene: Scene, draft: Draft, sentence: Sentence, pattern: Pattern, match: Match) -> None:
    """Kind, date and place."""
    verb = match.parts["verb"][0]
    group = sentence.groups[verb]
    kind = str(pattern.gives["kind"])
    if kind == "noun":
        kind = (
            "summit"
            if "n:summit" in group.tags
            else "call"
            if "n:call" in group.tags
            else "meeting"
            if "n:meeting" in group.tags
            else "talks"
        )
    words = fold(scene.text[sentence.start : sentence.end])
    if kind not in ("call", "courtesy-call") and _SIDELINES.search(words):
        kind = "sidelines"
    if kind in ("meeting", "talks") and any(g.tags & {"n:courtesy", "v:call-on"} for g in sentence.groups):
        kind = "courtesy-call"
    draft.set("meeting_kind", kind, (group.span,))
    date = when(scene, sentence, verb, standing=draft.standing)
    draft.put("date", date)
    if draft.standing == "done" and is_past(scene, date):
        draft.standing = "background"
    if kind != "call":
        draft.put("place", where(scene, sentence, verb))
