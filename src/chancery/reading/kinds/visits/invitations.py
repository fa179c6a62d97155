"""What became of an invitation to a visit, and who is still to be a guest."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.grammar import Pattern
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene, behind

#: An invitation that is accepted in the words behind it, its own sentence or the next.
_TAKEN_UP: Final = expression(
    r"\b(?:the|this|that|which|his|her) (?:kind |cordial |gracious )?(?:invitation |offer )?(?:was|is|has been|had been|were) "
    r"(?:\w+ly |at once |then |with (?:pleasure|thanks|gratitude|joy) )?accepted\b"
    r"|, who (?:has |had )?(?:\w+ly |at once )?accepted\b"
    r"|\baccepted (?:\w+ly )?(?:the|this|that|his|her|it|with)\b|\bwhich (?:he|she|the latter|\w+) (?:\w+ly )?accepted\b"
    r"|\b(?:he|she|the (?:latter|guest|president|minister|premier|king|prime minister|foreign minister)) "
    r"(?:\w+ly )?accepted[.,;]"
)
_TO_BE: Final = expression(
    r"\b(?:will|would|shall|(?:is|are|was|were|due|expected) to) (?:be|stay|remain)\b[^.;]{0,80}$"
    r"|\b(?:will|would|shall|(?:is|are|due|expected) to) (?:have|host|welcome|receive)\b[^.;]{1,80}"
    r" as (?:his|her|its|their|the) $"
    r"|(?<!said )(?<!known )(?<!happy )(?<!glad )(?<!honoured )\bto be (?:the |a |an |\w+['’]s )?(?:\w+ )?$"  # a heading
)


def is_to_be_guest(scene: Scene, sentence: Sentence, guest: int) -> bool:
    """`would be in Rome from 3 to 6 June as the guests of X`: whether group `guest` tells of guests to come."""
    return _TO_BE.search(scene.plain(sentence.start, sentence.groups[guest].start)) is not None


_PAYING: Final = r"(?:(?:pay|make|undertake) (?:an? (?:[\w-]+ ){0,3})?)?"
#: What holds an invitation that is handed over or received: its bearer is not asked.
_HOLDS: Final = expression(
    r"\b(?:includ(?:ing|es|ed)|contain(?:ing|s|ed)|carrying|conveying|bearing|enclosing|along with|with) "
    r"(?:an?|his|her|the|their) (?:\w+ ){0,3}invitation (?:for (?:him|her) )?to "
    rf"{_PAYING}$"
    r"|(?<!was )(?<!were )(?<!been )"
    r"\b(?:convey|extend|hand|deliver|transmit|pass|present|issu|renew|repeat|forward|address|gave|giv)\w*(?: over| on)? "
    rf"(?:[^\s,;.]+ ){{0,16}}invitation (?:[^\s;.]+ ){{0,9}}?to {_PAYING}$"
    rf"|\binviting (?:[^\s;.,]+ ){{1,6}}?to {_PAYING}$"
)


#: What somebody has who is asked: `received an invitation to visit Lima` says nothing of whether they will.
_ASKED: Final = expression(
    r"\b(?:received|receives|receiving|got|gets|obtained|holds|has|have|had|with) (?:an?|another) (?:\w+ ){0,3}invitation "
    rf"(?:from [^.;,]{{1,50}} )?to {_PAYING}$"
)


#: What somebody is invited to do who is to come: nothing else, `invited him to sign`, is a visit to whoever asks.
_TO_DO_ELSE: Final = expression(
    r"[^.;,]{0,90}? to (?!(?:his|her|their|its|the|an?|this|our)\b"
    r"|(?:pay|make|undertake|visit|come|go|travel|tour|fly|return|be|attend|take part|participate|join|stay|see|meet|stop"
    r"|send|head|lead|open|address|inspect|witness)\b)[a-z]+ (?:the|an?|his|her|its|their|on|in|for|with)\b"
)


def asked_to_come(scene: Scene, sentence: Sentence, pattern: Pattern, verb: int) -> bool:
    """Whether an invitation that names no place is one to come to whoever asks."""
    if pattern.id != "visit.invited":
        return True
    return _TO_DO_ELSE.match(scene.plain(sentence.groups[verb].end, sentence.end)) is None


def only_asked(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether what the verb tells is only what somebody has an invitation to."""
    before = scene.plain(sentence.start, sentence.groups[verb].start)
    return _ASKED.search(before) is not None and not taken_up(scene, sentence, verb)


def only_handed_on(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """`handed over a letter including an invitation to visit Lima`: whoever does it is not invited by that."""
    return _HOLDS.search(scene.plain(sentence.start, sentence.groups[verb].start)) is not None


#: Right before `invited` where it is done to somebody.
_PASSIVE: Final = frozenset(
    {"w:was", "w:were", "w:been", "w:is", "w:are", "w:be", "w:being", "w:and", "comma"}
)


def of_another_guest(sentence: Sentence, verb: int) -> bool:
    """`P invited the Committee to visit Lima`: what P asks others to do, whoever they are, P does not do."""
    groups = sentence.groups
    if not verb or "w:to" not in groups[verb - 1].tags:
        return False
    for here in range(verb - 2, max(0, verb - _ASKED_REACH), -1):
        tags = groups[here].tags
        if tags & {"stop", "comma", "person", "office", "w:by", "w:him", "w:her", "w:them", "n:delegation"}:
            return False
        if "v:invite" in tags:
            return (
                groups[here].form == "past" and groups[here - 1].tags.isdisjoint(_PASSIVE) and here < verb - 2
            )
    return False


#: So many groups back somebody may be invited to what a verb tells.
_ASKED_REACH: Final = 10


def taken_up(scene: Scene, sentence: Sentence, verb: int) -> bool:
    """Whether the words behind an invitation, to the end of the next sentence, say that it was accepted."""
    following = behind(scene, sentence.start + 1)
    near = following is not None and following.block - sentence.block <= 1
    end = following.end if following is not None and near else sentence.end
    return _TAKEN_UP.search(scene.plain(sentence.groups[verb].end, end)) is not None


#: `Invited to it were P and Q`
_GUEST_LIST: Final = expression(
    r"(?:also )?invited (?:there|to (?:it|the \w+)|on the occasion)?(?: on (?:invitation|\w+day))? ?(?:was|were)\b"
)


def lists_guests(sentence: Sentence) -> bool:
    """Whether a sentence tells who was asked to a reception, where they are at home or posted."""
    return _GUEST_LIST.match(" ".join(token.fold for token in sentence.tokens[:8])) is not None
