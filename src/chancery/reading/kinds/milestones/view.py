"""A sentence in which a pronoun for relations or an embassy told of before counts as the thing itself."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Group, Sentence
from chancery.reading.scene import Scene

_HAPPENS = frozenset({
    "v:sever", "v:resume", "v:suspend", "v:set-up", "v:close", "v:upgrade", "v:downgrade", "v:convene",
})  # fmt: skip
_RELATIONS = frozenset({"n:diplomatic", "n:ties"})
_EMBASSY = frozenset({"n:embassy", "body:embassy"})
_PRONOUNS = frozenset({"w:they", "w:it"})
#: Verbs for what an embassy does of itself.
_OPENS = frozenset({"w:opened", "w:opens", "w:reopened", "w:closed", "w:closes", "w:shut"})
_PASSIVE = frozenset({"w:was", "w:were", "w:been", "w:be", "w:is", "w:are"})


def recalled(scene: Scene, number: int, sentence: Sentence) -> Sentence:
    """`They were severed in 1967`, `It was closed in 1975`: the pronoun gets the tags of what the sentence before told of.

    Such a group has the further tag `back`.
    """
    if not sentence.tags & _PRONOUNS or not sentence.tags & _HAPPENS:
        return sentence
    before = scene.sentences[number - 1].groups if number else ()
    if number and scene.sentences[number - 1].block != sentence.block:
        before = ()
    groups = list(sentence.groups)
    for at, group in enumerate(groups):
        if not group.tags & _PRONOUNS:
            continue
        # `An embassy was opened in 1977; it was closed in 1991.`
        own = groups[:at] if at and groups[at - 1].tags & {"stop"} else ()
        tags = _meant(own or before, groups, at)
        if tags:
            groups[at] = replace(group, tags=tags | {"back"})
    return sentence.with_groups(groups) if any("back" in g.tags for g in groups) else sentence


def _by_itself(groups: Sequence[Group], verb: int) -> bool:
    """`It opened in 1991`, `it closed for good`: nothing is opened or closed by it."""
    behind = groups[verb + 1 : verb + 3]
    if not groups[verb].tags & _OPENS or not behind:
        return False
    if behind[0].tags & {"w:its"} and behind[-1].tags & {"w:doors", "w:gates"}:
        return True
    dated = behind[0].tags & {"w:in", "w:on", "w:by"} and any(g.tags & {"date"} for g in behind[1:])
    return bool(dated) or bool(behind[0].tags & {"date", "stop", "w:again"})


def _meant(before: Sequence[Group], groups: Sequence[Group], at: int) -> frozenset[str]:
    """The tags of the relations or the embassy that the pronoun at `at` stands for, if it stands for them."""
    verb = next((n for n in range(at + 1, min(at + 7, len(groups))) if groups[n].tags & _HAPPENS), None)
    if verb is None or not (
        any(g.tags & _PASSIVE for g in groups[at + 1 : verb]) or _by_itself(groups, verb)
    ):
        return frozenset()
    if groups[at].tags & {"w:they"}:
        told = next((g for g in reversed(before) if g.tags & (_RELATIONS | _EMBASSY)), None)
    else:
        told = next((g for g in before if g.tags & _EMBASSY), None)
    if told is None:
        return frozenset()
    return told.tags & (_RELATIONS | _EMBASSY) | (
        frozenset({"n:diplomatic"}) if told.tags & _RELATIONS else frozenset()
    )
