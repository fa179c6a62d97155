"""One of several papers singled out: `rests on three agreements, of which the last was signed in 2019`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.singling import SINGLED, SUMMED
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of
from chancery.reading.when import when
from chancery.reading.where import where

_VERBS = frozenset({"v:sign", "v:conclude", "w:dates", "w:dating"})


def last_of_several(scene: Scene, told: Sequence[Deal]) -> Iterator[Draft]:
    """A paper for each that a sentence singles out of the papers it, or the one before, counts, when it dates its signing.

    Papers that were signed on the occasion itself are left to the deal that tells of it.
    """
    for deal in told:
        paper = deal.paper
        if not paper.noun.plural or (deal.is_signing and deal.date is not None):
            continue
        for number in (deal.number, deal.number + 1):
            found = _singled(scene, number, paper.last if number == deal.number else 0)
            if found is not None:
                yield from _draft(scene, deal, number, *found)
                break


def _singled(scene: Scene, number: int, after: int) -> tuple[int, int] | None:
    """The groups `[first, verb or date)` of the words that single one paper out behind group `after`."""
    if number >= len(scene.sentences):
        return None
    sentence = scene.sentences[number]
    groups = sentence.groups
    if after >= len(groups) or any("instrument" in g.tags for g in groups[after:]):
        return None
    start = groups[after].start
    words = scene.plain(start, sentence.end)
    match = SINGLED.search(words) if after else None
    match = match or SUMMED.search(words)
    if match is None:
        return None
    begin = start + match.start()
    first = next(
        (n for n, g in enumerate(groups) if g.start >= begin and not g.tags & {"comma", "stop"}), None
    )
    last = next((n for n, g in enumerate(groups) if g.start >= start + match.end()), None)
    return None if first is None or last is None else (first, last)


def _draft(scene: Scene, deal: Deal, number: int, first: int, last: int) -> Iterator[Draft]:
    sentence = scene.sentences[number]
    groups = sentence.groups
    end = next(
        (n for n in range(last, len(groups)) if groups[n].tags & {"stop", "w:but", "w:while"}), len(groups)
    )
    verb = next((n for n in range(last, end) if groups[n].tags & _VERBS), None)
    if verb is not None and not any(g.tags & {"w:will", "w:to", "w:not", "w:be"} for g in groups[last:verb]):
        date = when(scene, sentence, verb, standing="background", within=(last, end))
    else:
        verb, date = None, _named_day(scene, groups, last)
    if date is None or not is_past(scene, date):
        return
    at = verb if verb is not None else first
    span = (groups[first].start, groups[at].end if verb is not None else groups[last - 1].end)
    made = Draft("instrument", "background", "instrument.singled-out", groups[at].span, span, number)
    made.put("states", deal.states)
    made.set("type", deal.paper.noun.type, (deal.sentence.groups[deal.paper.at].span,))
    made.put("date", date)
    made.put("place", where(scene, sentence, at, within=(last, end)) if verb is not None else None)
    made.set("stage", "signed", (groups[at].span,))
    about = _subject(scene, sentence, last, verb or end)
    made.put("sectors", about or sectors_of(scene.text, (deal.paper.span,), ()))
    yield made


def _named_day(scene: Scene, groups: Sequence[Group], at: int) -> Value | None:
    """`the oldest of them of 1974`."""
    ahead = groups[at : at + 2]
    dated = len(ahead) == 2 and ahead[0].tags & {"w:of", "w:in", "w:from"} and "date" in ahead[1].tags
    return read_date(scene, ahead[1]) if dated else None


def _subject(scene: Scene, sentence: Sentence, first: int, last: int) -> Value | None:
    """What the paper singled out is about: `the last, on visas, was signed`."""
    groups = sentence.groups
    at = next((n for n in range(first, last) if groups[n].tags & {"w:on", "w:concerning", "w:about"}), None)
    if at is None or groups[at + 1].tags & {"date"}:
        return None
    end = next((n for n in range(at + 1, last) if groups[n].tags & {"comma", "stop", "w:was", "w:is"}), last)
    return sectors_of(scene.text, ((groups[at].start, groups[end - 1].end),), ())
