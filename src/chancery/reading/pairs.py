"""Which states a fact is between: those that are named, filled up from what the report is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.hosts_of_two import host_of_two
from chancery.reading.named_states import couples, states_in, states_told
from chancery.reading.scene import Scene, once
from chancery.reading.stories import Ranked
from chancery.reading.three_sides import three_sides
from chancery.reading.two_sides import two_sides


def the_pair(scene: Scene, sentence: Sentence, groups: Iterable[Group], *, least: int = 2) -> Value | None:
    """The states a fact is between: those named in `groups`, filled up from the report's own pair.

    Two named make the pair; one named is joined by the first other state of the report; none means the report's pair.
    """
    named: dict[str, Span] = {}
    for state, span, share in states_in(tuple(groups)):
        if share >= 1.0:
            named.setdefault(state, span)
    return complete_pair(scene, sentence, named, least=least)


def complete_pair(
    scene: Scene,
    sentence: Sentence,
    named: dict[str, Span],
    *,
    least: int = 2,
    sure: dict[str, Span] | None = None,
    partners: Collection[str] = (),
) -> Value | None:
    """`named` states as a value, filled up to `least` from what the report is about around the sentence.

    Where the sentence speaks of three sides they are all meant.
    `sure` are those among `named` that stay when more than `least` are named. Of `partners`, whom others have papers
    with, two make no pair while another state is there.
    """
    if least == 2 and (three := three_sides(scene, sentence)) and three.keys() >= named.keys():
        return Value(sorted(three), tuple(three.values()), "pair:three")
    if least == 2 and not named and len(two := two_sides(scene, sentence)) == 2:
        return Value(sorted(two), tuple(two.values()), "pair:two")
    hosting = host_of_two(scene, sentence)
    ranked = _last(hosting, scene.near(sentence) if named else _home_first(scene, sentence))
    if len(named) > least and len(sure or {}) == 1:
        named = _with_protagonist(scene, sentence, named, sure or {})
    if len(named) > least == 2 and (couple := _coupled(sentence, named)).keys() >= (sure or {}).keys():
        named = couple or named
    if len(named) > least:
        first = [s for s in sure or {} if s in named]
        named = _foremost([*first, *(r.state for r in ranked)], named, least)
    if len(named) >= least:
        return Value(sorted(named), tuple(named.values()))
    states, spans = dict(named), list(named.values())
    if least == 2:
        ranked = _with_a_companion(scene, sentence, ranked, states)
    tried: list[Ranked] = []
    if all(_all_about(scene, sentence, state) for state in named):
        partners = [p for p in partners if not _all_about(scene, sentence, p)]
    elsewhere = _last(hosting, scene.story(sentence).ranked) if partners else ()
    for rank in [*ranked, *elsewhere, *ranked]:
        if len(states) >= least:
            break
        if rank.state in partners and not states.keys().isdisjoint(partners) and rank not in tried:
            tried.append(rank)
        elif rank.state not in states:
            states[rank.state] = rank.span
            spans.append(rank.span)
    if not states:
        return None
    return Value(sorted(states), tuple(spans), "pair:report" if len(named) < len(states) else None)


#: From which share on a story is all about a state.
_MOSTLY = 0.5


def _all_about(scene: Scene, sentence: Sentence, state: str) -> bool:
    """Whether more than half of what a story tells is of a state, so that it is the side of all its papers."""
    return any(r.state == state and r.weight > _MOSTLY for r in scene.story(sentence).ranked[:1])


def _last(hosting: Collection[str], ranked: Sequence[Ranked]) -> list[Ranked]:
    """`ranked` with those that only host two others behind the rest."""
    return sorted(ranked, key=lambda rank: rank.state in hosting)


#: How many blocks before a sentence may name the state that it goes on with.
_JUST_BEFORE = 2


def _with_a_companion(
    scene: Scene, sentence: Sentence, ranked: list[Ranked], named: Collection[str]
) -> list[Ranked]:
    """`ranked` with the second told together with the first, where the one in its place never is and stands elsewhere.

    The first is the one `named`, if one is.
    """
    first = next(iter(named), ranked[0].state if ranked else "")
    rest = [r for r in ranked if r.state != first]
    if len(rest) < 2 or len(named) > 1:
        return ranked
    told = _told_together(scene)
    just_before = {sentence.block - n for n in range(_JUST_BEFORE + 1)}
    if rest[0].acts & just_before or any({first, rest[0].state} <= states for states in told):
        return ranked
    other = next((r for r in rest[1:] if frozenset({first, r.state}) in told), None)
    if other is None:
        return ranked
    return [*(r for r in ranked if r.state == first), other, *(r for r in rest if r is not other)]


@once
def _told_together(scene: Scene) -> frozenset[frozenset[str]]:
    """The states that act in one sentence, for each sentence with more than one."""
    named = (frozenset(s for s, _, share in states_told(t) if share >= 1) for t in scene.sentences)
    return frozenset(states for states in named if len(states) > 1)


def _coupled(sentence: Sentence, named: dict[str, Span]) -> dict[str, Span]:
    """Of more states than two, the only two that `and` couples: `A and B signed it, C's ministry said`."""
    told = [couple for couple in couples(sentence.groups) if named.keys() >= couple]
    return {state: span for state, span in named.items() if state in told[0]} if len(told) == 1 else {}


#: How much of a story must be about the state it comes from for that state to be a side of what names none.
_AT_HOME = 0.25


def _home_first(scene: Scene, sentence: Sentence) -> list[Ranked]:
    """The states near a sentence that names none, the one that the report comes from first, if it is about it."""
    ranked, home = scene.near(sentence), scene.story(sentence).home
    own = [r for r in ranked if r.state == home and r.weight >= _AT_HOME]
    return [*own, *(r for r in ranked if r not in own)]


def _with_protagonist(
    scene: Scene, sentence: Sentence, named: dict[str, Span], sure: dict[str, Span]
) -> dict[str, Span]:
    """One partner is sure and several others stand about: the other side is the state that the story is most about."""
    ranked = scene.story(sentence).ranked
    if ranked and ranked[0].state in sure:
        return named
    other = next((r for r in ranked if r.state not in sure and (r.state in named or r is ranked[0])), None)
    return named if other is None else {**sure, other.state: named.get(other.state, other.span)}


def _foremost(ranked: Sequence[str], named: dict[str, Span], least: int) -> dict[str, Span]:
    """Of more states than a pair, those that the report is most about; only a trilateral paper names three as equals."""
    order = [s for s in ranked if s in named][:least]
    return {s: named[s] for s in named if s in order}
