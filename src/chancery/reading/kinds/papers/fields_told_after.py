"""Where a sentence spells out papers that were counted just before it: `These touch upon A, B`, `Their subjects are A, B`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.fields import FIELD_WORDS

_CONTINUING = frozenset({"w:these", "w:they", "w:those", "w:all", "w:among"})
_VERBS = frozenset({
    "touch", "touches", "cover", "covers", "covered", "concern", "concerns", "relate", "relates", "deal", "deals",
    "span", "spans", "include", "includes", "included", "range", "ranged", "encompass", "pertain", "address",
    "embrace", "regard", "involve", "are", "were", "focus", "focused", "extend", "touched", "dealt", "comprise",
    "comprised", "bear",
})  # fmt: skip
#: Where papers are told by their fields, however far behind: `came at the close and are in the fields of A, B and C`.
_IN_FIELDS = expression(
    r"\b(?:are|were|lie|fall|belong|bear|bore|cover(?:ed|ing)?|concern(?:ed|ing)?|relat(?:e|ed|ing)|refer(?:red)?|pertain(?:ed)?"
    r"|respect|regard|touch(?:ed)?|extend(?:ed)?|appl(?:y|ied)|span(?:ned)?|deal(?:ing)?|dealt|embrace|treat|have to do) "
    r"(?:(?:specifically|mainly|chiefly|mostly|all|in turn|respectively|above all|especially|notably|each|now) )?"
    r"(?:(?:in|on|to|with|within|under|upon|by|of|into) )?"
    r"(?:(?:the|such|these|several|various|many|different|following|a (?:wide )?range of|a number of|as many) ){0,2}"
    r"(?:fields|areas|subjects|sectors|topics|domains|spheres|matters|themes|branches|lines of work)\b"
)
#: What their fields are: `The subjects are`, `Fields covered:`.
_FIELDS_ARE = expression(
    r"(?:the |their |its |these |and the |among the )?(?:respective |main |chief |several |various )?"
    r"(?:fields|areas|subjects|sectors|topics|domains|spheres|matters|themes)"
    r"(?: (?:covered|concerned|in question|involved|treated|dealt with|they cover|of the (?:agreements|papers|documents"
    r"|memoranda|memorandums|protocols|accords|texts|instruments)))?(?: are| were| include| included| comprise|:| [-–—])"
)
#: What a list that opens the sentence is: `Energy and trade are some of the fields which they are meant to further`.
_ARE_FIELDS = expression(
    r"^[^.;:]{5,200}? (?:are|were) (?:(?:some|part|most|all) of |among )?(?:the|their) (?:\w+ )?"
    r"(?:fields|areas|subjects|sectors|topics|domains|spheres|matters|themes)\b"
)
#: Words behind which somebody or something else is told of.
_ELSEWHERE = expression(r"\b(?:when|while|because|where|who|whose|since|although|though|if)\b")


def continues(sentence: Sentence, text: str, plain: str) -> Iterator[int]:
    """Group indices from which a sentence, whose folded words are `plain`, may spell out papers counted before it.

    -1: they are at its head.
    """
    groups = sentence.groups
    if not groups:
        return
    about = groups[0].tags & _CONTINUING or any(g.word("instrument") for g in groups[:4])
    noun = next((n for n, g in enumerate(groups[:8]) if g.word("instrument")), None)
    if about and noun is not None and noun > 1:
        yield noun + 1
    if about:
        at = next((n for n, g in enumerate(groups[:9]) if text[g.start : g.end].casefold() in _VERBS), None)
        if at is not None and not _ELSEWHERE.search(plain[: groups[at].start - sentence.start]):
            yield at
    told = _IN_FIELDS.search(plain) if about or any(g.tags & _CONTINUING for g in groups[:6]) else None
    if told is not None and not _ELSEWHERE.search(plain[: told.start()]):
        yield _behind(groups, sentence.start + told.end()) - 1
    if (named := _FIELDS_ARE.match(plain)) is not None:
        yield _behind(groups, sentence.start + named.end()) - 1
    tail = {text[g.start : g.end].casefold() for g in groups[-6:]}
    if tail & FIELD_WORDS or _ARE_FIELDS.match(plain):
        yield -1


def _behind(groups: Sequence[Group], at: int) -> int:
    """The first group that begins at or behind code point `at`."""
    return next((n for n, g in enumerate(groups) if g.start >= at), len(groups))
