"""What stands between commas about others: `, accompanied by X,`, `, heading a team that includes X,`, `, whom X invited,`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Sentence

_OPENS = frozenset({
    "w:accompanied", "v:accompany", "w:flanked", "w:joined", "w:escorted", "w:together", "w:along", "w:alongside", "w:with",
    "w:including", "w:among", "v:head", "w:whom",
})  # fmt: skip
#: What may open an aside only as a participle.
_PARTICIPLES = frozenset({"v:head", "v:accompany"})
_BEFORE_VERB = frozenset({
    "w:will", "w:would", "w:is", "w:was", "w:are", "w:were", "w:has", "w:had", "w:have", "w:be", "w:been", "w:to", "w:also",
    "w:then", "w:now", "w:today", "w:yesterday", "w:due", "w:set", "w:scheduled", "w:expected", "w:slated", "adverb", "date",
    "w:on", "w:earlier", "w:shortly", "w:later", "v:plan", "v:pay", "w:the", "w:a", "w:an",
})  # fmt: skip
#: How far an aside may reach back from the comma that closes it, and one's name from the comma that opens it.
_REACH, _NEAR = 40, 10


def aside_before(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The groups `[first, last)` of the aside on companions that ends right before the verb at group `at`."""
    groups = sentence.groups
    close = at - 1
    while close > 0 and groups[close].tags & _BEFORE_VERB and not groups[close].tags & {"comma"}:
        close -= 1
    if close < 3 or not groups[close].tags & {"comma"}:
        return None
    for here in range(close - 2, max(0, close - _REACH), -1):
        if groups[here].tags & {"stop", "colon", "quote"}:
            return None
        if groups[here].tags & {"comma"} and _opens(groups, here + 1):
            return here, close
    return None


def _opens(groups: Sequence[Group], at: int) -> bool:
    """Whether an aside opens at group `at`, an adverb or `together` apart."""
    here = at + 1 if groups[at].tags & {"adverb"} else at
    group = groups[here]
    if not group.tags & _OPENS:
        return False
    return not group.tags & _PARTICIPLES or group.form in ("ing", "pp", "past")
