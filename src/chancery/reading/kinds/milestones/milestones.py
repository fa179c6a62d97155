"""Milestones: relations established, resumed, suspended, severed, raised or lowered; embassies; recognition; anniversaries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from chancery.expressions import expression
from chancery.model.edtf import bounds
from chancery.model.kinds import HAPPENED
from chancery.reading.date_values import is_coming
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.confirmed import answered, asks
from chancery.reading.kinds.milestones.anniversaries import anniversary
from chancery.reading.kinds.milestones.anniversary_dates import count_back
from chancery.reading.kinds.milestones.clauses_cut import across_clause, without_clause
from chancery.reading.kinds.milestones.dates import put_date
from chancery.reading.kinds.milestones.fit import fits
from chancery.reading.kinds.milestones.gapped import each_with_its_day
from chancery.reading.kinds.milestones.levels import level_of, stated_level
from chancery.reading.kinds.milestones.likewise import likewise
from chancery.reading.kinds.milestones.lists import pairs_of
from chancery.reading.kinds.milestones.marked_behind import marked_behind
from chancery.reading.kinds.milestones.nouns import denied_hearsay, said_of_noun
from chancery.reading.kinds.milestones.offices import is_representation
from chancery.reading.kinds.milestones.present import told_for_a_day_ahead
from chancery.reading.kinds.milestones.respective import one_each
from chancery.reading.kinds.milestones.standing import AGREEABLE, raised_by_statement, standing_in
from chancery.reading.kinds.milestones.states import states_of
from chancery.reading.kinds.milestones.switching import switched
from chancery.reading.kinds.milestones.told_once import only_sent, spoken_of_again, taken_up_anew
from chancery.reading.kinds.milestones.view import recalled
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

_LEVELS = frozenset({"level-upgraded", "level-downgraded"})


def milestones(scene: Scene) -> Iterator[Draft]:
    """A draft for each milestone told; where two patterns claim the same words, the earlier pattern keeps them."""
    found = [
        d for number, sentence in enumerate(scene.sentences) for d in _of_sentence(scene, number, sentence)
    ]
    found = [*found, *likewise(scene, found)]
    marked_behind(scene, found)
    remembered = [d for d in found if d.get("milestone_kind") == "anniversary" and d.get("subject") is None]
    kept = [draft for draft in found if not any(_is_base(scene, draft, other) for other in remembered)]
    kept = [draft for draft in kept if not taken_up_anew(draft, kept)]
    count_back(scene, kept)
    yield from (
        draft for draft in kept if not only_sent(draft, kept) and not spoken_of_again(scene, draft, kept)
    )


def _is_base(scene: Scene, draft: Draft, anniversary_: Draft) -> bool:
    """Whether a draft only tells of what an anniversary of relations remembers, which takes its date in any case.

    A day that another sentence tells, or a clause behind a semicolon, is a milestone of its own; that of an agreement on
    relations is none.
    """
    if draft.get("milestone_kind") != "relations-established" or draft.get("states") != anniversary_.get(
        "states"
    ):
        return False
    if draft.standing not in HAPPENED:
        return False
    if anniversary_.get("date") is None and draft.get("date") is not None:
        anniversary_.put("date", draft.values["date"])
    if draft.get("date") is None or draft.pattern == "milestone.established-noun":
        return True
    return draft.sentence == anniversary_.sentence and not _parted(scene, draft, anniversary_)


def _parted(scene: Scene, draft: Draft, anniversary_: Draft) -> bool:
    """`relations date from 1966; their 60th anniversary was marked`: whether each has a clause with a date of its own."""
    low, high = sorted((draft.trigger[0], anniversary_.trigger[0]))
    groups = scene.sentences[draft.sentence].groups
    between = [g for g in groups if low < g.start < high]
    return any("stop" in g.tags for g in between) or _joined(draft, between)


def _joined(draft: Draft, between: Sequence[Group]) -> bool:
    """`took up ties on 3 May 1962, and 2022 is marked as their 60th year`: a day, then a clause with a subject of its own."""
    day = next((n for n, g in enumerate(between) if "date" in g.tags), None)
    if day is None or len(str(draft.get("date"))) < len("1962-11-06"):
        return False
    for n, (comma, joint) in enumerate(pairwise(between[day:]), day):
        if "comma" in comma.tags and joint.tags & {"w:and", "w:while", "w:so"}:
            return n + 2 < len(between) and between[n + 2].tags.isdisjoint(_GOES_ON)
    return False


#: Behind `and`, that the same states do something further.
_GOES_ON: Final = frozenset({"verb", "adverb", "w:will", "w:are", "w:have", "w:to", "w:also"})


def _of_sentence(scene: Scene, number: int, sentence: Sentence) -> Iterator[Draft]:
    """The milestones of a sentence, and those that it tells across a clause in between."""
    sentence = recalled(scene, number, sentence)
    told = list(_told_in(scene, number, sentence))
    shorter = without_clause(sentence)
    if shorter is not None:
        yield from across_clause(shorter, told, list(_told_in(scene, number, shorter)))
    else:
        yield from told


def _told_in(scene: Scene, number: int, sentence: Sentence) -> Iterator[Draft]:
    found = matches("milestones", sentence)
    verbs: set[int] = set()
    objects: set[tuple[int, str, bool]] = set()
    kept: list[tuple[Pattern, Match]] = []
    for pattern, match in found:
        verb, object_ = match.parts["verb"][0], match.parts["object"][0]
        told = (
            object_,
            str(pattern.gives["kind"]),
            pattern.id.endswith(("-then", "-also", "-them", "-aside")),
        )
        if verb in verbs or told in objects or not fits(sentence, pattern, match):
            continue
        verbs.add(verb)
        objects.add(told)
        kept.append((pattern, match))
    kept = _without_shadows(kept)
    triggers = sorted((_told_at(p, match), "participle" in p.id) for p, match in kept)
    before: Draft | None = None
    for pattern, match in sorted(kept, key=lambda two: two[1].parts["verb"][0]):
        draft = _draft(scene, number, sentence, pattern, match, triggers)
        if draft is None:
            continue
        if before is not None and "own-back" in sentence.groups[match.parts["object"][0]].tags:
            draft.put(
                "states", before.values["states"]
            )  # `it cut relations with Peru; in 1972 they were restored`
        if len(draft.get("states") or ()) > 1:
            before = draft
        yield from _each(scene, sentence, pattern, match, draft)


def _told_at(pattern: Pattern, match: Match) -> int:
    """Where a milestone ends to be told: an anniversary with what is remembered, behind any date between."""
    verb, object_ = match.parts["verb"][0], match.parts["object"][0]
    return max(verb, object_) if pattern.gives["kind"] == "anniversary" else verb


def _each(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match, draft: Draft) -> Iterator[Draft]:
    """One draft for each pair of states where a list of them is told."""
    kind = str(pattern.gives["kind"])
    told = pairs_of(
        scene, sentence, kind, match.parts["verb"][0], match.parts["object"][0], draft.get("states")
    )
    for each in one_each(scene, sentence, draft, told if len(told) > 1 else ()):
        yield from each_with_its_day(scene, sentence, each)


def _without_shadows(kept: list[tuple[Pattern, Match]]) -> list[tuple[Pattern, Match]]:
    """An anniversary's relations, and the recognition that goes with establishing relations, are no facts of their own."""
    marked = {match.parts["object"][0] for pattern, match in kept if pattern.gives["kind"] == "anniversary"}
    made = any(pattern.gives["kind"] == "relations-established" for pattern, _ in kept)
    return [
        (pattern, match)
        for pattern, match in kept
        if (pattern.gives["kind"] == "anniversary" or match.parts["object"][0] not in marked)
        and not (made and pattern.id == "milestone.recognise-each-other")
    ]


