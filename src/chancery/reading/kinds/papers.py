"""Instrument nouns in a sentence: which paper each names, where its title begins and ends, how many are meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.lexicon import InstrumentNoun

_TITLE_JOINTS = frozenset(
    {
        "w:on",
        "w:for",
        "w:concerning",
        "w:regarding",
        "w:in",
        "w:of",
        "w:to",
        "w:about",
        "w:between",
        "w:with",
        "w:among",
    }
)
_TITLE_END = frozenset({
    "stop", "colon", "w:was", "w:were", "w:is", "w:are", "w:has", "w:have", "w:had", "w:will", "w:would", "w:which",
    "w:who", "w:that", "w:during", "w:after", "w:when", "w:while", "w:as", "w:but", "w:where", "w:until",
    "w:before", "quote", "w:following", "w:including", "w:be", "w:been", "w:being", "w:could", "w:should", "w:may",
    "w:can", "w:must",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Paper:
    """An instrument noun at group `at` of a sentence. `title` covers the groups from its modifiers to its subject's end."""

    sentence: Sentence
    at: int
    noun: InstrumentNoun
    first: int
    last: int
    count: int | str | None
    count_span: Span | None
    definite: bool
    inner: bool
    year: int | None = None

    @property
    def span(self) -> Span:
        return self.sentence.groups[self.first].start, self.sentence.groups[self.last - 1].end

    @property
    def groups(self) -> tuple[Group, ...]:
        return self.sentence.groups[self.first : self.last]


def papers(sentence: Sentence) -> list[Paper]:
    """Every instrument noun of a sentence, left to right."""
    found: list[Paper] = []
    for at, group in enumerate(sentence.groups):
        word = group.word("instrument")
        if word is None and found and _another(sentence.groups, at):
            found.append(_like(sentence, found[-1], at))
            continue
        if word is None or "mechanism" in group.tags or _other_sense(sentence.groups, at):
            continue
        if at + 1 < len(sentence.groups) and sentence.groups[at + 1].word("instrument") is not None:
            continue
        first = _modifiers(sentence.groups, at)
        last = _title_end(sentence.groups, at)
        count, count_span = _count(sentence, first)
        inner = any(p.first < at < p.last for p in found)
        year = _year(sentence.groups, first, at, last)
        definite = _definite(sentence.groups, first)
        found.append(Paper(sentence, at, word.value, first, last, count, count_span, definite, inner, year))
    return found


def _another(groups: Sequence[Group], at: int) -> bool:
    """`another on trade`, `a third, on defence`: one more paper of the sort just named."""
    if not groups[at].tags & {"w:another", "ordinal", "w:second", "w:third", "w:one"} or at + 1 >= len(
        groups
    ):
        return False
    follows = at + 2 if groups[at + 1].tags & {"comma"} else at + 1
    return follows < len(groups) and bool(
        groups[follows].tags & {"w:on", "w:for", "w:concerning", "w:regarding", "w:with"}
    )


def _like(sentence: Sentence, before: Paper, at: int) -> Paper:
    last = _title_end(sentence.groups, at)
    return Paper(sentence, at, replace(before.noun, plural=False), at, last, None, None, False, False, None)


def _year(groups: Sequence[Group], first: int, at: int, last: int) -> int | None:
    """The date that a paper is known by: `the 1992 agreement`, `the treaty of 1904`, `the Protocol (1998)`."""
    for number in (first - 1, first):
        if 0 <= number < at and groups[number].tags & {"date"}:
            return number
    for number in range(at + 1, min(len(groups), last + 2)):
        if groups[number].word("instrument"):
            break
        if groups[number].tags & {"date"} and groups[number - 1].tags & {"w:of", "open"}:
            return number
    return None


def _other_sense(groups: Sequence[Group], at: int) -> bool:
    """`in agreement`, `by agreement`, `reached an understanding of`, `take note(s)`."""
    before = groups[at - 1].tags if at else frozenset()
    if (
        groups[at].tags & {"w:deal", "w:deals"}
        and at + 1 < len(groups)
        and groups[at + 1].tags & {"w:with"}
        and before & {"w:who", "w:to", "w:that", "w:which", "w:will", "w:they", "low"}
    ):
        return True
    lone = groups[at].last - groups[at].first == 1
    return (
        lone
        and bool(before & {"w:in", "w:by", "w:full", "w:mutual", "w:under"})
        and not groups[at].tags & {"cap1"}
    )


