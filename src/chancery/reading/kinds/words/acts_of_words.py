"""Words that are acts, or say nothing: a paper put forward or denounced, a name in passing, a charge that is denied."""

from __future__ import annotations

from typing import Final

from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.words.ties import Tie

#: How far behind the verb its object may stand, and what opens it.
_OBJECT: Final = 6
_PAPER_WITHIN: Final = 10
_OWN: Final = frozenset({"w:a", "w:an", "w:its", "w:the", "w:their", "w:his"})
_CLAUSE: Final = frozenset({"w:that", "w:how", "w:whether", "quote", "stop"})
#: What a state or body ends by denouncing it.
_HELPERS: Final = frozenset({"w:has", "w:have", "w:had", "adverb", "comma", "date", "w:on", "w:also", "w:in"})
_SUBJECTS: Final = frozenset({"state", "body", "seat", "place", "w:it", "w:they", "bodyhead"})
#: What is put forward as a paper or channel that may come, with the nouns by which it is made.
_PAPERS: Final = frozenset({"instrument", "mechanism"})
#: What follows a verb whose object stands before it: `the pact Oman denounced in 2023 is gone`.
_WITHOUT_OBJECT: Final = frozenset(
    {"w:in", "w:on", "w:last", "w:this", "date", "w:is", "w:was", "w:has", "w:will"}
)
#: What may be denied or rejected without a word on what it says.
_SAID_OF_ONE: Final = frozenset({
    "charge", "charges", "report", "reports", "claim", "claims", "allegation", "allegations", "accusation", "accusations",
    "rumour", "rumours", "rumor", "rumors", "it",
})  # fmt: skip
_ENDS: Final = frozenset({"stop", "comma", "dot", "w:and", "w:but", "date", "w:on", "w:in", "adverb"})


def acts(sentence: Sentence, tie: Tie) -> bool:
    """Whether the verb of a tie does something, or says nothing, where it stands."""
    return (
        _puts_forward(sentence, tie)
        or _ends_paper(sentence, tie)
        or _speaks_for(sentence, tie)
        or _names_in_passing(sentence, tie)
        or _without_object(sentence, tie)
        or _asks_for_time(sentence, tie)
        or _says_no(sentence, tie)
        or _of_each(sentence, tie)
        or _rejects_what_is_said(sentence, tie)
    )


def _behind(sentence: Sentence, tie: Tie, most: int) -> list[Group]:
    return list(sentence.groups[tie.verb[1] : tie.verb[1] + most])


def _first_word(sentence: Sentence, tie: Tie) -> str:
    return sentence.tokens[sentence.groups[tie.verb[0]].first].fold


def _puts_forward(sentence: Sentence, tie: Tie) -> bool:
    """`proposed a memorandum on patrols`, `proposed the creation of a council`: a paper or channel, and no more."""
    if sentence.groups[tie.verb[0]].tags.isdisjoint({"v:propose"}):
        return False
    behind = _behind(sentence, tie, _PAPER_WITHIN)
    last = sentence.tokens[sentence.groups[tie.verb[1] - 1].last - 1].fold
    if last == "that" or not behind or behind[0].form == "ing":
        return False  # `proposed lowering the fee`
    for group in behind:
        if group.tags & _PAPERS:
            return True
        if group.tags & _CLAUSE:
            return False
    return False


def _ends_paper(sentence: Sentence, tie: Tie) -> bool:
    """`In 1938 Oman denounced an agreement with Mali`: what a state does to a paper of its own."""
    groups, first = sentence.groups, tie.verb[0]
    if "v:denounce" not in groups[first].tags:
        return False
    before = first - 1
    while before >= 0 and groups[before].tags & _HELPERS:
        before -= 1
    ahead = _behind(sentence, tie, _OBJECT)
    at = next((n for n, g in enumerate(ahead) if g.tags & {"instrument"}), None)
    if at is None or before < 0 or groups[before].tags.isdisjoint(_SUBJECTS):
        return False
    return bool(ahead[0].tags & _OWN) and not any("w:as" in g.tags for g in groups[tie.verb[1] :])


