"""Milestones: relations established, resumed, suspended, severed, raised or lowered; embassies; recognition; anniversaries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import Pattern, patterns
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.anniversaries import anniversary
from chancery.reading.kinds.milestone_levels import is_level, level_of
from chancery.reading.kinds.milestone_states import states_of
from chancery.reading.modality import standing_of
from chancery.reading.roles import is_past, when
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

_LEVELS = frozenset({"level-upgraded", "level-downgraded"})
_AGREEABLE = frozenset({"relations-established", "relations-resumed"})
#: Words that make an agreement to establish relations their establishment.
_EFFECTIVE = frozenset({"communique", "effect", "effective", "signed", "henceforth", "hereby"})


def milestones(scene: Scene) -> Iterator[Draft]:
    """A draft for each milestone told; where two patterns claim the same words, the earlier pattern keeps them."""
    for number, sentence in enumerate(scene.sentences):
        yield from _of_sentence(scene, number, sentence)


def _of_sentence(scene: Scene, number: int, sentence: Sentence) -> Iterator[Draft]:
    found = _matches(sentence)
    taken: set[int] = set()
    kept: list[tuple[Pattern, Match]] = []
    for pattern, match in found:
        verb, object_ = match.parts["verb"][0], match.parts["object"][0]
        if verb in taken or object_ in taken or not _fits(scene, sentence, pattern, match):
            continue
        taken |= {verb, object_}
        kept.append((pattern, match))
    triggers = sorted(match.parts["verb"][0] for _, match in kept)
    for pattern, match in kept:
        draft = _draft(scene, number, sentence, pattern, match, triggers)
        if draft is not None:
            yield draft


def _matches(sentence: Sentence) -> list[tuple[Pattern, Match]]:
    return [(pattern, match) for pattern in patterns("milestones") for match in pattern.matches(sentence)]


def _fits(scene: Scene, sentence: Sentence, pattern: Pattern, match: Match) -> bool:
    """Whether what a pattern cannot see agrees: no anniversary around it, a first envoy, a level and not a paper."""
    kind = pattern.gives["kind"]
    groups = sentence.groups
    verb, object_ = match.parts["verb"][0], match.parts["object"][0]
    if kind == "anniversary":
        return True
    if any(g.tags & {"n:anniversary"} for g in groups[max(0, min(verb, object_) - 7) : min(verb, object_)]):
        return False
    if pattern.gives.get("needs") == "first":
        return "first" in {t.fold for t in sentence.tokens}
    if kind == "level-upgraded" and groups[object_].tags & {"partnership"}:
        return is_level(sentence, object_) and not _reaffirmed(groups, verb, object_)
    if kind == "recognition":
        return _recognises(groups, verb, object_)
    return True


def _reaffirmed(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """`raise cooperation within the strategic partnership` changes no level."""
    between = groups[min(verb, object_) + 1 : max(verb, object_)]
    return any(g.tags & {"w:within", "w:under", "w:of", "w:on"} and not g.tags & {"w:to"} for g in between[-2:]) and not any(
        g.tags & {"w:to", "w:into", "w:level"} for g in between
    )


def _recognises(groups: Sequence[Group], verb: int, object_: int) -> bool:
    """A state or its independence is recognised, not its efforts or that it did something."""
    if verb + 1 < len(groups) and groups[verb + 1].tags & {"w:that", "w:how", "w:importance"}:
        return False
    after = groups[object_ + 1 : object_ + 3]
    if len(after) > 1 and after[0].tags & {"w:'s"}:
        return bool(after[1].tags & {"w:independence", "w:sovereignty", "w:statehood", "w:government"})
    between = groups[min(verb, object_) + 1 : object_]
    return not any(g.tags & {"w:role", "w:contribution", "w:efforts", "w:importance", "w:need", "w:fact"} for g in between)


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
    _put_date(scene, draft, sentence, verb_at, triggers)
    if kind in _LEVELS:
        draft.put("level", level_of(scene, sentence, object_at))
    return draft


def _standing(sentence: Sentence, pattern: Pattern, verb: int) -> str:
    given = pattern.gives.get("standing")
    if given:
        return str(given)
    if pattern.gives.get("noun"):
        return "done"
    standing, rule = standing_of(sentence.groups, verb)
    words = [t.fold for t in sentence.tokens]
    before = words[max(0, sentence.groups[verb].first - 6) : sentence.groups[verb].first]
    if rule == "standing.infinitive" and {"first", "country", "countries", "nation", "state", "among"} & set(before):
        return "background"
    if standing == "planned" and pattern.gives["kind"] in _AGREEABLE and _EFFECTIVE & set(words):
        return "done"
    return standing


def _put_date(scene: Scene, draft: Draft, sentence: Sentence, verb: int, triggers: Sequence[int]) -> None:
    """The date of the milestone's own clause; only where it has none, one from elsewhere in the sentence."""
    date = _own_date(scene, sentence, verb, triggers, draft.standing)
    if date is None:
        date = when(scene, sentence, verb, standing=draft.standing)
    draft.put("date", date)
    if date is not None and date.spans:
        draft.evidence = (min(draft.evidence[0], date.spans[0][0]), max(draft.evidence[1], date.spans[0][1]))
    if draft.standing == "done" and is_past(scene, date):
        draft.standing = "background"


def _own_date(scene: Scene, sentence: Sentence, verb: int, triggers: Sequence[int], standing: str) -> Value | None:
    earlier = [t for t in triggers if t < verb]
    later = [t for t in triggers if t > verb]
    within = (earlier[-1] + 1 if earlier else 0, later[0] if later else len(sentence.groups))
    behind = when(scene, sentence, verb, standing=standing, within=(verb, within[1]))
    return behind or when(scene, sentence, verb, standing=standing, within=within)
