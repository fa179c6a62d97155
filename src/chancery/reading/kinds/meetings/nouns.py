"""Who meets where a noun tells it: `talks between A and B`, `A held talks with B`, `the A-B summit`, `A's meeting with B`."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.kinds.actors import chains
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.nations import list_behind
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.relatives import who_before
from chancery.reading.persons import Office
from chancery.reading.scene import Scene

Parties = tuple[Sequence[Actor], Sequence[Actor]]

#: Verbs whose object a meeting is: those who hold one, plan one, call one off.
_SUPPORT = frozenset({
    "v:hold", "s:begin", "s:begin-ing", "s:begin-base", "s:preside", "s:preside-ing", "s:preside-base", "v:pay", "v:plan",
    "v:propose", "v:cancel", "v:postpone", "w:had", "w:have", "w:has", "w:having", "w:received", "v:travel", "w:attended",
    "v:agree", "s:call", "v:exchange", "v:receive", "w:include", "w:includes", "w:made", "w:took", "v:sever",
})  # fmt: skip
#: Verbs whose object hears what the subject says.
_TELLS = frozenset({"s:hear", "s:hear-ing", "s:hear-base"})
#: What a noun's own phrase is made of, from its article on.
_PHRASE = frozenset({
    "w:a", "w:an", "w:the", "w:his", "w:her", "w:their", "w:its", "w:new", "w:two", "w:first", "w:last", "w:another",
    "w:further", "w:several", "w:friendly", "low", "number", "ordinal", "portfolio", "dash", "cap", "ing", "cap1", "w:one",
    "w:own", "office", "n:delegation", "w:level", "w:day",
    "w:second", "w:third", "w:fourth", "w:fifth", "w:sixth", "w:seventh",
    "w:series", "w:some", "w:other", "w:next", "w:no", "w:any", "w:more", "w:three",
})  # fmt: skip
_BEFORE_NOUN = _PHRASE | frozenset({
    "w:of", "w:days", "date", "n:talks", "n:courtesy", "place", "w:also", "demonym", "w:here", "w:in", "s:sitting", "adverb",
    "w:and", "w:on", "w:at", "n:meeting", "w:then", "w:later", "w:today", "n:summit", "w:round", "w:rounds",
    "w:fresh", "w:latest", "w:phone", "w:telephone", "w:number",
})  # fmt: skip
_ON_THE_WAY = frozenset({
    "v:hold", "v:convene", "v:conclude", "s:begin", "s:begin-base", "s:begin-ing", "v:plan", "v:cancel", "v:postpone",
    "s:preside", "s:preside-base", "s:preside-ing", "v:head",
})  # fmt: skip
_INTRODUCES = frozenset({
    "w:in", "w:on", "w:at", "w:during", "w:after", "w:following", "w:before", "w:for", "w:within", "w:into", "w:to", "w:from",
    "w:through", "w:by", "w:since", "w:upon", "w:ahead", "w:of",
})  # fmt: skip
_WITH = frozenset({"w:with"})
_CHAIRED = frozenset({"w:by", "w:under"})


def _part(group: Group, words: frozenset[str]) -> bool:
    """Whether a group can stand in the phrase of a noun: one of `words`, or a word that is only known to be no name."""
    return bool(group.tags & words) or "plain" in group.tags


def noun_parties(scene: Scene, number: int, noun: int) -> Parties:
    """Those who have the meeting that the noun at group `noun` tells, and those they have it with; empty where untold."""
    sentence = scene.sentences[number]
    row = sides(scene)[number]
    groups = sentence.groups
    if called := _called_on(row, sentence, noun):
        return called
    named = (
        _compound(groups, row, noun)
        or _among(groups, noun)
        or _between(row, sentence, noun)
        or _inverted(row, sentence, noun)
    )
    if named:
        unnamed = not any(a.people for a in named)
        chairs = _behind(row, sentence, noun, _CHAIRED) if unnamed else []
        return [*(chairs if chains.several(chairs) else []), *named], ()
    others = _entry(row, sentence, noun) or _behind(row, sentence, noun, _WITH | _callers(groups, noun))
    others = others or _at_a_ministry(row, groups, noun)
    lead = _subject(row, sentence, noun)
    if others and all(a.sort == "state" for a in others) and support(groups, noun) is None:
        lead = [a for a in lead if not a.people]
    if others:
        return [a for a in lead if a not in others], others
    carrier = support(groups, noun)
    if chains.several(lead) and not (carrier is not None and groups[carrier].tags & {"w:attended"}):
        return lead, ()
    if len(lead) == 1 and _occasion(groups, noun) and (heard := _heard(row, groups, lead[0], noun)):
        return [*lead, *heard], ()
    chairs = _behind(row, sentence, noun, _CHAIRED) or _gathered(row, sentence, noun)
    if chains.several(chairs):
        return chairs, ()
    return _theirs(groups, noun) or _on_ties(row, sentence, noun), ()


def _on_ties(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """The states of `Talks on railway links between A and B ended here`, which nobody else is told to have."""
    groups = sentence.groups
    if not groups[noun].tags & {"n:talks"} or support(groups, noun) is not None:
        return []
    at = next(
        (n for n in range(noun + 1, min(noun + 12, len(groups))) if groups[n].tags & {"w:between"}), None
    )
    if at is None or any(g.tags & {"verb", "comma"} - {"portfolio"} for g in groups[noun + 1 : at]):
        return []
    found = chains.after(row, sentence, at, reach=2, both=True)
    ends = found[-1].last if found else len(groups)
    held = any(g.tags & {"v:hold", "v:convene", "s:begin"} for g in groups[ends : ends + 4])
    return list(found) if held and len(found) == 2 and all(a.sort == "state" for a in found) else []


#: What makes a meeting of `theirs` one of several: `their last encounter`, `their third meeting`.
_COUNTED = frozenset({
    "w:last", "w:first", "w:second", "w:third", "w:fourth", "w:fifth", "w:next", "w:only", "w:latest", "ordinal", "w:previous",
    "w:earlier",
})  # fmt: skip


def _theirs(groups: Sequence[Group], noun: int) -> list[Actor]:
    """Both sides, where the noun's own words count a meeting of theirs and say where or when it was."""
    lead = noun
    while lead > 0 and _part(groups[lead - 1], _PHRASE):
        lead -= 1
    phrase = groups[lead:noun]
    own = next((n for n in range(lead, noun) if groups[n].tags & {"w:their"}), None)
    ahead = groups[noun + 1 : noun + 8]
    told = any(g.tags & {"date", "place"} for g in ahead)
    if own is None or not told or not any(g.tags & _COUNTED for g in phrase):
        return []
    return [Actor("pair", own, own + 1)]


