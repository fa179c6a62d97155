"""What becomes of a paper that no verb governs: wished for, put forward, talked on, still to come, or none at all.

A paper that is only named is otherwise one that is there.
"""

from __future__ import annotations

import re

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.left_open import left_open
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene

_PUT_FORWARD = expression(
    r"^,? ?(?:which was |that was |first |once )*(?:put forward|proposed|suggested|tabled|floated|mooted|offered)\b"
    r"(?! (?:for|to) (?:sign|rati))"
    r"|^[^.;]{0,90}?\b(?:remains?|is|are|was|were|still) (?:still |now |being )?(?:under (?:study|consideration|examination|"
    r"scrutiny)|being (?:studied|considered|examined))\b"
)
#: `an agreement, which the ambassador floated over the cake`, `which Oman would like to see`.
_WHICH_IS_WISHED = expression(
    r"^,? ?(?:which|that) (?:(?:the |its |his |her |their )?[\w' -]{2,40}? )(?:had |has |have |also |first )*"
    r"(?:put forward|proposed|suggested|tabled|floated|mooted|offered|aired|would like|wants?|hopes for|seeks"
    r"|is seeking|requested|asked for|sought|applied for)\b"
)
#: Before the paper: who would like to have it.
_WISHED = expression(
    r"\b(?:would (?:also )?(?:like|welcome|love|prefer)|wants?|wanted|hopes? for|seeks?|sought"
    r"|(?:is|are|was|were) (?:\w+ly |also |still )?(?:after|seeking|keen on|eager for|interested in"
    r"|in favou?r of|looking for|pushing for)"
    r"|(?:has|have) (?:its|their|an) eyes? on|asks? for|asked for|dreams? of"
    r"|lobb(?:y|ies|ied) for|push(?:es|ed)? for|press(?:es|ed)? for|wish ?list (?:is|are)|wish ?list:?) "
    r"(?:to (?:have|see|conclude|sign) )?(?:an? |the |its own )?(?:\w+ )?$"
)
_TALKED_ON = expression(
    r"^,? ?(?:on|about|over|for) which (?:the )?(?:negotiations|talks|work|discussions|consultations) (?:\w+ )?"
    r"(?:continues?|proceeds?|is|are|go(?:es)? on|remains?|began|have|has|will|"
    r"were (?:opened|begun|started|resumed|launched)|opened|started|resumed)\b"
)
#: An article that opens the words of a paper nobody knows yet, up to its noun.
_ONE = r"(?:an? |another )(?:\w+ ){0,2}$"
#: Before the paper: what is to be, or depends on a paper to be.
_TO_BE = expression(
    r"\bthere (?:will|shall|would|is to|are to) (?:also |soon |then )?be (?:[^.;:,]{0,80} and )?" + _ONE +
    r"|\b(?:will|shall|'ll) (?:also |soon |then )?have " + _ONE +
    r"|\b(?:result|outcome|fruit|upshot|centrepiece|highlight) (?:of (?:[\w' -]{2,40} ))?"
    r"(?:will|would|should|could|may|might|is to|is expected to) be " + _ONE +
    r"|\b(?:hopes?|hoping|plans?|planning|expects?|intends?|wish|wishes|aims?|agreed|wants?) to have " + _ONE +
    r"|\b(?:pending|awaiting|waiting for|until there is|once there is|if there is|unless there is) " + _ONE +
    r"|\b(?:on the (?:way|road|path) to|path(?:way)? to|steps? towards?|basis (?:of|for)|groundwork for|prospects? of"
    r"|possibility of|idea of|hopes? (?:of|for)|chances? (?:of|for)|proposals? (?:of|for)|plans? for|case for|talk of"
    r"|feasibility of|need for) " + _ONE +
    r"|\b(?:could|may|might|can|would|should) (?:\w+ ){0,2}?(?:lead to|result in|end in|produce|bring|pave the way (?:for|to)"
    r"|open the way (?:for|to)) " + _ONE
)  # fmt: skip
#: Before and behind the paper: that somebody thinks it should be.
_DUE_FOR = expression(r"\b(?:time (?:has come|had come|is ripe|was ripe|is right)|high time) for " + _ONE)
_DESIRED = expression(
    r"^[^.;:,]{0,70}? (?:is|was|remains) (?:long |badly |urgently |sorely |now )*"
    r"(?:overdue|needed|desirable|called for|wanted)\b"
)
#: Before the paper: what is still being written of it.
_DRAFT_OF = expression(
    r"\b(?:draft(?: text)?s?|outlines?|elements|a text|the contours|the terms|the wording) (?:of|for) " + _ONE
)
#: Before the paper: one side gives the other, or has from it, a first text.
_DRAFT_GIVEN = expression(
    r"\b(?:hand(?:s|ed|ing)?(?: over)?|g[ai]ven?|gives|giving|present(?:s|ed|ing)?|submit(?:s|ted|ting)?|sen[dt]|sends|sending"
    r"|pass(?:es|ed|ing)?(?: on| over)?|transmit(?:s|ted|ting)?|offer(?:s|ed|ing)?|forward(?:s|ed|ing)?|deliver(?:s|ed|ing)?"
    r"|shar(?:es?|ed|ing)|circulat(?:es?|ed|ing)|convey(?:s|ed|ing)?|receiv(?:es?|ed|ing)|proposed|laid) "
    r"[^.;:]{0,70}?\bdrafts?\b(?! law| bill| resolution)[^.;:]{0,90}$"
)
#: Where a text is examined at home, so that to send it there is no offer.
_AT_HOME = expression(
    r"\b(?:parliament|assembly|senate|congress|cabinet|committee|house|deputies|legislature|lawmakers|duma"
    r"|for (?:approval|ratification))\b"
)
#: Behind a paper nobody knows yet: what is to become of it.
_WILL_BE = expression(
    r"^[^.;:,]{0,70}? (?:could|may|might|will|would|should|shall|is to|are to|is expected to|is due to|is likely to) "
    r"(?:soon |then |also |now )?[a-z]+"
)
_COULD_BE = expression(
    r"^[^.;:,]{0,70}? (?:could|may|might|would) (?:soon |then |also |now )?(?:follow|come|be (?:next|added))\b"
)
#: Behind a paper: that it is not yet there.
_NOT_YET = expression(
    r"^[^.;:]{0,70}?\b(?:is|are|was|were) (?:(?:still|now|also|almost|nearly|virtually|practically|all but|not yet|not quite"
    r"|not) ){0,2}(?:ready|finished|finalised|finalized|complete|in preparation|in the (?:pipeline|offing)"
    r"|on the (?:cards|horizon|drawing board)|in sight|within (?:reach|sight)|(?:some|a long) way off|far off"
    r"|at the drafting stage)\b"
    r"|^[^.;:]{0,70}?\b(?:did not|didn't|failed to|could not|has not|had not) (?:make it|get|come|go) (?:on ?to|to|on) "
    r"the (?:table|agenda)\b"
)
#: Behind a paper: that it never was.
_NEVER_WAS = expression(
    r"^[^.;:,]{0,70}?\b(?:does not exist|do not exist|did not exist|never existed|has never existed|is (?:a|pure) fiction)\b"
)


