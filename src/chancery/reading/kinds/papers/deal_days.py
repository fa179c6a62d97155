"""How the date of a deal is read: by which standing, and whether it is the day of what befell the paper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from chancery.reading.drafts import Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.deals_called_off import just_before
from chancery.reading.kinds.papers.governors import Governed

#: What is said of talks that are over, in the past tense.
_HELD: Final = frozenset({
    ("was", "held"), ("were", "held"), ("took", "place"), ("was", "conducted"), ("were", "conducted"),
    ("wrapped", "up"), ("were", "completed"), ("were", "concluded"), ("were", "finished"), ("wound", "up"),
})  # fmt: skip
#: What talks did, before their day or place: `ended in Lima on Thursday`.
_WENT: Final = frozenset({
    "ended", "concluded", "closed", "began", "opened", "started", "resumed", "continued", "collapsed", "failed",
})  # fmt: skip
_TALKED: Final = frozenset({"v:hold", "v:conclude", "v:convene", "v:yield", "v:begin", "s:begin"})


#: What comes to a paper by itself.
_BY_ITSELF: Final = frozenset({"v:enter-force", "v:expire", "v:cease"})
#: What states do to a paper on a weekday to come, where running text tells it in the present tense.
_ON_A_DAY: Final = frozenset({"v:sign", "v:initial", "v:ratify", "v:exchange"})


def told_of(sentence: Sentence, tie: Governed, standing: str, *, running: bool = False) -> str:
    """The standing by which the clause's date is read; `running`: in running text, not in a heading.

    What is put off is put off to a day to come, and what `takes effect on Sunday` does so on the next one, as who `sign a
    treaty on Sunday` do. `Talks on a treaty were held on Tuesday` have their day behind them, however open the treaty is.
    """
    if tie.pattern.id in ("instrument.agreement-on", "instrument.agreement-was", "instrument.text-agreed"):
        return "done"
    if tie.pattern.id == "instrument.negotiations" and (
        _were_held(sentence, tie) or just_before(sentence, tie, _TALKED)
    ):
        return "done"
    postponed = standing == "cancelled" and any("v:postpone" in g.tags for g in sentence.groups)
    before = sentence.groups[max(0, tie.verb - 4) : tie.verb]
    off = standing == "cancelled" and any(g.tags & {"w:is", "w:are"} for g in before)
    if tie.verb_class == "v:postpone" or postponed or off:
        return "planned"  # `Off Monday's programme is the signing of the accord`
    form = sentence.groups[tie.verb].form
    present = tie.verb_class in _BY_ITSELF and form == "s"
    reach = 3
    if (
        running
        and present
        and standing == "done"
        and (
            _without_year(sentence.groups[tie.verb + 1 : tie.verb + 4])
            or _without_year(_opening(sentence.groups, tie.verb))
        )
    ):
        return "planned"
    if running and tie.verb_class in _ON_A_DAY and form in ("s", "base"):
        present = not sentence.groups[tie.verb - 1].tags & {"w:did", "w:do", "w:does", "w:to"}
        reach = 16
    weekday = any(
        "date" in g.tags and g.value.sort == "weekday" for g in _clause_behind(sentence, tie.verb)[:reach]
    )
    return "planned" if standing == "done" and present and weekday else standing


_LEADS: Final = frozenset({"w:on", "w:from", "w:it", "w:is", "w:as", "w:in", "w:of", "date"})


def _opening(groups: Sequence[Group], verb: int) -> Sequence[Group]:
    """`On 12 December the accord comes into force`: the day that opens the clause of a verb in the present tense."""
    end = next((n for n in range(min(verb, 6)) if groups[n].tags.isdisjoint(_LEADS)), 0)
    return groups[:end]


def _without_year(groups: Sequence[Group]) -> bool:
    """`lapses in December`, `expires on 31 May`: a day or a month of no year."""
    return any(
        "date" in g.tags
        and g.value.sort in ("day", "month")
        and g.value.year is None
        and g.value.direction is None
        for g in groups
    )


def _clause_behind(sentence: Sentence, verb: int) -> Sequence[Group]:
    """The groups behind a verb up to where another clause begins."""
    groups = sentence.groups
    ends = (
        n
        for n in range(verb + 1, len(groups))
        if groups[n].tags & {"stop", "colon", "w:which", "w:who", "w:that"}
    )
    return groups[verb + 1 : next(ends, len(groups))]


def _were_held(sentence: Sentence, tie: Governed) -> bool:
    """Whether talks were held, took place or went on, told in the past tense of their own clause."""
    folds = [token.fold for token in sentence.tokens[sentence.groups[tie.verb].last :]]
    for word, behind in pairwise(folds):
        if word in {".", ";", "will", "shall"}:
            return False
        if (word, behind) in _HELD or (word in _WENT and behind in ("on", "in", "at", "without", "with")):
            return True
    return False


_TO_COME: Final = frozenset({"w:will", "w:shall", "w:would", "w:to", "w:is", "w:are"})


def was_sent(sentence: Sentence, tie: Governed) -> bool:
    """`was sent to parliament on Wednesday`: the day of that tells nothing of the day of the vote that is still to come."""
    if tie.pattern.id != "instrument.before-a-house":
        return False
    return all(g.tags.isdisjoint(_TO_COME) for g in sentence.groups[max(0, tie.verb - 5) : tie.verb])


def of_putting_off(sentence: Sentence, date: Value | None) -> bool:
    """`was put off on Monday`, `On Monday both put off`: the day on which something was called off is not to be its own."""
    if date is None or not date.spans or "v:postpone" not in sentence.tags:
        return False
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if g.span in date.spans), 0)
    if not at or "w:on" not in groups[at - 1].tags or groups[at].value.sort not in ("weekday", "day"):
        return False
    right_behind = at > 1 and "v:postpone" in groups[at - 2].tags
    return right_behind or (at == 1 and any(g.tags & {"v:postpone"} and g.form == "past" for g in groups[2:]))


_BEGUN: Final = frozenset({"began", "begun", "started", "opened", "launched", "commenced"})


def of_talks_begun(sentence: Sentence, tie: Governed, date: Value | None) -> bool:
    """`concluded a deal after talks that began in 2015`: since when it was negotiated, not when it was made."""
    if date is None or not date.spans:
        return False
    between = [g for g in sentence.groups[tie.verb + 1 :] if g.end <= date.spans[0][0]]
    talks = next((n for n, g in enumerate(between) if g.tags & {"n:talks", "n:negotiation"}), None)
    if not talks or between[talks - 1].tags.isdisjoint({"w:after", "w:since", "w:of", "low", "w:the"}):
        return False
    return any(sentence.tokens[g.first].fold in _BEGUN for g in between[talks + 1 : talks + 4])


def before_semicolon(sentence: Sentence, tie: Governed, standing: str, date: Value | None) -> bool:
    """`They signed a pact on Monday; others are to follow`: the day of what was done is not that of what is to come."""
    if date is None or not date.spans or standing != "planned":
        return False
    between = (g for g in sentence.groups[: tie.verb] if g.start >= date.spans[0][1])
    return any("stop" in g.tags for g in between)


def behind_semicolon(sentence: Sentence, tie: Governed, date: Value) -> bool:
    """`They initialled a pact; it goes to the cabinets next month`: a day to come is not that of what was done before it."""
    between = (g for g in sentence.groups[tie.verb :] if g.end <= date.spans[0][0])
    return any("stop" in g.tags for g in between)


def in_a_turn(sentence: Sentence, tie: Governed, date: Value | None) -> bool:
    """`are in force, while one on ports was amended in 2023`: the day of a clause that `while` sets against this one."""
    if date is None or not date.spans:
        return False
    behind = sentence.groups[tie.verb + 1 :]
    return any(
        g.tags & {"w:while", "w:whereas"} and g.end <= date.spans[0][0] and "comma" in behind[n - 1].tags
        for n, g in enumerate(behind)
        if n
    )


def only_until(sentence: Sentence, tie: Governed, date: Value | None) -> bool:
    """`extended until 2030`: the date says for how long, not when."""
    if date is None or tie.verb_class not in ("v:renew", "n:renewal") or not date.spans:
        return False
    return any(
        g.span == date.spans[0] and "date" in g.tags and g.value.bound in ("until", "by")
        for g in sentence.groups
    )


#: What befalls a paper behind its signing, with a day of its own.
_TURNS: Final = frozenset({"v:enter-force", "v:expire", "v:cease", "v:ratify", "v:renew", "v:terminate"})


def of_a_later_turn(sentence: Sentence, tie: Governed, date: Value | None) -> bool:
    """`which was signed earlier, will take effect on May 4`: the day behind a later verb is that verb's."""
    if date is None or not date.spans or tie.verb_class not in ("v:sign", "v:conclude", "v:initial"):
        return False
    behind = sentence.groups[tie.verb + 1 :]
    return any(
        g.tags & _TURNS
        and g.end <= date.spans[0][0]
        and (
            any(b.tags & {"w:will", "w:shall", "w:would"} for b in behind[max(0, n - 3) : n])
            or any(b.tags & {"w:before", "w:until"} for b in behind[max(0, n - _CLAUSE) : n])
        )
        for n, g in enumerate(behind)
    )


#: So many groups before a verb its clause may open.
_CLAUSE = 6


def from_then_on(sentence: Sentence, tie: Governed, date: Value | None) -> bool:
    """`signed an accord, allowing flights from January`: the day from which something holds is not that of a signing."""
    if (
        date is None
        or not date.spans
        or tie.verb_class not in ("v:sign", "v:conclude", "v:initial", "n:signing")
    ):
        return False
    told = next((g for g in sentence.groups if g.span == date.spans[0] and "date" in g.tags), None)
    # `in place of one dating from 1987`, `an agreement from 2012`: the year of an older paper
    return told is not None and told.value.bound == "from" and told.value.year is None
