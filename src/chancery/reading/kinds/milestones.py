"""Milestones: relations established, resumed, suspended, severed, raised or lowered; embassies; recognition; anniversaries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern, matches
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.anniversaries import anniversary, years_of
from chancery.reading.kinds.milestone_levels import is_level, level_of
from chancery.reading.kinds.milestone_states import states_of
from chancery.reading.kinds.plain_relations import plain_relations
from chancery.reading.kinds.predicates import standing_at
from chancery.reading.roles import is_past, read_date, when
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

_LEVELS = frozenset({"level-upgraded", "level-downgraded"})
_AGREEABLE = frozenset({"relations-established", "relations-resumed"})
_NOT_RECOGNISED = frozenset({
    "role", "contribution", "contributions", "efforts", "importance", "need", "fact", "territory", "territories", "integrity",
    "borders", "border", "inviolability", "right", "rights", "claim", "claims", "authority", "leadership", "significance",
    "potential", "progress", "status", "annexation", "conquest", "sovereignty over",
})  # fmt: skip
_THAT_DAY = (
    "same day",
    "same date",
    "this date",
    "that date",
    "that day",
    "latter date",
    "this day",
    "on which day",
)
#: Words that make an agreement to establish relations their establishment.
_EFFECTIVE = frozenset({"communique", "effect", "effective", "signed", "henceforth", "hereby"})


def milestones(scene: Scene) -> Iterator[Draft]:
    """A draft for each milestone told; where two patterns claim the same words, the earlier pattern keeps them."""
    found = [
        d for number, sentence in enumerate(scene.sentences) for d in _of_sentence(scene, number, sentence)
    ]
    remembered = [d for d in found if d.get("milestone_kind") == "anniversary" and d.get("subject") is None]
    for draft in found:
        if not any(_is_base(draft, other) for other in remembered):
            yield draft


def _is_base(draft: Draft, anniversary_: Draft) -> bool:
    """Whether a draft tells of what an anniversary of relations remembers; then the anniversary takes its date."""
    if draft.get("milestone_kind") != "relations-established" or draft.get("states") != anniversary_.get(
        "states"
    ):
        return False
    if draft.standing not in ("done", "background"):
        return False
    if anniversary_.get("date") is None and draft.get("date") is not None:
        anniversary_.put("date", draft.values["date"])
    return True


def _of_sentence(scene: Scene, number: int, sentence: Sentence) -> Iterator[Draft]:
    found = _matches(sentence)
    verbs: set[int] = set()
    objects: set[tuple[int, str]] = set()
    kept: list[tuple[Pattern, Match]] = []
    for pattern, match in found:
        verb, object_ = match.parts["verb"][0], match.parts["object"][0]
        told = (object_, str(pattern.gives["kind"]))
        if verb in verbs or told in objects or not _fits(sentence, pattern, match):
            continue
        verbs.add(verb)
        objects.add(told)
        kept.append((pattern, match))
    kept = _without_shadows(kept)
    triggers = sorted(match.parts["verb"][0] for _, match in kept)
    for pattern, match in kept:
        draft = _draft(scene, number, sentence, pattern, match, triggers)
        if draft is not None:
            yield draft


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


def _matches(sentence: Sentence) -> list[tuple[Pattern, Match]]:
    return list(matches("milestones", sentence))


def _fits(sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """Whether what a pattern cannot see agrees: no anniversary around it, a first envoy, a level and not a paper."""
    kind = pattern.gives["kind"]
    groups = sentence.groups
    verb, object_ = match.parts["verb"][0], match.parts["object"][0]
    if kind == "anniversary":
        return years_of(sentence, pattern, match) is not None
    if any(g.tags & {"n:anniversary"} for g in groups[max(0, min(verb, object_) - 7) : min(verb, object_)]):
        return False
    if pattern.gives.get("needs") == "first":
        return "first" in {t.fold for t in sentence.tokens}
    if pattern.gives.get("needs") == "plain":
        return plain_relations(sentence, verb, object_)
    if pattern.gives.get("needs") == "up":
        return "up" in {t.fold for t in sentence.tokens[groups[verb].first : groups[verb].last]}
    if pattern.gives.get("needs") == "embassy":
        return any(g.tags & {"n:embassy", "body:embassy"} for g in groups[:object_])
    if kind == "level-upgraded" and groups[object_].tags & {"partnership"}:
        return is_level(sentence, object_) and not _reaffirmed(groups, verb, object_)
    if kind == "recognition":
        return _recognises(sentence, verb, object_)
    if kind == "relations-resumed" and not groups[object_].tags & {"n:diplomatic"}:
        return standing_at(groups, verb)[0] == "done" or not _word(sentence, groups[verb]).startswith(
            "normal"
        )
    return True


def _reaffirmed(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """`raise cooperation within the strategic partnership` changes no level."""
    between = groups[min(verb, object_) + 1 : max(verb, object_)]
    return any(
        g.tags & {"w:within", "w:under", "w:of", "w:on"} and not g.tags & {"w:to"} for g in between[-2:]
    ) and not any(g.tags & {"w:to", "w:into", "w:level"} for g in between)


def _recognises(sentence: Sentence, verb: int, object_: int) -> bool:
    """A state or its independence is recognised, not its efforts or that it did something."""
    groups = sentence.groups
    if verb + 1 < len(groups) and groups[verb + 1].tags & {"w:that", "w:how", "w:importance"}:
        return False
    after = groups[object_ + 1 : object_ + 3]
    if len(after) > 1 and after[0].tags & {"w:'s"}:
        return bool(after[1].tags & {"w:independence", "w:sovereignty", "w:statehood", "w:government"})
    between = sentence.tokens[groups[verb].last : groups[object_].first]
    return not any(t.fold in _NOT_RECOGNISED for t in between)


def _word(sentence: Sentence, group: Group) -> str:
    return sentence.tokens[group.first].fold


def _draft(
    scene: Scene, number: int, sentence: Sentence, pattern: Pattern, match: Match, triggers: Sequence[int]
) -> Draft | None:
    kind = str(pattern.gives["kind"])
    if kind == "anniversary":
        return anniversary(scene, number, sentence, pattern, match)
    groups = sentence.groups
    verb_at = min(match.parts["verb"][0], len(groups) - 1)
    object_at = match.parts["object"][0]
    verb, object_ = groups[verb_at], groups[object_at]
    standing = _standing(sentence, pattern, verb_at)
    evidence = (min(verb.start, object_.start), max(verb.end, object_.end))
    draft = Draft("milestone", standing, pattern.id, verb.span, evidence, number)
    draft.echo = scene.block(sentence).sort == "heading"
    draft.set("milestone_kind", kind, (verb.span, object_.span))
    states = states_of(scene, sentence, kind, verb_at, object_at)
    if states is None or len(states.value) < 2:
        return None
    draft.put("states", states)
    _put_date(scene, draft, number, sentence, verb_at, triggers)
    if kind in _LEVELS:
        draft.put("level", level_of(scene, sentence, object_at))
    return draft


def _standing(sentence: Sentence, pattern: Pattern, verb: int) -> str:
    given = pattern.gives.get("standing")
    if given:
        return str(given)
    standing, rule = standing_at(sentence.groups, verb)
    if pattern.gives.get("noun") and rule == "standing.infinitive":
        return "done"
    words = [t.fold for t in sentence.tokens]
    before = words[max(0, sentence.groups[verb].first - 6) : sentence.groups[verb].first]
    if rule == "standing.infinitive" and {"first", "country", "countries", "nation", "state", "among"} & set(
        before
    ):
        return "background"
    if standing == "planned" and pattern.gives["kind"] in _AGREEABLE and _EFFECTIVE & set(words):
        return "done"
    return standing


def _put_date(
    scene: Scene, draft: Draft, number: int, sentence: Sentence, verb: int, triggers: Sequence[int]
) -> None:
    """The date of the milestone's own clause; only where it has none, one from elsewhere in the sentence."""
    date = (
        _since(scene, sentence, verb) if "since" in draft.pattern or draft.pattern.endswith("-date") else None
    )
    date = date or _own_date(scene, sentence, verb, triggers, draft.standing)
    if date is None:
        date = _other_date(scene, number, sentence, verb, draft.standing)
    draft.put("date", date)
    if date is not None and date.spans:
        draft.evidence = (min(draft.evidence[0], date.spans[0][0]), max(draft.evidence[1], date.spans[0][1]))
    if draft.standing == "done" and is_past(scene, date):
        draft.standing = "background"


