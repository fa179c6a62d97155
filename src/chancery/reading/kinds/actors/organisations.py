"""Organisations of many states within the words of an office: `UN Secretary-General`, `head of the IMF mission`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from chancery.expressions import expression
from chancery.reading.tokens import fold
from chancery.vocabulary.bodies import load_bodies
from chancery.vocabulary.states import organisation_forms

_MANY = expression(
    r"\b(?:inter-?parliamentary|inter-?governmental|international|world|united nations|union of|league of|regional|"
    r"pan-?\w+|european|african|asian|eurasian|arab league|commonwealth secretary)\b"
)
_OWN = expression(r"\b(?:affairs|relations|department|ministry|minister|trade|cooperation|party)\b")


def organisation_in(office: str) -> tuple[str | None] | None:
    """`(state,)` of the organisation that an office's words name, its state None when it has no id; None when none is.

    A minister for international affairs serves a state, so words like `international` count only beside no such word.
    """
    return _found(" ".join(office.split()))


@cache
def _forms() -> tuple[re.Pattern[str], dict[str, str | None]]:
    held: dict[str, str | None] = {}
    for form in organisation_forms():
        if form.form not in ("adjective", "seat"):
            held.setdefault(form.text, form.state)
    for body in load_bodies().known:
        if body.sort == "organisation":
            for name in (*body.names, *body.abbreviations):
                if held.get(name) is None:
                    held[name] = body.state
    names = sorted(held, key=lambda name: (-len(name), name))
    return expression(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)"), held


@lru_cache(maxsize=4096)
def _found(office: str) -> tuple[str | None] | None:
    pattern, held = _forms()
    named = pattern.search(office)
    if named is not None:
        return (held[named.group()],)
    folded = fold(office)
    return (None,) if _MANY.search(folded) and not _OWN.search(folded) else None
