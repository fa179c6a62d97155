"""Which fact that was read is which mention of the gold: the same report and kind, and words in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from chancery.model import Fact
from evaluation.events import Mention

#: Words in common, as a share of all words of the two, from which a fact may be the mention.
LEAST: Final = 0.05


def align(facts: Sequence[Fact], mentions: Iterable[Mention], texts: Mapping[str, str]) -> dict[str, Mention]:
    """Facts by id with their mentions, one to one, the pair with most words in common first."""
    known = tuple(mentions)
    scored = sorted(
        (-score, fact.id, place)
        for place, mention in enumerate(known)
        for fact in facts
        if (score := _likeness(fact, mention, texts)) >= LEAST
    )
    found: dict[str, Mention] = {}
    taken: set[int] = set()
    for _, fact_id, place in scored:
        if fact_id not in found and place not in taken:
            found[fact_id] = known[place]
            taken.add(place)
    return found


def _likeness(fact: Fact, mention: Mention, texts: Mapping[str, str]) -> float:
    """The characters that quote and citations share, over all that either has; a like standing counts a little."""
    if fact.kind != mention.kind or fact.report != mention.report:
        return 0.0
    start = texts[mention.report].index(mention.quote)
    wanted = set(range(start, start + len(mention.quote)))
    cited = {at for citation in fact.citations() for at in range(citation.start, citation.end)}
    shared = len(wanted & cited) / len(wanted | cited)
    return shared + 0.01 * (fact.standing == mention.standing) if shared else 0.0
