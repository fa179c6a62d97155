"""`65 years ago relations were established. The year is to be marked`: an anniversary told in two sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from chancery.reading.drafts import Draft
from chancery.reading.groups import Group
from chancery.reading.scene import Scene

#: What is marked when no anniversary is named.
_KEPT: Final = frozenset({"year", "anniversary", "jubilee", "birthday", "occasion"})
#: From how many years on a count of years back may be one.
_LONG: Final = 5


def marked_behind(scene: Scene, drafts: Iterable[Draft]) -> None:
    """Make an anniversary of each founding counted back in years whose keeping the next sentence tells."""
    for draft in drafts:
        if draft.get("milestone_kind") != "relations-established" or draft.get("date") is None:
            continue
        count = next((g for g in scene.sentences[draft.sentence].groups if _is_count(g, draft)), None)
        if count is not None and _kept(scene, draft.sentence + 1):
            draft.set("milestone_kind", "anniversary", draft.values["milestone_kind"].spans)
            draft.set("years", -count.value.shift, (count.span,))
            draft.standing = "done"


def _is_count(group: Group, draft: Draft) -> bool:
    """`65 years ago`, where the draft takes its date from it."""
    if "date" not in group.tags or group.span not in draft.values["date"].spans:
        return False
    mention = group.value
    return mention.unit == "year" and bool(mention.shift) and mention.shift <= -_LONG


def _kept(scene: Scene, number: int) -> bool:
    if number >= len(scene.sentences):
        return False
    sentence = scene.sentences[number]
    if sentence.block - scene.sentences[number - 1].block > 1:
        return False
    return "v:mark" in sentence.tags and not _KEPT.isdisjoint(sentence.folds)