def _since(scene: Scene, sentence: Sentence, verb: int) -> Value | None:
    """The day behind `since` or `date from`, which elsewhere opens a stretch and dates no event."""
    for group in sentence.groups[verb:]:
        if group.tags & {"date"}:
            return read_date(scene, replace(group, value=replace(group.value, bound=None)))
    return None


def _other_date(scene: Scene, number: int, sentence: Sentence, verb: int, standing: str) -> Value | None:
    if standing == "planned" and _agreed_then(sentence, verb):
        return None
    return when(scene, sentence, verb, standing=standing) or _only_date(scene, number, sentence)


def _agreed_then(sentence: Sentence, verb: int) -> bool:
    """`agreed on Friday to resume relations`: the day is the agreement's, not that of the relations."""
    groups = sentence.groups[max(0, verb - 8) : verb]
    agreed = next((n for n, g in enumerate(groups) if g.tags & {"v:agree", "v:say"}), None)
    return agreed is not None and any(g.tags & {"date"} for g in groups[agreed : agreed + 4])


def _only_date(scene: Scene, number: int, sentence: Sentence) -> Value | None:
    """The one date of the sentence; for `that same day` the last one told before it in the paragraph."""
    dates = _dates(scene, sentence)
    if len(dates) == 1:
        return dates[0]
    text = scene.text[sentence.start : sentence.end].casefold()
    if dates or not any(phrase in text for phrase in _THAT_DAY):
        return None
    for before in reversed(scene.sentences[max(0, number - 3) : number]):
        if before.block == sentence.block and (earlier := _dates(scene, before)):
            return earlier[-1]
    return None


def _dates(scene: Scene, sentence: Sentence) -> list[Value]:
    return [
        value for g in sentence.groups if g.tags & {"date"} and (value := read_date(scene, g)) is not None
    ]


def _own_date(
    scene: Scene, sentence: Sentence, verb: int, triggers: Sequence[int], standing: str
) -> Value | None:
    earlier = [t for t in triggers if t < verb]
    later = [t for t in triggers if t > verb]
    within = (earlier[-1] + 1 if earlier else 0, later[0] if later else len(sentence.groups))
    if standing == "planned" and _agreed_then(sentence, verb):
        return when(scene, sentence, verb, standing=standing, within=(verb, within[1]))
    behind = when(scene, sentence, verb, standing=standing, within=(verb, within[1]))
    return behind or when(scene, sentence, verb, standing=standing, within=within)
