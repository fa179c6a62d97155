"""Standing of a predicate: done, background, planned, proposed, denied or cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from chancery.reading.grammar import first_match
from chancery.reading.groups import Group
from chancery.reading.symbols import encode

_CLAUSE_STOPS = frozenset(
    {
        "stop",
        "colon",
        "quote",
        "w:which",
        "w:who",
        "w:that",
        "w:but",
        "w:while",
        "w:although",
        "w:after",
        "w:when",
        "w:where",
        "w:whose",
        "w:because",
        "w:since",
    }
)


def standing_of(groups: Sequence[Group], at: int) -> tuple[str, str]:
    """The standing of the predicate at group `at` and the id of the pattern that gave it.

    `asserted` stands for no pattern: nothing qualifies the predicate, so it is done.
    """
    start = _clause_start(groups, at)
    if _denied_clause(groups, start, at):
        return "denied", "standing.denied-that"
    if _wished_clause(groups, start, at):
        return "proposed", "standing.wished-that"
    if _on_condition(groups, at):
        return "planned", "standing.on-condition"
    found = _standing(encode([*groups[start:at], _predicate(groups[at])]))
    if found[1] == "asserted" and _goes_on(groups, start, at):
        return "planned", "standing.goes-on"
    return ("done", "asserted") if found[1] == "standing.called-for" and _went_on(groups, at) else found


#: What may stand between the comma or `and` of a row of verbs and the next of them.
_ROW_FILL = frozenset({"adverb", "w:also", "w:then", "w:later", "w:finally", "w:and"})
_WILL = frozenset({"w:will", "w:would", "w:shall", "w:'ll"})


#: Verbs whose past is like their infinitive.
_BARE_AS_PAST = ("set ", "put ", "cut ")
#: What two agreed or plan to do, whose further verbs stand bare behind a comma or `and`.
_AGREED_TO = frozenset({"standing.agree-to", "standing.plan", "standing.due"})


def _goes_on(groups: Sequence[Group], start: int, at: int) -> bool:
    """`will lay a wreath, meet the Minister and open the embassy`: a bare verb that goes on with what will be.

    So does one behind what two agreed to do, `agreed to reopen talks, set up a hotline and meet again`. A comma that
    closes what `who` and `which` tell goes on with nothing.
    """
    if not any(word.form == "base" or word.surface.startswith(_BARE_AS_PAST) for word in groups[at].words):
        return False
    joint = at - 1
    while joint > start and groups[joint].tags & _ROW_FILL and "comma" not in groups[joint].tags:
        joint -= 1
    if joint <= start or not (groups[joint].tags & {"comma"} or joint < at - 1):
        return False
    if "comma" in groups[joint].tags and joint < at - 1 and groups[at].form != "base":
        return False  # `agreed to hold talks, and set up a commission`
    if start and groups[start - 1].tags & {"w:who", "w:which", "w:whose", "w:that"}:
        return False
    for back in range(joint - 1, start, -1):
        if groups[back].tags & _WILL:
            return "v:base" in groups[at].tags
        if "w:to" in groups[back].tags and "v:base" in groups[back + 1].tags:
            ahead = encode([*groups[start : back + 1], _predicate(groups[back + 1])])
            return _standing(ahead)[1] in _AGREED_TO
        noun = not groups[back].tags.isdisjoint(_TALKS)
        if "verb" in groups[back].tags and groups[back].form in ("past", "s") and not noun:
            return False
    return False


_TALKS = frozenset({"n:talks", "n:meeting", "n:visit"})


def _predicate(group: Group) -> Group:
    """`refused to send a team`: a word that only the grammar's patterns know to be a verb is one here."""
    if "low" not in group.tags or any(tag.startswith(("n:", "v:")) for tag in group.tags):
        return group
    return replace(group, tags=group.tags | {"verb"})


def _went_on(groups: Sequence[Group], at: int) -> bool:
    """`called on the minister, had talks with him and signed`: a past that `and` joins to a call is no part of it.

    Nor is one with a subject of its own: `chairman of a group for the idea of peace, and his wife arrived`.
    """
    if groups[at].form != "past":
        return False
    if _called_aside(groups, at):
        return True
    before = groups[at - 1].tags if at else frozenset()
    if before & {"comma", "w:and", "w:then"}:
        return True
    for back in range(at - 1, max(0, at - _SUBJECT_REACH), -1):
        if groups[back].tags & {"w:and"}:
            return groups[back - 1].tags.isdisjoint(_NAMED_SIDES)
        if groups[back].tags.isdisjoint(_OF_A_SUBJECT):
            return False
    return False


def _called_aside(groups: Sequence[Group], at: int) -> bool:
    """`the pact, called the Sardine Treaty, was signed`: what something is called between two commas calls for nothing."""
    commas = [n for n in range(max(0, at - _CLAUSE), at) if "comma" in groups[n].tags]
    return len(commas) > 1 and any("w:called" in groups[n + 1].tags for n in commas[:-1])


#: How many groups a subject behind `and` may have, and of what sort they are.
_SUBJECT_REACH = 5
_OF_A_SUBJECT = frozenset({"person", "state", "low", "n:delegation", "w:his", "w:her", "w:the", "w:their"})
#: Whom `and` joins to the next: both are one subject, which the call may govern.
_NAMED_SIDES = frozenset({"person", "state", "office", "offices"})


