"""Verb forms that are nouns or adjectives by what stands before them: `the issues`, `a revised agreement`."""

from __future__ import annotations

from msgspec.structs import replace

from chancery.reading.groups import Group

NOUN_BEFORE = frozenset({
    "w:the", "w:a", "w:an", "w:this", "w:these", "w:those", "w:its", "w:their", "w:his", "w:her", "w:our", "w:of", "w:'s",
    "w:any", "w:no", "w:some", "w:several", "w:all", "w:every", "w:each", "w:another", "w:other", "w:such", "demonym",
    "w:by", "w:in", "w:with", "w:for", "w:on", "w:from", "ordinal", "w:new", "w:last", "w:next", "w:first",
    "w:official", "w:day", "w:state",
})  # fmt: skip
#: Behind these a participle tells what a paper is like: `a revised agreement`.
_DETERMINERS = frozenset({"w:a", "w:an", "w:the", "w:this", "w:its", "w:their"})
_DESCRIBING = frozenset({"v:amend", "v:renew"})


def describes(group: Group) -> bool:
    """Whether a word may be such a participle: `revised`, `extended`."""
    return (
        "verb" in group.tags
        and not group.tags.isdisjoint(_DESCRIBING)
        and all(w.form in ("past", "pp") for w in group.words if w.sort.startswith("v:"))
    )


def noun_or_verb(group: Group, before: frozenset[str]) -> Group:
    """A bare verb form behind a determiner or preposition is a noun: `the issues`, `his visit`, `of talks`.

    A participle behind a determiner is an adjective: `a revised agreement`.

    `before` are the tags of the group before it.
    """
    if "verb" not in group.tags:
        return group
    forms = {w.form for w in group.words if w.sort.startswith("v:")}
    adjective = not before.isdisjoint(_DETERMINERS) and describes(group)
    if adjective or (before & NOUN_BEFORE and forms <= {"base", "s"}):
        tags = frozenset(t for t in group.tags if t != "verb" and not t.startswith("v:"))
        words = tuple(w for w in group.words if not w.sort.startswith("v:"))
        return replace(group, tags=tags or frozenset({"low"}), words=words)
    return (
        replace(group, tags=group.tags | {"v:base"})
        if "base" in forms and not forms & {"past", "pp"}
        else group
    )
