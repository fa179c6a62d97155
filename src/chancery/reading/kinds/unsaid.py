"""Deeds that the next sentence takes back without naming them: `They were to sign a treaty on Monday. They did not.`"""

from __future__ import annotations

from collections.abc import Iterable

from chancery.expressions import expression
from chancery.model.kinds import HAPPENED
from chancery.reading.date_values import is_past, read_date
from chancery.reading.drafts import Draft
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.questioned import only_asked_about
from chancery.reading.scene import Scene

_WHO = (
    r"(?:they|he|she|it|this|that|(?:the |their )?(?:two|both)(?: (?:sides|ministers|men|women|presidents|leaders|parties|"
    r"delegations|governments|countries))?|the (?:sides|ministers|presidents|leaders|parties|delegations))"
)
_PAPER = r"(?:it|one|anything|the (?:paper|text|document|accord|agreement|treaty|deal|protocol|memorandum))"
#: The whole sentence, its opening circumstance apart, only denies the verb of the sentence before.
_DID_NOT = expression(
    rf"^(?:(?:but|yet|no|in the (?:end|event)|(?:after|on|at|despite|following) [^.;,]{{2,60}}?)[,:]? )*{_WHO} "
    rf"(?:in fact |finally |eventually )?(?:did not|didn't|never did)"
    rf"(?: (?:do so|do it|happen|take place|come about|come off|materiali[sz]e|sign(?: {_PAPER})?))?"
    r"(?:[.!;,]| because\b| for (?:want|lack)\b| after all\b| - | – | — |$)"
)
#: Whoever answers, before what they say: `SPOKESPERSON: `.
_LABEL = r"(?:[\w .'-]{1,40}: )?"
_NOTHING = expression(
    rf"^[\"“‘']?{_LABEL}(?:[^.;:]{{1,60}} that |in fact,? |however,? )?(?:but |yet |no[,.] |in the (?:end|event),? )?"
    r"(?:nothing (?:of the (?:kind|sort) )?"
    r"(?:was (?:signed|initialled|initialed|agreed|concluded|exchanged)|happened|took place|occurred|came of it)|"
    r"no such (?:\w+ ){1,3}(?:was|were|is|are|has been|have been) (?:ever |being |yet )?(?:signed|held|made|planned|arranged|"
    r"scheduled|foreseen|envisaged|agreed|concluded|set)(?! (?:with|before|by)\b)|neither did|"
    r"no such (?:\w+ )?(?:contacts?|meetings?|talks|encounters?|visits?|conversations?|calls?) (?:ever )?"
    r"(?:took place|occurred|happened|existed)|"
    r"there (?:was|were|is|has been|have been|had been) (?:no|never any) (?:such )?(?:contacts?|meetings?|talks|"
    r"encounters?|visits?|conversations?|calls?|agreements?|deals?|accords?|signing|thing)"
    r"(?= (?:and|at all|whatsoever|of any kind)\b|[.,;\"'”’]|$))(?!\w)"
)
#: A denial of what is still to come, which keeps its day: `No such visit has been arranged.`
_NOT_MEANT = expression(r"\bno such (?:\w+ ){1,3}(?:is|are|has been|have been) ")
#: An answer that takes back what was just asked about: `It is not so.`
_NOT_SO = expression(
    rf"^{_LABEL}(?:no[,.] |but |well, )?(?:it|this|that|none of (?:it|this|that)|(?:the|these|those|such|this|that|all|both) "
    r"(?:\w+ )?(?:reports?|stor(?:y|ies)|news|information|claims?|articles?|rumou?rs?|allegations?|publications?|assertions?)) "
    r"(?:(?:is|was|are|were) (?:(?:\w+ly|pure|sheer|just|all) )?"
    r"(?:not (?:so|true|correct|the case|right|accurate)|untrue|false|incorrect|wrong|nonsense|baseless|unfounded|fake|"
    r"fabricated|invented|groundless|inventions?|fabrications?|lies|speculation|disinformation|"
    r"without (?:any )?foundation|an? (?:pure |complete )?(?:lie|fabrication|invention))"
    r"|(?:has|have) no (?:foundation|basis)|(?:do|does) not correspond to)\b"
)
#: Words of which a sentence has one that calls a report untrue, and of which it has one that denies anything.
_CALLING = frozenset({
    "called", "described", "dismissed", "branded", "denounced", "labelled", "rejected", "termed", "denied", "denies", "refuted",
})  # fmt: skip
_DENYING = _CALLING | {"is", "was", "are", "were", "not", "'t", "never", "nothing", "no", "neither", "didn"}
_TALE = (
    r"(?:(?:the|this|that|these|those|such|all) )?(?:\w+ )?"
    r"(?:reports?|stor(?:y|ies)|claims?|articles?|rumou?rs?|allegations?|news|it|this)"
)
#: A report of a deed that somebody calls untrue: `The ministry called the story an invention.`
_NO_TRUTH = expression(
    rf"^[^.;:]{{1,90}}? (?:(?:called|described|dismissed|branded|denounced|labelled|rejected|termed) {_TALE}(?: as)? "
    r"(?:an? )?(?:pure |complete |total |sheer )?(?:invention|fabrication|nonsense|false|untrue|baseless|unfounded|"
    r"groundless|fiction|lie|wrong|fake|fabricated|invented|rubbish)"
    rf"|(?:denied|denies|refuted|dismissed) {_TALE}(?:[.,;]|$| (?:on|in|as|yesterday|today|outright|at|\w+ly)\b))"
)
#: A deed told before that is now not to be: `The visit will not take place tomorrow.`
_NOT_NOW = expression(
    rf"^{_LABEL}(?:[^.;:]{{1,40}}, )?(?:the|this|that|his|her|their) (?P<deed>visit|trip|meeting|talks|signing|ceremony)"
    r"[^.;:,]{0,40}? (?:(?:will|would|is|are|was) not (?:now |after all )?(?:be )?"
    r"(?:tak(?:e|ing) place|go(?:ing)? ahead|happen(?:ing)?|held|materiali[sz]e)|(?:is|are) off\b)"
)
_DEEDS = {"visit": "visit", "trip": "visit", "signing": "signing", "ceremony": "signing"}
#: How many sentences before the deed may be told.
_BACK = 5
#: A claim that is only repeated so as to be answered: `I read that they signed`.
_HEARSAY = expression(
    r"\b(?:i (?:have )?(?:read|heard|saw)|they say|alleged that|according to (?:an?|some|the|several|certain) (?:\w+ ){0,2}?"
    r"(?:reports?|blogs?|websites?|newspapers?|dail(?:y|ies)|portals?|channels?|tabloids?|posts?)|"
    r"people say|it is said|rumou?rs?|rumoured|rumored|claims?|claimed|"
    r"is it true|has it that|(?:media|press|papers|newspapers?|agenc(?:y|ies)) (?:have |has |had )?report(?:s|ed)? that|"
    r"stor(?:y|ies) [^.;,]{0,50}?that|stor(?:y|ies) (?:is|are|that|making|doing|going|has|have)|talk (?:is|that|of)|"
    r"some (?:say|claim)|word has it|reports? (?:say|said|that)|"
    r"(?:daily|newspaper|paper|weekly|magazine|tabloid|website|site|portal|outlet|media|press|broadcaster|blog)s? "
    r"(?:[^.;:]{0,80}, )?(?:\w+ ){0,2}?"
    r"(?:wrote|writes?|written|claim(?:ed|s)?|said|says|reported|reports|alleged|alleges?|carried|ran|published|had it))\b"
)


