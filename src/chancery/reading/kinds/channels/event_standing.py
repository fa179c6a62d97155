"""Whether what is told of a channel was done, is planned, was proposed or called off."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Group
from chancery.reading.kinds.actors.predicates import standing_at
from chancery.reading.kinds.channels.clauses import (
    behind_aside,
    called_off,
    never_met,
    only_wished,
    under_way,
)
from chancery.reading.kinds.channels.event_dates import DUE
from chancery.reading.kinds.channels.host_cities import city_is_chosen
from chancery.reading.kinds.channels.verbs import comes_next
from chancery.reading.kinds.channels.view import View
from chancery.reading.symbols import Match

#: What those did who were at a session, in the past tense.
_BEEN_THERE = frozenset({
    "took", "attended", "joined", "led", "headed", "chaired", "co-chaired", "represented", "opened", "spoke", "participated",
})  # fmt: skip
#: What is fixed or made ready for a session before it is held.
_STILL_AHEAD = frozenset(
    {"date", "dates", "venue", "preparations", "preparation", "prepare", "preparing", "prepares"}
)
_NEXT = frozenset({"w:next", "w:upcoming", "w:forthcoming", "w:following", "w:coming"})
_LAST = frozenset({"w:last", "w:previous", "w:earlier"})
_DECIDED = frozenset({"decision", "decided", "decides", "decide", "resolved"})
_AGREED = frozenset({"agreed", "agree", "decided", "resolved", "shall"})
_PROPOSED = frozenset(
    {
        "proposed",
        "proposes",
        "proposal",
        "proposing",
        "suggested",
        "suggests",
        "offered",
        "calls",
        "called",
        "urged",
        "asked",
        "requested",
    }
)
#: Behind which the founding of a channel is only thought of.
_MOOTED = expression(
    r"\b(?:in favou?r of|(?:idea|possibility|prospects?|feasibility|usefulness|expediency|question|issue|matter)s? (?:of|for)"
    r"|need (?:for|of)|interest in|defend(?:ed|s|ing)|discuss(?:ed|ing)?|support(?:ed|s|ing)|advocat(?:ed|es|ing)"
    r"|consider(?:ed|ing)|explor(?:ed|ing)|stud(?:ied|ying)|mooted|floated) (?:\w+ ){0,3}$"
)
#: What a visit to come is to bring: `the agenda includes political consultations`.
_AGENDA = expression(
    r"\b(?:agenda|programme|program|schedule|itinerary)\b(?: of (?:the|his|her|their) (?:\w+ ){0,2}\w+)? "
    r"(?:also )?(?:includes|foresees|envisages|contains|comprises|features|provides for|will include)\b[^.;]{0,80}$"
)
#: What a bracket of a row says of what is still to come: `2016 (planned): second round of consultations`.
_NOTED = frozenset({"planned", "expected", "scheduled", "upcoming", "tbc", "forthcoming", "foreseen"})
#: How many words a row has at most.
_ROW = 30


def _noted_as_plan(seen: View) -> bool:
    tokens = seen.sentence.tokens
    if len(tokens) > _ROW or seen.sentence.folds.isdisjoint(_NOTED):
        return False
    return any(
        one.text == "(" and word.fold in _NOTED and close.text == ")"
        for one, word, close in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


#: What a paper is agreed by.
_MEANS = frozenset({"w:by", "w:through", "w:via"})


def standing_of_event(seen: View, verb: int | None, match: Match, state: str) -> str:
    groups = seen.groups
    around = {t for g in groups[max(0, match.first - 3) : match.last] for t in g.tags}
    ahead = {t for g in groups[match.last : match.last + 3] for t in g.tags}
    near = {t.fold for t in seen.sentence.tokens[: groups[match.first].first][-4:]}
    if (
        state == "session-held"
        and _STILL_AHEAD & near
        and {"of", "for"} & near
        and not _was_venue(near, seen)
    ):
        return "planned"
    if state == "session-held" and _AGENDA.search(_words_before(seen, match.first)):
        return "planned"
    if state == "session-held" and "session" in match.parts and only_wished(seen, match.first):
        return "proposed" if _PROPOSED & near else "planned"
    if state == "session-held" and (_noted_as_plan(seen) or city_is_chosen(seen.sentence)):
        return "planned"
    if state == "session-held" and (called_off(groups, match.last) or never_met(groups, match)):
        return "cancelled"
    if verb is not None and groups[verb].tags & {"v:cancel", "v:postpone"} and state == "session-held":
        return "cancelled"
    if state == "session-held" and (
        around & _NEXT - {"w:following"}
        or comes_next(groups, match)
        or ((verb is None or verb >= match.last) and ahead & DUE and not _in_due_form(groups, match.last))
    ):
        return "planned"
    if state == "session-held" and (
        _aside_says_due(groups, match.last)
        or _to_be_held(groups, match.last)
        or _come_for(groups, match.first)
    ):
        return "planned"
    if verb is None:
        return "background" if around & (_LAST | {"w:latest"}) else "done"
    begin = behind_aside(groups, match.last, verb)
    standing, _ = standing_at(groups[begin:], verb - begin)
    if standing == "planned" and state == "session-held" and _went_to(groups, verb):
        return "done"
    if standing == "done" and seen.sentence.tokens[groups[verb].first].fold == "be":
        if state == "session-held" and _PROPOSED & near:
            return "proposed"
        return "planned"  # `agreed that the first meeting be held in May`
    if standing == "done" and state == "session-held" and _is_to_meet(seen, verb):
        return "proposed" if _PROPOSED & near else "planned"
    if (
        state in ("resumed", "session-held")
        and standing == "proposed"
        and _AGREED & {t.fold for t in seen.sentence.tokens}
    ):
        return "planned"
    if state == "session-held" and standing == "planned" and _PROPOSED & near | {"called", "calls"} & near:
        return "proposed"
    if state == "established":
        if standing == "done" and under_way(groups, verb):
            return "planned"
        if standing == "planned" and _by_paper(groups, verb):
            return "done"
        before = {t.fold for t in seen.sentence.tokens[: groups[verb].first]}
        if standing == "planned" and before & _DECIDED and not before & {"will", "shall", "would"}:
            return "done"
        if (
            standing == "planned"
            and "shall" in before
            and seen.sentence.tokens[groups[verb].first].fold == "make"
        ):
            return "done"  # `decided that the committee shall make way for a commission`
        if before & _PROPOSED and standing in ("planned", "done"):
            return "proposed"
        if standing == "done" and _MOOTED.search(_words_before(seen, verb)):
            return "proposed"
    if standing == "done" and around & _LAST:
        return "background"
    return standing


def _was_venue(near: set[str], seen: View) -> bool:
    """`became the venue of the third round`: where it was held, not where it is going to be."""
    return "venue" in near and not seen.sentence.folds.isdisjoint({"became", "was", "served"})


def _went_to(groups: tuple[Group, ...], verb: int) -> bool:
    """`travelled to Lima to co-chair the session`: what somebody went there to do, with nothing said of its being ahead."""
    if "w:to" not in groups[verb - 1].tags:
        return False
    before = groups[max(0, verb - _OF_SUBJECT) : verb]
    went = any(g.tags & {"v:travel"} and g.form == "past" for g in before)
    return went and not any(g.tags & {"w:will", "w:would", "date"} for g in before)


def _is_to_meet(seen: View, verb: int) -> bool:
    """`so that the commission meets again`, `agreed that the commission meet in May`: what is settled, not what was done."""
    groups = seen.groups
    that = next((n for n in range(verb - 1, max(0, verb - _OF_SUBJECT), -1) if "w:that" in groups[n].tags), 0)
    if not that or groups[verb].form not in ("base", "s"):
        return False
    if "w:so" in groups[that - 1].tags:
        return True
    told = seen.sentence.tokens[groups[max(0, that - 5)].first : groups[that].first]
    settled = any(token.fold in _SETTLED for token in told)
    return settled and groups[verb].form == "base" and "w:not" not in groups[verb - 1].tags


#: So many groups back the clause of a channel begins.
_OF_SUBJECT = 12
_SETTLED = frozenset({
    "agreed", "agree", "decided", "instructed", "directed", "ordered", "resolved", "arranged", "instructions",
})  # fmt: skip


def _aside_says_due(groups: tuple[Group, ...], last: int) -> bool:
    """`the ninth session of the commission, scheduled for April in Lima`: right behind a comma, whatever the verb is."""
    aside = groups[last : last + 3]
    return len(aside) > 2 and bool(
        "comma" in aside[0].tags
        and aside[1].tags & (DUE | {"w:set"})
        and aside[2].tags & {"w:for", "w:in", "w:on", "w:to"}
    )


def _to_be_held(groups: tuple[Group, ...], last: int) -> bool:
    """`came for the ninth meeting of the committee / to be held in Lima`, whatever the verb of the sentence is."""
    ahead = groups[last : last + 3]
    if len(ahead) < 3 or "w:to" not in ahead[0].tags:
        return False
    verb = ahead[2] if ahead[1].tags & {"w:be"} else ahead[1]
    return bool(verb.tags & {"v:hold", "v:convene"})


def _in_due_form(groups: tuple[Group, ...], last: int) -> bool:
    """`opened with due ceremony`, `in due form`, `after due notice`: what is only as it ought to be."""
    return any(
        "w:due" in groups[n].tags and groups[n - 1].tags & {"w:with", "w:in", "w:after"}
        for n in range(last, min(last + 3, len(groups)))
    )


def _come_for(groups: tuple[Group, ...], first: int) -> bool:
    """`is expected in Lima in August for the third session`: what somebody is still to come for."""
    before = first - 1
    while before > 0 and groups[before].tags & {"w:the", "w:a", "w:its", "w:their"}:
        before -= 1
    if before < 2 or "w:for" not in groups[before].tags:
        return False
    for here in range(before - 1, max(0, before - 7), -1):
        if groups[here].tags & {"w:expected", "w:due"}:
            return bool(groups[here - 1].tags & {"w:is", "w:are"})
        if not groups[here].tags & {
            "date",
            "place",
            "state",
            "w:in",
            "w:on",
            "w:here",
            "w:to",
            "w:the",
            "w:this",
        }:
            return False
    return False


def _words_before(seen: View, verb: int) -> str:
    """The folded words of the sentence before group `verb`, a blank behind each."""
    return "".join(f"{token.fold} " for token in seen.sentence.tokens[: seen.groups[verb].first])


def _by_paper(groups: tuple[Group, ...], verb: int) -> bool:
    """`agreed by memorandum on the establishment of a committee`: the paper founds it, whatever else was agreed."""
    paper = next((n for n in range(verb - 1, max(0, verb - 6), -1) if "instrument" in groups[n].tags), None)
    if paper is None or any(g.tags & {"w:will", "w:would", "w:shall"} for g in groups[:paper]):
        return False
    return any(g.tags & _MEANS for g in groups[max(0, paper - 4) : paper])


def told_by_who_came(seen: View) -> bool:
    """`took part in the second round on Tuesday`: whoever was there tells of a session that was held; not `the team led by`."""
    folds = [token.fold for token in seen.sentence.tokens]
    return any(
        word in _BEEN_THERE and behind != "by" for word, behind in zip(folds, (*folds[1:], ""), strict=True)
    )


def told_in_past(seen: View, at: int) -> bool:
    """Whether a verb behind the channel at `at` tells the past: `the sixth in the series, brought both to Dublin`."""
    tokens = seen.sentence.tokens
    return any(
        g.tags & {"s:finite"} and not tokens[g.first].fold.endswith("s") for g in seen.groups[at + 1 :]
    )
