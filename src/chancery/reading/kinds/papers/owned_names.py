"""Bodies that only the state beside them tells to be one: `Chad's SNE`, `the Chadian utility SNE`, `SNE of Chad`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.groups import Body, Group, Person
from chancery.reading.kinds.papers.sides import Party, party_of
from chancery.reading.scene import Scene

#: Shortened names that stand for an office or a bloc and for no body that signs.
_NO_BODIES = frozenset({"PM", "FM", "DPM", "CEO", "MP", "VP", "US", "UK", "EU", "UN", "PMs", "FMs", "MPs"})
_WITHIN_NAME = frozenset({"cap", "cap1", "particle", "place", "bodyhead"})
_ENDS_NAME = frozenset({"cap", "cap1", "place"})
_NO_NAME = frozenset({"date", "verb", "state", "demonym", "office", "people", "instrument", "person"})
_DESCRIBING = frozenset({"low", "plain", "portfolio", "bodyhead", "s:trader", "dash", "w:state"})
_PARTED = frozenset({"w:and", "comma", "w:the", "w:with"})
_BEFORE_VERB = frozenset({
    "adverb", "date", "comma", "w:on", "w:have", "w:has", "w:had", "w:also", "w:today", "w:yesterday", "w:will",
    "w:are", "w:to", "w:both", "w:jointly", "w:finally", "w:at", "w:last", "w:now",
})  # fmt: skip
#: How many words may tell what sort of body a name is of: `Peru's state power company SNE`.
_DESCRIBING_WORDS = 4


class _Named(Struct, frozen=True):
    """A side of a row and where it ends. `owned`: only the state beside tells whose; `sure`: the name is no person's."""

    party: Party
    end: int
    owned: bool
    sure: bool


def owned_sides(
    scene: Scene, groups: Sequence[Group], first: int, verb: int, partner: int | None
) -> list[Party]:
    """Who signs by the verb at `verb`: the row before it from `first` on and, at group `partner`, who stands behind `with`.

    Nobody where no name is told by its state alone, or where all names might be those of persons.
    """
    if (apposed := _apposed(scene, groups, first, verb)) is not None:
        return apposed
    at = verb
    while at > first and groups[at - 1].tags & _BEFORE_VERB and not isinstance(groups[at - 1].value, Body):
        at -= 1
    row = next((sides for _, sides in _rows(scene, groups, first, at) if sides[-1].end == at), [])
    if partner is not None and len(row) == 1:
        row = [*row, *owned_row(scene, groups, partner)[:1]]
    return _told(row, firms=_told_as_firms(scene, groups))


def _apposed(scene: Scene, groups: Sequence[Group], first: int, verb: int) -> list[Party] | None:
    """`The power firms of Chad and Peru, SNE and RDL, signed`: the names of the two, in the order of their states."""
    for n in range(first, verb - 4):
        body = groups[n].value
        if not isinstance(body, Body) or not body.both or not body.state or not body.other:
            continue
        begins = n + 2
        joint = _name_end(groups, begins, verb)
        end = _name_end(groups, joint + 1, verb)
        apart = "comma" in groups[n + 1].tags and joint > begins and "w:and" in groups[joint].tags
        if apart and end > joint + 1 and "comma" in groups[end].tags:
            spans = (
                (groups[begins].start, groups[joint - 1].end),
                (groups[joint + 1].start, groups[end - 1].end),
            )
            words = body.state_span or body.name_span
            sides = zip(spans, (body.state, body.other), strict=True)
            return [Party(scene.words(span), span, state, words) for span, state in sides]
    return None


def owned_behind(scene: Scene, groups: Sequence[Group], first: int) -> list[Party]:
    """The row of bodies that begins at group `first`, behind `by`, where some are told so."""
    return _told(owned_row(scene, groups, first), firms=_told_as_firms(scene, groups))


#: How far behind a sentence, in code points, its two sides may be told to be firms.
_SOON = 400
_FIRMS = expression(
    r"\b(?:the|both|their) (?:two |state |national )?(?:utilities|companies|firms|airlines|carriers|operators|refiners|railways"
    r"|ports|banks|funds|insurers|broadcasters|shipyards|telecoms)\b"
)


def _told_as_firms(scene: Scene, groups: Sequence[Group]) -> bool:
    """`a deal under which the two utilities will swap power`: whether the report says what those two are."""
    words = scene.plain(groups[0].start, min(groups[-1].end + _SOON, len(scene.text)))
    return _FIRMS.search(words) is not None


def owned_row(scene: Scene, groups: Sequence[Group], first: int) -> list[_Named]:
    """The row of names that begins at group `first`."""
    rows = _rows(scene, groups, first, len(groups))
    return next((sides for begun, sides in rows if begun <= first + 1), [])


def _rows(scene: Scene, groups: Sequence[Group], first: int, last: int) -> Iterator[tuple[int, list[_Named]]]:
    """Rows of sides that nothing but commas and `and` parts, with the group at which they begin."""
    row: list[_Named] = []
    begun = at = first
    while at < last:
        named = _named(scene, groups, at, last)
        if named is not None:
            begun = begun if row else at
            row.append(named)
            at = named.end
            continue
        if row and groups[at].tags.isdisjoint(_PARTED):
            yield begun, row
            row = []
        at += 1
    if row:
        yield begun, row


