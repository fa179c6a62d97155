"""Persons: names with honorifics, offices before or after them, and the state they act for."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.apposed import apposed as is_apposed
from chancery.reading.bodies import state_of
from chancery.reading.companions import companion, pair_of_offices, sharer
from chancery.reading.drafts import Span
from chancery.reading.groups import Body, Group, Person, merge
from chancery.reading.leaders import state_of_known
from chancery.reading.lexicon import StateForm
from chancery.reading.names import KnownNames, past_letter, title_case
from chancery.reading.office_rows import TIES, first_holder, further_holder, parted, rejoined
from chancery.reading.offices import LEADS, STATES, Office, office_at
from chancery.reading.plausible import plausible
from chancery.reading.rows import (
    Row,
    name_at,
    office_after,
    office_span,
    past_honorifics,
    recall,
    recalls,
    state_behind,
    swallowed,
    told_behind,
)
from chancery.reading.tokens import Token, fold
from chancery.reading.whose_office import of_another

__all__ = ["Office", "with_persons"]
#: Tags of groups in small letters at which an office phrase or a name, and so a person, may begin.
_BEGINNINGS = LEADS | STATES | {"office", "honorific", "particle", "quote"}
#: Tags of groups in small letters at which a name may begin.
_NAMING = frozenset({"cap", "cap1", "honorific", "particle", "quote", "place", "body"})
#: Offices that are plain words too: they are one only with a state, a portfolio or a name.
_PLAIN = frozenset({
    "official", "head", "heads", "general", "expert", "chair", "chairs",
        "co-chair", "chief", "member", "representative",
    "secretary", "commander", "director", "major", "captain", "special", "chancellery",
})  # fmt: skip


def with_persons(
    text: str, tokens: Sequence[Token], groups: Sequence[Group], known: KnownNames
) -> tuple[Group, ...]:
    """The groups with persons (tag `person`) and offices without a name (tag `office`, value `Office`) put together.

    `known` are the names met elsewhere in the report.
    """
    row = Row(text, tokens, groups, known, title_case(tokens))
    out: list[Group] = []
    shared: Office | None = None
    at, size = 0, len(groups)
    last_office = max((n for n, group in enumerate(groups) if "office" in group.tags), default=-1)
    while at < size:
        group = groups[at]
        capital = text[group.start].isupper()
        # In small letters, a person or an office can only begin where an office phrase is led in.
        if (
            not capital
            and shared is None
            and group.tags.isdisjoint(_BEGINNINGS)
            and not isinstance(group.value, Body)
        ):
            out.append(group)
            at += 1
            continue
        office = office_at(groups, at) if at <= last_office else None
        if office is None and shared is None and not capital and group.tags.isdisjoint(_NAMING):
            out.append(group)
            at += 1
            continue
        made = (
            (sharer(row, at, shared) or _further(row, at, shared, out) if shared else None)
            or (first_holder(row, office) if office else None)
            or _person(row, at, office)
            or companion(row, at, out)
        )
        if made is not None:
            person, at, front = made
            out.append(person)
            shared = front if front is not None and front.plural else shared
            continue
        if office is not None and _stands_alone(row, office):
            out.append(
                merge(groups[office.first : office.last], frozenset(_office_tags(groups, office)), office)
            )
            shared = office if office.plural else None
            at = office.last
            continue
        if (
            groups[at].tags & {"both-sides"}
            and row.tags(at + 1) & {"comma"}
            and pair_of_offices(text, groups[at])
        ):
            shared = Office(at, at + 1, None, None, 1, True)
        if not groups[at].tags & _SHARING and not parted(row, at):
            shared = None
        out.append(groups[at])
        at += 1
    return tuple(out)


def _further(row: Row, at: int, office: Office, out: list[Group]) -> tuple[Group, int, Office | None] | None:
    """The next of several who share an office, each told with a state of their own; the one before is told just so."""
    last = next((group for group in reversed(out) if group.tags.isdisjoint(TIES)), None)
    made = further_holder(row, at, office) if last is not None and isinstance(last.value, Person) else None
    if made is not None:
        rejoined(row, out)
    return made


#: What may stand between several who share an office.
_SHARING = frozenset({
    "comma", "w:and", "w:of", "w:from", "w:the", "open", "close", "state", "honorific", "w:both", "both-sides",
})  # fmt: skip


def _stands_alone(row: Row, office: Office) -> bool:
    if office.state is not None or office.last - office.first > 1:
        head = fold(row.words(office.last - 1, office.last))
        return not (head in _PLAIN and office.state is None and office.last - office.first == 2)
    return fold(row.words(office.first, office.last)) not in _PLAIN


def _office_tags(groups: Sequence[Group], office: Office) -> set[str]:
    tags = {"office"}
    if office.plural:
        tags.add("offices")
    for group in groups[office.first : office.last]:
        tags |= group.tags & {"both-sides", "counterpart", "w:his", "w:her", "w:their", "w:visiting", "cap1"}
    return tags


def _person(row: Row, at: int, front: Office | None) -> tuple[Group, int, Office | None] | None:
    """A person that starts at `at`: office and name, honorific and name, name and office, or a name known already.

    `front` is the office phrase that starts there.
    """
    if row.groups[at].tags & {"body"} and not row.tags(at + 1) & {"office", "w:'s"}:
        return None
    if front is None:
        if _names_nobody(row, at):
            return None
        if "honorific" in row.groups[at].tags:
            front = office_at(row.groups, past_honorifics(row, at))
    here = _past_gloss(row, front.last) if front else at
    apposed = front is not None and bool(row.tags(here) & {"comma"}) and is_apposed(row, front, here + 1)
    here += apposed
    titled = past_honorifics(row, here)
    respected = titled > here
    last = name_at(row, titled, front is not None or respected)
    told = last == titled and front is None and not respected
    last = told_behind(row, titled) if told else last
    if last == titled and front is not None and _is_all_the_name(row, here, titled):
        # A title of one people is a name among another: `President Kgosi`.
        titled = here
    if last == titled:
        return None
    if not {
        row.words(last - 1, last),
        row.words(last, last + 1) if last < len(row.groups) else "",
    }.isdisjoint(_FIRM):
        # `General Motors Corp`, `Major Foods Ltd`: a firm whose name opens like a rank.
        return None
    back = None if apposed else office_after(row, last)
    if back is not None and of_another(row, at, last, back, front=front):
        back = None
    being = _office_told(row, last) if back is None and front is None else None
    if front is None and not respected and not told and not plausible(row, titled, last, back or being):
        return None
    if front is not None and row.headline and not recall(row, titled, last) and last - titled < 2:
        return None
    end = back.last if back else last
    office = front or back or being
    state, state_span = _state(front, back or being)
    if state is None and (front is not None or respected or (back is None and last - titled > 1)):
        end, state, state_span = state_behind(row, end)
    if state is None and row.tags(at - 1) & {"w:'s"} and row.tags(at - 2) & {"state", "organisation"}:
        state, state_span = state_of(row.groups[at - 2]), row.groups[at - 2].span
    span = office_span(row, office)
    if state is None and span is not None:
        state, state_span = swallowed(row, span)
    state = _as_known(row, row.words(titled, last), state, state_span)
    person = Person(
        name=row.words(titled, last),
        name_span=row.span(titled, last),
        office=" ".join(row.text[span[0] : span[1]].split()) if span else None,
        office_span=span,
        state=state,
        state_span=state_span,
        rank=office.rank if office else None,
        accredited=_accredited(row.groups[at:end]),
    )
    return merge(row.groups[at:end], frozenset({"person"}), person), end, front


def _as_known(row: Row, name: str, state: str | None, span: Span | None) -> str | None:
    """`President Denis Sassou Nguesso of Congo`: of two states that share a name, that of a leader whom any reader knows."""
    group = next((g for g in row.groups if g.span == span), None) if state is not None else None
    if group is None or len(group.words) < 2:
        return state
    known = state_of_known(name)
    shared = {w.value.state for w in group.words if isinstance(w.value, StateForm)}
    return known if known in shared else state


def _names_nobody(row: Row, at: int) -> bool:
    """Whether no name begins at a group: it is no word of names, nor is the one behind it, and none met before begins so."""
    group = row.groups[at]
    if (
        not group.tags.isdisjoint(_NAME_WORDS)
        or recalls(row, group)
        or past_letter(row.text, row.groups, at) > at
    ):
        return False
    return row.tags(at + 1).isdisjoint(_FURTHER_NAME_WORDS)


#: What a name may begin with, an honorific included, and what it may go on with.
_NAME_WORDS = frozenset({"cap", "particle", "honorific"})
_FURTHER_NAME_WORDS = _NAME_WORDS | {"cap1"}
#: What stands behind the name of a firm.
_FIRM = frozenset({"Corp", "Co", "Ltd", "Inc", "Plc", "PLC", "GmbH"})


def _past_gloss(row: Row, at: int) -> int:
    """The group behind an office's initials in brackets: `Prime Minister (PM) / Thongloun Sisoulith`."""
    if not row.tags(at) & {"open"} or not row.tags(at + 2) & {"close"}:
        return at
    word = row.words(at + 1, at + 2)
    return at + 3 if word.isupper() and word.isalpha() and 1 < len(word) <= 4 else at


