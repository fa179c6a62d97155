"""Whether an anniversary has yet to come though no verb in the future tells so: it `is near`, or is prepared for."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence

#: So many words before the number, and behind the noun, what tells that the day is near may stand.
_BEFORE: Final = 9
_BEHIND: Final = 18

#: `on the eve of the 20th anniversary`, `the plan for marking 70 years of relations`.
_AWAITED: Final = expression(
    r"(?:^|.* )(?:ahead of|on the eve of|in (?:the )?run - up to|in the run up to|in anticipation of|in advance of"
    r"|prepar(?:e|es|ing|ations?) (?:for|to)|(?:get|gets|getting) ready (?:for|to)|look(?:s|ing)? forward to|await(?:s|ing)"
    r"|(?:plans?|preparations?|proposals?) (?:for|of|to) (?:\w+ )?(?:mark|celebrat|commemorat|observ)\w*(?: of)?)"
    r"(?: (?:the|their|its|our|this|joint|joyful|solemn|celebrations?|of|for|events?|on|to|mark|marking|celebrate|celebrating"
    r"|commemorate|commemorating|observance))*$"
)

#: `the 20th anniversary of relations is near`, `approaches`, `with the 20th anniversary of relations drawing near`.
_NEAR: Final = expression(
    r"^(?:[^.,;:()]* )?(?:draws? near|draws? nearer|drawing near(?:er)?|nears|nearing|approaches|approaching|comes up|coming up"
    r"|(?:lies|lie) ahead|(?:is|are) (?:\w+ )?(?:near|nigh|at hand|close|imminent|around the corner|upon us|before us|ahead"
    r"|not far|to come|yet to come|due in|due next))(?: |$)"
)

#: `events marking 70 years of relations, to be held in 2026`.
_TO_BE_HELD: Final = expression(
    r"^[^.;:]* to be (?:held|celebrated|marked|observed|organi[sz]ed|kept|staged|arranged)(?: |$)"
)


def is_near(sentence: Sentence, count: int, noun: int) -> bool:
    """Whether the anniversary whose number is group `count`, its noun group `noun`, is still awaited."""
    groups, tokens = sentence.groups, sentence.tokens
    first = groups[min(count, noun)].first
    before = " ".join(t.fold for t in tokens[max(0, first - _BEFORE) : first])
    if _AWAITED.match(before):
        return True
    last = groups[max(count, noun)].last
    behind = " ".join(t.fold for t in tokens[last : last + _BEHIND])
    return _NEAR.match(behind) is not None or _TO_BE_HELD.match(behind) is not None
