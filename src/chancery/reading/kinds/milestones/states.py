"""Whose milestone it is: the two states, by their roles in the sentence, then by nearness, then by the report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors.state_words import StateMention, StateWords
from chancery.reading.kinds.milestones.asides import by_the_way, in_an_event, seat_in_exile
from chancery.reading.kinds.milestones.earlier import (
    antecedent,
    meant_by_it,
    nameless,
    pair_before,
    there,
    told_before,
)
from chancery.reading.kinds.milestones.phrases import hangs
from chancery.reading.kinds.milestones.roles import (
    OF_MISSIONS,
    Telling,
    both,
    both_act,
    by_role,
    presented_to,
    telling,
    they_of_both,
    told_of_both,
)
from chancery.reading.kinds.milestones.rulers import meant_by_he, one_side, ruled
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene, by_block
from chancery.reading.who import full_person
from chancery.vocabulary.leaders import state_of_leader

#: Prepositions behind which a state tells where rather than whose.
_WHERE: Final = frozenset({"in", "at", "near"})


def states_of(
    scene: Scene, number: int, sentence: Sentence, kind: str, verb: int, object_: int
) -> Value | None:
    """The states of a milestone told by groups `verb` and `object_` of sentence `number`, or None when there are none."""
    words = StateWords(scene.story(sentence).pair.states)
    told = telling(sentence, kind, verb, object_)
    if they_of_both(told) and (pair := _of_the_report(scene, sentence)) is not None:
        return pair
    mentions = _of_the_milestone(told, words)
    side = one_side(sentence, mentions) if kind not in OF_MISSIONS and kind != "anniversary" else []
    mentions = _of_its_clause(told, [m for m in mentions if m not in side[1:]])
    act, pair_told = both_act(told, mentions)
    if pair_told:
        return Value(sorted(m.state for m in pair_told), tuple(m.span for m in pair_told))
    if act and (pair := _of_the_report(scene, sentence)) is not None:
        return pair
    named: dict[str, Span] = {}
    for mention in _surely(scene, number, told, words, mentions, sentence.groups[object_]):
        _add(named, mention)
    if not told_of_both(sentence):
        _add_near(scene, number, told, mentions, named, object_)
    elif not named and (pair := pair_before(scene, number, sentence, words)) is not None:
        return pair
    filled = _complete(scene, sentence, named, words)
    if filled is not None:
        return filled
    for mention in _nearest_first(told, mentions):
        _add(named, mention)
    return (
        _complete(scene, sentence, named, words)
        or _with_leaders(sentence, named)
        or _beside(scene, sentence, words, named)
        or _alone(named)
    )


def _of_the_report(scene: Scene, sentence: Sentence) -> Value | None:
    pair = scene.story(sentence).pair
    two = dict(zip(pair.states[:2], pair.spans[:2], strict=False))
    return Value(sorted(two), tuple(two.values()), "pair:report") if len(two) == 2 else None


def _of_the_milestone(told: Telling, words: StateWords) -> list[StateMention]:
    """The mentions of a sentence that may be of whose milestone it is."""
    sentence = told.sentence
    mentions = [m for m in words.mentions(sentence) if not by_the_way(sentence, m, strict=False)]
    if told.kind in OF_MISSIONS:
        return [m for m in mentions if not seat_in_exile(sentence, m, mentions)]
    return mentions


def _of_its_clause(told: Telling, mentions: list[StateMention]) -> list[StateMention]:
    """`recognised Haiti in 1825; Britain waited until 1838`: those before a clause with a verb of its own, if there are any."""
    groups = told.sentence.groups
    stop = next((g.first for g in groups if g.first >= told.high and "stop" in g.tags), None)
    if stop is None or not any("verb" in g.tags and g.first > stop for g in groups):
        return mentions
    own = [m for m in mentions if m.first < stop]
    return own if any(not m.place for m in own) else mentions


def _surely(
    scene: Scene,
    number: int,
    told: Telling,
    words: StateWords,
    mentions: Sequence[StateMention],
    object_: Group,
) -> Iterator[StateMention]:
    """The mentions that by their part in the sentence, or the one before, are of whose milestone it is."""
    own = both(told.sentence, mentions)
    if own:
        yield from own
        return
    yield from meant_by_it(scene, number, told, words, mentions)
    if told.kind == "recognition":
        yield from nameless(scene, number, told.sentence, words, object_)
    yield from presented_to(told, mentions)
    yield from by_role(told, mentions)
    yield from antecedent(scene, number, told.sentence, words, told.low)
    if told.kind in OF_MISSIONS:
        yield from there(scene, number, told, words)
    if object_.tags & {"back"}:
        yield from told_before(scene, number, words)


def _add_near(
    scene: Scene,
    number: int,
    told: Telling,
    mentions: Sequence[StateMention],
    named: dict[str, Span],
    object_: int,
) -> None:
    """Add to `named` who stands nearest, then the states of leaders, then of a bare post."""
    strong = [
        m for n, m in enumerate(mentions) if not m.place and not _weak(told.sentence, mentions[: n + 1])
    ]
    for mention in _nearest_first(told, strong):
        _add(named, mention)
    by_name = (*meant_by_he(scene, number, told.sentence), *ruled(told.sentence))
    for state, span in (*by_name, *_led(told.sentence), *_acting(scene, told)):
        if len(named) < 2:
            named.setdefault(state, span)
    groups = told.sentence.groups
    post = _post(scene, groups, object_) if told.kind in OF_MISSIONS and len(named) == 1 else None
    if post is not None:
        named.setdefault(*post)


def _weak(sentence: Sentence, run: Sequence[StateMention]) -> bool:
    """Whether the last of `run` rather tells where, or whose an event is, than whose the milestone."""
    return hangs(sentence, run, on=_WHERE) or in_an_event(sentence, run[-1])


def _nearest_first(told: Telling, mentions: Sequence[StateMention]) -> list[StateMention]:
    def distance(mention: StateMention) -> int:
        return min(abs(mention.first - told.low), abs(mention.first - told.high))

    return sorted(mentions, key=distance)


def _with_leaders(sentence: Sentence, named: dict[str, Span]) -> Value | None:
    """`The two countries restored relations when President Nixon came to Damascus`: one state is only told by its leader."""
    held = named | {s: span for s, span in _led(sentence) if s not in named} if len(named) == 1 else {}
    return Value(sorted(held), tuple(held.values())) if len(held) == 2 else None


def _alone(named: dict[str, Span]) -> Value | None:
    return Value(sorted(named), tuple(named.values())) if named else None


#: How many code points off a sentence of the same paragraph may still tell whose a milestone is.
_BESIDE: Final = 1500


def _complete(scene: Scene, sentence: Sentence, named: dict[str, Span], words: StateWords) -> Value | None:
    """`named` filled up to a pair from the report, but never with a state that is only told by the way."""
    filled = complete_pair(scene, sentence, named)
    beside = [s for s in by_block(scene)[sentence.block] if abs(s.start - sentence.start) < _BESIDE]
    around = [m for s in beside for m in words.mentions(s) if not by_the_way(s, m)]
    aside = {m.state for s in beside for m in words.mentions(s) if by_the_way(s, m)}
    aside -= {m.state for m in around}
    if filled is not None and len(filled.value) > 1 and not (set(filled.value) - set(named)) & aside:
        return filled
    held = dict(named)
    for mention in around:
        if not mention.place:
            _add(held, mention)
    return Value(sorted(held), tuple(held.values()), "pair:paragraph") if len(held) > 1 else None


def _beside(scene: Scene, sentence: Sentence, words: StateWords, named: dict[str, Span]) -> Value | None:
    """`named` with the one further state that the paragraph tells by its capital or its leader, if it tells one only."""
    if len(named) != 1:
        return None
    beside = [s for s in by_block(scene)[sentence.block] if abs(s.start - sentence.start) < _BESIDE]
    told: dict[str, Span] = {}
    for other in beside:
        mentions = words.mentions(other)
        exiled = [m for m in mentions if seat_in_exile(other, m, mentions)]
        told |= {m.state: m.span for m in mentions if m not in exiled and not by_the_way(other, m)}
    further = {state: span for state, span in told.items() if state not in named}
    if not further:
        led = (two for other in beside for two in _led(other))
        further = {state: span for state, span in led if state not in named}
    held = named | further
    return Value(sorted(held), tuple(held.values()), "pair:paragraph") if len(further) == 1 else None


def _post(scene: Scene, groups: Sequence[Group], object_: int) -> tuple[str, Span] | None:
    """`Embassy Manama`: the bare name of a post is how the foreign service of the United States calls its own."""
    post, city = groups[object_], groups[object_ + 1 : object_ + 2]
    bare = scene.words(post.span) in ("Embassy", "Legation") and city and city[0].tags & {"place"}
    return ("USA", (post.start, city[0].end)) if bare else None


def _led(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """`presented his credentials to President Nixon`: the states of persons whose own words do not name them."""
    for group in sentence.groups:
        person = group.value
        if isinstance(person, Person) and person.office and person.state_span in (None, person.name_span):
            state = person.state or state_of_leader(person.office, person.name)
            if state is not None:
                yield state, person.name_span


def _acting(scene: Scene, told: Telling) -> Iterator[tuple[str, Span]]:
    """`Kurti hopes to open an embassy`: the state of the last person named before the milestone, as the report tells it."""
    before = [g for g in told.sentence.groups if g.last <= told.low and isinstance(g.value, Person)]
    if before:
        person = full_person(scene, before[-1].value)
        if person.state is not None:
            yield person.state, person.state_span or before[-1].span


def _add(named: dict[str, Span], mention: StateMention) -> None:
    if len(named) < 2:
        named.setdefault(mention.state, mention.span)
