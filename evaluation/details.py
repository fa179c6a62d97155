"""What was missed and what is extra in one document, one line a fact, for tuning.

    - instrument planned agreement KAZ+UZB  "agreement on cooperation in tourism"
        ~ instrument done agreement KAZ+UZB  {sign.list}  "signed an agreement"   differs: standing planned≠done
    + visit done KAZ→UZB state  {visit.paid}  "paid a visit to Uzbekistan"
    = meeting done KAZ+UZB  slots: date 2025-11-15≠—

`-` is a gold fact without its like, `~` the found fact nearest to it, `+` a found fact that the gold does not have,
`=` a right fact with values that differ (only with `slots`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from evaluation.gold import GoldDocument, Paragraph
from evaluation.matching import as_list, unmatched, values
from evaluation.score import SLOTS, DocumentScore, FactMap, overlap, standing_class

_CORE_FIELDS: Final = {
    "visit": ("visitor_state", "host_state"),
    "meeting": ("states", "participants"),
    "signing": ("states", "declared"),
    "instrument": ("type", "states"),
    "mechanism": ("mechanism_kind", "states"),
    "milestone": ("milestone_kind", "states"),
    "statement": ("mode", "speaker"),
    "obstacle": (),
    "opportunity": (),
}
_MORE_FIELDS: Final = {
    "visit": ("visit_kind", "visitor"),
    "meeting": ("meeting_kind",),
    "signing": ("date",),
    "instrument": ("stage", "sectors", "title"),
    "mechanism": ("state", "name"),
    "milestone": ("date", "years"),
    "obstacle": ("cause", "text"),
    "opportunity": ("cause", "text"),
}
_WIDTH: Final = 110


def document_details(
    document: GoldDocument,
    score: DocumentScore,
    kinds: Iterable[str],
    found: Iterable[FactMap],
    slots: bool = False,
) -> Iterator[str]:
    """The lines of one document for the given kinds; none when there is nothing to say."""
    chosen = [kind for kind in kinds if kind in score.kinds]
    everything = list(found)
    lines = [line for kind in chosen for line in _kind_lines(document.text, kind, score, everything, slots)]
    if lines:
        tallies = [score.kinds[kind].facts for kind in chosen]
        hits, wanted, given = (sum(getattr(t, n) for t in tallies) for n in ("hits", "wanted", "predicted"))
        yield f"── {document.stem}  [{document.half}]  {hits} right of {wanted} wanted, {given} given"
        yield from lines


def paragraph_details(gold: Paragraph, found: Iterable[FactMap]) -> Iterator[str]:
    """A missed paragraph: what was wanted, its beginning, and every milestone that was found in it."""
    yield f"── {gold.id}  [{gold.half}]  {'|'.join(gold.milestone_kinds)} {'+'.join(gold.states)} {gold.year}"
    yield f"    {_quoted(gold.text, 220)}"
    for fact in found:
        if fact["kind"] == "milestone":
            yield f"    ~ {_summary(fact)}"


def _kind_lines(
    text: str, kind: str, score: DocumentScore, found: list[FactMap], slots: bool
) -> Iterator[str]:
    scored = score.kinds[kind]
    for gold in scored.missed:
        yield f"  - {_summary(gold)}"
        yield from _elsewhere(text, gold, found)
    for gold, near, agrees in scored.pairs:
        if not agrees:
            yield f"  - {_summary(gold)}"
            yield f"      ~ {_summary(near)}   differs: {'; '.join(_core_differences(kind, gold, near))}"
        elif slots and (differences := list(_differences(SLOTS[kind], gold, near))):
            yield f"  = {_summary(gold)}   slots: {'; '.join(differences)}"
    for fact in scored.extra:
        yield f"  + {_summary(fact)}"


def _elsewhere(text: str, gold: FactMap, found: list[FactMap]) -> Iterator[str]:
    """The found fact of whatever kind that stands on most of the same words."""
    best = max(
        found, key=lambda fact: (overlap(text, gold, fact), fact["kind"] == gold["kind"]), default=None
    )
    if best is not None and overlap(text, gold, best):
        yield f"      ~ {_summary(best)}"
    else:
        yield "      ~ nothing was found there"


def _summary(fact: FactMap) -> str:
    kind = fact["kind"]
    core = [_shown(fact, name) for name in _CORE_FIELDS[kind]]
    if kind == "visit":
        core = ["→".join(core)]
    more = [f"{name}={_shown(fact, name)}" for name in _MORE_FIELDS.get(kind, ()) if as_list(fact.get(name))]
    pattern = [f"{{{fact['pattern']}}}"] if "pattern" in fact else []
    return " ".join((kind, fact.get("standing", "done"), *core, *more, *pattern, _words(fact)))


def _words(fact: FactMap) -> str:
    if "quote" in fact:
        return _quoted(fact["quote"], _WIDTH)
    quotes = (piece["quote"] for piece in fact.get("evidence") or [])
    return " … ".join(_quoted(quote, _WIDTH) for quote in quotes)


def _quoted(words: str, width: int) -> str:
    line = " ".join(words.split())
    return f'"{line if len(line) <= width else line[: width - 1] + "…"}"'


def _shown(fact: FactMap, name: str) -> str:
    joint = "+" if name == "states" else ", "
    line = joint.join(str(value) for value in values(fact, name)) or "—"
    return line if len(line) <= 60 else line[:59] + "…"


def _core_differences(kind: str, gold: FactMap, found: FactMap) -> list[str]:
    ours, theirs = gold.get("standing"), found.get("standing", "done")
    standing = [] if standing_class(ours) == standing_class(theirs) else [f"standing {ours}≠{theirs}"]
    return [*standing, *_differences(_CORE_FIELDS[kind], gold, found)]


def _differences(names: Iterable[str], gold: FactMap, found: FactMap) -> Iterator[str]:
    """Each field whose values differ: `field wanted≠found`, with only the values that the other side lacks."""
    for name in names:
        wanted, given = values(gold, name), values(found, name)
        lacking, surplus = unmatched(name, wanted, given), unmatched(name, given, wanted)
        if lacking or surplus:
            yield f"{name} {_listed(lacking)}≠{_listed(surplus)}"


def _listed(items: Iterable[object]) -> str:
    return ", ".join(str(item) for item in items) or "—"
