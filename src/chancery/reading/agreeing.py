"""What two tellings of one thing have to agree in: states, days and whether it has happened."""

from __future__ import annotations

from chancery.model.edtf import intersects
from chancery.reading.drafts import Draft


def states_agree(a: Draft, b: Draft) -> bool:
    """Whether two tellings are of the same states, as far as both say."""
    return not a.get("states") or not b.get("states") or a.get("states") == b.get("states")


def dates_agree(a: Draft, b: Draft) -> bool:
    """Whether the days of two tellings have one in common, as far as both say."""
    one, two = a.get("date"), b.get("date")
    if not one or not two or one == two:
        return True
    return intersects(one, two)


def openness(draft: Draft) -> str:
    """`fact` for what happened, `open` for what is still to come, `not` for what was denied or called off."""
    return {"done": "fact", "background": "fact", "planned": "open", "proposed": "open"}.get(
        draft.standing, "not"
    )
