"""Who has the meeting that a noun tells, by its verb, its owner or the clause it is a circumstance of."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors import chains, joints
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.meetings.relatives import who_before
from chancery.reading.persons import Office

#: Verbs whose object a meeting is: those who hold one, plan one, call one off.
_SUPPORT = frozenset({
    "v:hold", "s:begin", "s:begin-ing", "s:begin-base", "s:preside", "s:preside-ing", "s:preside-base", "v:pay", "v:plan",
    "v:propose", "v:cancel", "v:postpone", "w:had", "w:have", "w:has", "w:having", "w:received", "v:travel", "w:attended",
    "v:agree", "s:call", "v:exchange", "v:receive", "w:include", "w:includes", "w:made", "w:took", "v:sever",
})  # fmt: skip
#: What a noun's own phrase is made of, from its article on.
PHRASE = frozenset({
    "w:a", "w:an", "w:the", "w:his", "w:her", "w:their", "w:its", "w:new", "w:two", "w:first", "w:last", "w:another",
    "w:further", "w:several", "w:friendly", "low", "number", "ordinal", "portfolio", "dash", "cap", "ing", "cap1", "w:one",
    "w:own", "office", "n:delegation", "w:level", "w:day",
    "w:second", "w:third", "w:fourth", "w:fifth", "w:sixth", "w:seventh",
    "w:series", "w:some", "w:other", "w:next", "w:no", "w:any", "w:more", "w:three",
})  # fmt: skip
_BEFORE_NOUN = PHRASE | frozenset({
    "w:of", "w:days", "date", "n:talks", "n:courtesy", "place", "w:also", "demonym", "w:here", "w:in", "s:sitting", "adverb",
    "w:and", "w:on", "w:at", "n:meeting", "w:then", "w:later", "w:today", "n:summit", "w:round", "w:rounds",
    "w:fresh", "w:latest", "w:phone", "w:telephone", "w:number",
})  # fmt: skip
_INTRODUCES = frozenset({
    "w:in", "w:on", "w:at", "w:during", "w:after", "w:following", "w:before", "w:for", "w:within", "w:into", "w:to", "w:from",
    "w:through", "w:by", "w:since", "w:upon", "w:ahead", "w:of",
})  # fmt: skip
_AFTER = frozenset({"w:after", "w:following"})
_MEASURES = frozenset(
    {"w:days", "w:day", "w:hours", "w:hour", "w:weeks", "w:week", "w:months", "w:minutes", "w:rounds"}
)


def is_part(group: Group, words: frozenset[str]) -> bool:
    """Whether a group can stand in the phrase of a noun: one of `words`, or a word that is only known to be no name."""
    return bool(group.tags & words) or "plain" in group.tags


def subject_of_noun(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """Who has the meeting: the subject of its verb, its owner, or the subject of the clause it is a circumstance of."""
    groups = sentence.groups
    carrier = support(groups, noun)
    if carrier is not None:
        found = who_before(row, sentence, carrier) or chains.before(row, sentence, carrier)
        found = found or chains.fronted(row, sentence, noun)
        if found:
            return found
    lead = noun
    while (
        lead > 0
        and is_part(groups[lead - 1], PHRASE)
        and not groups[lead - 1].tags & _INTRODUCES - {"w:of"}
        and not isinstance(groups[lead - 1].value, (Person, Office))
    ):
        lead -= 1
    owner = [
        a
        for a in row
        if a.last < len(groups)
        and a.last <= lead
        and groups[a.last].tags & {"w:'s", "w:'"}
        and lead - a.last < 3
    ]
    if owner:
        return owner[-1:]
    beside = [a for a in row if a.last == lead and a.sort == "person" and lead < noun + 1]
    if beside and _opens_entry(joints.governor(groups, beside[-1])):
        return beside[-1:]
    lead = _unmeasured(groups, lead)
    if lead and groups[lead - 1].tags & _INTRODUCES and not _topic_of_words(groups, lead - 1):
        earlier = chains.before(row, sentence, lead - 1, verb=False) if lead > 1 else []
        others = noun + 1 < len(groups) and groups[noun + 1].tags & {"w:with"}
        agent = _agent(row, groups, lead - 1) if others else []
        if agent:
            return agent
        acting = [] if others else _signers(row, groups, lead - 1) or _states_acting(row, groups, lead)
        return earlier or acting or chains.fronted(row, sentence, noun)
    return []


def _agent(row: Sequence[Actor], groups: Sequence[Group], at: int) -> list[Actor]:
    """`The message was received by A / during a meeting with B`: by whom the deed was done on whose occasion the meeting is."""
    if not groups[at].tags & {"w:during", "w:at", "w:in"}:
        return []
    found = [a for a in row if a.last == at and a.people and a.first > 1]
    return found if found and groups[found[0].first - 1].tags & {"w:by"} else []


def _signers(row: Sequence[Actor], groups: Sequence[Group], at: int) -> list[Actor]:
    """`was signed by A and B / after talks in Lima`: who signed for two states had the talks before it."""
    pair = [a for a in row if a.sort == "person" and a.last <= at][-2:]
    if (
        len(pair) < 2
        or pair[1].last != at
        or not groups[at].tags & _AFTER
        or not groups[at - 1].tags & {"person"}
    ):
        return []
    one, two = pair
    by = one.first > 1 and groups[one.first - 1].tags & {"w:by"}
    joined = joints.joins(groups[one.last : two.first])
    return pair if by and joined and one.state and two.state and one.state != two.state else []


def _opens_entry(before: Group | None) -> bool:
    """Whether what stands before somebody only opens an entry: nothing, or the mark behind its day."""
    return before is None or not before.tags.isdisjoint({"colon", "dash", "stop"})


#: What two states do with one another at talks, and hardly elsewhere.
_BETWEEN_THEM = frozenset({
    "v:agree", "v:sign", "v:initial", "v:conclude", "v:resume", "v:exchange", "v:set-up", "v:renew", "s:settled", "w:failed",
})  # fmt: skip


def _states_acting(row: Sequence[Actor], groups: Sequence[Group], lead: int) -> list[Actor]:
    """`A and B agreed to open the border after two days of talks`: the states that open the sentence and act in it.

    So are those of `At talks in Lima on Monday A and B agreed`.
    """
    opens = lead <= _FRONT
    states = [a for a in row if a.sort == "state"]
    found = [a for a in states if a.first > lead][:2] if opens else [a for a in states if a.last < lead][:2]
    if len(found) < 2 or (not opens and found[0].first > 1) or found[1].last >= len(groups):
        return []
    deed = groups[found[1].last : found[1].last + 3]
    joined = joints.joins(groups[found[0].last : found[1].first])
    if groups[lead - 1].tags & _AFTER:
        return found if joined and "verb" in deed[0].tags else []
    there = groups[lead - 1].tags & {"w:at", "w:during"}
    return found if joined and there and any(g.tags & _BETWEEN_THEM for g in deed) else []


#: So many groups from its start a phrase opens a sentence.
_FRONT = 2


def _unmeasured(groups: Sequence[Group], lead: int) -> int:
    """Where the phrase of a noun begins with how long it lasted: `after / three days of talks`."""
    if lead < 3 or not groups[lead - 1].tags & {"w:of"} or not groups[lead - 2].tags & _MEASURES:
        return lead
    here = lead - 2
    while here > 0 and groups[here - 1].tags & {
        "number",
        "low",
        "w:two",
        "w:three",
        "w:a",
        "w:an",
        "w:about",
        "w:almost",
        "w:nearly",
        "w:over",
        "w:more",
        "w:than",
        "w:half",
        "w:several",
        "w:some",
    }:
        here -= 1
    return here if here and groups[here - 1].tags & _INTRODUCES else lead


def _topic_of_words(groups: Sequence[Group], at: int) -> bool:
    """`Ministry Spokesman on Talks with Oman`: a heading that nothing happens in says what somebody spoke on."""
    return bool(groups[at].tags & {"w:on"}) and not any(
        g.tags & {"verb", "w:is", "w:was", "w:were", "w:here"} for g in groups
    )


def support(groups: Sequence[Group], noun: int) -> int | None:
    """The verb whose object the noun is: `held`, `had`, `opened two days of`."""
    for here in range(noun - 1, max(-1, noun - 12), -1):
        tags = groups[here].tags
        if _describes(groups, here, noun):
            continue
        if isinstance(groups[here].value, (Person, Office)):
            return None
        compound = here and groups[here - 1].tags & {"dash"}
        if tags & _SUPPORT and not tags & {"n:talks", "n:meeting"} and not compound:
            return here
        of_day = tags & {"w:'s", "w:'"} and here and groups[here - 1].tags & {"date"}
        if not of_day and not is_part(groups[here], _BEFORE_NOUN):
            return None
    return None


def _describes(groups: Sequence[Group], at: int, noun: int) -> bool:
    """Whether a body or an office only says of what sort the meeting is: `military talks`, `vice-minister-level talks`."""
    if isinstance(groups[at].value, Office):
        return noun - at == 3 and "dash" in groups[at + 1].tags and "w:level" in groups[at + 2].tags
    return noun - at == 1 and "bodyhead" in groups[at].tags and groups[at].value is None