def _speaks_for(sentence: Sentence, tie: Tie) -> bool:
    """`X, who speaks for the ministry`: what somebody is, and nothing said."""
    words = sentence.tokens[sentence.groups[tie.verb[0]].first : sentence.groups[tie.verb[1] - 1].last]
    if len(words) != 2 or words[0].fold not in ("speaks", "spoke", "speak") or words[1].fold != "for":
        return False
    for group in _behind(sentence, tie, _OBJECT):
        if group.tags & {"body", "state", "bodyhead", "office", "person", "n:delegation", "seat"}:
            return True
        if group.tags & {"instrument", "low", "verb"}:
            return False
    return False


def _names_in_passing(sentence: Sentence, tie: Tie) -> bool:
    """`within what Peru calls its waters`: a name that is another's, where nothing else is told of it."""
    if tie.speaker is None or tie.speaker[0] > tie.verb[0]:
        return False
    groups, first = sentence.groups, tie.speaker[0]
    while first and groups[first - 1].tags & {"w:the", "demonym"}:
        first -= 1
    named = {"s:name", "s:name-base"} & groups[tie.verb[0]].tags
    quoted = any("quote" in g.tags for g in _behind(sentence, tie, 2))
    return bool(named) and not quoted and first > 0 and "w:what" in groups[first - 1].tags


def _without_object(sentence: Sentence, tie: Tie) -> bool:
    """`a service it accuses of a hand in it`, `the pact Oman denounced in 2023 is gone`: the object stands before the verb."""
    behind = _behind(sentence, tie, 1)
    if not behind or tie.speaker is None or tie.speaker[0] > tie.verb[0]:
        return False
    if _first_word(sentence, tie).startswith("accus"):
        return "w:of" in behind[0].tags
    if "v:denounce" not in sentence.groups[tie.verb[0]].tags or not tie.speaker[0]:
        return False
    before = sentence.groups[tie.speaker[0] - 1].tags
    return bool(before & {"instrument", "low"} and behind[0].tags & _WITHOUT_OBJECT)


def _asks_for_time(sentence: Sentence, tie: Tie) -> bool:
    """`asked for more time`, `asked for a minute's silence`: nothing of what is between the two."""
    if not _first_word(sentence, tie).startswith("ask"):
        return False
    words = [t.fold for t in sentence.tokens[sentence.groups[tie.verb[1] - 1].last :][:4]]
    return bool({"time", "silence", "patience"} & set(words)) and "for" in words[:1]


def _says_no(sentence: Sentence, tie: Tie) -> bool:
    """`said no to the offer`: what is done with an offer."""
    words = [t.fold for t in sentence.tokens[sentence.groups[tie.verb[1] - 1].last :][:2]]
    return _first_word(sentence, tie) in ("said", "says", "say") and words in (["no", "to"], ["yes", "to"])


def _of_each(sentence: Sentence, tie: Tie) -> bool:
    """`each side termed the talks cordial`: both, and nobody's own words."""
    if tie.speaker is None or not tie.speaker[0]:
        return False
    groups = sentence.groups
    return "w:side" in groups[tie.speaker[0]].tags and (
        sentence.tokens[groups[tie.speaker[0] - 1].first].fold in ("each", "either", "neither")
    )


def _rejects_what_is_said(sentence: Sentence, tie: Tie) -> bool:
    """`rejected the charge`, `dismissed the reports on Monday`: no more is told; a denial tells that it is not so."""
    if sentence.groups[tie.verb[0]].tags.isdisjoint({"s:view"}) or _first_word(sentence, tie).startswith(
        "den"
    ):
        return False
    behind = _behind(sentence, tie, 3)
    at = 1 if behind and behind[0].tags & {"w:the", "w:these", "w:any", "w:all"} else 0
    if len(behind) <= at + 1:
        return False
    words = sentence.tokens[behind[at].first : behind[at].last]
    if any("w:that" in g.tags for g in _behind(sentence, tie, _PAPER_WITHIN)):
        return False  # `dismissed reports in the press that boats had been sold`
    return len(words) == 1 and words[0].fold in _SAID_OF_ONE and bool(behind[at + 1].tags & _ENDS)