def _told(row: Sequence[_Named], *, firms: bool) -> list[Party]:
    """The sides of a row of two or more in which some name is owned and some is surely no person's."""
    sure = firms or any(named.sure for named in row)
    if len(row) < 2 or not any(named.owned for named in row) or not sure:
        return []
    return [named.party for named in row]


def _named(scene: Scene, groups: Sequence[Group], at: int, last: int) -> _Named | None:
    """The side that begins at `at`."""
    group = groups[at]
    if isinstance(group.value, Body):
        return _Named(party_of(scene, group), at + 1, owned=False, sure=True)
    if isinstance(group.value, Person):
        return _counterpart(group.value, at)
    if "counterpart" in group.tags and state_of(group):
        return _Named(party_of(scene, group), at + 1, owned=True, sure=False)
    if not group.tags.isdisjoint({"cap"}) and at + 1 < last and "w:of" in groups[at + 1].tags:
        return _of_state(scene, groups, at, last)
    owner = state_of(group) if group.tags & {"state", "demonym"} else None
    if owner is None or at + 1 > last:
        return None
    return _owned(scene, groups, at, last, owner) or _state_alone(scene, groups, at, last)


def _owned(scene: Scene, groups: Sequence[Group], at: int, last: int, owner: str) -> _Named | None:
    """`Chad's SNE`, `Chad's state power company SNE`, `the Chadian utility SNE`, `Chad Power`, `Chad's tax authority`."""
    group = groups[at]
    held = at + 1 < last and "w:'s" in groups[at + 1].tags
    begins, told = _described(groups, at + 1 + held, last)
    by_name = "state" in group.tags and not held and begins == at + 1
    if not (held or by_name or (told and "demonym" in group.tags)):
        return None
    end = _name_end(groups, begins, last)
    if end < last and isinstance(groups[end].value, Body):
        end += 1  # `Chad's National / Oil Company`
    if end == begins:
        if not (held and told):
            return None
        span = (groups[at + 2].start, groups[begins - 1].end)
        return _Named(Party(scene.words(span), span, owner, group.span), begins, owned=True, sure=True)
    words = scene.words((groups[begins].start, groups[end - 1].end)).split()
    whole = told or isinstance(groups[end - 1].value, Body)
    sure = whole or any(map(_short, words)) or any(map(str.islower, words))
    end = _glossed(groups, end, last)
    span = (group.start if by_name else groups[begins].start, groups[end - 1].end)
    return _Named(
        Party(scene.words(span), span, owner, group.span), end, owned=True, sure=sure and not by_name
    )


def _state_alone(scene: Scene, groups: Sequence[Group], at: int, last: int) -> _Named | None:
    """`Chad and the Peruvian firm SNE`: a state as such, where nothing places something in it."""
    group = groups[at]
    if "state" not in group.tags or (at and not groups[at - 1].tags.isdisjoint(_PLACING)):
        return None
    if at + 1 < last and groups[at + 1].tags.isdisjoint({"w:and", "comma"}):
        return None
    return _Named(party_of(scene, group), at + 1, owned=False, sure=False)


_PLACING = frozenset({"w:in", "w:at", "w:from", "w:of", "w:to", "w:for", "w:on", "dash", "w:between"})


def _counterpart(person: Person, at: int) -> _Named | None:
    """`and its Peruvian counterpart EDP`: a name that no person has."""
    if "counterpart" not in (person.office or "").casefold() or not _short(person.name):
        return None
    party = Party(person.name, person.name_span, person.state, person.state_span)
    return _Named(party, at + 1, owned=True, sure=True)


def _of_state(scene: Scene, groups: Sequence[Group], at: int, last: int) -> _Named | None:
    """`SNE of Chad`."""
    behind = groups[at + 1 : min(at + 3, last)]
    if len(behind) < 2 or "state" not in behind[1].tags:
        return None
    group = groups[at]
    party = Party(scene.words(group.span), group.span, state_of(behind[1]), behind[1].span)
    return _Named(party, at + 3, owned=True, sure=_short(party.name))


def _described(groups: Sequence[Group], at: int, last: int) -> tuple[int, bool]:
    """Behind the words that tell what sort of body a name is of, and whether one of them is a word for a firm."""
    told = False
    first = at
    while at < min(last, first + _DESCRIBING_WORDS) and groups[at].tags & _DESCRIBING:
        if groups[at].tags & {"cap", "cap1"}:
            break
        told = told or not groups[at].tags.isdisjoint({"s:trader", "bodyhead"})
        at += 1
    return at, told


def _name_end(groups: Sequence[Group], first: int, last: int) -> int:
    """Where a name in capitals that begins at `first` ends."""
    at = first
    while at < last and groups[at].tags & _WITHIN_NAME and groups[at].tags.isdisjoint(_NO_NAME):
        at += 1
    while at > first and groups[at - 1].tags.isdisjoint(_ENDS_NAME):
        at -= 1
    return at


def _glossed(groups: Sequence[Group], at: int, last: int) -> int:
    """Behind the short name in brackets: `Rede de Luz (RDL)`."""
    glossed = at + 2 < last and "open" in groups[at].tags and "cap" in groups[at + 1].tags
    return at + 3 if glossed and "close" in groups[at + 2].tags else at


def _short(word: str) -> bool:
    """`SNE`, `NamPower`: whether a name is written as no name of a person is."""
    return word.isalnum() and word not in _NO_BODIES and any(char.isupper() for char in word[1:])
