"""Quoted words in the title of a paper: `an agreement on "green corridors"`, `the memorandum "On cooperation"`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

#: In groups: what is quoted at more length is somebody's words.
_LONGEST = 12
_SPEECH = frozenset({"stop", "colon", "v:say", "w:we", "w:i", "w:he", "w:she", "w:they", "w:it"})
_LEADS = frozenset({
    "w:on", "w:for", "w:concerning", "w:regarding", "w:in", "w:of", "w:to", "w:about", "w:the", "w:a", "w:an", "w:and",
    "w:so-called", "w:called",
})  # fmt: skip


def quoted_part(groups: Sequence[Group], at: int) -> int | None:
    """The group behind a quotation that opens at `at` and belongs to the title before it, else None.

    It is short, tells no clause, and a preposition or article stands before it. `the agreement "will bring jobs"` is speech.
    """
    if at == 0 or "quote" not in groups[at].tags or not groups[at - 1].tags & _LEADS:
        return None
    return _closed(groups, at)


def quoted_name(groups: Sequence[Group], at: int) -> int | None:
    """The group behind the quoted name that follows its noun at `at`: `the memorandum "On cooperation in tourism"`."""
    named = at + 2 < len(groups) and groups[at].tags & {"quote"} and groups[at + 1].tags & {"cap", "cap1"}
    return _closed(groups, at) if named else None


def _closed(groups: Sequence[Group], at: int) -> int | None:
    for number in range(at + 1, min(len(groups), at + _LONGEST)):
        tags = groups[number].tags
        if "quote" in tags:
            return number + 1 if number > at + 1 and "comma" not in groups[number - 1].tags else None
        if tags & _SPEECH:
            return None
    return None
