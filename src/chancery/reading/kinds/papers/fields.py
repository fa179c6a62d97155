"""Fields listed for a plural of papers: `agreements on A, B and C`, `These touch upon A, B`, `A and B are the fields`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.title_nouns import glossed

_OPENERS = frozenset({
    "w:on", "w:in", "w:for", "w:covering", "w:of", "w:concerning", "w:regarding", "colon", "w:including",
    "w:spanning", "w:from", "w:as", "w:like", "w:cover", "w:covers", "w:span", "w:spans", "w:include", "w:includes",
    "w:included", "w:with", "w:to", "w:namely", "w:about", "w:across", "w:comprising", "w:upon", "w:range", "dash",
    "w:concern", "w:concerns", "w:are", "w:were", "open", "s:about",
})  # fmt: skip
_LEADING = frozenset({
    "w:the", "w:and", "w:on", "w:in", "w:for", "w:of", "w:field", "w:fields", "w:area", "w:areas", "w:as", "w:well",
    "open", "close", "w:following", "w:such", "w:to", "w:with", "w:from", "colon", "w:matters", "w:these", "w:both",
    "w:also", "w:upon", "w:a", "w:an", "quote", "dash", "s:field",
})  # fmt: skip
_END = frozenset(
    {
        "w:was",
        "w:were",
        "w:which",
        "w:who",
        "w:will",
        "w:has",
        "w:have",
        "w:had",
        "w:is",
        "w:are",
        "v:sign",
        "w:during",
        "w:after",
        "w:when",
        "w:while",
        "person",
        "w:between",
        "w:that",
        "w:await",
        "w:awaits",
        "w:be",
    }
)
FIELD_WORDS = frozenset(
    {
        "fields",
        "areas",
        "subjects",
        "sectors",
        "topics",
        "domains",
        "spheres",
        "matters",
        "themes",
        "field",
        "area",
    }
)

Known = Callable[[Span], bool]


def fields_in(sentence: Sentence, first: int, known: Known, *, count: int | None = None) -> list[Span]:
    """The first list of fields at or after group `first`: two members or more, most of them of a known sector.

    A list of just `count` members is believed whatever its fields are.
    """
    groups = sentence.groups
    for at in range(first, len(groups)):
        paper = groups[at].tags & {"instrument"} and not groups[at].tags & {"w:deal", "w:deals"}
        paper = paper and not glossed(groups, at)
        if (
            paper
            or groups[at].tags & {"person"}
            or (groups[at].tags & {"stop"} and not _semicolon(sentence, groups[at]))
        ):
            return []
        if groups[at].tags & {"w:he", "w:she", "w:we"}:
            return []
        if not groups[at].tags & _OPENERS or _when_or_where(groups, at + 1):
            continue
        spans = _members(sentence, at + 1)
        believed = len(spans) == count or _repeated(groups, at, spans)
        if len(spans) > 1 and (believed or sum(known(s) for s in spans) >= 0.6 * len(spans)):
            return [] if _papers_within(groups, spans) or _clauses(groups, spans) else spans
    return []


def _when_or_where(groups: Sequence[Group], at: int) -> bool:
    """`on Friday; oil and gas were discussed`: a day or a town alone, behind which no list of fields begins."""
    ahead = groups[at : at + 2]
    return (
        len(ahead) == 2
        and bool(ahead[0].tags & {"date", "place"})
        and bool(ahead[1].tags & {"stop", "w:on", "date"})
    )


def _repeated(groups: Sequence[Group], at: int, spans: Sequence[Span]) -> bool:
    """`letters of intent on aquaculture and on ship registries`: the preposition is said again before the last field."""
    said = groups[at].tags & {"w:on", "w:for", "w:in", "w:concerning"}
    last = next((n for n, g in enumerate(groups) if g.start >= spans[-1][0]), 0) if spans else 0
    return (
        bool(said)
        and last - 2 > at
        and bool(groups[last - 1].tags & said)
        and "w:and" in groups[last - 2].tags
    )


#: What only a clause has: a list of clauses is none of fields.
_CLAUSAL = frozenset({"w:he", "w:she", "w:we", "w:it", "s:finite"})


def _clauses(groups: Sequence[Group], spans: Sequence[Span]) -> bool:
    """`for taxation goes down, investors come and skills flow in`: each member tells something."""
    return any(
        _tells(groups, n)
        for n, g in enumerate(groups[:-1])
        if any(a <= g.start and groups[n + 1].start < b for a, b in spans)
    )


def _tells(groups: Sequence[Group], at: int) -> bool:
    """Whether the word at `at` is a pronoun or verb: `goes down`, and not the noun in `work permits for drivers`."""
    clausal = groups[at].tags & _CLAUSAL and not groups[at].tags & {"cap", "cap1"}
    return bool(clausal) and not groups[at + 1].tags & {"w:for", "w:of", "w:on", "w:and", "comma"}


def _papers_within(groups: Sequence[Group], spans: Sequence[Span]) -> bool:
    """A list of papers is not a list of fields."""
    return any(
        (w := g.word("instrument")) and not w.value.weak and w.value.type != _ALSO_A_FIELD
        for g in groups
        if spans[0][0] <= g.start < spans[-1][1]
    )


#: What a paper is and what papers are about: `agreements on visas, tourism and the twinning of Gulu and Karonga`.
_ALSO_A_FIELD = "twinning"


def _semicolon(sentence: Sentence, group: Group) -> bool:
    return next((t.text for t in sentence.tokens if t.start == group.start), "") == ";"


def _members(sentence: Sentence, begin: int) -> list[Span]:
    groups = sentence.groups
    end = begin
    within = begin > 0 and "open" in groups[begin - 1].tags
    while end < len(groups) and not groups[end].tags & _END and end - begin < 60:
        if within and "close" in groups[end].tags:
            break
        if groups[end].tags & {"stop"} and (
            not _semicolon(sentence, groups[end]) or _tells_next(groups, end)
        ):
            break
        if end > begin and _clause_next(groups, end):
            break
        if (groups[end].tags & {"date"} or _paper_next(groups, end) or _said(groups, end)) and end > begin:
            break
        end += 1
    while end > begin and groups[end - 1].tags & {"comma", "stop", "w:and", "close"}:
        end -= 1
    cuts = [n for n in range(begin, end) if groups[n].tags & {"comma"} or (groups[n].tags & {"stop"})]
    spans: list[Span] = []
    here = begin
    for cut in [*cuts, end]:
        spans.extend(_last_pair(groups, here, cut) if cut == end else _member(groups, here, cut))
        here = cut + 1
    return spans


def _clause_next(groups: Sequence[Group], at: int) -> bool:
    """`, and it is agreed that`, `, and they will be signed`: whether a pronoun opens a clause behind the comma at `at`."""
    if "comma" not in groups[at].tags:
        return False
    ahead = [g for g in groups[at + 1 : at + 3] if not g.tags & {"w:and", "w:but"}]
    return bool(ahead) and bool(ahead[0].tags & {"w:it", "w:they", "w:he", "w:she", "w:we"})


def _tells_next(groups: Sequence[Group], at: int) -> bool:
    """`; the rest are memoranda`: whether a clause of its own follows the semicolon at `at`."""
    for group in groups[at + 1 : at + 7]:
        if group.tags & {"comma", "stop"}:
            return False
        if group.tags & {"w:are", "w:is", "w:was", "w:were", "w:will"}:
            return True
    return False


def _said(groups: Sequence[Group], at: int) -> bool:
    """`, he indicated.`: whether the comma at `at` opens the clause that tells who says so."""
    if "comma" not in groups[at].tags:
        return False
    ahead = range(at + 2, min(at + 6, len(groups)))
    verb = next((n for n in ahead if "v:say" in groups[n].tags and groups[n].form == "past"), None)
    if verb is None or any("comma" in g.tags for g in groups[at + 1 : verb]):
        return False
    return verb + 1 == len(groups) or bool(groups[verb + 1].tags & {"stop", "comma"})


def _paper_next(groups: Sequence[Group], at: int) -> bool:
    """Whether the list of fields ends at `at` since a paper follows: `culture, as well as an agreement on visas`."""
    if not groups[at].tags & {"comma", "w:and", "w:as", "stop"}:
        return False
    begin = at + 1
    while begin < len(groups) and groups[begin].tags & _ADDING:
        begin += 1
    opened = begin < len(groups) and bool(groups[begin].tags & {"w:a", "w:an", "w:the"})
    for group in groups[begin : at + 9]:
        word = group.word("instrument")
        if word is not None and (opened or not (word.value.weak or word.value.type == _ALSO_A_FIELD)):
            return True
        if group.tags & (_END | _JOINING):
            return False
    return False


#: What joins the members of a list, and what stands before a further paper.
_JOINING = frozenset({"comma", "stop", "close", "w:and", "w:as"})
_ADDING = frozenset({"w:and", "w:as", "w:well", "w:also"})


def _member(groups: Sequence[Group], begin: int, end: int) -> list[Span]:
    while begin < end and (groups[begin].tags & _LEADING or _mark(groups, begin)):
        begin += 1
    while end > begin and groups[end - 1].tags & {
        "w:and",
        "w:amongst",
        "w:other",
        "w:others",
        "close",
        "open",
        "w:as",
        "w:well",
        "w:on",
        "w:in",
    }:
        end -= 1
    if end <= begin or all(g.tags & _NO_FIELD for g in groups[begin:end]) or _sides(groups[begin:end]):
        return []
    return [(groups[begin].start, groups[end - 1].end)]


def _sides(groups: Sequence[Group]) -> bool:
    """`agreements with Peru, on ports`: whom papers are with is none of their fields."""
    return all(g.tags & {"state", "organisation", "both-sides"} for g in groups)


#: What is no field by itself: `concern, in particular, fisheries`.
_NO_FIELD = frozenset({"s:aside"})


def _mark(groups: Sequence[Group], at: int) -> bool:
    """`(i)`, `(a)`: a letter or numeral between brackets."""
    return (
        0 < at < len(groups) - 1
        and bool(groups[at - 1].tags & {"open"})
        and bool(groups[at + 1].tags & {"close"})
    )


def _last_pair(groups: Sequence[Group], begin: int, end: int) -> list[Span]:
    """The last stretch of a list holds two members when an `and` stands in it: `tourism and health`."""
    ands = [n for n in range(begin + 1, end) if groups[n].tags & {"w:and", "w:but"}]
    if not ands:
        return _member(groups, begin, end)
    cut = ands[-1]
    return [*_member(groups, begin, cut), *_member(groups, cut + 1, end)]


def leading_list(sentence: Sentence, known: Known) -> list[Span]:
    """`Justice, defence and health are the fields concerned`: the list stands first."""
    spans = _members(sentence, 0)
    return spans if len(spans) > 1 and sum(known(s) for s in spans) >= 0.7 * len(spans) else []


def subjects_first(sentence: Sentence, paper: int, known: Known) -> list[Span]:
    """`Ports, mining and sport are the subjects of three agreements`: the list before the noun at group `paper`."""
    groups = sentence.groups
    verb = next((n for n, g in enumerate(groups[:paper]) if g.tags & {"w:are", "w:were"}), None)
    if verb is None or paper - verb > 8 or any(g.tags & {"verb", "person", "state"} for g in groups[:verb]):
        return []
    about = {t.fold for t in sentence.tokens if groups[verb].start <= t.start < groups[paper].start}
    return leading_list(sentence, known) if about & FIELD_WORDS | about & _COVERED else []


_COVERED = frozenset({"covered", "governed", "regulated", "treated", "addressed"})
