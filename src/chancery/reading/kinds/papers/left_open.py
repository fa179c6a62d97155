"""Papers that an occasion left open: `Two texts could not be finished in time: a treaty on extradition and an MoU on fish`."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.drafts import Span
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene

_DONE = (
    r"(?:finished|cleaned up|completed|complete|finali[sz]ed|agreed(?: up)?(?: on)?|cleared|settled|concluded|ready|signed"
    r"|initialled|closed|wrapped up|polished|tied up|resolved|brought to (?:a close|conclusion|signature))"
)
_NOT_YET = (
    r"(?:could|can|was|were|is|are|have|has|had) (?:not|never)(?: yet)?(?: be| been)?(?: yet| fully| quite| entirely)? "
    + _DONE
)
_STILL = (
    r"(?:still|remain(?:s|ed|ing)?|left|kept|stay(?:s|ed)?)(?: still)? (?:to be "
    + _DONE
    + r"|open|outstanding|unsigned"
    r"|unfinished|pending|unresolved|incomplete|in brackets|on the (?:table|agenda|list)|with the (?:lawyers|experts|drafters))"
)
_WORK = (
    r"(?:work|drafting|negotiations?|talks|consultations) (?:will |is to |are to |still )?"
    r"(?:continues?|go(?:es)? on|proceeds?) (?:on|over)"
)
_NO_TIME = r"(?:no time|time ran out|ran out of time|there was not enough time|more time (?:is|was) needed) (?:for|on)"
_NEEDS = (
    r"(?:still |yet |also )?(?:needs?|needed|requires?|required|calls? for|awaits?|lacks?) (?:some |a |one |more |further "
    r"|another |its |the |final |last |additional |little )*(?:polishing|work|time|round|touch(?:es)?|clearance|vetting"
    r"|scrubbing|drafting|consultations?|negotiations?|wording|reading)"
)
#: Before the papers, in their own sentence: that those named behind it were left open.
_AHEAD = expression(
    rf"\b(?:{_NOT_YET})\b[^.;:]{{0,60}}(?::|, namely|, that is|, i\.e\.|: namely| [-–—])|\b{_STILL}\b[^.;]{{0,40}}$"
    rf"|\b{_STILL}\b[^.;:]{{0,40}}(?::| (?:is|are|was|were)\b)|\b(?:{_WORK}|{_NO_TIME})\b"
)
#: Behind a paper: that it was left open.
_BEHIND = expression(rf"^[^.;:]{{0,90}}?\b(?:{_NOT_YET}|{_STILL}|{_NEEDS})\b")
#: That it is to be signed another time, there or in the next sentence.
_SIGNATURE = expression(
    r"\b(?:for|to|of|before|their|its) (?:the )?(?:signature|signing)\b|\b(?:be|been|not|get) signed\b|\bunsigned\b"
)


def left_open(scene: Scene, paper: Paper, number: int) -> tuple[str, Span] | None:
    """The stage at which a paper that no verb governs was left open, with the noun's words; None where it was not.

    `number` is its sentence. The stage is `signed` where signature is what is wanting, else `negotiating`.
    """
    if paper.definite and paper.last == paper.at + 1 and paper.first == paper.at:
        return None  # `the agreement could not be finished` is told by its verb
    sentence = paper.sentence
    ahead = scene.plain(sentence.start, paper.span[0])
    behind = scene.plain(paper.span[1], sentence.end)
    told = _AHEAD.search(ahead) or _BEHIND.match(behind)
    if told is None or paper.year is not None:
        return None
    after = scene.sentences[number + 1 : number + 2]
    words = scene.plain(sentence.start, after[0].end if after else sentence.end)
    return (
        "signed" if _SIGNATURE.search(words) else "negotiating",
        sentence.groups[paper.at].span,
    )