@lru_cache(maxsize=4096)
def _standing(encoded: str) -> tuple[str, str]:
    pattern = first_match("standing", encoded)
    return (pattern.gives["standing"], pattern.id) if pattern is not None else ("done", "asserted")


def _denied_clause(groups: Sequence[Group], start: int, at: int) -> bool:
    """`denies that ...`, `no truth in reports that ...`: the clause behind the conjunction is denied."""
    if start == 0 or not groups[start - 1].tags & {"w:that"}:
        return False
    before = groups[max(0, start - 6) : start - 1]
    if any(g.tags & _DENIALS for g in before):
        return True
    if _hearsay_denied(groups[max(0, start - 12) : start - 1]):
        return True
    told = groups[start - 2].tags if start > 1 else frozenset()
    if "s:untrue" in told or ("s:rumour" in told and any("s:untrue" in g.tags for g in before)):
        return True
    rumoured = any("s:rumour" in g.tags for g in groups[max(0, start - 9) : start - 1])
    return rumoured and any(g.tags & (_DENIALS | {"s:untrue"}) for g in groups[at + 1 :])


def _hearsay_denied(before: Sequence[Group]) -> bool:
    """`denied a report in a business daily that`: whether what was heard, and where, stands behind its denial."""
    for at, group in enumerate(before):
        if not group.tags & _DENIALS:
            continue
        behind = before[at + 1 :]
        heard = next((n for n, g in enumerate(behind[:4]) if "s:rumour" in g.tags), None)
        if heard is not None and not any(
            g.tags & (_CLAUSE_STOPS | {"comma", "verb"}) for g in behind[heard + 1 :]
        ):
            return True
    return False


def _wished_clause(groups: Sequence[Group], start: int, at: int) -> bool:
    """`suggested that both sides sign`: a bare verb behind a conjunction that depends on a wish."""
    passive = "w:be" in groups[at - 1].tags and groups[at - 2].tags.isdisjoint(
        _WILL | {"w:to", "w:may", "w:could"}
    )
    # `suggested that both hasten talks`
    hastened = any("s:hasten" in g.tags for g in groups[max(start, at - 2) : at])
    bare = passive or hastened or "v:base" in groups[at].tags
    if start == 0 or not groups[start - 1].tags & {"w:that"} or not bare:
        return False
    return any(g.tags & _WISHES for g in groups[max(0, start - 6) : start - 1])


def _on_condition(groups: Sequence[Group], at: int) -> bool:
    """`will start work when the treaty takes effect`, `once both have ratified it, the accord is to apply`: not yet."""
    done_by_then = groups[at].form == "past" and at and groups[at - 1].tags & {"w:has", "w:have"}
    if groups[at].form not in ("s", "base", "pp") and not done_by_then:
        return False
    here = at - 1
    while here >= max(0, at - _REACH) and not groups[here].tags & _CONDITIONS:
        if groups[here].tags & _NOT_OF_CONDITIONS:
            return False
        here -= 1
    if here < max(0, at - _REACH) or "s:aside" in groups[here].tags:
        return False
    if groups[at].form in ("pp", "past") and not any(g.tags & _STILL_OPEN for g in groups[here + 1 : at]):
        return False
    return any(g.tags & _FUTURE for g in (*groups[:here], *groups[at + 1 :]))


#: So many groups before a verb its clause may open.
_REACH = 9
_CONDITIONS = frozenset({"w:when", "w:once", "w:until", "w:unless", "w:if", "w:after", "w:before"})
_NOT_OF_CONDITIONS = frozenset(
    {"comma", "stop", "colon", "quote", "w:was", "w:were", "w:had", "w:will", "w:would"}
)
_STILL_OPEN = frozenset({"w:is", "w:are", "w:has", "w:have"})
_FUTURE = frozenset({"w:will", "w:shall", "w:'ll", "w:would", "w:must", "w:can", "w:cannot"})

_WISHES = frozenset(
    {"v:propose", "s:call", "w:proposed", "w:suggested", "w:urged", "w:asked", "w:recommended", "w:demanded"}
)
#: Verbs of denial.
DENYING = frozenset({"w:denied", "w:denies", "w:deny", "w:denying", "w:dismissed", "w:rejected", "w:refuted"})
_DENIALS = DENYING | {"w:unfounded", "w:baseless", "w:untrue", "s:ruling-out"}


def _clause_start(groups: Sequence[Group], at: int) -> int:
    for back in range(at - 1, max(-1, at - _CLAUSE), -1):
        if groups[back].tags & _CLAUSE_STOPS and "s:aside" not in groups[back].tags:
            return back + 1
    return max(0, at - _CLAUSE)


#: How many groups before a predicate its clause may begin.
_CLAUSE = 20


def still_on(groups: Sequence[Group], at: int) -> bool:
    """Whether what the verb at `at` calls off was not called off: `has not been put off`, `denied that it was cancelled`."""
    near = any(g.tags & {"w:not", "w:never"} for g in groups[max(0, at - 3) : at])
    return near or any(g.tags & DENYING for g in groups[max(0, at - _DENIED) : at])


#: So many groups before a verb somebody may deny it.
_DENIED = 14
