"""Attributions: where a sentence hands the word to somebody, and which words are theirs."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from chancery.reading.drafts import Span
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.words.complements import complement_fits, skip_circumstances
from chancery.reading.kinds.words.no_speech import speaks_for_nobody
from chancery.reading.kinds.words.phrases import joint_start, phrase_start
from chancery.reading.kinds.words.pieces import closed_by_comma, pieces_around, quoted_behind, unfinished
from chancery.reading.kinds.words.quotes import Quotation
from chancery.reading.kinds.words.speech_bounds import (
    SAID_BEHIND,
    SAID_FROM,
    before_helpers,
    behind_as,
    behind_that,
    clause_after,
    clause_start,
    end_of_words,
    nothing_follows,
    past_phrase,
    resumes,
    told_from,
)
from chancery.reading.kinds.words.ties import OPENERS, Tie, ties


class Attribution(Struct, frozen=True):
    """One handing-over of the word: the verb's group range, the group that heads the speaker, the words said.

    `pieces` are the ranges of text that say it, fullest first; `inherits` means that the verb has no speaker of its own and
    takes the one before it; `colon` that the words follow in the next block, `opened` that a colon opens them, `runs_on`
    that behind such a colon they begin in the same sentence.
    """

    verb: tuple[int, int]
    speaker: tuple[int, int] | None
    pattern: Pattern
    leading: bool
    pieces: tuple[Span, ...]
    colon: bool = False
    opened: bool = False
    runs_on: bool = False

    @property
    def inherits(self) -> bool:
        return self.speaker is None


def attributions(sentence: Sentence, quotes: Sequence[Quotation]) -> list[Attribution]:
    """The attributions of a sentence, left to right; what a quotation itself says about speaking is left alone."""
    made: list[Attribution] = []
    bound = 0
    tied = ties(sentence, quotes)
    for rank, tie in enumerate(tied):
        nested = made and made[-1].leading and not _fresh(sentence.groups, tie)
        if nested:
            continue
        following = tied[rank + 1] if rank + 1 < len(tied) else None
        found = _read(sentence, tie, bound, following, quotes)
        if found is not None and not (made and _echoed(sentence, made[-1], found)):
            made.append(found)
            bound = found.verb[1]
    return made


def _echoed(sentence: Sentence, before: Attribution, found: Attribution) -> bool:
    """Whether a closing attribution only names a source: `X said ..., the ministry said`."""
    if found.leading or not before.leading:
        return False
    between = sentence.groups[before.verb[1] : found.verb[0]]
    return not any(g.tags & {"stop", "w:while", "w:but"} for g in between)


def _fresh(groups: Sequence[Group], tie: Tie) -> bool:
    """Whether a verb behind a leading attribution opens a clause of its own instead of standing within what is said."""
    if tie.speaker is None:
        return True
    first = phrase_start(groups, tie.speaker[0])
    back = groups[max(0, first - 3) : first]
    if any(g.tags & {"stop", "quote", "dash"} for g in back):
        return True
    joint = any(g.tags & {"w:while", "w:whereas", "w:but", "w:although", "w:though"} for g in back)
    return joint or (
        bool(back) and bool(back[-1].tags & {"w:and"}) and len(back) > 1 and bool(back[-2].tags & {"comma"})
    )


def _read(
    sentence: Sentence, tie: Tie, bound: int, following: Tie | None, quotes: Sequence[Quotation]
) -> Attribution | None:
    groups = sentence.groups
    side = tie.pattern.gives["side"]
    if "quote-then" in tie.pattern.id and not closed_by_comma(sentence, groups[tie.verb[0]].start, quotes):
        return None
    if tie.words is not None:
        return _leading(sentence, tie, tie.words, following, sure=True)
    if side == "before":
        assert tie.speaker is not None
        if any("w:by" in g.tags for g in groups[tie.verb[1] : tie.speaker[0]]):
            return None  # `A treaty, proposed by Oman in 2013, has not been taken up`
        return _trailing(sentence, tie, bound, tie.verb[0], past_phrase(groups, tie.speaker[1]), quotes)
    if side == "answered":
        begin = behind_that(groups, bound) if ".clause-" in tie.pattern.id else bound
        return _trailing(sentence, tie, begin, before_helpers(groups, tie.verb[0]), len(groups), quotes)
    if tie.pattern.id.endswith(("put-in-as-said", "it-was-put-in", "so-he-said")):
        assert tie.speaker is not None
        rest = range(tie.speaker[1], len(groups))
        closes = next((n for n in rest if groups[n].tags & {"comma", "stop", "dot"}), len(groups))
        return _trailing(sentence, tie, bound, tie.verb[0], closes, quotes)
    if groups[tie.verb[0]].tags & {"w:according", "w:in", "w:by", "w:on"}:
        return _according(sentence, tie, bound, quotes)
    if tie.pattern.id.endswith(("quoted-as", "was-quoted")):
        after = skip_circumstances(groups, tie.verb[0], behind_as(groups, tie.verb[1]))
        if nothing_follows(groups, after):
            return _trailing(sentence, tie, bound, clause_start(groups, tie.verb[0]), after, quotes)
        return _leading(sentence, tie, behind_as(groups, tie.verb[1]), following, sure=True)
    if tie.pattern.id.endswith((*SAID_BEHIND, "view-among")):
        return _leading(sentence, tie, tie.verb[1], following, sure=True)
    if tie.pattern.id.endswith(("not-view", "puts-at", "puts-down-to", "named-as", "factors-named")):
        return _leading(sentence, tie, tie.verb[0], following, sure=True)
    if tie.pattern.id.endswith(("briefed", "acquainted")) and tie.speaker:
        # `"...," he told guests under a canopy of umbrellas`
        behind = skip_circumstances(groups, tie.verb[0], tie.verb[1])
        if _after_quote(sentence, tie, behind, quotes):
            first = joint_start(groups, tie.speaker[0])
            return _trailing(sentence, tie, bound, first, resumes(groups, behind), quotes)
    if tie.pattern.id.endswith(SAID_FROM):
        return _leading(sentence, tie, told_from(groups, tie), following, sure=True)
    if speaks_for_nobody(sentence, tie):
        return None
    if _announces(sentence, tie.verb):
        return _announced(groups, tie)
    start = skip_circumstances(groups, tie.verb[0], tie.verb[1])
    if (
        start + 2 < len(groups)
        and groups[start].tags & {"comma"}
        and groups[start + 1].tags & {"s:say-ing"}
        and groups[start + 2].tags & {"colon"}
    ):
        start += 2
    if tie.speaker and _after_quote(sentence, tie, start, quotes):
        return _trailing(
            sentence, tie, bound, joint_start(groups, tie.speaker[0]), resumes(groups, start), quotes
        )
    first = joint_start(groups, tie.speaker[0]) if tie.speaker else tie.verb[0]
    if nothing_follows(groups, start):
        opened = first == 0 or groups[first - 1].tags & OPENERS
        return _trailing(sentence, tie, bound, first, start, quotes) if opened and tie.speaker else None
    return _leading(sentence, tie, start, following)


def _after_quote(sentence: Sentence, tie: Tie, start: int, quotes: Sequence[Quotation]) -> bool:
    """Whether a quotation ends right before the speaker, so that nothing more need follow: `"...," he said to the press`."""
    assert tie.speaker is not None
    groups = sentence.groups
    at = groups[joint_start(groups, tie.speaker[0])].start
    closed = any(0 <= at - q.end <= 3 and _invites(sentence, q) for q in quotes)
    opens = start < len(groups) and groups[start].tags & {"w:that", "quote", "colon"}
    comma = start < len(groups) and groups[start].tags & {"comma"} and resumes(groups, start) != start
    return closed and not opens and not comma


def _invites(sentence: Sentence, quote: Quotation) -> bool:
    """Whether a quotation waits for its attribution: it stands in the sentence and ends in no full stop."""
    inside = [t for t in sentence.tokens if quote.start <= t.start < quote.end - 1]
    return quote.end > sentence.start and bool(inside) and inside[-1].text != "."


def _announces(sentence: Sentence, verb: tuple[int, int]) -> bool:
    groups = sentence.groups
    return any(
        t.fold == "following" for t in sentence.tokens[groups[verb[0]].first : groups[verb[1] - 1].last]
    )


def _announced(groups: Sequence[Group], tie: Tie) -> Attribution | None:
    """`gave the following answer to a question ... :` with the words in the next paragraphs, or in its own."""
    at = next((n for n in range(len(groups) - 1, tie.verb[1] - 1, -1) if groups[n].tags & {"colon"}), None)
    if at is None:
        return None
    colon = ((groups[at].start, groups[at].end),)
    return Attribution(
        tie.verb, tie.speaker, tie.pattern, True, colon, colon=True, runs_on=at < len(groups) - 1
    )


def _leading(
    sentence: Sentence, tie: Tie, start: int, following: Tie | None, *, sure: bool = False
) -> Attribution | None:
    groups = sentence.groups
    if start >= len(groups):
        return None
    if not sure and not complement_fits(groups, tie.verb, start):
        return None
    last = len(groups)
    if following is not None and following.speaker is not None:
        first = phrase_start(groups, min(following.speaker[0], following.verb[0]))
        if first > start and _fresh(groups, following):
            last = first
    while last > start + 1 and groups[last - 1].tags & {
        "w:and",
        "w:while",
        "w:but",
        "comma",
        "stop",
        "dot",
        "w:whereas",
    }:
        last -= 1
    begin = start
    while begin < last - 1 and groups[begin].tags & {"w:that", "comma", "colon"}:
        begin += 1
    colon = bool(groups[start].tags & {"colon"}) and start + 1 >= len(groups)
    opened = bool(groups[start].tags & {"colon"}) and not colon
    return Attribution(
        tie.verb,
        tie.speaker,
        tie.pattern,
        True,
        ((groups[begin].start, groups[last - 1].end),),
        colon,
        opened,
    )


def _trailing(
    sentence: Sentence, tie: Tie, bound: int, first: int, after: int, quotes: Sequence[Quotation]
) -> Attribution | None:
    said = pieces_around(sentence, bound, first, after, quotes)
    return Attribution(tie.verb, tie.speaker, tie.pattern, False, said) if said else None


def _put_in_after_joint(groups: Sequence[Group], tie: Tie) -> bool:
    """`they met but, according to his office, the loan was not raised`: what is behind the comma is the source's."""
    at = tie.verb[0]
    if at < 2 or "comma" not in groups[at - 1].tags or groups[at - 2].tags.isdisjoint({"w:but", "w:and"}):
        return False
    end = clause_after(groups, tie.speaker[1]) if tie.speaker else len(groups)
    return end < len(groups) and "comma" in groups[end - 1].tags


