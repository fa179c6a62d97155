"""Scores one document: which gold facts were found, which found facts are extra, and how many single values agree.

A found fact counts when it is aligned one to one with a gold fact of its kind and the core of the two agrees. A single
value (slot) counts when it agrees inside an aligned pair, whether or not the core does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from chancery.model.kinds import KINDS
from evaluation.matching import as_list, fold, same_name, shared_values, values

FactMap = Mapping[str, Any]

#: The fields of each kind whose single values are counted.
SLOTS: Final[dict[str, tuple[str, ...]]] = {
    "visit": ("visitor", "visitor_state", "host_state", "visit_kind", "date", "places", "inviter"),
    "meeting": ("meeting_kind", "participants", "states", "date", "place"),
    "signing": ("states", "date", "place", "witnesses", "declared"),
    "instrument": ("type", "parties", "states", "sectors", "date", "place", "stage"),
    "mechanism": ("name", "mechanism_kind", "level", "states", "session", "state"),
    "milestone": ("milestone_kind", "states", "date", "years", "level"),
    "statement": ("speaker", "mode"),
    "obstacle": ("cause",),
    "opportunity": (),
}

_STANDING_CLASS: Final = {
    "done": "fact",
    "background": "fact",
    "planned": "open",
    "proposed": "open",
    "denied": "not",
    "cancelled": "not",
}
#: Under this likeness two facts are not taken for one.
_ALIKE: Final = 0.3


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, how many the reader gave, how many the gold wants."""

    hits: int = 0
    predicted: int = 0
    wanted: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.hits + other.hits, self.predicted + other.predicted, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.hits / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class KindScore:
    """One kind in one document. `pairs` are (gold, found, core agrees); `missed` and `extra` stand in no pair."""

    facts: Tally = Tally()
    slots: Tally = Tally()
    pairs: tuple[tuple[FactMap, FactMap, bool], ...] = ()
    missed: tuple[FactMap, ...] = ()
    extra: tuple[FactMap, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """One document: its score by kind, and how many found facts stand on words of the text."""

    kinds: Mapping[str, KindScore] = field(default_factory=dict)
    predicted: int = 0
    grounded: int = 0


def score_document(text: str, gold: Sequence[FactMap], found: Sequence[FactMap]) -> DocumentScore:
    """Score the found facts of one report against its gold facts (both in the form of the JSON Lines output)."""
    scores = {kind: _score_kind(kind, text, _of_kind(kind, gold), _of_kind(kind, found)) for kind in KINDS}
    return DocumentScore(
        scores, predicted=len(found), grounded=sum(is_grounded(text, fact) for fact in found)
    )


def total(scores: Iterable[DocumentScore], kinds: Iterable[str]) -> tuple[Tally, Tally]:
    """The tallies of facts and of slots over all documents and the given kinds."""
    chosen = tuple(kinds)
    facts, slots = Tally(), Tally()
    for score in scores:
        for kind in chosen:
            facts += score.kinds[kind].facts
            slots += score.kinds[kind].slots
    return facts, slots


def is_grounded(text: str, fact: FactMap) -> bool:
    """Whether the fact has evidence and every quote stands verbatim at its offsets."""
    pieces = fact.get("evidence") or []
    return bool(pieces) and all(text[piece["start"] : piece["end"]] == piece["quote"] for piece in pieces)


def core_agrees(kind: str, gold: FactMap, found: FactMap) -> bool:
    """Whether the found fact says the same as the gold one in what makes a fact of this kind."""
    if standing_class(gold.get("standing")) != standing_class(found.get("standing", "done")):
        return False
    return _CORE[kind](gold, found)


def standing_class(standing: str | None) -> str | None:
    """`fact`, `open` or `not`: standings of one class count as equal."""
    return _STANDING_CLASS.get(standing or "")


def likeness(kind: str, text: str, gold: FactMap, found: FactMap) -> float:
    """How much two facts look like one: values and place weigh alike, an agreeing core lifts above all others."""
    shares = [
        shared_values(name, wanted, values(found, name)) / len(wanted)
        for name in SLOTS[kind]
        if (wanted := values(gold, name))
    ]
    in_values = sum(shares) / len(shares) if shares else 0.0
    in_place = overlap(text, gold, found)
    if not in_place and in_values < 0.5:
        return 0.0
    return 0.5 * in_values + 0.5 * in_place + (1.0 if core_agrees(kind, gold, found) else 0.0)


def overlap(text: str, gold: FactMap, found: FactMap) -> float:
    """The largest share of the gold quote and a piece of evidence that they have in common, of the shorter one."""
    start = text.find(gold["quote"])
    if start < 0:
        return 0.0
    end = start + len(gold["quote"])
    return max((_common(start, end, p["start"], p["end"]) for p in found.get("evidence") or []), default=0.0)


def _common(start: int, end: int, other_start: int, other_end: int) -> float:
    shared = min(end, other_end) - max(start, other_start)
    return max(0.0, shared / max(1, min(end - start, other_end - other_start)))


def _of_kind(kind: str, facts: Sequence[FactMap]) -> list[FactMap]:
    return [fact for fact in facts if fact["kind"] == kind]


def _score_kind(kind: str, text: str, gold: list[FactMap], found: list[FactMap]) -> KindScore:
    pairs = _align(kind, text, gold, found)
    judged = tuple((gold[i], found[j], core_agrees(kind, gold[i], found[j])) for i, j in pairs)
    in_gold, in_found = {i for i, _ in pairs}, {j for _, j in pairs}
    return KindScore(
        facts=Tally(sum(agrees for *_, agrees in judged), len(found), len(gold)),
        slots=_slot_tally(kind, gold, found, judged),
        pairs=judged,
        missed=tuple(fact for i, fact in enumerate(gold) if i not in in_gold),
        extra=tuple(fact for j, fact in enumerate(found) if j not in in_found),
    )


def _slot_tally(
    kind: str, gold: list[FactMap], found: list[FactMap], pairs: Iterable[tuple[FactMap, FactMap, bool]]
) -> Tally:
    names = SLOTS[kind]
    return Tally(
        sum(shared_values(n, values(g, n), values(f, n)) for g, f, _ in pairs for n in names),
        sum(len(values(fact, n)) for fact in found for n in names),
        sum(len(values(fact, n)) for fact in gold for n in names),
    )


def _align(kind: str, text: str, gold: list[FactMap], found: list[FactMap]) -> list[tuple[int, int]]:
    """Pairs of places, best likeness first; ties keep the order of the documents."""
    weighed = [(likeness(kind, text, g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)]
    free_gold, free_found = set(range(len(gold))), set(range(len(found)))
    pairs = []
    for weight, i, j in sorted(weighed, key=lambda entry: -entry[0]):
        if weight > _ALIKE and i in free_gold and j in free_found:
            free_gold.remove(i)
            free_found.remove(j)
            pairs.append((i, j))
    return pairs


def _same_pair(gold: FactMap, found: FactMap) -> bool:
    return not gold.get("states") or set(gold["states"]) == set(as_list(found.get("states")))


def _same_within_pair(name: str) -> Callable[[FactMap, FactMap], bool]:
    return lambda gold, found: _same_pair(gold, found) and gold.get(name) == found.get(name)


def _same_visit(gold: FactMap, found: FactMap) -> bool:
    return all(gold[n] == found.get(n) for n in ("visitor_state", "host_state") if gold.get(n))


def _same_meeting(gold: FactMap, found: FactMap) -> bool:
    wanted = values(gold, "participants")
    known = not wanted or shared_values("participants", wanted, values(found, "participants")) > 0
    return known and _same_pair(gold, found)


def _same_signing(gold: FactMap, found: FactMap) -> bool:
    counted = "declared" not in gold or fold(gold["declared"]) == fold(found.get("declared", ""))
    return counted and _same_pair(gold, found)


def _same_statement(gold: FactMap, found: FactMap) -> bool:
    return gold.get("mode") == found.get("mode") and same_name(
        gold.get("speaker", ""), found.get("speaker", "")
    )


def _same_place(_gold: FactMap, _found: FactMap) -> bool:
    """What hinders or favours has no core of its own: being aligned is enough."""
    return True


_CORE: Final[dict[str, Callable[[FactMap, FactMap], bool]]] = {
    "visit": _same_visit,
    "meeting": _same_meeting,
    "signing": _same_signing,
    "instrument": _same_within_pair("type"),
    "mechanism": _same_within_pair("mechanism_kind"),
    "milestone": _same_within_pair("milestone_kind"),
    "statement": _same_statement,
    "obstacle": _same_place,
    "opportunity": _same_place,
}