_MODIFIER = frozenset(
    {
        "low",
        "cap",
        "cap1",
        "demonym",
        "state",
        "dash",
        "portfolio",
        "ordinal",
        "n:relations",
        "organisation",
        "particle",
        "place",
        "people",
        "w:new",
        "w:so-called",
        "office",
    }
)
_NO_MODIFIER = frozenset(
    {
        "verb",
        "number",
        "w:several",
        "w:some",
        "w:many",
        "w:various",
        "w:two",
        "w:three",
        "w:dozen",
        "w:the",
        "w:a",
        "w:an",
        "w:and",
        "w:of",
        "w:this",
        "w:these",
        "w:to",
        "w:on",
        "person",
        "n:signing",
        "w:in",
        "w:by",
        "w:with",
        "w:for",
        "w:both",
    }
)


def _modifiers(groups: Sequence[Group], at: int) -> int:
    """The first group of the noun phrase that ends in the noun at `at`: `wide-ranging defence cooperation agreement`."""
    first = at
    while first > 0 and at - first < 7 and _modifies_noun(groups, first, at):
        first -= 1
    while first < at and groups[first].tags & {"w:and", "dash"}:
        first += 1
    return first


def _modifies_noun(groups: Sequence[Group], first: int, at: int) -> bool:
    """Whether the group before `first` belongs to the noun phrase too."""
    tags = groups[first - 1].tags
    behind = groups[first - 2] if first >= 2 else None
    if tags & {"instrument"} and first == at:
        return not tags & _NO_MODIFIER
    if tags & _MODIFIER and not tags & _NO_MODIFIER and not tags & {"adverb"}:
        return True
    if behind is None:
        return False
    if tags & {"w:and"} and first < at:
        return bool(behind.tags & {"low", "demonym", "portfolio"}) and not behind.tags & _NO_MODIFIER
    past = tags & {"verb"} and any(w.form in ("past", "pp") for w in groups[first - 1].words)
    return bool(past) and first == at and bool(behind.tags & {"w:a", "w:an", "w:the"})


def _title_end(groups: Sequence[Group], at: int) -> int:
    """Where a title begun at its noun ends: before a verb of the main clause, a relative or a stop."""
    here = at + 1
    if here < len(groups) and groups[here].tags & {"open"}:
        close = next((n for n in range(here, min(here + 5, len(groups))) if groups[n].tags & {"close"}), None)
        here = close + 1 if close is not None else here
    if here >= len(groups) or not (groups[here].tags & _TITLE_JOINTS or _titling_verb(groups[here])):
        return here
    if groups[here].tags & {"w:in"} and not _field(groups, here):
        return here
    last = here
    while last < len(groups):
        tags = groups[last].tags
        if tags & _TITLE_END and not (tags & {"w:that"} and last > here):
            break
        if tags & {"comma"} and not _list_comma(groups, last):
            break
        if (
            tags & {"w:and", "comma"}
            and last + 1 < len(groups)
            and (
                _another(groups, last + 1)
                or (last + 2 < len(groups) and groups[last + 1].tags & {"w:a"} and _another(groups, last + 2))
            )
        ):
            break
        if (
            tags & {"w:and"}
            and last + 1 < len(groups)
            and any(w.form in ("past", "s") for w in groups[last + 1].words)
            and groups[last + 1].tags & {"verb"}
            and not groups[last + 1].tags & {"cap1"}
        ):
            break
        if (
            tags & {"w:on", "w:in", "w:at"}
            and last > here
            and last + 1 < len(groups)
            and groups[last + 1].tags & {"date", "place"}
            and not groups[last].tags & {"w:of"}
        ):
            break
        if (
            tags & {"date"}
            and last > here
            and not groups[last - 1].tags & {"w:of", "w:for", "open"}
            and groups[last].value.sort != "period"
        ):
            break
        if tags & {"v:sign"} and last > here and not groups[last].tags & {"cap1"}:
            break
        begin = _next_title(groups, here, last) if tags & {"instrument"} else None
        if begin is not None:
            last = begin
            break
        last += 1
    while last > here and groups[last - 1].tags & {
        "w:and",
        "comma",
        "w:on",
        "w:in",
        "w:at",
        "w:of",
        "w:the",
        "w:a",
        "w:an",
        "dash",
        "w:by",
        "w:with",
    }:
        last -= 1
    return max(last, at + 1)


def _next_title(groups: Sequence[Group], here: int, at: int) -> int | None:
    """Where the title before ends, when the noun at `at` begins another: `... and the first executive programme`."""
    first = _modifiers(groups, at)
    begin = first - 1
    while begin > here and groups[begin].tags & {
        "w:a",
        "w:an",
        "w:the",
        "number",
        "ordinal",
        "w:another",
        "w:of",
        "w:to",
        "w:for",
        "w:on",
    }:
        begin -= 1
    if begin > here and begin < first - 1 and groups[begin].tags & {"w:and", "comma"}:
        return begin
    return None


