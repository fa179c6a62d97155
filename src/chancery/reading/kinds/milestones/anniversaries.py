"""Anniversaries: of relations between two states, or of what the report says is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.milestones.anniversary_dates import same_day_then, told_date
from chancery.reading.kinds.milestones.anniversary_standing import anniversary_standing
from chancery.reading.kinds.milestones.anniversary_years import years_of
from chancery.reading.kinds.milestones.states import states_of
from chancery.reading.named_states import states_in
from chancery.reading.persons import Office
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match
from chancery.reading.who import full_person

_RELATIONAL = frozenset({"n:diplomatic", "n:ties", "n:relations"})


def anniversary(
    scene: Scene, number: int, sentence: Sentence, pattern: Pattern, match: Match
) -> Draft | None:
    """The draft of an anniversary, or None when the report does not say what is remembered."""
    groups = sentence.groups
    noun = match.parts["object"][0]
    count = groups[match.parts["verb"][0]]
    years = years_of(sentence, pattern, match)
    if years is None:
        return None
    draft = Draft("milestone", "done", pattern.id, groups[noun].span, (count.start, groups[noun].end), number)
    draft.set("milestone_kind", "anniversary", (groups[noun].span,))
    draft.set("years", years, (count.span,))
    draft.standing = anniversary_standing(sentence, match.parts["verb"][0], noun)
    if pattern.id.endswith("-which") and any(g.tags & {"w:will"} for g in groups[noun : match.last]):
        draft.standing = "planned"
    if _remembered(scene, draft, sentence, noun, match):
        return draft
    return None


def _remembered(scene: Scene, draft: Draft, sentence: Sentence, noun: int, match: Match) -> bool:
    """Fill in what is remembered: relations with their two states, or a subject with the states it names."""
    groups = sentence.groups
    told = _behind_day(groups, noun)
    phrase = _phrase(groups, told)
    behind = groups[told + 1 : phrase]
    relational = next(
        (g for g in behind if g.tags & _RELATIONAL), groups[noun] if groups[noun].tags & _RELATIONAL else None
    )
    end = behind[-1].end if behind else groups[noun].end
    draft.evidence = (draft.evidence[0], max(end, draft.evidence[1]))
    draft.put(
        "date",
        told_date(scene, groups, match.first, phrase + _reach(groups, phrase), years=draft.get("years")),
    )
    if told > noun and draft.get("date") is None:
        then, coming = same_day_then(scene, groups[noun + 1 : told + 1], draft.values["years"])
        draft.put("date", then)
        draft.standing = "planned" if coming and draft.standing == "done" else draft.standing
    if relational is not None:
        at = groups.index(relational)
        draft.put("states", states_of(scene, draft.sentence, sentence, "anniversary", noun, at))
        return draft.get("states") is not None
    subject = _owner(sentence, match) or _subject(groups, told, phrase)
    if subject is None or _AS_CHANCE.match(scene.plain(*subject)):
        return _told_before(scene, draft, sentence, noun)
    draft.set("subject", scene.words(subject), (subject,))
    words = StateWords(scene.story(sentence).pair.states)
    near = [m for m in words.mentions(sentence) if subject[0] <= m.span[0] and m.span[1] <= subject[1]]
    own = _of_whose_life(scene, sentence, subject) or {m.state: m.span for m in near}
    own = own or _makers(sentence, subject) or _country_of_theirs(scene, sentence, noun, subject)
    if own:
        draft.set("states", sorted(own)[:2], tuple(own.values()))
    elif _BETWEEN_TWO & {t.fold for t in sentence.tokens if subject[0] <= t.start < subject[1]}:
        draft.put("states", states_of(scene, draft.sentence, sentence, "anniversary", noun, noun))
    else:
        _home(scene, draft, sentence, words)
    return True


#: Verbs behind `which` that go back to the day itself.
_GOES_BACK = frozenset({
    "v:set-up", "v:emerge", "w:began", "w:begun", "w:begin", "w:started", "w:established", "w:dates", "w:date", "w:dating",
    "w:founded", "w:forged", "w:go", "w:goes",
})  # fmt: skip


def _reach(groups: Sequence[Group], phrase: int) -> int:
    """How many groups behind what is remembered its day may stand: `..., which began in 1958`."""
    behind = groups[phrase : phrase + 6]
    told = any(g.tags & {"w:which", "w:that"} for g in behind[:2])
    return 8 if told and any(g.tags & _GOES_BACK for g in behind) else 4


def _behind_day(groups: Sequence[Group], noun: int) -> int:
    """The last group of the day between an anniversary and its subject, `anniversary, on 3 May, of`; else `noun`."""
    last = noun + 1
    while last < min(len(groups), noun + 5) and groups[last].tags & _DAY_ASIDE:
        last += 1
    dated = any("date" in g.tags for g in groups[noun + 1 : last])
    closed = last - noun > 2 and bool(groups[last - 1].tags & {"comma", "close", "dash"})
    of = last < len(groups) and bool(groups[last].tags & {"w:of"})
    return last - 1 if dated and closed and of else noun


_DAY_ASIDE = frozenset({"comma", "open", "close", "dash", "date", "w:on", "w:in"})
#: What takes two, so that both states of the sentence or the report remember it.
_BETWEEN_TWO = frozenset({"friendship", "partnership", "twinning", "alliance", "cooperation"})


def _told_before(scene: Scene, draft: Draft, sentence: Sentence, noun: int) -> bool:
    """`established diplomatic ties in 1974 and will celebrate the half century`: what is marked stands before it."""
    ties = next((n for n in range(noun - 1, -1, -1) if sentence.groups[n].tags & {"n:diplomatic"}), None)
    if ties is None:
        return False
    draft.put("states", states_of(scene, draft.sentence, sentence, "anniversary", noun, ties))
    return draft.get("states") is not None


_MADE: Final = frozenset(
    {"adopted", "signed", "concluded", "agreed", "issued", "reached", "made", "sealed", "published"}
)


def _makers(sentence: Sentence, subject: Span) -> dict[str, Span]:
    """`of the declaration adopted by A and B`: those who made what is remembered."""
    behind = [t for t in sentence.tokens if t.start >= subject[1]][:14]
    if not behind or behind[0].fold not in _MADE:
        return {}
    end = next((t.start for t in behind if t.text in ",.;:("), behind[-1].end)
    inside = [g for g in sentence.groups if subject[1] <= g.start and g.end <= end]
    return {state: span for state, span, _ in states_in(inside)}


def _of_whose_life(scene: Scene, sentence: Sentence, subject: Span) -> dict[str, Span]:
    """`the centenary of the birth of President P`: the state of P, wherever it is kept."""
    for group in sentence.groups:
        if isinstance(group.value, Person) and subject[0] <= group.start and group.end <= subject[1]:
            person = full_person(scene, group.value)
            if person.state is not None:
                return {person.state: group.span}
    return {}


#: The country of whoever is congratulated.
_THEIRS: Final = expression(
    r"\b(?:his|her|their|that|the) (?:country|nation|people|republic|kingdom|homeland)\b"
    r"|^(?:country|nation|republic|kingdom)'s\b"
)


def _country_of_theirs(scene: Scene, sentence: Sentence, noun: int, subject: Span) -> dict[str, Span]:
    """`greeted P on the 49th anniversary of the independence of his country`: the state of the person named last before."""
    if not _THEIRS.search(scene.plain(*subject)):
        return {}
    for group in reversed(sentence.groups[:noun]):
        if isinstance(group.value, Person | Office) and group.value.state:
            return {group.value.state: group.value.state_span or group.span}
    return {}


def _home(scene: Scene, draft: Draft, sentence: Sentence, words: StateWords) -> None:
    """What is remembered without a name belongs to the one state of the sentence, else to the report's own country."""
    story = scene.story(sentence)
    told = words.mentions(sentence)
    for near in ({m.state: m.span for m in told}, _embassies(sentence)):
        if len(near) == 1:
            draft.put("states", Value(sorted(near), tuple(near.values())))
            return
    if story.home and story.here:
        draft.put("states", Value([story.home], (story.here.span,), "home:dateline"))


