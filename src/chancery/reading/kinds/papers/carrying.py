"""What one deal hands on to the next: a verb, a pair of states, the papers that a plural stands for."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chancery.reading.date_values import read_date
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.naming import still_a_draft
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene

_OPEN = frozenset({
    "v:propose", "s:call", "n:proposal", "w:would", "w:could", "w:should", "w:may", "w:might", "w:if", "w:not", "w:no",
    "n:negotiation", "v:plan", "w:need", "n:talks", "v:negotiate", "w:under", "w:according", "s:mulling",
})  # fmt: skip


def carries(told: Deal, made: Deal) -> bool:
    """Whether a paper named without a verb of its own goes on with the signing told in one of the two sentences before."""
    paper = made.paper
    if (
        paper.inner
        or paper.definite
        or paper.noun.plural
        or paper.year is not None
        or still_a_draft(paper)
        or not (paper.first < paper.at or paper.last > paper.at + 1 or _told_by_clause(paper))
    ):
        return False
    if not 1 <= made.number - told.number <= 2 or abs(made.sentence.block - told.sentence.block) > 1:
        return False
    groups = made.sentence.groups
    if sum("quote" in g.tags for g in groups[: paper.first]) % 2:
        return False  # in words that somebody is quoted with
    if any(g.tags & _OPEN for g in groups[: paper.at + 1]) or any(g.tags & {"v:sign"} for g in groups):
        return False
    if not _same_pair(told, made):
        return False
    if told.standing != "done":
        return _of_several(told, made)
    if paper.first <= 2:
        return any(g.tags & {"s:going-on"} for g in groups)
    ahead = groups[: paper.first + paper.like]  # of `another of 85 mln` the first word itself goes on
    beside = groups[max(0, paper.first - 3) : paper.first]
    goes_on = any(g.tags & {"s:going-on"} and g.tags.isdisjoint(_BEING) for g in ahead)
    return goes_on or any(g.tags & _BEING for g in beside)


def _told_by_clause(paper: Paper) -> bool:
    """`a protocol by which the two ports share a dock`: a clause tells the paper apart."""
    behind = paper.sentence.groups[paper.last : paper.last + 2]
    if behind and "w:whereby" in behind[0].tags:
        return True
    return (
        len(behind) == 2
        and bool(behind[0].tags & {"w:by", "w:under", "w:in"})
        and "w:which" in behind[1].tags
    )


#: What goes on with papers only right before one of them: `the third was a protocol on seeds`.
_BEING = frozenset({"w:was", "w:is"})


_NAMING = frozenset({
    "w:are", "w:were", "w:include", "w:includes", "w:included", "w:comprise", "w:comprised", "w:cover", "w:covers", "colon",
})  # fmt: skip


def spells_out(several: Deal, made: Deal) -> bool:
    """`The documents are a memorandum on health; a letter of intent on trade`: each of those that were just signed."""
    paper = made.paper
    if paper.inner or not _named(paper) or (paper.definite and not _listed(paper)):
        return False
    groups = made.sentence.groups
    apart = made.sentence.block != several.sentence.block and paper.year is None
    labelled = _behind_label(groups) if apart else None
    reach = _LINES if labelled is not None else _SENTENCES
    if not 1 <= made.number - several.number <= reach or not _same_pair(several, made):
        return False
    behind = labelled or part_of_several(groups) or _opened(groups)
    between = made.sentence.groups[behind : paper.first] if behind is not None else ()
    return behind is not None and behind <= paper.first and not any(g.tags & _OPEN for g in between)


#: So many sentences, or lines that open with a label, may go on with papers that were just told as several.
_SENTENCES = 4
_LINES = 12
#: So many groups the label of a line may have: `Trade and industry: a protocol on standards`.
_LABEL = 5


def _behind_label(groups: Sequence[Group]) -> int | None:
    """The group behind the label that opens a line."""
    colon = next((n for n, g in enumerate(groups[: _LABEL + 1]) if "colon" in g.tags), None)
    plain = colon and not any(g.tags & _NO_LABEL for g in groups[:colon])
    return colon + 1 if colon and plain else None


#: What no label of papers just told has.
_NO_LABEL = frozenset(
    {"verb", "person", "stop", "w:earlier", "w:former", "w:past", "w:previously", "n:pending", "w:not"}
)


#: What some of several papers do that are told by what they are about: `three concern energy`.
_ARE_ABOUT = frozenset({
    "w:are", "w:were", "w:is", "w:was", "w:concern", "w:concerns", "w:cover", "w:covers", "w:deal", "w:deals", "w:fall",
    "w:span", "s:about",
})  # fmt: skip


def part_of_several(groups: Sequence[Group]) -> int | None:
    """The group behind `three concern`, `two of them are` or `the rest cover` at the head of a sentence."""
    at = 1 if groups and "w:the" in groups[0].tags else 0
    if at >= len(groups) or not groups[at].tags & _PART:
        return None
    while at < len(groups) and groups[at].tags & (
        _PART | {"w:of", "w:them", "w:these", "w:those", "instrument"}
    ):
        at += 1
    if at + 1 >= len(groups) or "w:from" in groups[at + 1].tags:
        return None  # `Six others were from the ministries of culture and sport` tells of people
    return at + 1 if groups[at].tags & _ARE_ABOUT else None


_PART = frozenset(
    {"number", "w:other", "w:others", "w:one", "w:two", "w:three", "w:another", "w:most", "w:some", "s:part"}
)


def carried_by(several: Deal, made: Deal) -> Deal:
    """One of several papers as the verb of them all tells of it; those whose signing fell through are still meant."""
    if several.cancelled_occasion:
        return replace(made, carried=several, standing="planned", date=None, place=None)
    return replace(made, carried=several, standing=several.standing, date=several.date, place=several.place)


#: Words, beside numbers, by which some of several are meant.
_PARTS = frozenset({
    "other", "others", "rest", "remaining", "remainder", "half", "most", "several", "some", "further", "last", "first",
    "latter", "former", "they", "these", "those", "all", "two", "three", "balance",
})  # fmt: skip
_ARE = frozenset({"w:are", "w:were"})


def counts_off(several: Deal, made: Deal) -> bool:
    """`Three are agreements, on visas, ports and fish; the other two are memoranda`: some of those that were just signed."""
    paper = made.paper
    groups = made.sentence.groups
    if paper.inner or paper.definite or not paper.noun.plural or not _same_pair(several, made):
        return False
    if not 1 <= made.number - several.number <= 3 or not several.paper.noun.plural:
        return False
    are = paper.first - 1
    while are > 0 and groups[are].tags & {"number", "w:also", "w:a", "w:all"}:
        are -= 1
    if are < 1 or not groups[are].tags & _ARE:
        return False
    begin = next((n + 1 for n in range(are - 1, -1, -1) if groups[n].tags & {"stop", "comma"}), 0)
    subject = groups[begin:are]
    folds = {token.fold for token in made.sentence.tokens[groups[begin].first : groups[are].first]}
    return len(subject) <= 5 and (not folds.isdisjoint(_PARTS) or any("number" in g.tags for g in subject))


def goes_on_with(carried: Deal, made: Deal) -> bool:
    """`They are agreements on visas and ports, and memoranda on fish`: a second plural of papers in the row of the first."""
    paper = made.paper
    if made.number != carried.number or paper.inner or paper.definite or not paper.noun.plural:
        return False
    between = made.sentence.groups[carried.paper.at + 1 : paper.first]
    return not any(g.tags & {"verb", "s:finite", "w:are", "w:is", "w:were"} for g in between)


def _named(paper: Paper) -> bool:
    """Whether more than its noun tells of a paper: `an accord on fish`, `a trade agreement`, `a letter of intent`."""
    head = paper.sentence.groups[paper.at]
    return paper.first < paper.at or paper.last > paper.at + 1 or head.last - head.first > 1


def _listed(paper: Paper) -> bool:
    """Whether a paper is one of a list that semicolons part."""
    return any("stop" in g.tags for g in paper.sentence.groups[: paper.first])


def _opened(groups: Sequence[Group]) -> int | None:
    """The first group behind `the [signed] documents are` or `they include` at the head of a sentence."""
    for number, group in enumerate(groups[:6]):
        if group.tags & _NAMING:
            heads = groups[:number]
            apart = any("w:earlier" in head.tags for head in heads)
            return number + 1 if any(_stands_for_several(head) for head in heads) and not apart else None
        if group.tags & {"stop", "comma", "w:not", "person"}:
            return None
    return None


def _stands_for_several(group: Group) -> bool:
    noun = group.word("instrument")
    return bool(group.tags & {"w:they", "w:these", "w:those", "w:them"}) or (
        noun is not None and noun.value.plural
    )


def sums_up(told: Deal, made: Deal) -> bool:
    """`The agreements cover health and sport`: the papers signed a few sentences before, by their fields."""
    plural = made.paper.definite and made.paper.noun.plural
    return plural and told.paper.noun.plural and made.number - told.number <= 6 and _same_pair(told, made)


def _of_several(told: Deal, made: Deal) -> bool:
    """`Five papers are on the table. One is an accord on water, the other a programme`: one of those that are to come."""
    if not told.paper.noun.plural:
        return False
    ahead = made.sentence.groups[max(0, made.paper.first - 5) : made.paper.first]
    return any(
        g.tags & {"w:one", "w:other", "w:another", "ordinal", "w:first", "w:among", "w:include"}
        for g in ahead
    )


def takes_pair(last: Deal, made: Deal) -> bool:
    """`The pact, first signed in the Costa Rican capital`: a paper told before is still between the states it was."""
    return (
        made.bare
        and not made.parties
        and made.number - last.number <= 3
        and (made.states is None or bool(made.states.rule))
    )


def known_by_year(scene: Scene, made: Deal) -> tuple[str, str] | None:
    """Type and year by which a paper is told: `the 1990 convention` is that of 1990 between whom the report said before."""
    paper = made.paper
    date = None if paper.year is None else read_date(scene, paper.sentence.groups[paper.year])
    return (paper.noun.type, str(date.value)[:4]) if date is not None and not paper.noun.plural else None


def shares_pair(made: Deal) -> bool:
    """`The agreement replaces a treaty dating from 1996`: one that says nothing of its states beside one told before."""
    guessed = made.states is None or made.states.rule == "pair:report"
    return guessed and not made.parties and not any(g.tags & {"state", "demonym"} for g in made.paper.groups)


def _same_pair(told: Deal, made: Deal) -> bool:
    ours, theirs = (set(d.states.value if d.states else ()) for d in (told, made))
    return not theirs or ours == theirs
