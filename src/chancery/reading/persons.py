"""Persons: names with honorifics, offices before or after them, and the state they act for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group, Person, merge
from chancery.reading.tokens import Token, fold

_NAME_STOP = frozenset({"notname", "bodyhead", "instrument", "mechanism", "date", "state", "organisation", "office", "both-sides"})
_MAX_NAME = 6


@dataclass(frozen=True, slots=True)
class Office:
    """An office as it stands in a sentence: group range, state and whose words gave it, rank."""

    first: int
    last: int
    state: str | None
    state_span: tuple[int, int] | None
    rank: int | None
    plural: bool


def with_persons(
    text: str, tokens: Sequence[Token], groups: Sequence[Group], known: Mapping[str, Person]
) -> tuple[Group, ...]:
    """The groups with persons (tag `person`) and offices without a name (tag `office`, value `Office`) put together.

    `known` maps folded name words to persons met elsewhere in the report.
    """
    out: list[Group] = []
    at = 0
    while at < len(groups):
        made = _person(text, tokens, groups, at, known)
        if made is not None:
            out.append(made)
            at = next(n for n, g in enumerate(groups) if g.last == made.last) + 1
            continue
        office = _office(groups, at)
        if office is not None and office.last > office.first:
            out.append(merge(groups[office.first : office.last], frozenset(_office_tags(groups, office)), office))
            at = office.last
            continue
        out.append(groups[at])
        at += 1
    return tuple(out)


def _office_tags(groups: Sequence[Group], office: Office) -> set[str]:
    tags = {"office"}
    if office.plural:
        tags.add("offices")
    if any(g.tags & {"both-sides"} for g in groups[office.first : office.last]):
        tags.add("both-sides")
    return tags


def _person(
    text: str, tokens: Sequence[Token], groups: Sequence[Group], at: int, known: Mapping[str, Person]
) -> Group | None:
    """A person that starts at `at`: office and name, honorific and name, name and office, or a name known already."""
    front = _office(groups, at, before_name=True)
    here = front.last if front else at
    if front and here < len(groups) and groups[here].tags & {"comma"} and _is_name(groups, here + 1):
        here += 1 if _short_office(groups, front) else 0
    titled = here
    while titled < len(groups) and groups[titled].tags & {"honorific"}:
        titled += 1
        if titled < len(groups) and groups[titled].tags & {"dot"} and groups[titled].start == groups[titled - 1].end:
            titled += 1
    last = _name_end(groups, titled)
    if last == titled:
        return None
    name_span = (groups[titled].start, groups[last - 1].end)
    name = " ".join(text[name_span[0] : name_span[1]].split())
    back = _office_after(groups, last)
    respected = titled > here
    recalled = _recall(known, name)
    single = last - titled == 1
    if front is None and back is None and not respected and recalled is None:
        if single or not _acts(groups, last) or not _looks_like_person(groups, titled, last):
            return None
    if single and front is None and not respected and recalled is None and (back is None or not groups[titled].tags & {"cap"}):
        return None
    office = front or back
    end = last if back is None else back.last
    office_span = _office_span(groups, front) if front else (_office_span(groups, back) if back else None)
    state = (front.state if front else None) or (back.state if back else None)
    state_span = (front.state_span if front and front.state else None) or (back.state_span if back else None)
    person = Person(
        name=name,
        name_span=name_span,
        office=" ".join(text[office_span[0] : office_span[1]].split()) if office_span else None,
        office_span=office_span,
        state=state,
        state_span=state_span,
        rank=office.rank if office else None,
    )
    return merge(groups[at:end], frozenset({"person"}), person)


def _short_office(groups: Sequence[Group], office: Office) -> bool:
    """"the Prime Minister, Mr X": a comma between office and name needs an article before the office."""
    return office.first > 0 and bool(groups[office.first - 1].tags & {"w:the", "w:its", "w:his"}) or bool(groups[office.first].tags & {"w:the"})


def _office_span(groups: Sequence[Group], office: Office) -> tuple[int, int]:
    return groups[office.first].start, groups[office.last - 1].end


def _recall(known: Mapping[str, Person], name: str) -> Person | None:
    return known.get(fold(name)) or (known.get(fold(name.split()[-1])) if " " not in name else None)


def _looks_like_person(groups: Sequence[Group], first: int, last: int) -> bool:
    return 2 <= sum(1 for g in groups[first:last] if g.tags & {"cap", "cap1"}) <= 4


def _acts(groups: Sequence[Group], at: int) -> bool:
    """Whether something only persons do follows: a verb of speech, travel, meeting or signing, or a possessive."""
    here = at
    if here < len(groups) and groups[here].tags & {"comma"}:
        return False
    while here < len(groups) and groups[here].tags & {"adverb", "w:also", "w:has", "w:had", "w:will"}:
        here += 1
    return here < len(groups) and bool(groups[here].tags & {"v:say", "v:sign", "v:meet", "v:visit", "v:arrive", "v:leave", "v:call-on", "v:receive"})


def _is_name(groups: Sequence[Group], at: int) -> bool:
    here = at
    while here < len(groups) and groups[here].tags & {"honorific"}:
        here += 1
    return _name_end(groups, here) > here


def _name_end(groups: Sequence[Group], at: int) -> int:
    """The end of a run of name words: capitals, initials, particles, hyphenated parts."""
    here, words = at, 0
    while here < len(groups) and words < _MAX_NAME:
        group = groups[here]
        if _name_word(group, first=here == at):
            here += 1
            words += 1
            if here < len(groups) and groups[here].tags & {"dot"} and group.end - group.start <= 2 and groups[here].start == group.end:
                here += 1
            continue
        glued = group.tags & {"dash"} and here > at and here + 1 < len(groups) and group.start == groups[here - 1].end
        if glued and groups[here + 1].start == group.end:
            here += 2
            continue
        particle = group.tags & {"particle"} and here + 1 < len(groups) and _name_word(groups[here + 1], first=False)
        if particle and (here > at or group.tags & {"cap1"}):
            here += 2
            words += 1
            continue
        break
    return here


def _name_word(group: Group, *, first: bool) -> bool:
    tags = group.tags
    if "cap" in tags:
        return not tags & {"number"}
    if "cap1" not in tags or tags & {"w:the", "w:this", "w:both", "w:on", "w:in", "w:at"}:
        return False
    if tags & _NAME_STOP or tags & {"demonym", "people", "seat", "number", "relations", "n:visit", "n:talks"}:
        return False
    if tags & {"place"}:
        return not first and len(group.words) > 0
    return bool(tags & {"particle", "honorific", "verb"}) and not first


def _office(groups: Sequence[Group], at: int, *, before_name: bool = False) -> Office | None:
    """An office phrase that starts at `at`: `Chinese Foreign Minister`, `President of the Republic of X`."""
    here = at
    state, state_span = None, None
    while here < len(groups) and groups[here].tags & {"w:the", "w:acting", "w:former", "w:current", "w:visiting", "w:deputy", "w:then", "w:two", "w:both", "both-sides"} and here - at < 3:
        here += 1
    if here < len(groups) and groups[here].tags & {"demonym", "state", "organisation"} and not groups[here].tags & {"office"}:
        follows = here + 1
        if follows < len(groups) and groups[follows].tags & {"w:'s"}:
            follows += 1
        while follows < len(groups) and groups[follows].tags & {"low", "w:new", "w:acting", "w:former", "w:deputy", "w:visiting"} and follows - here < 4:
            follows += 1
        if follows < len(groups) and groups[follows].tags & {"office"}:
            state, state_span = state_of(groups[here]), groups[here].span
            here = follows
    if here < len(groups) and groups[here].tags & {"body"} and here + 1 < len(groups):
        follows = here + 1
        if groups[follows].tags & {"w:'s"}:
            follows += 1
        if follows < len(groups) and groups[follows].tags & {"office"}:
            body: Body = groups[here].value
            state, state_span = body.state, body.state_span or body.name_span
            here = follows
    if here >= len(groups) or not groups[here].tags & {"office"}:
        return None
    first = here
    rank, plural = None, False
    while True:
        word = groups[here].word("office")
        if word is not None:
            value = word.value
            rank = min(rank, value.rank) if rank is not None else value.rank
            plural = plural or word.form == "plural"
        here += 1
        here, found = _portfolio(groups, here)
        if found:
            state, state_span = state or found[0], state_span or found[1]
        chained = here + 1 < len(groups) and groups[here].tags & {"w:and", "comma"} and _starts_office(groups, here + 1)
        if not chained:
            break
        here = _starts_office(groups, here + 1) or here
    start = at if groups[at].tags & {"demonym", "state", "organisation", "body"} or not before_name else at
    return Office(start if before_name else start, here, state, state_span, rank, plural)


def _starts_office(groups: Sequence[Group], at: int) -> int:
    """The group index of the office word in a chain `and President of ...`, or 0."""
    here = at
    while here < len(groups) and here - at < 3 and groups[here].tags & {"w:and", "w:the", "w:acting", "w:concurrently", "demonym"}:
        here += 1
    return here if here < len(groups) and groups[here].tags & {"office"} else 0


def _portfolio(groups: Sequence[Group], at: int) -> tuple[int, tuple[str | None, tuple[int, int]] | None]:
    """`of Foreign Trade`, `of the Republic of X`, `to the DPRK`, `of the Ministry of Y` behind an office word."""
    here = at
    found: tuple[str | None, tuple[int, int]] | None = None
    while here < len(groups) and groups[here].tags & {"w:of", "w:for", "w:at", "w:in", "w:to"}:
        joint = groups[here]
        nxt = here + 1
        if nxt < len(groups) and groups[nxt].tags & {"w:the", "w:our", "w:its"}:
            nxt += 1
        if nxt >= len(groups):
            break
        target = groups[nxt]
        if target.tags & {"state", "organisation", "place"} and not target.tags & {"office"}:
            if joint.tags & {"w:to"}:
                here = nxt + 1
                continue
            if joint.tags & {"w:in", "w:at"} or (target.tags & {"place"} and not target.tags & {"state"}):
                break
            found = (state_of(target), target.span)
            here = nxt + 1
            continue
        if target.tags & {"body"} and not joint.tags & {"w:to"}:
            body: Body = target.value
            if found is None and body.state:
                found = (body.state, body.state_span or body.name_span)
            here = nxt + 1
            continue
        if joint.tags & {"w:to", "w:in", "w:at"}:
            break
        run = _portfolio_run(groups, nxt)
        if run == nxt:
            break
        here = run
    return here, found


def _portfolio_run(groups: Sequence[Group], at: int) -> int:
    """Portfolio words: known ones in any case, capitals while a name of two words does not begin."""
    here = at
    while here < len(groups):
        tags = groups[here].tags
        if tags & {"portfolio", "demonym"} or (tags & {"low"} and here == at and not tags & {"verb"}):
            here += 1
        elif tags & {"w:and", "w:&", "comma", "dash", "w:of"} and here > at and here + 1 < len(groups) and groups[here + 1].tags & {"portfolio"}:
            here += 1
        elif tags & {"w:and", "w:&"} and here > at and here + 1 < len(groups) and groups[here + 1].tags & {"cap"} and not groups[here + 1].tags & {"office"} and _name_end(groups, here + 1) - here == 2:
            here += 2
        elif tags & {"cap"} and here == at:
            here += 1
        else:
            break
    return here


def _office_after(groups: Sequence[Group], at: int) -> Office | None:
    """`, vice-minister of Foreign Trade`, `, the Japanese Prime Minister`, `, who is Chief Representative of X`."""
    if at >= len(groups) or not groups[at].tags & {"comma", "open"}:
        return None
    bracket = bool(groups[at].tags & {"open"})
    here = at + 1
    while here < len(groups) and here - at < 4 and groups[here].tags & {"w:the", "w:a", "w:an", "w:its", "w:who", "w:is", "w:their", "w:his", "w:her", "w:our"}:
        here += 1
    office = _office(groups, here)
    if office is None or office.plural:
        return None
    last = office.last
    if bracket and last < len(groups) and groups[last].tags & {"close"}:
        last += 1
    return Office(here, last, office.state, office.state_span, office.rank, False)
