"""From pairs to groups: facts are joined best pair first, and never across a pair that must stay apart.

The outcome depends on the set of facts and rulings alone, not on their order: pairs are taken by falling points and then by
fact ids. People come first: what they called the same is joined before any rule is asked, what they called different is
never joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

from chancery.model.judgement import Ruling
from chancery.reconciling.blocking import keys_of
from chancery.reconciling.comparing import Comparison, Verdict, compare_traits, weigh
from chancery.reconciling.traits import Traits

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """Why two facts are in one group: by the rules (`comparison`) or by a person (`judgement`)."""

    pair: Pair
    comparison: Comparison | None = None
    judgement: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Facts of one thing: ids, sorted; the decisions that joined them; pairs of people's rulings that contradict each
    other; ids of outside facts that fit as well as the one that was joined."""

    members: tuple[str, ...]
    decisions: tuple[Decision, ...]
    contradictions: tuple[Decision, ...] = ()
    rivals: tuple[Decision, ...] = ()


@dataclass(slots=True)
class _State:
    """The groups so far: whose group each fact is in, and the members of each."""

    facts: Mapping[str, Traits]
    apart: frozenset[Pair]
    ruled: frozenset[str]
    home: dict[str, str]
    members: dict[str, list[str]]
    decisions: dict[str, list[Decision]] = field(default_factory=lambda: defaultdict(list))

    def join(self, decision: Decision) -> None:
        into, gone = sorted(self.home[fact] for fact in decision.pair)
        if into == gone:
            return
        for fact in self.members[gone]:
            self.home[fact] = into
        self.members[into] += self.members.pop(gone)
        self.decisions[into] += [*self.decisions.pop(gone, ()), decision]

    def forbidden(self, pair: Pair) -> bool:
        """Whether people keep some fact of one group from some fact of the other."""
        return any(_pair(a, b) in self.apart for a, b in self._across(pair))

    def clashing(self, pair: Pair) -> bool:
        """Whether the rules find some fact of one group different from some fact of the other.

        Facts that a person put where the rules would not have put them keep nobody out.
        """
        return any(
            self.weigh(a, b)[1] == "different"
            for a, b in self._across(pair)
            if (a, b) == pair or (b, a) == pair or not {a, b} & self.ruled
        )

    def weigh(self, a: str, b: str) -> tuple[int, Verdict]:
        first, second = _pair(a, b)
        return weigh(self.facts[first], self.facts[second])

    def compare(self, pair: Pair) -> Comparison:
        return compare_traits(self.facts[pair[0]], self.facts[pair[1]])

    def _across(self, pair: Pair) -> Iterable[Pair]:
        return product(self.members[self.home[pair[0]]], self.members[self.home[pair[1]]])


def group(facts: Mapping[str, Traits], rulings: Sequence[Ruling]) -> tuple[Group, ...]:
    """The groups of facts that are one thing each, by smallest id; every fact is in exactly one."""
    same, apart = _ruled(rulings, facts, "same"), _ruled(rulings, facts, "different")
    ruled = frozenset(fact for pair in same for fact in pair)
    homes, members = {f: f for f in facts}, {f: [f] for f in sorted(facts)}
    state = _State(facts, frozenset(apart), ruled, homes, members)
    contradicted = [_join_by_people(state, pair, judgement) for pair, judgement in sorted(same.items())]
    edges = _edges(state, ruled=frozenset({*same, *apart}))
    left = [pair for pair in edges if not _join_by_rules(state, pair)]
    return _groups(state, left, [decision for decision in contradicted if decision])


def _join_by_people(state: _State, pair: Pair, judgement: str) -> Decision | None:
    decision = Decision(pair, judgement=judgement)
    if state.home[pair[0]] != state.home[pair[1]] and state.forbidden(pair):
        return decision
    state.join(decision)
    return None


def _join_by_rules(state: _State, pair: Pair) -> bool:
    if state.home[pair[0]] == state.home[pair[1]]:
        return True
    if state.forbidden(pair) or state.clashing(pair):
        return False
    state.join(Decision(pair, state.compare(pair)))
    return True


def _edges(state: _State, *, ruled: frozenset[Pair]) -> list[Pair]:
    """The pairs that the rules take for one thing and no person has ruled on, best first."""
    blocks = defaultdict[str, list[str]](list)
    for name in sorted(state.facts):
        for key in keys_of(state.facts[name]):
            blocks[key].append(name)
    pairs = {pair for names in blocks.values() for pair in combinations(names, 2)} - ruled
    weighed = [(state.weigh(*pair), pair) for pair in pairs]
    return [
        pair
        for _, pair in sorted((-points, pair) for (points, verdict), pair in weighed if verdict == "same")
    ]


def _groups(state: _State, left: Sequence[Pair], contradicted: Sequence[Decision]) -> tuple[Group, ...]:
    rivals, against = defaultdict[str, list[Decision]](list), defaultdict[str, list[Decision]](list)
    for pair in left:
        for fact in pair:
            rivals[state.home[fact]].append(Decision(pair, state.compare(pair)))
    for decision in contradicted:
        for fact in decision.pair:
            against[state.home[fact]].append(decision)
    return tuple(
        Group(
            tuple(sorted(state.members[home])),
            tuple(state.decisions[home]),
            tuple(against[home]),
            tuple(rivals[home]),
        )
        for home in sorted(state.members, key=lambda home: min(state.members[home]))
    )


def _ruled(rulings: Sequence[Ruling], facts: Mapping[str, Traits], sort: str) -> dict[Pair, str]:
    """The pairs that people ruled on, each with the judgement; the smallest id where several say the same."""
    found: dict[Pair, str] = {}
    for ruling in rulings:
        if ruling.sort != sort:
            continue
        for a, b in product(ruling.facts, ruling.others):
            if a in facts and b in facts and a != b:
                pair = _pair(a, b)
                found[pair] = min(found.get(pair, ruling.judgement), ruling.judgement)
    return found


def _pair(a: str, b: str) -> Pair:
    return (a, b) if a <= b else (b, a)
