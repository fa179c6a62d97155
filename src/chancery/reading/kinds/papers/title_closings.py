"""Words behind a title that tell from when, for how long or into what: they are no part of it."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group


def in_effect(groups: Sequence[Group], at: int) -> bool:
    """`with effect from May`, `with immediate effect`: from when on something holds that befell a paper."""
    return "w:with" in groups[at].tags and any("w:effect" in g.tags for g in groups[at + 1 : at + 3])


def into_law(groups: Sequence[Group], at: int) -> bool:
    """`signed the accord into law`."""
    return "w:into" in groups[at].tags and any("w:law" in g.tags for g in groups[at + 1 : at + 2])


def renegotiated(groups: Sequence[Group], at: int, here: int) -> bool:
    """`wants the accord with Chad renegotiated`: a participle that ends the clause."""
    ends = at + 1 == len(groups) or not groups[at + 1].tags.isdisjoint({"stop", "comma", "w:by"})
    return at > here and ends and "v:negotiate" in groups[at].tags and groups[at].form in ("past", "pp")


def more_time(ahead: Sequence[Group]) -> bool:
    """`for another five years`, `for three more years`, `for four years on Tuesday`: how long a paper was extended."""
    more = next((n for n, g in enumerate(ahead[:3]) if g.tags & {"w:another", "w:further", "w:more"}), None)
    if more is not None and any(g.tags & {"w:year", "w:years"} for g in ahead[more + 1 :]):
        return True
    plain = len(ahead) > 2 and "number" in ahead[0].tags and ahead[1].tags & {"w:year", "w:years"}
    return bool(plain) and not ahead[2].tags.isdisjoint({"stop", "comma", "w:on", "date"})


def ties_somebody(groups: Sequence[Group], at: int) -> bool:
    """`a memorandum on tourism / ties the Board to the Council`: a word that is no noun here, as a name follows it."""
    ahead = groups[at + 1 : at + 3]
    return len(ahead) == 2 and (
        ("w:the" in ahead[0].tags and bool(ahead[1].tags & {"body", "state", "cap", "demonym"}))
        or bool(ahead[0].tags & {"body"})
    )
