"""Milestones: relations established, resumed, suspended, severed, raised or lowered; embassies; recognition; anniversaries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.grammar import Pattern, patterns
from chancery.reading.groups import Group, Sentence
from chancery.reading.modality import standing_of
from chancery.reading.roles import complete_pair, is_past, when
from chancery.reading.scene import Scene, states_in
from chancery.reading.symbols import Match

_RELATIONAL = frozenset({"n:diplomatic", "n:ties", "n:relations", "both-sides"})
_LABELS = (
    ("comprehensive strategic", "comprehensive-strategic-partnership"),
    ("strategic comprehensive", "comprehensive-strategic-partnership"),
    ("strategic partner", "strategic-partnership"),
    ("comprehensive partner", "comprehensive-partnership"),
)


def milestones(scene: Scene) -> Iterator[Draft]:
    """A draft for each milestone told; where two patterns claim the same words, the earlier pattern keeps them."""
    for number, sentence in enumerate(scene.sentences):
        taken: set[int] = set()
        for pattern in patterns("milestones"):
            for match in pattern.matches(sentence):
                verb, object_ = match.parts["verb"][0], match.parts["object"][0]
                if verb in taken or object_ in taken:
                    continue
                draft = _draft(scene, number, sentence, pattern, match)
                if draft is None:
                    continue
                taken |= {verb, object_}
                yield draft


def _draft(scene: Scene, number: int, sentence: Sentence, pattern: Pattern, match: Match) -> Draft | None:
    kind = pattern.gives["kind"]
    groups = sentence.groups
    verb_at = min(match.parts["verb"][0], len(groups) - 1)
    verb, object_ = groups[verb_at], groups[match.parts["object"][0]]
    if kind == "anniversary":
        return _anniversary(scene, number, sentence, pattern, match)
    if _inside_anniversary(groups, verb_at) or (pattern.gives.get("first") and not _first_envoy(scene, sentence)):
        return None
    standing, _ = ("done", "") if pattern.gives.get("noun") else standing_of(groups, verb_at)
    standing = pattern.gives.get("standing", standing)
    draft = Draft("milestone", standing, pattern.id, verb.span, (min(verb.start, object_.start), max(verb.end, object_.end)), number)
    draft.set("milestone_kind", kind, (verb.span, object_.span))
    states = _states(scene, sentence, kind)
    if states is None:
        return None
    draft.put("states", states)
    date = when(scene, sentence, verb_at, standing=standing)
    draft.put("date", date)
    if date is not None:
        draft.evidence = (min(draft.evidence[0], date.spans[0][0]), max(draft.evidence[1], date.spans[0][1]))
    if draft.standing == "done" and is_past(scene, date):
        draft.standing = "background"
    if kind in ("level-upgraded", "level-downgraded") and object_.tags & {"partnership"}:
        _level(scene, draft, object_)
    return draft


def _inside_anniversary(groups: Sequence[Group], at: int) -> bool:
    """`the 75th anniversary of the establishment of ...` is the anniversary's own business."""
    return any(g.tags & {"n:anniversary"} for g in groups[max(0, at - 6) : at])


def _first_envoy(scene: Scene, sentence: Sentence) -> bool:
    words = scene.text[sentence.start : sentence.end].casefold()
    return " first " in words


def _states(scene: Scene, sentence: Sentence, kind: str) -> Value | None:
    """The two states of a milestone: named in the sentence, by the place of an embassy, or by the report."""
    named: dict[str, Span] = {}
    places: dict[str, Span] = {}
    for state, span, share in states_in(sentence.groups):
        (named if share >= 1 else places).setdefault(state, span)
    if len(named) > 2:
        named = dict(list(named.items())[:2]) if kind != "anniversary" else named
    for state, span in places.items():
        if len(named) < 2 and state not in named:
            named[state] = span
    return complete_pair(scene, sentence, named)


def _level(scene: Scene, draft: Draft, object_: Group) -> None:
    words = scene.words(object_.span).casefold()
    label = next((label for cue, label in _LABELS if cue in words), None)
    draft.set("level", label or scene.words(object_.span), (object_.span,))


def _anniversary(scene: Scene, number: int, sentence: Sentence, pattern: Pattern, match: Match) -> Draft | None:
    groups = sentence.groups
    count, noun = groups[match.parts["verb"][0]], match.parts["object"][0]
    years = count.value if isinstance(count.value, int) else None
    behind = groups[noun + 1 : noun + 10]
    relational = any(g.tags & _RELATIONAL for g in behind) or groups[noun].tags & _RELATIONAL
    draft = Draft("milestone", "done", pattern.id, groups[noun].span, (count.start, groups[noun].end), number)
    draft.set("milestone_kind", "anniversary", (groups[noun].span,))
    draft.set("years", years, (count.span,))
    if relational:
        end = next(g for g in behind + (groups[noun],) if g.tags & _RELATIONAL)
        draft.evidence = (count.start, max(end.end, groups[noun].end))
        draft.put("states", _states(scene, sentence, "anniversary"))
    else:
        subject = _subject(groups, noun)
        if subject is None:
            return None
        draft.evidence = (count.start, subject[1])
        draft.set("subject", scene.words(subject), (subject,))
        own = {s: span for s, span, _ in states_in(behind)}
        if own:
            draft.set("states", sorted(own)[:2], tuple(own.values()))
    standing, _ = standing_of(groups, max(0, match.first - 1)) if groups[max(0, match.first - 1)].tags & {"verb"} else ("done", "")
    draft.standing = standing
    return draft


def _subject(groups: Sequence[Group], noun: int) -> Span | None:
    """What an anniversary remembers: the words after its `of`."""
    if noun + 1 >= len(groups) or not groups[noun + 1].tags & {"w:of", "w:since"}:
        return None
    last = noun + 2
    while last < len(groups) and not groups[last].tags & {"stop", "comma", "open", "colon", "date", "quote"} and last - noun < 12:
        last += 1
    return (groups[noun + 2].start, groups[last - 1].end) if last > noun + 2 else None