def _draft(
    scene: Scene,
    number: int,
    sentence: Sentence,
    pattern: Pattern,
    match: Match,
    triggers: Sequence[tuple[int, bool]],
) -> Draft | None:
    kind = str(pattern.gives["kind"])
    if kind == "anniversary":
        return anniversary(scene, number, sentence, pattern, match)
    groups = sentence.groups
    verb_at = min(match.parts["verb"][0], len(groups) - 1)
    object_at = match.parts["object"][0]
    verb, object_ = groups[verb_at], groups[object_at]
    reply = answered(scene, number) if asks(scene, sentence, verb_at) else "yes"
    if not reply:
        return None
    of_noun = said_of_noun(sentence, verb_at, object_at) if _is_noun(sentence, pattern, verb_at) else None
    told_by = match.first if pattern.gives.get("side") == "chosen" else verb_at
    standing = "denied" if reply == "no" else of_noun or standing_in(sentence, pattern, told_by)
    if standing == "planned" and kind == "level-upgraded" and raised_by_statement(scene, sentence, verb_at):
        standing = "done"
    if standing in ("planned", "proposed") and denied_hearsay(scene, number):
        standing = "denied"
    evidence = (min(verb.start, object_.start), max(verb.end, object_.end))
    if (kind == "relations-established" and _anew(sentence, verb_at, object_at)) or (
        kind == "embassy-opened" and "v:resume" in verb.tags and is_representation(sentence, object_at)
    ):
        kind = "relations-resumed"
    draft = Draft("milestone", standing, pattern.id, verb.span, evidence, number)
    draft.echo = scene.block(sentence).sort == "heading"
    draft.set("milestone_kind", kind, (verb.span, object_.span))
    states = _states(scene, number, sentence, pattern, verb_at, object_at)
    if states is None or (len(states.value) < 2 and not _sure(groups[object_at])):
        return None
    if len(states.value) < 2 and _with_many(sentence, object_at):
        return None
    draft.put("states", states)
    if of_noun not in ("proposed", "denied"):
        # What was suggested in a year, or not, is not dated by that year.
        put_date(scene, draft, number, sentence, verb_at, triggers)
        if draft.standing in HAPPENED and is_coming(scene, draft.values.get("date")):
            draft.standing = "planned"
        elif draft.standing in HAPPENED and (ahead := told_for_a_day_ahead(scene, sentence, verb_at, draft)):
            draft.standing = "planned"
            draft.put("date", ahead)
        elif draft.standing == "planned" and kind in AGREEABLE and _in_effect(scene, sentence, draft):
            draft.standing = "done"
    if kind in AGREEABLE:
        draft.put("level", stated_level(scene, sentence, min(verb_at, object_at)))
    if kind in _LEVELS:
        draft.put("level", level_of(scene, sentence, verb_at, object_at))
    return draft


