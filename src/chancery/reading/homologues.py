"""What one who holds the same office elsewhere is called: `her Omani counterpart`, `his Chilean peer`."""

from __future__ import annotations

from chancery.expressions import expression

_LIKE = expression(r"\b(?:counterpart|peer|homologue|opposite number|vis-a-vis)s?\b")


def is_counterpart(office: str) -> bool:
    """Whether a folded office only says that somebody is another's like, so that it is the other's office."""
    return _LIKE.search(office) is not None