def _embassies(sentence: Sentence) -> dict[str, Span]:
    """The states whose embassies a sentence names: who gives the dinner remembers its own day."""
    bodies = [g.value for g in sentence.groups if g.tags & {"body:embassy"} and isinstance(g.value, Body)]
    return {b.state: b.name_span for b in bodies if b.state}


def _phrase(groups: Sequence[Group], noun: int) -> int:
    """Where the words that tell what is remembered end."""
    last = noun + 1
    while last < len(groups) and last - noun < 22:
        tags = groups[last].tags
        if tags & {"dash"} and groups[last].start > groups[last - 1].end:
            break
        if tags & {"comma"} and _lists(groups, last):
            last += 1
            continue
        if (
            tags & {"verb"}
            and any(w.form in ("past", "pp", "s") for w in groups[last].words)
            and not tags & {"cap1"}
        ):
            break
        if tags & {
            "stop",
            "comma",
            "open",
            "colon",
            "quote",
            "w:was",
            "w:is",
            "w:will",
            "w:were",
            "w:which",
            "w:falls",
            "w:this",
            "w:here",
        }:
            break
        if (
            tags & {"date"}
            and not groups[last - 1].tags & {"w:of", "w:the"}
            and not (groups[last].value and groups[last - 1].tags & {"w:in"})
        ):
            break
        if tags & {"s:finite"} and any(g.tags & {"date"} for g in groups[last + 1 : last + 3]):
            break
        if tags & {"v:mark"} or _kept_at(groups, last):
            break
        last += 1
    return last


