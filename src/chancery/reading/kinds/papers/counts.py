"""Numbers declared of papers: `five agreements`, `more than 20 deals`, `a package of documents`."""

from __future__ import annotations

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence

_VAGUE = frozenset(
    {"w:several", "w:some", "w:many", "w:various", "w:numerous", "w:multiple", "w:dozens", "w:scores"}
)
_APPROXIMATE = frozenset({
    "w:some", "w:about", "w:over", "w:around", "w:than", "w:nearly", "w:almost", "w:least", "w:most", "w:to", "w:as",
})  # fmt: skip
_BEFORE_APPROXIMATE = frozenset({
    "w:more", "w:no", "w:less", "w:fewer", "w:at", "w:not", "w:up", "w:as", "w:many", "w:well", "w:over",
})  # fmt: skip
_SETS = {"pair": 2, "couple": 2, "brace": 2, "trio": 3, "quartet": 4}
#: Nouns of quantity: `a package of documents` declares as many as its words say.
_QUANTITIES = frozenset({
    "number", "series", "package", "dozen", "group", "raft", "set", "host", "batch", "string", "slew", "clutch",
    "handful", "range", "array", "bundle", "run", "total", "score", "variety", "sheaf", "stack", "wealth", "basket",
    "crop", "collection", "multitude", "spate", "flurry", "lot", "portfolio", "bunch", "round",
})  # fmt: skip
_BETWEEN = frozenset(
    {"low", "adverb", "w:new", "w:other", "w:more", "w:such", "w:further", "w:different", "w:mutual"}
)


def declared_before(sentence: Sentence, first: int) -> tuple[int | str | None, Span | None]:
    """A declared number or vague word before the noun phrase at `first`; an approximate one is kept in its own words."""
    groups = sentence.groups
    at = first - 1
    while at >= 0 and groups[at].tags & _BETWEEN and first - at < 4:
        if groups[at].tags & {"number", "s:assorted"}:
            break
        at -= 1
    if at < 0:
        return None, None
    if groups[at].tags & {"w:of"} and at >= 1:
        return _quantity(sentence, at)
    return _plain(sentence, at)


def _plain(sentence: Sentence, at: int) -> tuple[int | str | None, Span | None]:
    groups = sentence.groups
    group = groups[at]
    named = at and groups[at - 1].tags & {"cap"}
    if at + 1 < len(groups) and "s:amount" in groups[at + 1].tags:
        return None, None
    if group.tags & {"number"} and isinstance(group.value, int) and 0 < group.value < 200 and not named:
        return _approximate(sentence, at) or (group.value, group.span)
    if group.tags & _VAGUE or "s:assorted" in group.tags:
        return _word(sentence, group), group.span
    return None, None


def _quantity(sentence: Sentence, at: int) -> tuple[int | str | None, Span | None]:
    """What the noun of quantity before `of` at `at` declares; `a total of` and `dozens of` leave it to a number."""
    groups = sentence.groups
    if groups[at - 1].tags & (_VAGUE & {"w:dozens", "w:scores"}):
        return _word(sentence, groups[at - 1]), groups[at - 1].span
    if at < 2:
        return None, None
    noun = _word(sentence, groups[at - 1])
    if (
        noun in ("number", "total")
        and (part := _part_of(sentence, at) or _said_behind(sentence, at)) is not None
    ):
        return part
    span = (groups[at - 2].start, groups[at - 1].end)
    if noun in _SETS:
        return _SETS[noun], span
    if noun in _QUANTITIES:
        begin = at - 2
        while begin > 0 and groups[begin].tags & {"low", "cap"} and not groups[begin].tags & {"w:a"}:
            begin -= 1
        article = groups[begin].tags & {"w:a", "w:an", "w:the"}
        return ("a " + noun, (groups[begin].start if article else span[0], span[1]))
    return None, None


def _part_of(sentence: Sentence, at: int) -> tuple[int, Span] | None:
    """`10 of the total number of agreements`: the number that goes before."""
    groups = sentence.groups
    for n in range(at - 2, max(-1, at - 7), -1):
        if groups[n].tags & {"number"} and isinstance(groups[n].value, int) and groups[n + 1].tags & {"w:of"}:
            return groups[n].value, groups[n].span
    return None


def _said_behind(sentence: Sentence, at: int) -> tuple[int, Span] | None:
    """`The number of documents signed in Lima was two`: the number that the sentence then gives."""
    groups = sentence.groups
    if "w:the" not in groups[at - 2].tags:
        return None
    for n in range(at + 1, len(groups)):
        if groups[n].tags & {"number"} and groups[n - 1].tags & {"w:was", "w:is", "w:to", "w:at", "w:were"}:
            return (groups[n].value, groups[n].span) if isinstance(groups[n].value, int) else None
        if "stop" in groups[n].tags:
            break
    return None


def _word(sentence: Sentence, group: Group) -> str:
    return next((t.fold for t in sentence.tokens if t.start == group.start), "")


def _approximate(sentence: Sentence, at: int) -> tuple[str, Span] | None:
    groups = sentence.groups
    if at == 0 or not groups[at - 1].tags & _APPROXIMATE:
        return None
    if groups[at - 1].tags & {"w:as"} and not (at > 1 and groups[at - 2].tags & {"w:many"}):
        return None
    first = at - 1
    while first > 0 and groups[first - 1].tags & _BEFORE_APPROXIMATE:
        first -= 1
    span = (groups[first].start, groups[at].end)
    words = [t.text for t in sentence.tokens if span[0] <= t.start < span[1]]
    return " ".join(words).casefold(), span
