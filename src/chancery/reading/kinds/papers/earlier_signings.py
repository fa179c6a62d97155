"""The occasion behind a paper that is at a later stage now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.domestic import international
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where

#: A signing told as the past of a paper that has moved on since: kept only where the paper is at a later stage.
EARLIER = "signing.earlier"


def earlier_signings(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """`ratified the treaty signed in Lima on 22 December`: the occasion behind a paper that is at a later stage now."""
    if (
        deal.tie is None
        or deal.states is None
        or len(deal.states.value) < 2
        or "v:sign" in deal.sentence.groups[deal.tie.verb].tags
        or not international(scene, deal)
    ):
        return
    named = _named_by_day(scene, deal)
    if named is not None:
        yield named
        return
    groups = deal.sentence.groups
    for at in range(deal.paper.at + 1, min(len(groups), deal.paper.last + 12)):
        if groups[at].word("instrument") and at >= deal.paper.last:
            return
        if at == deal.tie.verb or not _signed_at(groups, at):
            continue
        standing = standing_of(groups, at)[0]
        cuts = [
            n
            for n in range(deal.paper.at + 1, at)
            if groups[n].tags & {"comma", "w:which", "w:that", "w:but"}
        ]
        clause = (cuts[-1] if cuts else deal.paper.at + 1, len(groups))
        date = when(scene, deal.sentence, at, standing=standing, within=clause)
        place = where(scene, deal.sentence, at, within=clause)
        if (date is None and place is None) or standing not in ("done", "planned"):
            return
        pattern = EARLIER if standing == "done" else "signing.still-to-come"
        standing = "background" if standing == "done" else standing
        made = Draft("signing", standing, pattern, groups[at].span, groups[at].span, deal.number)
        made.put("states", deal.states)
        made.put("date", date)
        made.put("place", place)
        yield made
        return


def _signed_at(groups: Sequence[Group], at: int) -> bool:
    """`signed in Lima`, `done at Montevideo`."""
    if groups[at].tags & {"v:sign", "v:conclude"}:
        return groups[at].form in ("past", "pp")
    return (
        "w:done" in groups[at].tags
        and at + 1 < len(groups)
        and bool(groups[at + 1].tags & {"w:at", "w:in"})
        and at + 2 < len(groups)
        and bool(groups[at + 2].tags & {"place", "state", "cap", "cap1"})
    )


def _named_by_day(scene: Scene, deal: Deal) -> Draft | None:
    """`the agreement of 19 December 2023 has entered into force`: the day by which a paper is known is that of its signing."""
    if deal.paper.year is None or deal.paper.noun.type == "exchange-of-notes":
        return None
    group = deal.sentence.groups[deal.paper.year]
    date = read_date(scene, group)
    if date is None or len(str(date.value)) < 7 or not is_past(scene, date, days=0):
        return None
    made = Draft("signing", "background", EARLIER, group.span, group.span, deal.number)
    made.put("states", deal.states)
    made.put("date", date)
    return made
