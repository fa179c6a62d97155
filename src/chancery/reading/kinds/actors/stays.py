"""Where a party stays, told between it and the next: `the delegation of A on a visit to X and the delegation of B`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group

_WHERE = frozenset({"state", "place"})
_LEADS = frozenset({"w:who", "w:which", "w:is", "w:are", "w:was", "w:were", "w:now", "w:currently", "adverb"})
_OF_VISITS = frozenset({
    "w:on", "w:in", "w:for", "w:a", "w:an", "w:his", "w:her", "w:its", "w:their", "w:the", "w:to", "w:of", "low", "number",
    "ordinal", "dash", "n:visit", "portfolio", "w:two", "w:three", "date", "w:day", "w:official",
})  # fmt: skip


def past_stay(between: Sequence[Group]) -> Sequence[Group]:
    """The groups between two parties without the stay of the first that they open with; all of them where none is told."""
    at = int(bool(between[0].tags & {"comma"}))
    while at < len(between) and between[at].tags & _LEADS:
        at += 1
    visit = next((n for n in range(at, min(at + 8, len(between))) if between[n].tags & {"n:visit"}), None)
    if visit is not None:
        if visit == at or not between[at].tags & {"w:on", "w:for"}:
            return between
    elif not (at < len(between) and between[at].tags & {"w:visiting"}):
        return between
    end = at + 1
    while end < len(between) and between[end].tags & _OF_VISITS and not between[end].tags & _WHERE:
        end += 1
    if end >= len(between) or not between[end].tags & _WHERE:
        return between
    behind = between[end + 1 :]
    return (
        behind[1:] if len(behind) > 1 and behind[0].tags & {"comma"} and "w:and" in behind[1].tags else behind
    )
