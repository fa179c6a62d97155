"""Papers that somebody has with whoever pays them: `signed his two-year deal with the club`."""

from __future__ import annotations

from chancery.reading.kinds.papers.deal import Deal

_NAMING = frozenset({"state", "demonym", "organisation", "body", "office", "person"})


def ones_own(deal: Deal) -> bool:
    """Whether `his` or `her`, and no state, stands between the verb and its deal or contract."""
    if deal.tie is None or deal.paper.noun.type not in ("agreement", "contract"):
        return False
    groups = deal.sentence.groups
    between = groups[min(deal.tie.verb + 1, deal.paper.at) : deal.paper.at]
    return any(g.tags & {"w:his", "w:her"} for g in between) and not any(g.tags & _NAMING for g in between)