def _according(sentence: Sentence, tie: Tie, bound: int, quotes: Sequence[Quotation]) -> Attribution | None:
    groups = sentence.groups
    assert tie.speaker is not None
    behind = groups[tie.speaker[1]].tags if tie.speaker[1] < len(groups) else frozenset()
    if behind & {"s:paper"}:
        return None
    opens = tie.verb[0] == 0 or all(
        g.tags & {"w:but", "w:and", "comma", "w:however", "w:meanwhile", "adverb"}
        for g in groups[: tie.verb[0]]
    )
    opens = opens or _put_in_after_joint(groups, tie)
    own = None if opens else quoted_behind(groups, tie.speaker[1], quotes)
    if own is not None:
        return Attribution(tie.verb, tie.speaker, tie.pattern, False, (own,))
    end = clause_after(groups, tie.speaker[1])
    if opens:
        if end >= len(groups):
            return None
        colon = bool(groups[end].tags & {"colon"}) and end + 1 >= len(groups)
        if colon:
            return Attribution(
                tie.verb, tie.speaker, tie.pattern, True, ((groups[end].start, groups[end].end),), True
            )
        if end + 2 >= len(groups):
            return None
        return Attribution(
            tie.verb, tie.speaker, tie.pattern, True, ((groups[end].start, end_of_words(groups)),)
        )
    if (
        nothing_follows(groups, end)
        or groups[tie.verb[0] - 1].tags & {"comma"}
        or end >= len(groups)
        or groups[end].tags & {"colon"}
    ):
        goes_on = (
            end < len(groups) and "comma" in groups[end - 1].tags and unfinished(groups, bound, tie.verb[0])
        )
        after = end - 1 if goes_on else len(groups)
        return _trailing(sentence, tie, bound, tie.verb[0], after, quotes)
    return None
