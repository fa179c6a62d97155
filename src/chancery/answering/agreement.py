"""How far two people agree who judged the same things apart from one another.

Cohen's kappa is (p - e) / (1 - e), where p is the share of things on which both say the same, and e the share that would come
by chance if each kept to how often they say each thing. Source: J. Cohen, A Coefficient of Agreement for Nominal Scales,
Educational and Psychological Measurement 20 (1960). Krippendorff's alpha also holds for more than two people and for things
that not everybody judged. Source: K. Krippendorff, Content Analysis, 4th ed. (2018), chapter 12; nominal values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from chancery.errors import MissingExtra
from chancery.keeping.ledger import PAIRS, Ledger
from chancery.model import Judgement

#: What was judged: an entry, or two facts that were set against one another.
Thing = tuple[str, ...]
_NONE: Final = ""


@dataclass(frozen=True, slots=True)
class Apart:
    """One thing on which two people differ, with what each of them said of it last."""

    thing: Thing
    one: Judgement
    other: Judgement


@dataclass(frozen=True, slots=True)
class Agreement:
    """What `one` and `other` both judged, on how many of these they say the same, and where they do not.

    `kappa` is theirs; `alpha` is that of everybody who judged anything that somebody else judged too. Both are 1 for full
    agreement and 0 for what chance would give, and None where there is nothing to tell by.
    """

    one: str
    other: str
    both: int
    same: int
    kappa: float | None
    alpha: float | None
    apart: tuple[Apart, ...]


def agreement(ledger: Ledger, one: str, other: str) -> Agreement:
    """How far two people agree in the judgements of theirs that stand."""
    said = {who: last_words(ledger, who) for who in ledger.people()}
    mine, theirs = said.get(one, {}), said.get(other, {})
    both = sorted(mine.keys() & theirs.keys())
    pairs = [(label(mine[thing]), label(theirs[thing])) for thing in both]
    return Agreement(
        one,
        other,
        len(both),
        sum(a == b for a, b in pairs),
        kappa(pairs),
        alpha([{thing: label(one) for thing, one in words.items()} for words in said.values()]),
        tuple(
            Apart(thing, mine[thing], theirs[thing])
            for thing, (a, b) in zip(both, pairs, strict=True)
            if a != b
        ),
    )


def last_words(ledger: Ledger, who: str) -> dict[Thing, Judgement]:
    """What a person said last of everything they judged."""
    said: dict[Thing, Judgement] = {}
    for one in ledger.standing(who):
        said.update((thing, one) for thing in _things(ledger, one))
    return said


def label(judgement: Judgement) -> str:
    """What a judgement says, so that equal words mean the same."""
    if judgement.sort == "correct":
        return f"correct {judgement.field}: {judgement.value!r}"
    return judgement.sort


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa of the words of two people on the same things; None when there are none, or never two kinds of words."""
    if not pairs:
        return None
    agreed = sum(a == b for a, b in pairs) / len(pairs)
    one, other = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(one[word] * other[word] for word in one) / len(pairs) ** 2
    return None if chance == 1 else (agreed - chance) / (1 - chance)


def alpha(said: Iterable[Mapping[Thing, str]]) -> float | None:
    """Krippendorff's alpha of what several people said, each of some things; None when there is nothing to tell by.

    Raises `MissingExtra` without the package krippendorff.
    """
    people = list(said)
    often = Counter(thing for words in people for thing in words)
    things = [thing for thing, times in often.items() if times > 1]
    table = [[words.get(thing, _NONE) for thing in things] for words in people]
    known = sorted({word for row in table for word in row if word != _NONE})
    if len(known) < 2:
        return None
    try:
        import krippendorff
    except ImportError:
        raise MissingExtra("krippendorff", "web") from None
    numbers = [[float(known.index(word)) if word != _NONE else float("nan") for word in row] for row in table]
    return float(krippendorff.alpha(reliability_data=numbers, level_of_measurement="nominal"))


def _things(ledger: Ledger, judgement: Judgement) -> list[Thing]:
    if judgement.sort in PAIRS:
        ends = (
            min(anchor.fact for anchor in judgement.about),
            min(anchor.fact for anchor in judgement.other),
        )
        return [tuple(sorted(ends))]
    return [(entry,) for entry in sorted(ledger.entries_of(judgement))]