#: A cancellation that is only asked about or reported, and said to be none.
_UNFOUNDED = expression(
    r"\b(?:whether|reports?|rumou?rs?|claims?|suggestions?|speculation|asked if|stories)\b.*\b(?:cancell?ed|postponed|put off|"
    r"called off|cancellation|postponement|scrapped|shelved|delayed)\b.*\b(?:not (?:correct|true|the case|so|accurate)|untrue|"
    r"incorrect|unfounded|baseless|false|wrong|groundless|without foundation|denied|dismissed|rejected)\b"
    r"|\b(?:den(?:ied|ies)|dismiss(?:ed|es)|reject(?:ed|s)|no truth (?:in|to)|untrue|not (?:true|correct)|false)\b"
    r"[^.;,]{0,60}\b(?:that|of|about)\b[^.;,]{0,90}\b(?:cancell?ed|postponed|put off|called off|cancellation|postponement|"
    r"scrapped|shelved|delayed)\b"
)


def take_back(scene: Scene, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts, those denied that the next sentence says were not done, and without cancellations that are denied."""
    made = [d for d in drafts if d.standing not in ("cancelled", "denied") or not _unfounded(scene, d)]
    made = [d for d in _without_denied_tales(scene, made) if not only_asked_about(scene, d)]
    denials = {n: s for n, s in enumerate(scene.sentences) if n and _denies(scene, s)}
    _call_off(scene, made)
    for draft in made if denials else ():
        denial = denials.get(_answered_at(scene, draft.sentence))
        if denial is None or not _open(scene, draft):
            continue
        draft.standing, draft.echo = "denied", False
        draft.more.append((denial.start, denial.end))
        _redate(scene, draft, denial)
    return made


def _without_denied_tales(scene: Scene, made: list[Draft]) -> list[Draft]:
    """Without the journeys that papers wrote of and that a later sentence denies: `The minister was not in Lima in May.`"""
    denied = [d for d in made if d.kind == "visit" and d.standing == "denied"]
    return [d for d in made if not any(_same_journey(d, other) and _heard(scene, d) for other in denied)]


def _same_journey(told: Draft, denied: Draft) -> bool:
    alike = all(told.get(name) == denied.get(name) for name in ("visitor_state", "host_state"))
    return told.kind == "visit" and told.standing in HAPPENED and alike and told.sentence < denied.sentence


def _heard(scene: Scene, draft: Draft) -> bool:
    sentence = scene.sentences[draft.sentence]
    return _HEARSAY.search(scene.plain(sentence.start, sentence.end)) is not None


def _answered_at(scene: Scene, number: int) -> int:
    """The sentence behind a deed, passing over bare questions about it: `Is this so?`."""
    here = number + 1
    while here < len(scene.sentences) and here - number < _ASKED:
        if not scene.is_question(scene.sentences[here]):
            break
        here += 1
    return here


#: How far behind a deed the answer may stand.
_ASKED = 3


def _call_off(scene: Scene, made: list[Draft]) -> None:
    """Let what was to come, told just before, stand as called off where a sentence says that it will not be."""
    for number, sentence in enumerate(scene.sentences):
        if "w:not" not in sentence.tags and "w:off" not in sentence.tags:
            continue
        told = _NOT_NOW.match(scene.plain(sentence.start, sentence.end))
        if told is None:
            continue
        kind = _DEEDS.get(told["deed"], "meeting")
        meant = [
            d for d in made if d.kind == kind and d.standing == "planned" and 0 < number - d.sentence <= _BACK
        ]
        for draft in meant:
            if draft.sentence == max(d.sentence for d in meant):
                draft.standing, draft.echo = "cancelled", False
                draft.more.append((sentence.start, sentence.end))


def _unfounded(scene: Scene, draft: Draft) -> bool:
    sentence = scene.sentences[draft.sentence]
    return bool(_UNFOUNDED.search(scene.plain(sentence.start, sentence.end)))


def _denies(scene: Scene, sentence: Sentence) -> bool:
    if sentence.folds.isdisjoint(_DENYING):
        return False
    words = scene.plain(sentence.start, sentence.end)
    if _NOT_SO.match(words) or _calls_untrue(scene, sentence):
        return True
    if sentence.tags.isdisjoint({"w:not", "w:'t", "w:never", "w:nothing", "w:no", "w:neither", "w:didn"}):
        return False
    return bool(_DID_NOT.match(words) or _NOTHING.match(words))


def _calls_untrue(scene: Scene, sentence: Sentence) -> bool:
    if sentence.folds.isdisjoint(_CALLING):
        return False
    return _NO_TRUTH.match(scene.plain(sentence.start, sentence.end)) is not None


def _open(scene: Scene, draft: Draft) -> bool:
    """Whether a deed is one that may still be taken back: to come, or told as what somebody heard."""
    if draft.kind == "instrument" and draft.get("stage") in (None, "negotiating"):
        return False
    if draft.standing == "planned":
        return True
    return draft.standing in HAPPENED and _heard(scene, draft)


def _redate(scene: Scene, draft: Draft, denial: Sentence) -> None:
    """The day on which it was not done, where the denial names one; the day of a word against a report is none."""
    if _calls_untrue(scene, denial):
        return
    for group in denial.groups:
        value = read_date(scene, group) if "date" in group.tags else None
        if value is not None and is_past(scene, value, days=0):
            draft.put("date", value)
            return
    date = draft.values.get("date")
    if date is None or is_past(scene, date, days=-1):
        return
    if _NOT_MEANT.search(scene.plain(denial.start, denial.end)):
        return
    for group in scene.sentences[draft.sentence].groups:
        if "date" in group.tags and group.span in date.spans:
            value = read_date(scene, group)
            draft.values.pop("date", None)
            draft.put("date", value if is_past(scene, value, days=-1) else None)
