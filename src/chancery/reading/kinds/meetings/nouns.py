"""Who meets where a noun tells it: `talks between A and B`, `A held talks with B`, `the A-B summit`, `A's meeting with B`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.actors import chains, joints
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.actors.sides import sides
from chancery.reading.kinds.meetings.noun_partners import (
    CHAIRED,
    WITH,
    among,
    behind,
    between,
    compound,
    gathered,
    inverted,
)
from chancery.reading.kinds.meetings.noun_subjects import PHRASE, is_part, subject_of_noun, support
from chancery.reading.kinds.meetings.programmes import whose_programme
from chancery.reading.scene import Scene

Parties = tuple[Sequence[Actor], Sequence[Actor]]

#: Verbs whose object hears what the subject says.
_TELLS = frozenset({"s:hear", "s:hear-ing", "s:hear-base"})
#: Verbs by which the subject gives somebody something, and those by which it goes through a matter with somebody.
_PASSES = frozenset({"s:pass-on"})
_SHARES = frozenset({"s:raise-with", "s:discuss", "s:speak"})
_AT = frozenset({"w:in", "w:at", "w:during"})
#: How many groups may stand between whom is spoken to and where; what parts the two.
_FAR = 10
_PARTS = frozenset({"comma", "stop", "colon", "quote", "w:that", "w:who", "w:which", "w:and", "w:but"})


def noun_parties(scene: Scene, number: int, noun: int) -> Parties:
    """Those who have the meeting that the noun at group `noun` tells, and those they have it with; empty where untold."""
    sentence = scene.sentences[number]
    row = sides(scene)[number]
    groups = sentence.groups
    if called := _called_on(row, sentence, noun):
        return called
    named = (
        compound(groups, row, noun)
        or among(groups, noun)
        or between(row, sentence, noun)
        or inverted(row, sentence, noun)
    )
    if named:
        unnamed = not any(a.people for a in named)
        chairs = behind(row, sentence, noun, CHAIRED) if unnamed else []
        return [*(chairs if chains.several(chairs) else []), *named], ()
    others = _entry(row, sentence, noun) or behind(row, sentence, noun, WITH | _callers(groups, noun))
    others = others or _at_a_ministry(row, groups, noun)
    lead = subject_of_noun(row, sentence, noun)
    if others and all(a.sort == "state" for a in others) and support(groups, noun) is None:
        lead = [a for a in lead if not a.people]
    if others:
        lead = lead or whose_programme(row, sentence, noun)
        return [a for a in lead if a not in others] or _acts_behind(row, groups, noun, others[-1]), others
    if not lead and (opener := _who_opened(row, groups, noun)):
        return opener, ()
    carrier = support(groups, noun)
    if chains.several(lead) and not (carrier is not None and groups[carrier].tags & {"w:attended"}):
        return lead, ()
    if len(lead) == 1 and _occasion(groups, noun) and (heard := _heard(row, groups, lead[0], noun)):
        return [*lead, *heard], ()
    chairs = behind(row, sentence, noun, CHAIRED) or gathered(row, sentence, noun)
    if chains.several(chairs):
        return chairs, ()
    return _theirs(groups, noun) or _on_ties(row, sentence, noun), ()


def _who_opened(row: Sequence[Actor], groups: Sequence[Group], noun: int) -> list[Actor]:
    """`three days of talks which / A / opened here`: who has talks with those at home, as one of a pair."""
    if not groups[noun].tags & {"n:talks"} or noun + 2 >= len(groups):
        return []
    step = noun + 2 if groups[noun + 1].tags & {"comma"} else noun + 1
    if not groups[step].tags & {"w:which", "w:that"}:
        return []
    actor = next(
        (a for a in row if step < a.first <= step + 2 and len(a.people) == 1 and a.last < len(groups)), None
    )
    if actor is None:
        return []
    behind = next((g for g in groups[actor.last :] if not g.tags & _BEFORE_DEED), None)
    opened = (
        behind is not None and behind.tags & {"v:hold", "s:begin", "v:start"} and behind.form in ("past", "s")
    )
    return [replace(actor, sort="pair")] if opened else []


_BEFORE_DEED = frozenset({"adverb", "date", "w:also", "comma", "w:had", "w:has"})


def _acts_behind(row: Sequence[Actor], groups: Sequence[Group], noun: int, last: Actor) -> list[Actor]:
    """`In talks with him / Minister B / praised the fish`: who acts right behind the phrase that opens a sentence."""
    opens = noun < _OPENING and any(g.tags & _AT for g in groups[:noun])
    acting = [a for a in row if a.first == last.last and a.people and a.last < len(groups)] if opens else []
    return [a for a in acting if groups[a.last].tags & {"verb"} and groups[a.last].form in ("past", "s")][:1]


#: So many groups from its start a phrase may open a sentence.
_OPENING = 5


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
    while lead > 0 and is_part(groups[lead - 1], PHRASE):
        lead -= 1
    phrase = groups[lead:noun]
    own = next((n for n in range(lead, noun) if groups[n].tags & {"w:their"}), None)
    ahead = groups[noun + 1 : noun + 8]
    told = any(g.tags & {"date", "place"} for g in ahead)
    counted = any(g.tags & _COUNTED for g in phrase) or "n:summit" in groups[noun].tags
    if own is None or not told or not counted:
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
    # `by the Ambassador, P, on the Minister, Q`
    behind += any(g.tags & {"comma"} for g in groups[behind : behind + 1])
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
    while lead > 0 and is_part(groups[lead - 1], PHRASE) and not groups[lead - 1].tags & _AT:
        lead -= 1
    return lead > 0 and bool(groups[lead - 1].tags & _AT) and not after & {"w:of"}


def _heard(row: Sequence[Actor], groups: Sequence[Group], lead: Actor, noun: int) -> list[Actor]:
    """Whom the subject speaks to at what is then their meeting: `A told B at their meeting`, `At a meeting, A briefed B`."""
    behind = [a for a in row if lead.last <= a.first and (a.last <= noun or noun < lead.first)]
    told = [a for n, a in enumerate(behind) if _speaks_to(groups, lead, a, first=n == 0)][:1]
    if noun < lead.first:
        return [a for a in told if lead.people and a.people]
    return [
        a for a in told if a.last + _FAR > noun and not any(g.tags & _PARTS for g in groups[a.last : noun])
    ]


def _speaks_to(groups: Sequence[Group], lead: Actor, other: Actor, *, first: bool) -> bool:
    """`A told B`, `A handed B a letter`, `A raised the matter with B`, `A conveyed greetings to B`."""
    between = groups[lead.last : other.first]
    if any(g.tags & _PARTS for g in between):
        return False
    persons = bool(lead.people and other.people)
    if first and any(g.tags & _TELLS and ("verb" in g.tags or (persons and not _bare(g))) for g in between):
        return True
    if not persons or len(between) > _FAR:
        return False
    led = joints.governor(groups, other)
    passes = any(g.tags & _PASSES for g in between)
    shares = any(g.tags & _SHARES for g in between)
    return led is not None and bool(
        (passes and led.tags & (_PASSES | {"w:to"})) or (shares and led.tags & WITH)
    )


def _bare(group: Group) -> bool:
    """A bare form that is not known as a verb, so that nothing tells whether it is still to come: `will brief`."""
    return "s:hear-base" in group.tags


def _callers(groups: Sequence[Group], noun: int) -> frozenset[str]:
    """The prepositions that bring in the other side of a call."""
    if groups[noun].tags & {"n:call", "n:courtesy"}:
        return frozenset({"w:to", "w:on", "w:from", "w:by", "w:upon"})
    return frozenset()