def _office_told(row: Row, at: int) -> Office | None:
    """The office that a name is said to hold: `A has been Chile's ambassador in Wellington`."""
    here = at
    while here - at < 3 and row.tags(here) & {"w:is", "w:was", "w:has", "w:been", "w:had"}:
        here += 1
    office = office_at(row.groups, here) if here > at else None
    return office if office is not None and office.state is not None and not office.plural else None


def _is_all_the_name(row: Row, first: int, last: int) -> bool:
    """Whether a single honorific of one long word with no name behind it stands for the name."""
    word = row.words(first, last) if last == first + 1 else ""
    return word.isalpha() and word[:1].isupper() and len(word) > 4 and word not in _ADDRESSES


_ADDRESSES = frozenset({
    "Comrade", "Madam", "Madame", "Senor", "Señor", "Excellency", "Majesty", "Highness", "Monsieur", "Signor",
})  # fmt: skip


def _accredited(groups: Sequence[Group]) -> tuple[tuple[str, tuple[int, int]], ...]:
    """The states behind `to` in an envoy's office: `Ambassador of Japan to Cambodia`."""
    found = []
    for number, group in enumerate(groups):
        before = groups[max(0, number - 2) : number]
        state = state_of(group) if group.tags & {"state"} and any(g.tags & {"w:to"} for g in before) else None
        if state:
            found.append((state, group.span))
    return tuple(found)


def _state(front: Office | None, back: Office | None) -> tuple[str | None, tuple[int, int] | None]:
    for office in (front, back):
        if office is not None and office.state:
            return office.state, office.state_span
    return None, None
