"""Signs by which a meeting is denied, called off, planned or only suggested, in rows: the first that is seen tells."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from chancery.expressions import expression
from chancery.reading.off_words import GIVEN_UP

_SET = (
    r"(?:likely|planned|scheduled|set(?! (?:out|down|forth|up|aside|back|in))|"
    r"fixed|due|expected|slated|foreseen|envisaged|pencilled|arranged|to (?!have)|"
    r"being (?:prepared|agreed|arranged|organi[sz]ed|planned|scheduled|set up|negotiated|finali[sz]ed|worked (?:out|on))|"
    r"on (?:the|his|her|their) (?:programme|program|agenda|schedule|cards)|in (?:the|his|her) (?:diary|works|offing|pipeline))"
)
_AHEAD = expression(
    rf"^[^.;]{{0,90}}?\b(?:is|are|was|were|has been|have been) (?:also |now |then |still |tentatively ){{0,2}}{_SET}"
    rf"|^[^.;,]{{0,60}}?,? (?:planned|scheduled|due|set|fixed|slated) (?:for|in|on|to)\b"
)
_WILL = expression(
    r"^[^.;]{0,110}?\b(?:will|would) (?:also |then |mainly |largely )?(?:focus|be|cover|take|deal|address|"
    r"cent(?:er|re)|include|discuss|begin|start|open|last|continue|resume|concentrate|touch|review|follow)\b"
)
_OPENS = expression(
    r"^[^.;]{0,110}?\b(?:opens|begins|starts|convenes|takes place|kicks off|resumes)\b"
    r"|^[^.;,]{0,90}? (?:open|begin|start|convene|take place|kick off|resume) (?:again )?"
    r"(?:in|on|at|here|this|next|tomorrow|later)\b"
)
_ASKED = expression(
    r"^[^.;]{0,90}?\b(?:asked for|sought|requested|proposed|suggested|mooted|being considered|"
    r"not (?:yet )?(?:been )?confirmed)\b"
)
_COULD = expression(
    r"^(?:(?!\b(?:how|whether|that|what|which|who)\b)[^.;,]){0,90}?"
    r"\b(?:could|might|may) (?:also |well |then |still |yet |soon |perhaps )*"
    r"(?:follow|take place|be (?:held|arranged|organi[sz]ed|convened|possible)|happen|come|convene|come about|materiali[sz]e)\b"
)
_BESIDES = expression(r"\bwill\b[^.;]{0,90}\b(?:preceded|followed) (?:\S+ ){0,6}$")
_AWAITED = expression(
    r"\b(?:planned|scheduled|forthcoming|upcoming|coming|proposed|expected|next|impending|future)"
    r"(?: (?!an? |the )\w+){0,2} $"
)
_NONE = expression(
    r"\b(?:no|not|never|without|nor|denied|ruled out|n't)"
    r"(?: (?!(?:only|just|invited|attend\w*|aware|informed|told|party|present|know\w*|"
    r"details?|comments?|mention|information|progress|outcome|results?|word|secret|doubt|more|less"
    r"|at|during|after|following|agreement|accord|deal|breakthrough|decision|consensus)\b)[\w-]+){0,4} $"
    r"|n't(?: [\w-]+){0,3} $"
)
_NO_PLAN = expression(
    r"\b(?:no|any) (?:plans?|intention|question|prospect|talk|arrangements?) (?:for|of|to|that)\b[^.;]{0,80}$"
)
_RUMOUR = expression(
    r"\b(?:dismiss\w*|den(?:y|ies|ied|ying)|reject\w*|rubbish\w*|scotch\w*|refut\w*|brush\w* aside|no truth (?:in|to)|"
    r"quash\w*|play\w* down) (?:[\w-]+ ){0,3}(?:reports?|rumou?rs?|speculation|suggestions?|claims?|allegations?|"
    r"possibility|idea|stories|story) (?:of|about) [^.;]{0,60}$"
)
_RUMOURED = expression(
    r"\b(?:rumou?rs?|reports?|talk|claims?|speculation|suggestions?|allegations?|stories|whispers) (?:of|about) "
    r"(?:[\w-]+ ){0,4}$"
)
_REBUFFED = expression(
    r"^[^.;]{0,110}?\b(?:is|are|was|were|been|be) (?:\w+ly |both )?(?:dismissed|denied|rejected|refuted|rubbished|scotched|"
    r"untrue|unfounded|baseless|false|wrong|fabricated|invented)\b"
)
_REFUSED = expression(
    r"\b(?:failed|refus\w+|declin\w+|unable|unwilling) to (?:\w+ )?$"
    r"|\b(?:turn\w* down|reject\w*|declin\w+|spurn\w*|refus\w+|rebuff\w*) (?:[\w-]+ ){1,6}to (?:\w+ )?$"
)
_NOT_HELD = expression(
    r"^[^.;]{0,110}?\b(?:will|would|did|could|can) not (?:now |after all |yet )?"
    r"(?:take place|go ahead|happen|be held|materiali[sz]e|come off|occur|come about)\b"
    r"|^[^.;]{0,110}?\bnever (?:took place|happened|occurred|came (?:about|off)|materiali[sz]ed|(?:was|were) held)\b"
    r"|^[^.;]{0,90}?\b(?:is|are|was|were) (?:an? |all |nothing but an? )?(?:pure |sheer |mere )?"
    r"(?:inventions?|invented|fabrications?|fabricated|fiction|hoax|myth|made up)\b"
)
_NOT_PLANNED = expression(
    r"^[^.;]{0,90}?\b(?:is|was|are|were) (?:not|no longer) (?:yet |currently |being )?(?:on (?:the|his|her|their) |in the )?"
    r"(?:agenda|cards|programme|program|schedule|works|offing|planned|scheduled|envisaged|foreseen|expected|prepared|"
    r"considered|discussed|possible)\b"
)
_LIKES = expression(r"\bwould (?:also |very much |much )?(?:like|love|prefer) to (?:\w+ )?$")
_OFF_TRIP = expression(
    r"\b(?:cancell?ed|called off|postponed|put off|scrapped|shelved|dropped|cancels|postpones|"
    r"(?:will|would) (?:now )?not (?:now |after all )?(?:be )?(?:travel|go|fly|visit|com)\w*)\b"
    r"[^.;]{0,70}\b(?:where|during which|on which)\b[^.;]{0,60}$"
)
_THEN_OFF = expression(
    r"^[^.;]{0,90}\bbut (?:the|this|that|it|their|both|these)\b[^.;]{0,40}\b(?:cancell?ed|called off|postponed|put off|"
    r"scrapped|shelved|fell through|did not take place|never took place|came to nothing)\b"
)
_OFF = expression(
    rf"\b(?:{GIVEN_UP}|fell through|fallen through|dropped from|did not come off|"
    r"did not materiali[sz]e|came to nothing|did not go ahead|will not go ahead)\b"
    r"|\b(?:is|are|was|were) (?:now |also |therefore )?off(?= *(?:[.,;!]|$))"
)
_NO_NOUN = expression(r"\b(?:to be|as) no\b|\bno (?:longer|less|later|doubt|fewer)\b")
_GLAD = expression(
    r"\b(?:pleasure|honou?r|glad|happy|delighted|pleased|good|great|nice|privilege|opportunity|chance)\b"
    r"[^.;]{0,28} to (?:\w+ )?$"
)
_PROGRAMME = expression(
    r"\b(?:programme|program|agenda|itinerary|schedule)\b[^.;,]{0,90}\b(?:include|feature|envisage|foresee|foresaw|contemplate"
    r"|contain|compris|cover|list|provide|consist)\w*\b[^.;]*$"
    r"|\bon (?:the|his|her|their) (?:[\w-]+ ){0,3}?(?:programme|program|agenda|itinerary|schedule|diary|calendar)\b"
    r"[^.;,]{0,60}\b(?:stands?|is|are|figures?|features?|appears?) (?:also )?(?:an? |the )?(?:[\w-]+ ){0,3}$"
)
#: Behind a meeting: that it is one of those on a programme.
_LISTED = expression(
    r"^[^.;]{0,110}?\b(?:(?:forms?|is|are) (?:a )?part of|(?:stands?|figures?|features?|appears?|is|are)"
    r"(?: (?:also|now|put|entered|included|listed|foreseen|planned))* (?:on|in)|belongs? to) "
    r"(?:the|his|her|their) (?:[\w'’-]+ ){0,4}?(?:programme|program|agenda|itinerary|schedule|diary|calendar|timetable)\b"
)
_WITHOUT = expression(r"\bwithout(?: even| ever)? $")
_BARE_WILL = expression(r"\b(?:will|to|would|shall|'ll)(?: also| then| later)?(?: be)? $")
_MEANT = expression(r"\b(?:planned|scheduled|due|set|slated|(?:was|were|had been) to (?!have\b)\w+)\b")


class Around(Struct, frozen=True, gc=False):
    """The words before and behind the word that tells a meeting; `noun`: that word is one, `verb`: it may be a verb."""

    before: str
    after: str
    noun: bool
    verb: bool = True


class Sign(Struct, frozen=True, gc=False):
    """What words tell: a standing, where the words before and behind are those of `before` and `after`, None for any.

    `noun`: only of a noun; `bare`: only of what is no verb; `unless`: words before that take it back.
    """

    standing: str
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    noun: bool = False
    bare: bool = False
    unless: re.Pattern[str] | None = None

    def seen(self, around: Around) -> bool:
        if (self.noun and not around.noun) or (self.bare and around.verb):
            return False
        if self.unless is not None and self.unless.search(around.before):
            return False
        return _has(self.before, around.before) and _has(self.after, around.after)


def _has(words: re.Pattern[str] | None, text: str) -> bool:
    return words is None or words.search(text) is not None


#: What outweighs whatever the verb says.
FIRST = (
    Sign("done", before=_GLAD),
    Sign("denied", before=_WITHOUT),
    Sign("denied", before=_NO_PLAN),
    Sign("denied", before=_RUMOUR),
    Sign("denied", before=_REFUSED),
    Sign("denied", before=_RUMOURED, after=_REBUFFED, noun=True),
    Sign("proposed", before=_LIKES),
    Sign("denied", before=_NONE, unless=_NO_NOUN, noun=True),
    Sign("planned", before=_BARE_WILL, bare=True),
    Sign("denied", after=_NOT_PLANNED, noun=True),
)
#: What tells of a plan that came to nothing.
OF_PLANS = (Sign("cancelled", before=_OFF_TRIP), Sign("cancelled", after=_THEN_OFF))
#: What tells that a noun whose verb says nothing of it is still to come or only thought of.
OF_NOUNS = (
    Sign("proposed", after=_ASKED),
    Sign("planned", after=_AHEAD),
    Sign("planned", after=_LISTED),
    Sign("planned", after=_OPENS),
    Sign("planned", after=_WILL),
    Sign("planned", before=_BESIDES),
)
PROGRAMME, AWAITED, COULD = (
    Sign("planned", before=_PROGRAMME),
    Sign("planned", before=_AWAITED),
    Sign("proposed", after=_COULD),
)


def told(signs: Iterable[Sign], around: Around) -> str | None:
    """The standing of the first of some signs that is seen; None where none is."""
    return next((sign.standing for sign in signs if sign.seen(around)), None)


def listed_there(after: str) -> bool:
    """Whether the words behind a meeting put it on somebody's programme: `Talks / are on the schedule of the visit`."""
    return _LISTED.search(after) is not None


def not_held(around: Around) -> str | None:
    """`will not take place`, `never happened`: denied, or cancelled where it was planned; None where nothing says so."""
    unheld = _NOT_HELD.search(around.after) if around.noun else None
    if unheld is None:
        return None
    return "cancelled" if _MEANT.search(around.before[-40:] + unheld.group()) else "denied"


def is_off(words: str) -> bool:
    """Whether the clause next to the word says that nothing came of it."""
    return bool(_OFF.search(re.split(r"[.;]| after | but | and (?:then|later) ", words[:140])[0]))
