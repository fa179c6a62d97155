"""Papers that are only heard of and denied in the same breath: `denied a newspaper report of a deal with Chad`."""

from __future__ import annotations

import re
from typing import Final

from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.modality import DENYING

_DENIED: Final = (
    r"\b(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)|no truth (?:in|to)"
    r"|(?:describ|brand|call|term|label)\w+ (?:as )?(?:\w+ly )?(?:baseless|untrue|false|unfounded|groundless|fabricated"
    r"|invented|fiction))\b"
)
_TALES: Final = r"(?:reports?|stor(?:y|ies)|claims?|rumou?rs?|allegations?|suggestions?|speculation|news)"
#: `what has been circulating`, `what some media have spread`.
_WHAT: Final = (
    r"what [\w' -]{2,50}?(?:circulat|publish|spread|report|writt|claim|said|alleg|rumour|put about)\w*"
)
#: The words before the paper, up to its noun: what was heard opens with `a`, for `the deal` may well be there.
_HEARD: Final = re.compile(
    rf"{_DENIED}[^.;:]{{0,60}}?\b(?:{_TALES}|{_WHAT}) (?:[\w' -]{{1,40}}? )?(?:of|about|on|concerning|regarding) "
    r"(?:an?|any|some) (?:[\w-]+ ){0,4}$"
)
_SO_CALLED: Final = re.compile(
    rf"{_DENIED}.*\bwhat (?:it|they|he|she) (?:called|described as|said (?:was|were)) (?:[\w-]+ ){{0,8}}$"
)
#: `Reports in the press about the signing of` a paper, which `are untrue`, or `do not correspond to reality`.
_TOLD: Final = re.compile(
    rf"\b{_TALES} (?:[\w' -]{{1,60}}? )?(?:of|about|on|concerning|regarding) (?:[\w' -]{{1,60}}? )?$"
)
_UNTRUE: Final = re.compile(
    r"^[^.;:]{0,120}? (?:(?:is|are|was|were) (?:\w+ly )?(?:untrue|false|baseless|unfounded|groundless|fabricated|invented|"
    r"incorrect|not true|without (?:any )?foundation|(?:an? |pure )?(?:invention|fabrication|fiction))|"
    r"(?:has|have) no (?:foundation|basis)|(?:do|does) not correspond to)\b"
)
#: `Rumours that a pact was among the papers have been denied`, `Reports of a secret accord were dismissed by the ministry`.
_RUMOURED: Final = re.compile(
    rf"\b{_TALES} (?:[\w' -]{{1,40}}? )?(?:of|about|that) (?:an?|any|some) (?:[\w-]+ ){{0,4}}$"
)
_REFUTED: Final = re.compile(
    r"^[^.;:]{0,120}? (?:is|are|was|were|have been|has been|had been) (?:\w+ly )?"
    r"(?:denied|dismissed|rejected|refuted|described as|called)\b"
)
_DENIALS: Final = DENYING | {"s:untrue", "s:rumour"}


def denied_as_heard(sentence: Sentence, paper: Paper) -> bool:
    """Whether a paper is told only as what somebody reported and the subject of the sentence denies."""
    if sentence.tags.isdisjoint(_DENIALS):
        return False
    ahead = " ".join(t.fold for t in sentence.tokens[: sentence.groups[paper.at].first]) + " "
    return bool(_HEARD.search(ahead) or _SO_CALLED.search(ahead)) or _told_untrue(sentence, paper, ahead)


def _told_untrue(sentence: Sentence, paper: Paper, ahead: str) -> bool:
    """`Reports about the signing of an accord with Chad are false`: the tale is the subject of what denies it."""
    behind = " " + " ".join(t.fold for t in sentence.tokens[sentence.groups[paper.at].last :])
    if _RUMOURED.search(ahead) and _REFUTED.search(behind):
        return True
    return "s:untrue" in sentence.tags and bool(_TOLD.search(ahead) and _UNTRUE.search(behind))
