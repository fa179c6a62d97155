"""Causes of hindrances: sanctions, conflict, regulation, distance, funding, or another."""

from __future__ import annotations

import re
from functools import cache

from chancery.expressions import expression
from chancery.reading.drafts import Span, Value
from chancery.reading.tokens import tokenise
from chancery.vocabulary._yaml import read_yaml


@cache
def _cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    causes: dict[str, list[str]] = read_yaml("en/prospects.yaml")["causes"]
    return tuple((cause, expression("|".join(_form(cue) for cue in cues))) for cause, cues in causes.items())


def _form(cue: str) -> str:
    """A long cue may go on as it likes; a short one would then begin too many other words."""
    return rf"\b{re.escape(cue)}" + (r"(?:s|es|ned)?\b" if len(cue) <= 4 else "")


def cause_of(text: str, span: Span) -> Value:
    """The cause that the words at `span` name; `other` where they name none. The list's order is its precedence."""
    tokens = tokenise(text, *span)
    folded = " ".join(t.fold for t in tokens)
    for cause, cues in _cues():
        found = cues.search(folded)
        if found is not None:
            before = folded[: found.start()].count(" ")
            return Value(cause, ((tokens[before].start, tokens[before].end),))
    return Value("other", (), "cause:none-named")
