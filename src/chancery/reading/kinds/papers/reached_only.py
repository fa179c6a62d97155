"""What leaders reached at their talks, `in line with the common understanding reached`: that they agreed, and no paper."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence

_REACHED: Final = (
    r"(?:(?:that|which) (?:was|were|had been) )?(?:reached|achieved|attained|forged|arrived at)\b"
)
_NUMBER: Final = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|\d+)\b"
#: `the important common understanding reached`, whatever follows.
_OF_MINDS: Final = expression(
    rf"(?:common|mutual|shared|important|full|broad|strategic) (?:[\w-]+ )?(?:understandings?|consensus|accord) {_REACHED}"
)
#: `the agreements reached at the summit`: not on a matter, not numbered, and by whom or where they talked at most.
_PLURAL: Final = expression(
    rf"(?:the|these|those|all|such|their|other|relevant|important|various|previous|earlier) (?:(?!{_NUMBER})[\w-]+ )?"
    rf"(?:agreements|understandings|accords) {_REACHED}(?![^.;,]*? on (?!\d|[\w-]*day\b|january\b|february\b|march\b|april\b"
    r"|may\b|june\b|july\b|august\b|september\b|october\b|november\b|december\b|the (?:sidelines|occasion|margins)\b))"
)
#: `in the spirit of the agreement reached at the summit`: what is to be carried out.
_IN_LINE: Final = expression(
    r"(?:spirit of|in (?:line|conformity|keeping|accordance) with|according to|based on|basis of|in pursuance of"
    r"|implement(?:ed|ing|s)?"
    r"|implementation of|carry(?:ing)? out|carried out|follow(?:ing)? up on|translat(?:e|ing) into reality|honou?r(?:ed|ing|s)?"
    rf"|thoroughly|faithfully) (?:the|their|an?) (?:[\w-]+ )?(?:agreement|accord|understanding) {_REACHED} "
    r"(?:at|during|in|by|between|through|when)\b"
)
#: So many words before the noun and behind it are looked at.
_BEFORE: Final = 7
_BEHIND: Final = 16
_NOUNS: Final = frozenset({
    "agreement", "agreements", "accord", "accords", "understanding", "understandings", "consensus",
})  # fmt: skip


def only_reached(sentence: Sentence, at: int) -> bool:
    """Whether the noun of group `at` is what was reached at talks, with no paper told of."""
    group = sentence.groups[at]
    tokens = sentence.tokens
    if tokens[group.last - 1].fold not in _NOUNS or not any(
        token.fold in ("reached", "achieved", "attained", "forged", "arrived")
        for token in tokens[group.last : group.last + 5]
    ):
        return False
    near = " ".join(t.fold for t in tokens[max(0, group.last - _BEFORE) : group.last + _BEHIND])
    return any(told.search(near) for told in (_OF_MINDS, _PLURAL, _IN_LINE))