def wished_for(scene: Scene, paper: Paper) -> bool:
    """`would like to see a fisheries accord`: whether somebody wishes for a paper of a sort that is told."""
    sort = paper.first < paper.at or paper.last > paper.at + 1
    ahead = scene.plain(paper.sentence.start, paper.span[0])
    return sort and not paper.noun.weak and not paper.noun.plural and _WISHED.search(ahead) is not None


def put_forward(scene: Scene, made: Draft, paper: Paper) -> None:
    """Set the standing by what the sentence says of a paper that none of its verbs governs.

    `a memorandum put forward by Oman`, `remains under study`: proposed; `on which talks continue`, `the draft of a treaty`:
    negotiated; `there will be an accord`, `is not yet ready`: planned; `does not exist`: denied.
    """
    ahead = scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)
    if made.get("stage"):
        offered(scene, made, paper)
        return
    behind = scene.plain(paper.span[1], paper.sentence.end)
    noun = (paper.sentence.groups[paper.at].span,)
    if (
        _PUT_FORWARD.match(behind)
        or _WHICH_IS_WISHED.match(behind)
        or _WISHED.search(scene.plain(paper.sentence.start, paper.span[0]))
    ):
        denied = standing_of(paper.sentence.groups, paper.at)[0] == "denied"
        made.standing = "denied" if denied else "proposed"
    elif _DUE_FOR.search(ahead) or (
        _unknown(scene, paper) and not _has_year(paper) and _DESIRED.match(behind)
    ):
        made.standing = "proposed"
    elif _TALKED_ON.match(behind):
        made.standing = "planned"
        made.set("stage", "negotiating", noun, "stage:talks-continue")
    elif _draft_given(scene, paper, ahead):
        made.standing = "proposed"
        made.set("stage", "negotiating", noun, "stage:draft")
    elif _DRAFT_OF.search(ahead):
        made.standing = "planned"
        made.set("stage", "negotiating", noun, "stage:draft")
    elif _NEVER_WAS.match(behind):
        made.standing = "denied"
    elif (open_ := left_open(scene, paper, made.sentence)) is not None:
        made.standing = "planned"
        made.set("stage", open_[0], (open_[1],), "stage:left-open")
    elif not _has_year(paper) and _unknown(scene, paper) and _COULD_BE.match(behind):
        made.standing = "proposed"
    elif not _has_year(paper) and (
        _TO_BE.search(ahead) or _NOT_YET.match(behind) or (_unknown(scene, paper) and _WILL_BE.match(behind))
    ):
        made.standing = "planned"


def offered(scene: Scene, made: Draft, paper: Paper) -> None:
    """`handed over drafts of an accord`: what one side has put before the other is proposed."""
    ahead = scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)
    negotiated = made.get("stage") == "negotiating" and made.standing == "planned"
    if negotiated and _draft_given(scene, paper, ahead):
        made.standing = "proposed"


def _draft_given(scene: Scene, paper: Paper, ahead: str) -> bool:
    """`handed over the draft of a treaty`: what one side has put before the other, not before its own parliament."""
    whole = scene.plain(paper.sentence.start, paper.sentence.end)
    return _DRAFT_GIVEN.search(ahead) is not None and _AT_HOME.search(whole) is None


def _has_year(paper: Paper) -> bool:
    """`a 2004 treaty`: what has a year is there."""
    return paper.year is not None


def _unknown(scene: Scene, paper: Paper) -> bool:
    """Whether a paper opens its clause with `a`: one of which nobody has heard."""
    ahead = scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)
    return re.search(r"(?:^|[,;:] |\bthat |\bsaid |\band )(?:an? |another )(?:\w+ ){0,3}$", ahead) is not None
