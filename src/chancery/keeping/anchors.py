"""From the words a person judged to the facts of today, and from judgements to rulings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from chancery.model import Fact, FactAnchor, Judgement, Ruling, Told
from chancery.record import judgements, members


def rulings_on(connection: Connection, tolds: Sequence[Told]) -> tuple[Ruling, ...]:
    """The rulings of people on these facts, in the order in which they were made; anchors that lead nowhere are left out."""
    made = judgements.on_reports(connection, {told.report.id for told in tolds})
    standing = [one for one in made if one.undone_by is None]
    found = resolve(connection, [anchor for one in standing for anchor in (*one.about, *one.other)])
    return tuple(ruling(one, found) for one in standing)


def ruling(judgement: Judgement, found: Mapping[FactAnchor, str]) -> Ruling:
    """The judgement on the facts of today."""
    return Ruling(
        judgement.id,
        judgement.sort,
        _facts(judgement.about, found),
        _facts(judgement.other, found),
        judgement.field,
        judgement.value,
    )


def resolve(connection: Connection, anchors: Iterable[FactAnchor]) -> dict[FactAnchor, str]:
    """The current fact behind each anchor; those without one are left out.

    A fact that was read again keeps its id where nothing of it changed. Else the fact of the same report and kind is taken
    whose evidence lies over the anchor's, and failing that the one whose evidence is the same words elsewhere.
    """
    wanted = list(dict.fromkeys(anchors))
    there = members.places(connection, [anchor.fact for anchor in wanted])
    lost = [anchor for anchor in wanted if anchor.fact not in there]
    found = {anchor: anchor.fact for anchor in wanted if anchor.fact in there}
    if lost:
        candidates = [t.fact for t in members.of_reports(connection, {anchor.report for anchor in lost})]
        for anchor in lost:
            successor = successor_of(anchor, candidates)
            if successor is not None:
                found[anchor] = successor.id
    return found


def successor_of(anchor: FactAnchor, candidates: Iterable[Fact]) -> Fact | None:
    """The fact that stands where the anchor stood, or at the same words; None when there is no such fact."""
    alike = [fact for fact in candidates if fact.report == anchor.report and fact.kind == anchor.kind]
    over = [(overlap, fact) for fact in alike if (overlap := _overlap(anchor, fact)) > 0]
    if over:
        return min(over, key=lambda pair: (-pair[0], pair[1].id))[1]
    moved = [fact for fact in alike if any(c.quote == anchor.key for c in fact.evidence)]
    return min(moved, key=lambda fact: (abs(fact.evidence[0].start - anchor.start), fact.id), default=None)


def _overlap(anchor: FactAnchor, fact: Fact) -> int:
    """Code points of evidence in common, 0 where the words there are other words."""
    shared = 0
    for cited in fact.evidence:
        start, end = max(anchor.start, cited.start), min(anchor.end, cited.end)
        if start < end and cited.quote[start - cited.start : end - cited.start] == _words(anchor, start, end):
            shared += end - start
    return shared


def _words(anchor: FactAnchor, start: int, end: int) -> str:
    return anchor.key[start - anchor.start : end - anchor.start]


def _facts(anchors: Iterable[FactAnchor], found: Mapping[FactAnchor, str]) -> tuple[str, ...]:
    return tuple(sorted({found[anchor] for anchor in anchors if anchor in found}))
