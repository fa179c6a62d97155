"""Pieces: the words said before and behind an attribution that closes or splits a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.words.complements import is_finite
from chancery.reading.kinds.words.quotes import Quotation

#: What joins a clause to the one before and is no part of what it says.
_LEAD_IN = frozenset({"comma", "w:and", "stop", "w:but", "colon", "dash"})


def pieces_around(
    sentence: Sentence, bound: int, first: int, after: int, quotes: Sequence[Quotation]
) -> tuple[Span, ...]:
    """The ranges of what is said, fullest first, around an attribution that takes groups `[first, after)`.

    `bound` is where an earlier attribution of the sentence ends. Empty when too little stands there to be said.
    """
    pieces = [*_before(sentence, bound, first, quotes)]
    if after + 3 < len(sentence.groups) and sentence.groups[after].tags & {"comma", "dash"}:
        told = bool(pieces) and _words(sentence, pieces[0]) >= 3
        if not (told and _subordinate(sentence.groups, after + 1)):
            behind = (sentence.groups[after + 1].start, sentence.groups[-1].end)
            split = _put_into_a_clause(sentence.groups, bound, first, after + 1)
            pieces = (
                [behind] if split and not any(_is_quote(p, quotes) for p in pieces) else [*pieces, behind]
            )
    pieces.sort(key=lambda p: -_words(sentence, p) if not _is_quote(p, quotes) else -1000)
    enough = pieces and (_is_quote(pieces[0], quotes) or _words(sentence, pieces[0]) >= 3)
    return tuple(pieces) if enough else ()


def quoted_behind(groups: Sequence[Group], at: int, quotes: Sequence[Quotation]) -> Span | None:
    """`it is this rule, in the words of the minister, that "drives us out"`: the quotation right behind who says it."""
    here = at
    while here < len(groups) and groups[here].tags & {"comma", "w:that", "w:is", "w:was"}:
        here += 1
    if here >= len(groups) or "quote" not in groups[here].tags:
        return None
    return next(((q.start, q.end) for q in quotes if q.start == groups[here].start), None)


def closed_by_comma(sentence: Sentence, before: int, quotes: Sequence[Quotation]) -> bool:
    """Whether the quotation that ends last before code point `before` closes with a comma: then whoever follows says it."""
    last = next((q for q in reversed(quotes) if sentence.start < q.end <= before), None)
    if last is None:
        return False
    ends = [t.text for t in sentence.tokens if t.start < last.end + 2 and t.end <= before][-3:]
    return "," in ends


def unfinished(groups: Sequence[Group], bound: int, first: int) -> bool:
    """Whether the words before an attribution have no verb yet: `The two countries, he said, ...`."""
    return not any(is_finite(g) or g.tags & {"verb", "ends-ed"} for g in groups[bound:first])


def _put_into_a_clause(groups: Sequence[Group], bound: int, first: int, after: int) -> bool:
    """Whether an attribution parts a subject from its verb: what tells something is then behind it."""
    here = after
    while here + 1 < len(groups) and groups[here].tags & {"adverb", "w:also", "w:still", "w:now"}:
        here += 1
    goes_on = is_finite(groups[here]) or groups[here].form == "base"
    end = first
    while end > bound and "comma" in groups[end - 1].tags:
        end -= 1
    commas = (n + 1 for n in range(end - 1, bound - 1, -1) if "comma" in groups[n].tags)
    return goes_on and end > bound and unfinished(groups, next(commas, bound), end)


def _subordinate(groups: Sequence[Group], at: int) -> bool:
    """Whether what follows a trailing attribution is no longer said: `adding that`, `who`, `blaming`, `and`."""
    tags = groups[at].tags
    return (
        bool(
            tags
            & {
                "w:who",
                "w:which",
                "w:and",
                "w:but",
                "w:as",
                "w:while",
                "w:a",
                "w:an",
                "w:the",
                "office",
                "w:after",
                "w:before",
            }
        )
        or any(t.endswith("-ing") for t in tags)
        or any(w.form == "ing" for w in groups[at].words)
    )


def _before(sentence: Sentence, bound: int, first: int, quotes: Sequence[Quotation]) -> Iterator[Span]:
    groups = sentence.groups
    at = groups[first].start
    quote = next((q for q in quotes if q.end <= at and at - q.end <= 3), None)
    if quote is not None:
        yield quote.start, quote.end
        return
    begin = bound
    while begin < first and groups[begin].tags & _LEAD_IN:
        begin += 1
    if begin < first and sentence.tokens[groups[begin].first].fold == "asked":
        return  # `Asked about the troops, he answered with a smile.`
    colon = next((n for n in range(first - 1, begin, -1) if groups[n].tags & {"colon"}), None)
    if colon is not None and colon + 1 < first:
        begin = colon + 1  # `Vela would have none of it: the bills, he said, had gone out`
    last = first
    while last > begin and groups[last - 1].tags & {"comma", "dash", "colon", "stop"}:
        last -= 1
    if last > begin:
        yield groups[begin].start, groups[last - 1].end


def _words(sentence: Sentence, span: Span) -> int:
    return sum(1 for t in sentence.tokens if t.word and span[0] <= t.start < span[1])


def _is_quote(span: Span, quotes: Sequence[Quotation]) -> bool:
    return any((q.start, q.end) == span for q in quotes)