def _titling_verb(group: Group) -> bool:
    return any(w.form == "ing" for w in group.words) or bool(group.tags & {"ing"})


def _field(groups: Sequence[Group], here: int) -> bool:
    ahead = groups[here + 1 : here + 4]
    return any(
        g.tags & {"w:field", "w:fields", "w:area", "w:areas", "low", "portfolio"} for g in ahead
    ) and not groups[here + 1].tags & {"date", "place", "state"}


def _list_comma(groups: Sequence[Group], at: int) -> bool:
    """A comma inside a title stands in a list that an `and` closes before any verb."""
    if groups[min(at + 1, len(groups) - 1)].tags & {"w:and"}:
        return any(g.tags & {"comma"} for g in groups[max(0, at - 8) : at]) and not groups[
            min(at + 2, len(groups) - 1)
        ].tags & {"w:a", "w:an", "w:the", "verb"}
    if groups[min(at + 1, len(groups) - 1)].tags & {
        "w:with",
        "w:which",
        "w:in",
        "w:under",
        "w:after",
        "w:by",
        "w:at",
        "w:to",
        "w:from",
        "w:as",
        "w:but",
        "w:on",
        "w:for",
    }:
        return False
    for ahead in range(at + 1, min(at + 14, len(groups))):
        tags = groups[ahead].tags
        if tags & {"w:and", "w:&"}:
            return not (
                ahead + 1 < len(groups) and groups[ahead + 1].tags & {"w:a", "w:an", "w:the", "person"}
            )
        if tags & _TITLE_END or tags & {"verb", "person", "date", "w:a", "w:an"}:
            return False
    return False


_VAGUE = frozenset(
    {"w:several", "w:some", "w:many", "w:various", "w:numerous", "w:multiple", "w:dozens", "w:scores"}
)
_APPROXIMATE = frozenset(
    {"w:some", "w:about", "w:over", "w:around", "w:than", "w:nearly", "w:almost", "w:least", "w:most", "w:to"}
)
_BEFORE_APPROXIMATE = frozenset(
    {"w:more", "w:no", "w:less", "w:fewer", "w:at", "w:not", "w:up", "w:as", "w:many", "w:well", "w:over"}
)
_SETS = {"pair": 2, "couple": 2, "brace": 2, "trio": 3, "quartet": 4}


def _count(sentence: Sentence, first: int) -> tuple[int | str | None, Span | None]:
    """A declared number or vague word before the noun phrase; an approximate one is kept in its own words."""
    groups = sentence.groups
    at = first - 1
    while (
        at >= 0
        and groups[at].tags & {"low", "adverb", "w:new", "w:other", "w:more", "w:such"}
        and first - at < 4
        and not groups[at].tags & {"number"}
    ):
        at -= 1
    if at < 0:
        return None, None
    group = groups[at]
    if (
        group.tags & {"number"}
        and isinstance(group.value, int)
        and 0 < group.value < 200
        and not (at and groups[at - 1].tags & {"cap"})
    ):
        return _approximate(sentence, at) or (group.value, group.span)
    if group.tags & _VAGUE:
        return _word(sentence, group), group.span
    if group.tags & {"w:of"} and at >= 2:
        noun = _word(sentence, groups[at - 1])
        if noun in _SETS:
            return _SETS[noun], (groups[at - 2].start, groups[at - 1].end)
        if groups[at - 1].tags & {
            "w:number",
            "w:series",
            "w:package",
            "w:dozen",
            "w:group",
            "w:raft",
            "w:set",
            "w:host",
            "w:batch",
            "w:string",
            "w:slew",
            "w:clutch",
            "w:handful",
            "w:range",
            "w:array",
            "w:bundle",
        }:
            return "a " + noun, (groups[at - 2].start, groups[at - 1].end)
    return None, None


def _word(sentence: Sentence, group: Group) -> str:
    return next((t.fold for t in sentence.tokens if t.start == group.start), "")


def _approximate(sentence: Sentence, at: int) -> tuple[str, Span] | None:
    groups = sentence.groups
    if at == 0 or not groups[at - 1].tags & _APPROXIMATE:
        return None
    first = at - 1
    while first > 0 and groups[first - 1].tags & _BEFORE_APPROXIMATE:
        first -= 1
    span = (groups[first].start, groups[at].end)
    words = [t.text for t in sentence.tokens if span[0] <= t.start < span[1]]
    return " ".join(words).casefold(), span


def _definite(groups: Sequence[Group], first: int) -> bool:
    return first > 0 and bool(
        groups[first - 1].tags
        & {"w:the", "w:this", "w:these", "w:that", "w:its", "w:their", "w:such", "w:those"}
    )
