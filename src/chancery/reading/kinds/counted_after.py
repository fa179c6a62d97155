"""What is only counted from: `Sixty years after Chad and Peru established ties, an embassy opened on Tuesday`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.reading.date_values import read_date
from chancery.reading.dates.numbers import cardinal
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene
from chancery.reading.tokens import Token

#: How many tokens may stand between `after` and the verb it counts from.
_REACH: Final = 18
_ROUGHLY: Final = frozenset(
    {
        "about",
        "almost",
        "nearly",
        "than",
        "over",
        "some",
        "around",
        "roughly",
        "barely",
        "under",
        "several",
        "few",
        "many",
    }
)
_YEARS: Final = {"year": 1, "years": 1, "decade": 10, "decades": 10, "century": 100}
_OTHER: Final = frozenset({"month", "months", "week", "weeks", "day", "days", "centuries"})
#: Units of what may well have been done on the occasion that the report tells of.
_NEAR: Final = frozenset({"day", "days"})
#: Parts of a century.
_PARTS: Final = {("half", "a"): 50, ("quarter", "of", "a"): 25}


def counted_after(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Let what a sentence counts from be of the past, with the year counted back, and neither the day nor the place of now."""
    for draft in drafts:
        if draft.standing not in ("done", "background"):
            continue
        sentence = scene.sentences[draft.sentence]
        at = next((n for n, g in enumerate(sentence.groups) if g.span == draft.trigger), None)
        clause = _clause(sentence, at) if at is not None else None
        if at is None or clause is None:
            continue
        unit, after, end = clause
        if sentence.tokens[unit].fold not in _NEAR:
            draft.standing = "background"
        for name in ("date", "place", "places"):
            held = draft.values.get(name)
            if held is not None and not all(after <= a and b <= end for a, b in held.spans):
                del draft.values[name]
        if draft.get("date") is None and draft.kind in _DATED:
            draft.put("date", _counted_back(scene, sentence, unit, at))


#: Kinds whose day a year tells well enough.
_DATED: Final = frozenset({"milestone", "instrument", "signing"})


def _clause(sentence: Sentence, at: int) -> tuple[int, int, int] | None:
    """`Sixty years after ... ties,` around group `at`: its unit's token, where `after` ends, where the clause does."""
    tokens = sentence.tokens
    last = sentence.groups[at].first
    after = next((n for n in range(last - 1, max(0, last - _REACH), -1) if _ends(tokens[n])), None)
    if after is None or tokens[after].fold != "after" or tokens[after - 1].fold not in _YEARS.keys() | _OTHER:
        return None
    first, count = _count(tokens, after - 1)
    if count is None and _ROUGHLY.isdisjoint(t.fold for t in tokens[first : after - 1]):
        return None  # `returned on the same day after visiting Lima`
    end = next((t.start for t in tokens[last:] if t.text in ",;:"), tokens[-1].end)
    return after - 1, tokens[after].end, end


def _counted_back(scene: Scene, sentence: Sentence, unit: int, at: int) -> Value | None:
    """The year that lies so many years before the day that the sentence tells for its own deed."""
    tokens = sentence.tokens
    first, count = _count(tokens, unit)
    each = _YEARS.get(tokens[unit].fold)
    rough = any(t.fold in _ROUGHLY for t in tokens[max(0, first - 2) : unit])
    if count is None or each is None or rough:
        return None
    words = (tokens[first].start, tokens[unit].end)
    before = [g for g in sentence.groups[:at] if g.end <= words[0]]
    for group in (*sentence.groups[at + 1 :], *reversed(before)):
        date = read_date(scene, group) if "date" in group.tags else None
        year = str(date.value)[:4] if date is not None else ""
        if date is not None and year.isdigit():
            told = f"{int(year) - round(count * each):04d}"
            return Value(told, (words, *date.spans), "anniversary:counted-back")
    return None


def _ends(token: Token) -> bool:
    return token.fold == "after" or token.text in ",;:("


def _count(tokens: tuple[Token, ...], unit: int) -> tuple[int, float | None]:
    """Where the count before the unit begins, and what it is."""
    for words, share in _PARTS.items():
        if tuple(t.fold for t in tokens[max(0, unit - len(words)) : unit]) == words:
            return unit - len(words), share / 100
    if unit > 2 and tokens[unit - 2].dash:
        both = cardinal(f"{tokens[unit - 3].fold} {tokens[unit - 1].fold}")
        if both is not None:
            return unit - 3, both
    return max(0, unit - 1), cardinal(tokens[max(0, unit - 1)].fold)