def _kept_at(groups: Sequence[Group], at: int) -> bool:
    """`at a reception`, `on Friday`, `with a concert`: how, where or when an anniversary is kept is no part of it."""
    ahead = groups[at + 1].tags if at + 1 < len(groups) else frozenset[str]()
    told = ahead & {"date", "place", "w:the", "w:a", "w:an"} and groups[at].tags & {"w:at", "w:on"}
    return bool(told) or bool("w:with" in groups[at].tags and ahead & {"w:a", "w:an"})


def _lists(groups: Sequence[Group], comma: int) -> bool:
    """A comma within `friendship, cooperation and mutual assistance`."""
    for ahead in range(comma + 1, min(comma + 6, len(groups))):
        if groups[ahead].tags & {"w:and"}:
            return ahead > comma + 1
        if groups[ahead].tags & {"verb", "comma", "stop", "date", "person", "w:the", "w:a"}:
            return False
    return False


#: `take the anniversary as an opportunity to do more`: what it is used for, and not what is remembered.
_AS_CHANCE = expression(
    r"(?:an? )?(?:\w+ )?(?:opportunity|occasion|chance|starting point|milestone|impetus|momentum|turning point)\b"
)


def _subject(groups: Sequence[Group], noun: int, phrase: int) -> Span | None:
    """What stands behind `of`, without its article."""
    at = noun + 1
    if at >= len(groups) or not groups[at].tags & {"w:of", "w:since", "w:as"}:
        return None
    at += 1
    if at < phrase and groups[at].tags & {"w:the", "w:their", "w:its"}:
        at += 1
    return (groups[at].start, groups[phrase - 1].end) if at < phrase else None


def _owner(sentence: Sentence, match: Match) -> Span | None:
    """`Papua New Guinea's 50th birthday`, `the city's 750th anniversary`: the owner is what is remembered."""
    groups = sentence.groups
    before = match.first - 1
    if before > 0 and groups[before].tags & {"w:'s"}:
        return groups[before - 1].start, groups[before - 1].end
    return None
