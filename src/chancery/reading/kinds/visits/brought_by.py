"""What brings somebody where they are: `The summit takes P to Lima`, `What had brought the two to Lima was the summit`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.visits.words import is_event
from chancery.reading.scene import Scene
from chancery.reading.symbols import Match

#: Patterns whose subject brings the guest.
_BROUGHT: Final = frozenset({"visit.takes", "visit.brings-both"})
_ENDS: Final = frozenset(
    {"stop", "comma", "quote", "colon", "dash", "verb", "person", "w:that", "w:which", "w:who"}
)
_HELPING: Final = frozenset({"w:had", "w:has", "w:have", "w:will", "w:would", "adverb", "w:also", "w:now"})
#: Occasions besides those that are known for events.
_OCCASION: Final = frozenset({"mechanism", "n:talks", "n:meeting", "n:summit", "n:anniversary"})


def brought_by(scene: Scene, sentence: Sentence, pattern: str, match: Match) -> tuple[str, Span] | None:
    """The occasion that brings somebody to where a visit leads, and its span; None where nothing or a journey does."""
    groups, verb = sentence.groups, match.parts["verb"][0]
    if pattern == "visit.where-attending":
        return _named(scene, groups, verb + 1, _clause_end(groups, verb + 1))
    if pattern == "visit.goes-to-event":
        at = next((n for n in range(verb + 1, match.last) if groups[n].tags & {"w:to", "w:for"}), verb)
        return _named(scene, groups, at + 1, match.parts["host"][0] - 1)
    if pattern not in _BROUGHT:
        return None
    first = last = verb
    while last > 0 and groups[last - 1].tags & _HELPING:
        last -= 1
    if last and "w:what" in groups[last - 1].tags:
        found = _behind_was(groups, match.last)
    else:
        first = last
        while first > 0 and not _ends(scene, groups, first - 1):
            first -= 1
        opens = first == 0 or groups[first - 1].tags & {"stop", "dash", "quote", "colon"}
        found = (first, last) if opens else None
    return _named(scene, groups, *found) if found is not None else None


def _named(scene: Scene, groups: Sequence[Group], first: int, last: int) -> tuple[str, Span] | None:
    """The occasion that the groups `[first, last)` name, less their article; None where they name none."""
    if first < last and groups[first].tags & {"w:the", "w:a", "w:an"}:
        first += 1
    if first >= last or any("n:visit" in g.tags for g in groups[first:last]):
        return None
    span = (groups[first].start, groups[last - 1].end)
    told = any(g.tags & _OCCASION for g in groups[first:last]) or is_event(scene.words(span))
    return (scene.words(span), span) if told else None


def _ends(scene: Scene, groups: Sequence[Group], at: int) -> bool:
    """Whether the phrase before a verb begins behind group `at`; a hyphen within a name is part of it."""
    group = groups[at]
    if "dash" in group.tags:
        return scene.text[group.start - 1 : group.start].isspace()
    return bool(group.tags & (_ENDS - {"verb"})) or _acts(group)


def _acts(group: Group) -> bool:
    """Whether a word is a verb of its own before what brings: one that is a noun as well is part of its name."""
    return "verb" in group.tags and group.tags.isdisjoint(_OCCASION | {"cap1", "portfolio", "low"})


def _behind_was(groups: Sequence[Group], at: int) -> tuple[int, int] | None:
    """The words behind the `was` of `What brought P to Lima was ...`."""
    was = next(
        (n for n in range(at, min(at + 6, len(groups))) if groups[n].tags & {"w:was", "w:is", "w:were"}), None
    )
    if was is None:
        return None
    return was + 1, _clause_end(groups, was + 1)


def _clause_end(groups: Sequence[Group], first: int) -> int:
    ends = {"stop", "comma", "quote", "w:which", "w:where", "w:who"}
    return next((n for n in range(first, len(groups)) if groups[n].tags & ends), len(groups))


_OF_THE_UN: Final = expression(
    r"\b(?:united nations|u\.?n\.?) (?:general assembly|security council|headquarters|high-level week)\b|\bunga\b"
    r"|\b(?:general assembly|security council) of the (?:united nations|u\.?n\.?)"
)


def as_guests_of_the_un(scene: Scene, draft: Draft) -> None:
    """Who goes to New York for the General Assembly visits the United Nations, and not the country its house stands in."""
    held = draft.values.get("purposes")
    if held is None or draft.get("host_state") != "USA" or "New York" not in (draft.get("places") or []):
        return
    if any(_OF_THE_UN.search(scene.plain(*span)) for span in held.spans):
        draft.set("host_state", "UNO", held.spans)
