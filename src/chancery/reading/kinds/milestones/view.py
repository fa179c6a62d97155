"""A sentence in which a pronoun for relations or an embassy told of before counts as the thing itself."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.milestones.recognition import became_state
from chancery.reading.scene import Scene

_HAPPENS = frozenset({
    "v:sever", "v:resume", "v:suspend", "v:set-up", "v:close", "v:upgrade", "v:downgrade", "v:convene", "v:recognise",
})  # fmt: skip
_RELATIONS = frozenset({"n:diplomatic", "n:ties"})
_EMBASSY = frozenset({"n:embassy", "body:embassy"})
_PRONOUNS = frozenset({"w:they", "w:it", "w:one", "w:them", "w:own"})
#: Verbs for what is done to relations, right before the pronoun that stands for them.
_DONE_TO_THEM = frozenset({"v:resume", "v:sever", "v:suspend"})
_TAKES = frozenset({"w:take", "w:took", "w:taken", "w:taking"})
#: What stands before relations of no special sort.
_PLAIN_BEFORE = frozenset(
    {"stop", "w:the", "w:their", "w:its", "w:our", "w:bilateral", "state", "demonym", "dash"}
)
#: Verbs for what a state does to its embassy, right before the pronoun that stands for it.
_DONE_TO_IT = frozenset(
    {"v:resume", "v:set-up", "w:open", "w:opened", "w:opening", "w:reopen", "w:reopened", "w:reopening"}
)
#: Of these, what can only be done to what was there before: `the school is ready, and she will open it` is of a school.
_ANEW = frozenset({"v:resume", "w:reopen", "w:reopened", "w:reopening"})
#: Verbs for what an embassy does of itself.
_OPENS = frozenset({"w:opened", "w:opens", "w:reopened", "w:closed", "w:closes", "w:shut"})
#: What it does when it is still to do it: `it will open its doors again`.
_WILL_OPEN = frozenset({"w:open", "w:reopen", "w:close", "w:shut"})
_PASSIVE = frozenset({"w:was", "w:were", "w:been", "w:be", "w:is", "w:are"})


def recalled(scene: Scene, number: int, sentence: Sentence) -> Sentence:
    """`They were severed in 1967`, `It was closed in 1975`: the pronoun gets the tags of what the sentence before told of.

    Such a group has the further tag `back`, and `own-back` where its own sentence told of it.
    """
    if not sentence.tags & _PRONOUNS or not (sentence.tags & _HAPPENS or {"w:them", "w:up"} <= sentence.tags):
        return sentence
    before = scene.sentences[number - 1].groups if number else ()
    if number and scene.sentences[number - 1].block != sentence.block:
        before = ()
    if before and {"v:recognise", "w:it"} <= sentence.tags:
        sentence = _state_meant(scene.sentences[number - 1], sentence)
    groups = list(sentence.groups)
    for at, group in enumerate(groups):
        if group.tags & {"w:own"}:
            groups[at] = _own_meant(before, groups, at)
            continue
        if not group.tags & _PRONOUNS:
            continue
        if group.tags & {"w:them"}:
            groups[at] = _relations_meant(before, groups, at)
            continue
        if at and groups[at - 1].tags & _DONE_TO_IT:
            groups[at] = _object_meant(before, groups, at)
            continue
        if group.tags & {"w:one"}:
            continue
        # `An embassy was opened in 1977; it was closed in 1991.`
        own = groups[:at] if _opens_clause(groups, at) else ()
        tags = _meant(own or before, groups, at)
        if tags:
            groups[at] = replace(group, tags=tags | {"back", "own-back"} if own else tags | {"back"})
    return sentence.with_groups(groups) if groups != list(sentence.groups) else sentence


def _opens_clause(groups: Sequence[Group], at: int) -> bool:
    """`; on 8 June 1972 they were restored`: whether nothing but a day stands between a semicolon and a pronoun."""
    at -= 1
    while at > 0 and groups[at].tags & {"date", "w:on", "w:in", "comma", "w:and"}:
        at -= 1
    return at > 0 and bool(groups[at].tags & {"stop"})


def _state_meant(before: Sentence, sentence: Sentence) -> Sentence:
    """`Peru proclaimed its independence in 1821. Norway recognised it in 1826`: the new state of the sentence before."""
    groups = list(sentence.groups)
    at = next(
        (
            n
            for n in range(1, len(groups))
            if "w:it" in groups[n].tags and "v:recognise" in groups[n - 1].tags
        ),
        None,
    )
    if at is None or became_state(sentence, at) or not became_state(before, len(before.groups) - 1):
        return sentence
    groups[at] = replace(groups[at], tags=groups[at].tags | {"back"})
    return sentence.with_groups(groups)


def _there(groups: Sequence[Group], at: int) -> bool:
    """`one in Lima`, `one there`."""
    if at + 1 >= len(groups) or groups[at].tags.isdisjoint({"w:in", "w:at", "w:there"}):
        return False
    return bool(groups[at].tags & {"w:there"}) or not groups[at + 1].tags & {"date", "w:the", "w:a"}


def _object_meant(before: Sequence[Group], groups: Sequence[Group], at: int) -> Group:
    """`has no embassy there but will open one`, `no plan to reopen it`: the pronoun as the embassy told of, where one was."""
    group = groups[at]
    behind = groups[at + 1].tags if at + 1 < len(groups) else frozenset[str]()
    if behind & {"w:of", "w:more", "w:by", "w:after", "low", "cap", "office"}:
        return group
    if not group.tags & {"w:one"} and groups[at - 1].tags.isdisjoint(_ANEW):
        return group
    own = next((g for g in reversed(groups[:at]) if g.tags & _EMBASSY), None)
    told = own or next((g for g in reversed(before) if g.tags & _EMBASSY), None)
    if told is None or (own is None and group.tags & {"w:one"} and not _there(groups, at + 1)):
        return group
    back = frozenset() if own is not None else frozenset({"back"})
    return replace(group, tags=told.tags & _EMBASSY | back)


def _own_meant(before: Sequence[Group], groups: Sequence[Group], at: int) -> Group:
    """`A has an embassy in Lima. Peru opened its own in Bamako in 2022`: the embassy that the sentence before told of."""
    group = groups[at]
    theirs = at > 1 and groups[at - 1].tags & {"w:its", "w:their"} and groups[at - 2].tags & _DONE_TO_IT
    if not theirs or any(g.tags & _EMBASSY for g in groups) or not _there(groups, at + 1):
        return group
    told = next((g for g in reversed(before) if g.tags & _EMBASSY), None)
    return replace(group, tags=told.tags & _EMBASSY) if told is not None else group


def _relations_meant(before: Sequence[Group], groups: Sequence[Group], at: int) -> Group:
    """`They restored them in 1988`: the relations that the sentence before told of, where this one names none."""
    group = groups[at]
    taken_up = at and at + 1 < len(groups) and groups[at - 1].tags & _TAKES and "w:up" in groups[at + 1].tags
    if (
        not at
        or (groups[at - 1].tags.isdisjoint(_DONE_TO_THEM) and not taken_up)
        or any(g.tags & _RELATIONS for g in groups[:at])
    ):
        return group
    told = next((n for n in range(len(before) - 1, -1, -1) if before[n].tags & _RELATIONS), None)
    if told is None:
        return group
    # Of `trade relations` nobody says that they were severed.
    plain = told == 0 or before[told].tags & {"n:diplomatic"} or before[told - 1].tags & _PLAIN_BEFORE
    if not plain:
        return group
    return replace(group, tags=_RELATIONS | {"back"})


def _by_itself(groups: Sequence[Group], verb: int) -> bool:
    """`It opened in 1991`, `it closed for good`: nothing is opened or closed by it."""
    behind = groups[verb + 1 : verb + 3]
    ahead = groups[verb].tags & _WILL_OPEN and verb > 0 and groups[verb - 1].tags & {"w:will", "w:would"}
    if not (groups[verb].tags & _OPENS or ahead) or not behind:
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
