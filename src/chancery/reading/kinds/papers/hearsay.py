"""Papers that are only heard of and denied in the same breath: `denied a newspaper report of a deal with Chad`."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.modality import DENYING

_NO_TRUTH: Final = (
    r"\b(?:no truth|little truth|not (?:an? |one |the slightest )?(?:word|grain|shred|kernel|iota|ounce|scrap|jot) of truth"
    r"|nothing (?:is |was )?true) (?:in|to|about|behind)\b"
)
_DENIED: Final = (
    r"\b(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)"
    r"|(?:laugh|shrug)\w* off|scoff\w* at|rubbish(?:ed|es)|brush\w+ (?:aside|off)|wav(?:ed|es) away|knock\w+ down"
    r"|pour\w+ cold water on|ridiculed|mocked|gave the lie to|contradict(?:ed|s)|disown(?:ed|s)|disavow(?:ed|s)"
    r"|(?:describ|brand|call|term|label)\w+ (?:as )?(?:\w+ly )?(?:baseless|untrue|false|unfounded|groundless|fabricated"
    r"|invented|fiction))\b"
    rf"|{_NO_TRUTH}"
)
_TALES: Final = (
    r"(?:reports?|stor(?:y|ies)|claims?|rumou?rs?|allegations?|suggestions?|speculation|news|talk|gossip|chatter|whispers?"
    r"|headlines?|articles?|assertions?)"
)
#: `what has been circulating`, `what some media have spread`.
_WHAT: Final = (
    r"what [\w' -]{2,50}?(?:circulat|publish|spread|report|writt|claim|said|alleg|rumour|put about)\w*"
)
#: The words before the paper, up to its noun: what was heard opens with `a`, for `the deal` may well be there.
_HEARD: Final = expression(
    rf"(?:{_DENIED})[^.;:]{{0,60}}?\b(?:{_TALES}|{_WHAT}) (?:[\w' -]{{1,40}}? )?"
    r"(?:of|about|on|concerning|regarding) (?:an?|any|some) (?:[\w-]+ ){0,4}$"
)
#: `laughed off a report that he had initialled a pact`, `nothing is true in what was spread, namely that a pact was signed`.
_HEARD_THAT: Final = expression(
    rf"(?:{_DENIED})[^.;:]{{0,60}}?\b(?:{_TALES}|{_WHAT})[^.;:]{{0,60}}? that [^.;:]{{2,90}} (?:an?|any|some) "
    rf"(?:[\w-]+ ){{0,4}}$|{_NO_TRUTH} what\b[^.;]* (?:an?|any|some) (?:[\w-]+ ){{0,4}}$"
)
_SO_CALLED: Final = expression(
    rf"(?:{_DENIED}).*\bwhat (?:it|they|he|she) (?:called|described as|said (?:was|were)) (?:[\w-]+ ){{0,8}}$"
)
#: `Reports in the press about the signing of` a paper, which `are untrue`, or `do not correspond to reality`.
_TOLD: Final = expression(
    rf"\b{_TALES} (?:[\w', -]{{1,60}}? )?(?:of|about|on|concerning|regarding|that|according to which|by which|under which"
    r"|whereby) (?:[\w' \"“”-]{1,60}? )?$"
)
_UNTRUE: Final = expression(
    r"^[^.;:]{0,200}? (?:(?:is|are|was|were|had been|has been) (?:\w+ly )?(?:untrue|"
    r"misleading|made up|out of thin air|false|baseless|unfounded|groundless|fabricated|invented|"
    r"incorrect|not true|wrong|without (?:any )?foundation|(?:(?:an? |pure |mere )*)(?:invention|fabrication|fiction|hoax|lies?"
    r"|forgery|forgeries|canards?|fairy tales?|fantasy|falsehoods?|myths?|misunderstanding|fakes?))|"
    r"(?:lead|leads|led) (?:\w+ ){1,3}astray|misleads?|misled|(?:get|gets|got) it (?:all )?wrong|"
    r"(?:has|have|had) no (?:foundation|basis)|(?:do|does|did) not correspond to"
    r"|(?:(?:appears?|seems?|are said|is said) to )?(?:rests?|rested|are based|is based|was based|were based) on "
    r"(?:an? )?(?:\w+ )?(?:mistranslation|misunderstanding|misreading|mistake|error|forgery))\b"
)
#: `That a pact had been signed was untrue`, `The alleged accord was a forgery`.
_CLAIMED: Final = expression(
    r"^(?:but |and |yet )?that [^.;:]{2,140}$|\b(?:alleged|purported|supposed|so-called|imaginary) (?:[\w-]+ ){0,4}$"
)
#: `called talk of an accord a fairy tale`, `described reports of a pact as nonsense`.
_NAMED: Final = expression(
    rf"\b(?:call|describ|brand|label|term)(?:s|ed|es) {_TALES} (?:[\w' -]{{1,40}}? )?(?:of|about|that) "
    r"(?:[\w' -]{0,80} )?$"
)
_A_TALE: Final = expression(
    r"\b(?:as )?(?:an? |pure |sheer |utter )*(?:fairy tale|fiction|nonsense|hoax|invention|fabrication|lie|canard|fantasy"
    r"|untrue|false|baseless|groundless|unfounded)\b"
)
#: `Rumours that a pact was among the papers have been denied`, `Reports of a secret accord were dismissed by the ministry`.
_RUMOURED: Final = expression(
    rf"\b{_TALES} (?:[\w' -]{{1,40}}? )?(?:of|about|that) (?:an?|any|some) (?:[\w-]+ ){{0,4}}$"
)
_REFUTED: Final = expression(
    r"^[^.;:]{0,120}? (?:is|are|was|were|have been|has been|had been) (?:\w+ly )?"
    r"(?:denied|dismissed|rejected|refuted|described as|called)\b"
)
#: `It is not so that a pact was signed`, `it was by no means the case that they signed an accord`.
_NOT_SO: Final = expression(
    r"\b(?:it|this) (?:is|was) (?:(?:simply|just|plainly|also|quite|by no means|in no way) )*(?:(?:not )?(?:so|the case|true"
    r"|correct|right|a fact)|untrue|false|wrong|incorrect|nonsense|a lie) (?:at all )?that [^.;:]{2,140}$"
)
_NOT: Final = expression(r"\b(?:not|by no means|in no way|untrue|false|wrong|incorrect|nonsense|lie)\b")
#: `Whoever says that they signed an accord` is mistaken.
_WHO_SAYS: Final = expression(
    r"\b(?:who|whoever|anyone who|anybody who|those who|he who) (?:says?|claims?|writes?|asserts?|believes?|maintains?|thinks?"
    r"|insists?) (?:that )?[^.;:]{2,140}$"
)
_ERRS: Final = expression(
    r"^[^.;:]{0,90}? (?:is|are) (?:\w+ )?(?:mistaken|wrong|lying|in error|misinformed|dreaming)\b"
)
#: `knows of no accord`, `is not aware of any pact`: right before the paper.
_KNOWS_NONE: Final = expression(
    r"\b(?:kn[eo]ws?|known|heard|hears?) (?:(?:of|about) no |nothing (?:of|about) (?:an?|any|some) )(?:[\w-]+ ){0,4}$"
    r"|\b(?:(?:am|is|are|was|were) (?:not aware|unaware) of (?:an?|any|some) |(?:would|will) not hear of (?:an?|any) )"
    r"(?:[\w-]+ ){0,4}$"
)
#: `exists only in the newspapers`, behind the paper.
_ON_PAPER_ONLY: Final = expression(
    r"^[^.;:,]{0,70}? (?:exists?|existed) (?:only|solely|nowhere but) in (?:the )?(?:\w+ )?(?:newspapers?|press|media"
    r"|imaginations?|minds?|heads?|fantasy|fantasies|dreams?|rumours?)\b"
)
_DENIALS: Final = DENYING | {"s:untrue", "s:rumour", "s:hollow", "s:brushing-off", "s:not-so"}


def denied_as_heard(sentence: Sentence, paper: Paper) -> bool:
    """Whether a paper is told only as what somebody reported and the subject of the sentence denies."""
    if sentence.tags.isdisjoint(_DENIALS):
        return False
    ahead = " ".join(t.fold for t in sentence.tokens[: sentence.groups[paper.at].first]) + " "
    if "s:not-so" in sentence.tags and _said_not_to_be(sentence, paper, ahead):
        return True
    heard = _HEARD.search(ahead) or _SO_CALLED.search(ahead) or _HEARD_THAT.search(ahead)
    return heard is not None or _told_untrue(sentence, paper, ahead)


def _told_untrue(sentence: Sentence, paper: Paper, ahead: str) -> bool:
    """`Reports about the signing of an accord with Chad are false`: the tale is the subject of what denies it."""
    behind = " " + " ".join(t.fold for t in sentence.tokens[sentence.groups[paper.at].last :])
    if _RUMOURED.search(ahead) and _REFUTED.search(behind):
        return True
    if sentence.tags.isdisjoint({"s:untrue", "s:hollow", "s:not-so"}):
        return False
    if _NAMED.search(ahead) and _A_TALE.search(behind):
        return True
    return bool((_TOLD.search(ahead) or _CLAIMED.search(ahead)) and _UNTRUE.search(behind))


def _said_not_to_be(sentence: Sentence, paper: Paper, ahead: str) -> bool:
    """`It is not so that`, `Whoever says that ... is mistaken`, `knows of no`, `exists only in the press`."""
    behind = " " + " ".join(t.fold for t in sentence.tokens[sentence.groups[paper.at].last :])
    if _KNOWS_NONE.search(ahead) or _ON_PAPER_ONLY.match(behind):
        return True
    if paper.definite:
        return False  # `It is not so that the accord they signed hurts trade`
    if (told := _NOT_SO.search(ahead)) is not None and _NOT.search(told.group().partition(" that ")[0]):
        return True
    return _WHO_SAYS.search(ahead) is not None and _ERRS.search(behind) is not None
