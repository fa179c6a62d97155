"""Instrument nouns in a sentence: which paper each names, where its title begins and ends, how many are meant."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.compounds import describes
from chancery.reading.kinds.papers.counts import declared_before
from chancery.reading.kinds.papers.no_papers import (
    copy_of_another,
    goes_on,
    in_principle,
    lent_by_another,
    other_sense,
)
from chancery.reading.kinds.papers.ones_dated import dated_one
from chancery.reading.kinds.papers.reached_only import only_reached
from chancery.reading.kinds.papers.shared_heads import further_ones, trimmed
from chancery.reading.kinds.papers.title_nouns import (
    OPENING_FURTHER,
    another,
    gapped,
    glossed,
    modifiers,
    one_of_a_sort,
    one_of_them,
)
from chancery.reading.kinds.papers.titles import subject_apart, subject_end, title_end
from chancery.reading.lexicon import InstrumentNoun


class Paper(Struct, frozen=True):
    """An instrument noun at group `at` of a sentence. Its title covers groups `[first, last)`.

    `subject` are the groups of a subject that stands apart from its noun. `like`: no noun of its own, `another`, but that
    of the paper before. `gap`: only whom such a paper is with and its day are told, see `gapped`.
    """

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
    subject: tuple[int, int] | None = None
    like: bool = False
    gap: bool = False

    @property
    def span(self) -> Span:
        return self.sentence.groups[self.first].start, self.sentence.groups[self.last - 1].end

    @property
    def title_spans(self) -> tuple[Span, ...]:
        """The words of the title; a subject that date, place or verb part from its noun is a span of its own."""
        if self.subject is None:
            return (self.span,)
        groups = self.sentence.groups
        return self.span, (groups[self.subject[0]].start, groups[self.subject[1] - 1].end)

    @property
    def groups(self) -> tuple[Group, ...]:
        return self.sentence.groups[self.first : self.last]


def papers(sentence: Sentence) -> list[Paper]:
    """Every instrument noun of a sentence, left to right; worked out once a sentence."""
    held: list[Paper] | None = sentence.read.get("papers")
    if held is None:
        held = sentence.read["papers"] = _papers(sentence)
    return held


def _papers(sentence: Sentence) -> list[Paper]:
    found: list[Paper] = []
    if "instrument" not in sentence.tags:
        return found
    row: dict[int, int] = {}
    for at, group in enumerate(sentence.groups):
        word = group.word("instrument") if group.words else None
        if at in row:
            found.append(_of_a_row(sentence, found[-1], at, row[at]))
            continue
        if (
            word is None
            and found
            and not group.tags.isdisjoint(OPENING_FURTHER)
            and not _of_a_channel(sentence.groups, found[-1], at)
            and (
                another(sentence.groups, at)
                or dated_one(sentence.groups, at) is not None
                or one_of_a_sort(sentence.groups, at)
                or one_of_them(sentence.groups, at, several=found[-1].noun.plural, begun=found[-1].like)
            )
        ):
            found.append(_like(sentence, found[-1], at))
            continue
        if (
            word is None
            or "mechanism" in group.tags
            or other_sense(sentence.groups, at)
            or describes(sentence, at)
            or copy_of_another(sentence, at)
            or in_principle(sentence, at)
            or only_reached(sentence, at)
            or lent_by_another(sentence, at)
            or glossed(sentence.groups, at)
        ):
            continue
        if at + 1 < len(sentence.groups) and goes_on(sentence.groups, at + 1):
            continue
        first = modifiers(sentence.groups, at)
        last = title_end(sentence.groups, at)
        count, count_span = declared_before(sentence, first)
        inner = any(p.first < at < p.last for p in found)
        year = _year(sentence.groups, first, at, last)
        definite = _definite(sentence.groups, first)
        subject = subject_apart(sentence, at) if last == at + 1 and not definite else None
        noun = replace(word.value, plural=True) if _for_each(sentence.groups, at) else word.value
        if word.value.plural or word.value.noun.endswith("s"):
            row = further_ones(sentence.groups, at)
            last = min(last, trimmed(sentence.groups, at, min(row))) if row else last
        found.append(
            Paper(sentence, at, noun, first, last, count, count_span, definite, inner, year, subject)
        )
    return found


def _for_each(groups: Sequence[Group], at: int) -> bool:
    """`an Exchange of Notes for each of the following`: one paper a row, so that there are several."""
    ahead = groups[at + 1 : at + 3]
    return len(ahead) == 2 and bool(ahead[0].tags & {"w:for", "w:on"} and ahead[1].tags & {"w:each"})


def _of_a_channel(groups: Sequence[Group], before: Paper, at: int) -> bool:
    """`the protocol sets up a working group on ports and another on fish`: what is one more of its sort is no paper."""
    deed = next((n for n in range(before.at + 1, at) if "verb" in groups[n].tags), at)
    return any("mechanism" in group.tags for group in groups[deed + 1 : at])


def numbered(sentence: Sentence, before: Paper) -> list[Paper]:
    """The papers of a sentence that only a number names, `one`, `the second`, `the other`, each with its whole clause."""
    groups = sentence.groups
    heads = [n for n in range(len(groups) - 1) if _numbering(groups, n)]
    if not heads or not _opening(groups, heads[0]):
        return []
    ends = [*heads[1:], len(groups)]
    noun = replace(before.noun, plural=False)
    return [
        Paper(
            sentence, at, noun, at, max(end - 1, at + 1), None, None, definite=False, inner=False, like=True
        )
        for at, end in zip(heads, ends, strict=True)
    ]


_NUMBERS = frozenset({"w:one", "w:another", "w:other", "w:first", "w:second", "w:third", "ordinal"})
_NUMBERED = frozenset({
    "w:is", "w:are", "w:was", "w:on", "w:between", "comma", "s:going-on", "w:covers", "w:will", "w:concerns",
})  # fmt: skip
_OPENING = frozenset({
    "w:the", "w:under", "w:of", "w:these", "w:them", "w:a", "w:in", "w:by", "comma", "w:with",
})  # fmt: skip


def _numbering(groups: Sequence[Group], at: int) -> bool:
    tags, behind = groups[at].tags, groups[at + 1]
    if not tags & (_NUMBERS | {"w:last"}) or tags & {"date"}:
        return False
    article = at > 0 and groups[at - 1].tags & {"w:the", "w:a", "w:under"}
    told = behind.tags & {"s:finite", "ends-s", "v:set-up"} or ("verb" in behind.tags and behind.form == "s")
    return bool(behind.tags & _NUMBERED or (article and told))


def _opening(groups: Sequence[Group], at: int) -> bool:
    """Whether nothing but `under the` or `of these` stands before the first number."""
    return at <= 4 and all(g.tags & _OPENING for g in groups[:at])


def _of_a_row(sentence: Sentence, before: Paper, at: int, last: int) -> Paper:
    """One that shares the plural of a row, see `further_ones`."""
    noun = replace(before.noun, plural=False)
    return Paper(sentence, at, noun, at, last, None, None, definite=False, inner=False, like=True)


def _like(sentence: Sentence, before: Paper, at: int) -> Paper:
    noun = replace(before.noun, plural=False)
    behind = gapped(sentence.groups, at)
    dated = dated_one(sentence.groups, at)
    last = behind or dated or title_end(sentence.groups, at)
    if last == at + 1 and not behind and one_of_them(sentence.groups, at):
        last = subject_end(sentence.groups, at)
    gap = behind is not None
    subject = None
    if not gap and last == at + 1 and at + 3 < len(sentence.groups) and _set_off(sentence.groups, at + 1):
        subject = at + 2, subject_end(sentence.groups, at + 2)
    year = None if gap else dated - 1 if dated else _year(sentence.groups, at, at, last)
    return Paper(
        sentence,
        at,
        noun,
        at - 1 if one_of_a_sort(sentence.groups, at) else at,
        last,
        None,
        None,
        definite=gap,
        inner=False,
        year=year,
        subject=subject,
        like=True,
        gap=gap,
    )


def _set_off(groups: Sequence[Group], at: int) -> bool:
    """`the third, on extradition`: a subject that a comma sets off."""
    about = groups[at + 1].tags & {"w:on", "w:concerning", "w:regarding", "w:about"}
    return "comma" in groups[at].tags and bool(about) and not groups[at + 2].tags & {"date", "place"}


def _year(groups: Sequence[Group], first: int, at: int, last: int) -> int | None:
    """The date that a paper is known by: `the 1992 agreement`, `the treaty of 1904`, `the Protocol (1998)`."""
    for number in (first - 1, first):
        if 0 <= number < at and groups[number].tags & {"date"}:
            return number
    for number in range(at + 1, min(len(groups), last + 2)):
        if groups[number].word("instrument") or groups[number].tags & {"w:that", "w:which", "w:those"}:
            break
        if groups[number].tags & {"date"} and groups[number - 1].tags & {"w:of", "open"}:
            return number
    return None


def _definite(groups: Sequence[Group], first: int) -> bool:
    if first > 1 and groups[first - 1].tags & {"w:said", "w:same"}:
        first -= 1
    return first > 0 and bool(
        groups[first - 1].tags
        & {"w:the", "w:this", "w:these", "w:that", "w:its", "w:their", "w:such", "w:those"}
    )