def _in_effect(scene: Scene, sentence: Sentence, draft: Draft) -> bool:
    """`agreed to open relations as of May 4`, told on that day or after it."""
    told = _FROM_THEN.search(scene.plain(sentence.start, sentence.end))
    last = bounds(str(draft.get("date")))[1] if told and draft.get("date") else None
    return last is not None and scene.published is not None and last <= scene.published


_FROM_THEN = expression(
    r"\b(?:as of|as from|with effect from|effective(?: from| as of)?|starting(?: from)?) "
    r"(?:(?:\w+ )?\d|today\b|this (?:day|date)\b)"
)


def _anew(sentence: Sentence, verb: int, object_: int) -> bool:
    """`took up diplomatic relations again`, `established relations anew`."""
    first, last = min(verb, object_), max(verb, object_)
    if any(group.tags & _AGAIN for group in sentence.groups[max(0, first - 1) : last + 3]):
        return True
    behind = sentence.tokens[sentence.groups[last].last :][:5]
    return any(one.fold == "once" and two.fold == "more" for one, two in pairwise(behind))


_AGAIN: Final = frozenset({"w:again", "w:anew"})


def _is_noun(sentence: Sentence, pattern: Pattern, verb: int) -> bool:
    """Whether the milestone is told by a noun of action: `the opening of`, `the embassy's closure`."""
    groups = sentence.groups
    if pattern.gives.get("noun"):
        return True
    first = groups[verb].first
    behind = groups[verb + 1].tags if verb + 1 < len(groups) else frozenset()
    return sentence.tokens[first].fold.endswith("ing") and bool(behind & {"w:of"})


def _states(
    scene: Scene, number: int, sentence: Sentence, pattern: Pattern, verb: int, object_: int
) -> Value | None:
    side = pattern.gives.get("side")
    if side:
        return switched(scene, sentence, verb, str(side))
    return states_of(scene, number, sentence, str(pattern.gives["kind"]), verb, object_)


def _with_many(sentence: Sentence, object_: int) -> bool:
    """`established diplomatic relations with 182 states`: a count of partners is no milestone with anybody."""
    behind = sentence.groups[object_ + 1 : object_ + 6]
    return any(a.tags & {"w:with", "w:in"} and b.tags & {"number"} for a, b in pairwise(behind))


def _sure(object_: Group) -> bool:
    """Whether the object by itself is a matter between states, so that one of them may go unnamed."""
    return bool(object_.tags & {"n:diplomatic", "body:embassy", "n:embassy"})