def _called_on(row: Sequence[Actor], sentence: Sentence, noun: int) -> Parties | None:
    """`the courtesy call of A on B`, `a courtesy call by A on B`: who calls, and on whom."""
    groups = sentence.groups
    if "n:courtesy" not in groups[noun].tags or not groups[noun + 1 : noun + 2]:
        return None
    callers = (
        chains.after(row, sentence, noun + 1, reach=3) if groups[noun + 1].tags & {"w:of", "w:by"} else []
    )
    behind = callers[-1].last if callers else len(groups)
    if not groups[behind : behind + 1] or not groups[behind].tags & {"w:on", "w:upon"}:
        return None
    others = chains.after(row, sentence, behind, reach=3)
    return (callers, others) if others else None


def _entry(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """Those behind the colon of an entry: `Courtesy call: A`."""
    ahead = sentence.groups[noun + 1 : noun + 2]
    return chains.after(row, sentence, noun + 1, reach=3) if ahead and ahead[0].tags & {"colon"} else []


def _at_a_ministry(row: Sequence[Actor], groups: Sequence[Group], noun: int) -> list[Actor]:
    """The ministry of `had talks at the Foreign Ministry`, where its people are met."""
    if "n:talks" not in groups[noun].tags or support(groups, noun) is None:
        return []
    at = noun + 1
    if at >= len(groups) or not groups[at].tags & {"w:at"}:
        return []
    for here in range(at + 1, min(at + 3, len(groups))):
        body = groups[here].value
        if isinstance(body, Body) and body.sort == "ministry" and not body.both:
            told = [a for a in row if a.first == here]
            return told or [Actor("side", here, here + 1, (), groups[here].span)]
    return []


def _occasion(groups: Sequence[Group], noun: int) -> bool:
    """Whether the noun is where somebody hears something and no party of its own follows: `told B at a meeting`."""
    if groups[noun - 1].tags & {"w:their"}:
        return True
    after = groups[noun + 1].tags if noun + 1 < len(groups) else frozenset()
    lead = noun
    while lead > 0 and _part(groups[lead - 1], _PHRASE):
        lead -= 1
    return lead > 0 and bool(groups[lead - 1].tags & {"w:in", "w:at", "w:during"}) and not after & {"w:of"}


def _heard(row: Sequence[Actor], groups: Sequence[Group], lead: Actor, noun: int) -> list[Actor]:
    """Whom the subject speaks to at what is then their meeting: `A told B at their meeting`."""
    between = [a for a in row if lead.last <= a.first and a.last <= noun]
    told = [a for a in between[:1] if any(g.tags & _TELLS for g in groups[lead.last : a.first])]
    return [
        a for a in told if a.last + 6 > noun and not any(g.tags & {"comma"} for g in groups[a.last : noun])
    ]


def _callers(groups: Sequence[Group], noun: int) -> frozenset[str]:
    """The prepositions that bring in the other side of a call."""
    if groups[noun].tags & {"n:call", "n:courtesy"}:
        return frozenset({"w:to", "w:on", "w:from", "w:by", "w:upon"})
    return frozenset()


def _compound(groups: Sequence[Group], row: Sequence[Actor], noun: int) -> list[Actor]:
    """`Omani-Chadian talks`, `U.S.-Japan trade talks`, `the Iran and Iraq meeting`, `A - B summit`."""
    here = noun - 1
    while here >= 0 and not groups[here].tags & {"state", "demonym", "person", "organisation"}:
        if isinstance(groups[here].value, (Body, Office)):
            break
        if noun - here > 5 or not _part(groups[here], _PHRASE | {"offices", "w:'s"}):
            return []
        here -= 1
    if here < 2 or not groups[here - 1].tags & {"dash", "slash", "w:and"}:
        return []
    last, first = groups[here], groups[here - 2]
    if isinstance(last.value, (Body, Office)):
        return _of_both(groups, here, last.value)
    if last.tags & {"person"}:
        pair = [a for a in row if a.first in (here - 2, here) and a.sort == "person"]
        return pair if len(pair) == 2 and groups[here - 1].tags & {"dash"} else []
    one, two = state_of(first), state_of(last)
    if not one or not two or one == two or not first.tags & {"state", "demonym", "organisation"}:
        return []
    return [Actor("pair", here - 2, here + 1, (), None, one, (first.span,), None, ((two, last.span),))]


def _of_both(groups: Sequence[Group], here: int, last: Body | Office) -> list[Actor]:
    """`Bulgarian-Turkish / military talks`: the adjective is both sides', though it reads as a body of the second."""
    first = groups[here - 2]
    one = state_of(first)
    if not one or not last.state or one == last.state or not first.tags & {"state", "demonym"}:
        return []
    tied = groups[here - 1].tags & {"dash", "slash"}
    if not tied or last.state_span is None or last.state_span[0] != groups[here].start:
        return []
    return [
        Actor(
            "pair", here - 2, here + 1, (), None, one, (first.span,), None, ((last.state, last.state_span),)
        )
    ]


def _among(groups: Sequence[Group], noun: int) -> list[Actor]:
    """The states of `a meeting of A, B and C`."""
    at = noun + 2
    if at >= len(groups) or not groups[noun + 1].tags & {"w:of"} or not groups[at].tags & {"state"}:
        return []
    one = state_of(groups[at])
    last, more = list_behind(groups, at + 1)
    after = groups[last].tags if last < len(groups) else frozenset()
    if (
        one is None
        or not more
        or after & {"s:folk", "low", "cap", "office", "offices", "body", "person", "w:'s"}
    ):
        return []
    return [Actor("pair", at, last, (), None, one, (groups[at].span,), None, tuple(more))]


def _between(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """The parties behind `between`, `of` or `among` that belong to the noun."""
    groups = sentence.groups
    for here in range(noun + 1, min(noun + 26, len(groups))):
        tags = groups[here].tags
        if _over(groups, here) or (tags & {"w:with"} and chains.after(row, sentence, here, reach=4)):
            return []
        if not tags & {"w:between", "w:among", "w:involving"} and not (tags & {"w:of"} and here == noun + 1):
            continue
        found = chains.after(row, sentence, here, reach=6, both=True)
        if chains.several(found) and _own(groups, noun, here, found):
            return found
        if tags & {"w:between"} and found:
            return []
    return []


def _own(groups: Sequence[Group], noun: int, at: int, found: Sequence[Actor]) -> bool:
    """Whether `between` belongs to the noun rather than to a word before it: `talks on ties between the two countries`."""
    if groups[at].tags & {"w:of"} and found[0].sort in ("state", "they"):
        return False
    if at - 1 == noun or any(a.people for a in found):
        return True
    if groups[at - 1].tags & _BEFORE_BETWEEN:
        return True
    near = at - noun <= 4 and not any(g.tags & {"comma"} for g in groups[noun:at])
    return near and not groups[at - 1].tags & {
        "n:ties",
        "n:relations",
        "instrument",
        "relations-word",
        "partnership",
    }


_BEFORE_BETWEEN = frozenset(
    {"date", "place", "w:here", "verb", "adverb", "comma", "close", "w:today", "w:yesterday", "w:tomorrow"}
)


def _over(groups: Sequence[Group], here: int) -> bool:
    """Whether the clause that a noun opens is over: at a stop or at a verb other than one of holding."""
    group = groups[here]
    if group.tags & {"stop", "colon", "w:who"}:
        return True
    if not group.tags & {"verb"} or group.tags & (_ON_THE_WAY | {"portfolio", "person", "office", "date"}):
        return False
    return group.form != "ing" and not groups[here - 1].tags & {"w:to", "w:be", "w:been"}


def _behind(row: Sequence[Actor], sentence: Sentence, noun: int, words: frozenset[str]) -> list[Actor]:
    """The parties behind the first of `words` after the noun that a party follows at once."""
    groups = sentence.groups
    for here in range(noun + 1, min(noun + 18, len(groups))):
        if _over(groups, here):
            return []
        if groups[here].tags & words:
            start = next(
                (n for n in range(here, min(here + 5, len(groups))) if groups[n].tags & {"w:of"}), here
            )
            begin = start if groups[here].tags & {"w:under"} else here
            found = chains.after(row, sentence, begin, reach=5, both=bool(words & _CHAIRED))
            if found and not (found[0].sort in ("state", "side") and _loose(groups, noun, here)):
                return found
    return []


def _loose(groups: Sequence[Group], noun: int, at: int) -> bool:
    """Whether another noun stands before the preposition, which it then belongs to: `a meeting on trade with A`."""
    return any(
        g.tags & {"n:ties", "n:relations", "instrument", "relations-word"} for g in groups[noun + 1 : at]
    )


def _inverted(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """The parties between a noun and the verb of its clause: `the talks that A and B had`, `that A had with B`."""
    groups = sentence.groups
    opens = next(
        (n for n in range(noun + 1, min(noun + 6, len(groups))) if groups[n].tags & {"w:that", "w:which"}),
        None,
    )
    if opens is None:
        return []
    lead = chains.after(row, sentence, opens, reach=4)
    if not lead:
        return []
    end = lead[-1].last
    holds = next(
        (n for n in range(end, min(end + 5, len(groups))) if groups[n].tags & {"v:hold", "w:had", "w:have"}),
        None,
    )
    if holds is None:
        return []
    return [*lead, *_behind(row, sentence, holds, _WITH)]


def _subject(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
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
        and _part(groups[lead - 1], _PHRASE)
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
    if beside and not chains.governor(groups, beside[-1]):
        return beside[-1:]
    lead = _unmeasured(groups, lead)
    if lead and groups[lead - 1].tags & _INTRODUCES and not _topic_of_words(groups, lead - 1):
        earlier = chains.before(row, sentence, lead - 1, verb=False) if lead > 1 else []
        others = noun + 1 < len(groups) and groups[noun + 1].tags & {"w:with"}
        acting = [] if others else _states_acting(row, groups, lead)
        return earlier or acting or chains.fronted(row, sentence, noun)
    return []


_AFTER = frozenset({"w:after", "w:following"})


def _states_acting(row: Sequence[Actor], groups: Sequence[Group], lead: int) -> list[Actor]:
    """`A and B agreed to open the border after two days of talks`: the states that open the sentence and act in it."""
    found = [a for a in row if a.sort == "state" and a.last < lead][:2]
    if len(found) < 2 or not groups[lead - 1].tags & _AFTER or found[0].first > 1:
        return []
    joined = chains.joins(groups[found[0].last : found[1].first])
    return found if joined and "verb" in groups[found[1].last].tags else []


_MEASURES = frozenset(
    {"w:days", "w:day", "w:hours", "w:hour", "w:weeks", "w:week", "w:months", "w:minutes", "w:rounds"}
)


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
        if isinstance(groups[here].value, (Person, Office)):
            return None
        compound = here and groups[here - 1].tags & {"dash"}
        if tags & _SUPPORT and not tags & {"n:talks", "n:meeting"} and not compound:
            return here
        of_day = tags & {"w:'s", "w:'"} and here and groups[here - 1].tags & {"date"}
        if not of_day and not _part(groups[here], _BEFORE_NOUN):
            return None
    return None


def _gathered(row: Sequence[Actor], sentence: Sentence, noun: int) -> list[Actor]:
    """`The meeting brought together A and B`, `saw A and B agree`."""
    groups = sentence.groups
    for here in range(noun + 1, min(noun + 14, len(groups))):
        if groups[here].tags & {"stop", "colon"}:
            return []
        if groups[here].tags & {"w:together", "w:gathered"}:
            return chains.after(row, sentence, here, reach=4, both=True)
    return []
