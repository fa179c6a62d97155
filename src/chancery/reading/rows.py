"""The sentence that persons are looked for in: honorifics, names and offices at its groups."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.groups import Group
from chancery.reading.lexicon import StateForm, english
from chancery.reading.names import KnownNames, known_name, name_end
from chancery.reading.offices import Office, office_at
from chancery.reading.tokens import Token, fold


class Row(Struct, frozen=True):
    """The sentence that persons are looked for in."""

    text: str
    tokens: Sequence[Token]
    groups: Sequence[Group]
    known: KnownNames
    headline: bool

    def words(self, first: int, last: int) -> str:
        return " ".join(self.text[self.groups[first].start : self.groups[last - 1].end].split())

    def span(self, first: int, last: int) -> tuple[int, int]:
        return self.groups[first].start, self.groups[last - 1].end

    def tags(self, at: int) -> frozenset[str]:
        return self.groups[at].tags if 0 <= at < len(self.groups) else frozenset()


#: Words of grammar that are names too and lead in a place.
_WHEREABOUTS = frozenset({"w:in", "w:on", "w:to"})


def told_behind(row: Row, at: int) -> int:
    """The end of a name that opens with a word of grammar, where an office behind it proves it one: `To Lam, president`.

    `In Quito, a spokesman said` opens with where somebody speaks.
    """
    if row.tags(at) & _WHEREABOUTS and row.tags(at + 1) & {"place"}:
        return at
    last = name_end(row.text, row.groups, at, titled=True, headline=row.headline)
    told = last - at > 1 and not row.tags(at) & {"verb", "office"} and office_after(row, last) is not None
    return last if told else at


def swallowed(row: Row, span: tuple[int, int]) -> tuple[str | None, tuple[int, int] | None]:
    """The state that a known title holds within itself: `general secretary of the Communist Party of Vietnam`."""
    inside = [t for t in row.tokens if span[0] <= t.start and t.end <= span[1]]
    for at in range(len(inside)):
        for last, word in english().trie.at(inside, at):
            owner = getattr(word.value, "state", None) if word.sort == "knownbody" else None
            if owner:
                # `secretary of the Central Committee of the WPK`: a party or an agency of one state.
                return owner, (inside[at].start, inside[last - 1].end)
        if at and inside[at - 1].fold == "in" and (seat := _seat(inside, at)) is not None:
            return seat
        if at and inside[at - 1].fold not in ("of", "the"):
            continue
        for last, word in english().trie.at(inside, at):
            form = word.value
            sort = word.sort == "state" or (word.sort == "demonym" and at == 0)
            if sort and isinstance(form, StateForm) and form.state and not form.ambiguous:
                return form.state, (inside[at].start, inside[last - 1].end)
    return None, None


def _seat(inside: Sequence[Token], at: int) -> tuple[str, tuple[int, int]] | None:
    """`a junior minister in Budapest`: the state of the capital in which somebody of a government sits."""
    if not any(token.fold in _OF_GOVERNMENTS for token in inside[:at]):
        return None
    for last, word in english().trie.at(inside, at):
        if isinstance(word.value, StateForm) and word.value.form == "capital" and word.value.state:
            return word.value.state, (inside[at].start, inside[last - 1].end)
    return None


_OF_GOVERNMENTS = frozenset({"minister", "undersecretary"})


def office_span(row: Row, office: Office | None) -> tuple[int, int] | None:
    if office is None:
        return None
    first = office.first
    while first + 1 < office.last and row.tags(first) & {
        "w:the",
        "w:his",
        "w:her",
        "w:its",
        "w:their",
        "w:our",
        "w:whose",
        "w:both",
        "w:two",
    }:
        first += 1
    return row.span(first, office.last)


def past_honorifics(row: Row, at: int) -> int:
    here = at
    while row.tags(here) & {"honorific"} and here + 1 < len(row.groups) and row.words(here, here + 1) != "He":
        if _is_initial(row, here):
            break
        here += 1
        if row.tags(here) & {"dot"} and row.groups[here].start == row.groups[here - 1].end:
            here += 1
    return here


def _is_initial(row: Row, at: int) -> bool:
    """`M.Koro`: a letter that its dot ties to the name, and no `Monsieur`, behind which a blank stands."""
    here, ahead = row.groups[at], row.groups[at + 1]
    if here.end - here.start == 1 and ahead.tags & {"dot"} and at + 2 < len(row.groups):
        return here.end == ahead.start and ahead.end == row.groups[at + 2].start
    return here.end - here.start == 2 and row.text[here.end - 1] == "." and here.end == ahead.start


def name_at(row: Row, at: int, titled: bool) -> int:
    """The end of the name at `at`: one met elsewhere where that reads further, else a row of name words."""
    if at >= len(row.groups):
        return at
    met = known_name(row.text, row.groups, at, row.known)
    read = name_end(row.text, row.groups, at, titled=titled, headline=row.headline)
    if row.headline and met > at:
        return met
    return max(met, read)


def recall(row: Row, first: int, last: int) -> bool:
    return fold(row.words(first, last)) in row.known


def recalls(row: Row, group: Group) -> bool:
    """Whether a name that was met elsewhere begins with this group."""
    return row.known.begins(fold(row.text[group.start : group.end]))


def is_name(row: Row, at: int) -> bool:
    titled = past_honorifics(row, at)
    return name_end(row.text, row.groups, titled, titled=titled > at, headline=row.headline) > titled


def office_after(row: Row, at: int) -> Office | None:
    """`, vice-minister of Foreign Trade`, `, the Japanese Prime Minister`, `, who is Chief Representative of X`."""
    if not row.tags(at) & {"comma", "open"}:
        return None
    here = at + 1
    while here - at < 5 and row.tags(here) & {
        "w:the",
        "w:a",
        "w:an",
        "w:its",
        "w:who",
        "w:is",
        "w:was",
        "w:their",
        "w:his",
        "w:her",
        "w:our",
        "w:also",
    }:
        here += 1
    if row.tags(here) & {"w:whose"}:
        return None  # `A, whose official visit ends today`, `A, whose minister came along`: no office of A
    office = office_at(row.groups, here) or _office_praised(row, here) or _office_filled(row, at + 1)
    if office is None or office.plural:
        return None
    here = office.first if here < office.first else here
    named = past_honorifics(row, office.last)
    if name_end(row.text, row.groups, named, titled=True) > named and not row.tags(at) & {"open"}:
        return None
    last = office.last
    if row.tags(at) & {"open"} and row.tags(last) & {"close"}:
        last += 1
    return Office(here, last, office.state, office.state_span, office.rank, False)


def _office_filled(row: Row, at: int) -> Office | None:
    """`who represents Chad as ambassador to Peru`, `who serves as Chad's consul`: an office by what its holder does."""
    if not row.tags(at) & {"w:who"} or row.words(at + 1, at + 2) not in _FILLS:
        return None
    joint = next((n for n in range(at + 2, at + 8) if row.tags(n) & {"w:as"}), None)
    if joint is None or any(row.tags(n) & {"comma", "verb", "stop"} for n in range(at + 2, joint)):
        return None
    here = joint + 1 + bool(row.tags(joint + 1) & {"w:the", "w:a", "w:an", "w:its"})
    office = office_at(row.groups, here)
    if office is None or office.state is not None:
        return office
    sent = next((n for n in range(at + 2, joint) if row.tags(n) & {"state", "place", "demonym"}), None)
    if sent is None:
        return office
    span = row.groups[sent].span
    return Office(here, office.last, state_of(row.groups[sent]), span, office.rank, office.plural)


#: What somebody does in an office.
_FILLS = frozenset({"represents", "represented", "serves", "served", "acts", "acted"})


def _office_praised(row: Row, at: int) -> Office | None:
    """The office behind an article and adjectives: `a high-ranking official of the X presidency`, `a senior X diplomat`."""
    if not row.tags(at - 1) & {"w:a", "w:an", "w:the"}:
        return None
    here = at
    while here - at < 4 and row.tags(here) & {"low", "dash", "plain"}:
        if row.tags(here) & {"verb"}:
            return None
        here += 1
    return office_at(row.groups, here) if here > at else None


def state_behind(row: Row, at: int) -> tuple[int, str | None, tuple[int, int] | None]:
    """`of Estonia`, `(Chile)` behind a name whose office did not tell the state."""
    here = at
    if row.tags(here) & {"w:of", "open"}:
        bracket = bool(row.tags(here) & {"open"})
        here += 1
        if row.tags(here) & {"w:the"}:
            here += 1
        if row.tags(here) & {"state", "organisation", "people"} and (
            not bracket or row.tags(here + 1) & {"close"}
        ):
            return here + 1 + bracket, state_of(row.groups[here]), row.groups[here].span
    return at, None, None
