"""Bodies named again by the letters in brackets behind their first mention: `the Egyptian Drug Authority (EDA) ... EDA`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.expressions import expression
from chancery.reading.groups import Body, Group, Sentence

#: The letters that a body goes by: `EDA`, `SENASA`.
_LETTERS = expression(r"[A-Z][A-Z&-]{1,9}")
_IN_BRACKETS = expression(r"\(([A-Z][A-Z&-]{1,9})\)$")


def with_short_names(text: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """`sentences` in which the letters of a body that were told in brackets stand for that body from then on."""
    known: dict[str, Group] = {}
    found = []
    for sentence in sentences:
        groups = [_again(text, group, known) for group in sentence.groups] if known else list(sentence.groups)
        changed = any(new is not old for new, old in zip(groups, sentence.groups, strict=True))
        found.append(sentence.with_groups(groups) if changed else sentence)
        if text.find("(", sentence.start, sentence.end) < 0:
            continue
        for number, group in enumerate(sentence.groups):
            letters = _letters(text, sentence.groups, number)
            if letters is not None:
                known.setdefault(letters, group)
    return found


def _letters(text: str, groups: Sequence[Group], at: int) -> str | None:
    """The letters that stand in brackets at the end of a body's name or right behind it."""
    body = groups[at].value
    if not isinstance(body, Body) or body.both or body.state is None:
        return None
    inside = _IN_BRACKETS.search(body.name)
    if inside is not None:
        return inside[1]
    behind = groups[at + 1 : at + 4]
    if len(behind) < 3 or "open" not in behind[0].tags or "close" not in behind[2].tags:
        return None
    letters = text[behind[1].start : behind[1].end]
    return letters if _LETTERS.fullmatch(letters) else None


def _again(text: str, group: Group, known: dict[str, Group]) -> Group:
    if group.last - group.first != 1 or "cap" not in group.tags or group.words or group.value is not None:
        return group
    name = text[group.start : group.end]
    first = known.get(name)
    if first is None:
        return group
    body = first.value
    short = Body(name, group.span, body.sort, body.state, body.state_span or body.name_span)
    return Group(first.tags, group.first, group.last, group.start, group.end, (), short)
