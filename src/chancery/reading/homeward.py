"""The words of coming home: `returned to Sofia after a visit to Athens`, for whoever asks where somebody is at home."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.bodies import is_capital, state_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Person
from chancery.reading.tokens import fold

#: What may stand between a verb of coming and the place.
_WHEN: Final = (
    r"(?: (?:home|here|early|late|again|safely|on \w+|today|yesterday|last night|this \w+|by \w+|overnight))"
)
#: Ways of coming home, up to the place.
_HOMEWARD: Final = expression(
    r"\b(?:returned|returns|returning|return|came back|comes back|come back|coming back|flew back|flew home|flies back"
    r"|arrived back|arrives back|arrived home|arriving back|is back|was back|are back|were back|got back|went back|back)"
    + _WHEN
    + r"{0,3} (?:to|in|at)$"
)
#: What the homecomer comes from, told behind the place.
_FROM_ABROAD: Final = expression(
    r" ?[^.;]{0,50}?\b(?:after|from|following|ending|having|concluding|completing|wrapping up|rounding off"
    r"|at the (?:end|close) of|(?:on|upon) (?:the )?(?:completion|conclusion)|fresh from)\b[^.;]{0,80}?"
    r"\b(?:visit|trip|tour|talks|stay|mission|summit|meetings?|conference|journey|engagement|swing|assembly|session|forum)s?\b"
)


def homeward(before: str) -> bool:
    """Whether words up to a place tell of somebody's coming home there."""
    return _HOMEWARD.search(before.rstrip()) is not None


def from_abroad(behind: str) -> bool:
    """Whether words behind the place of a homecoming tell what somebody was abroad for."""
    return _FROM_ABROAD.match(behind) is not None


_STATED: Final = frozenset({"state", "demonym", "place", "seat"})
#: So many groups behind a person the place they come home to stands, at most.
_HOME_REACH = 9
#: Who comes and goes between others.
_BETWEEN_OTHERS = ("ambassador", "envoy", "mediator", "representative", "rapporteur", "emissary", "charge")


def coming_home(text: str, rows: Sequence[Sequence[Group]]) -> Iterable[tuple[str, tuple[str, Span]]]:
    """`Minister X returned to Lima after talks in Quito`: X by name, with the state whose capital is come home to."""
    for row, number, person in officials_of_no_state(rows):
        for at in range(number + 1, min(number + _HOME_REACH, len(row))):
            if isinstance(row[at].value, Person):
                break
            if not is_capital(row[at]) or not homeward(_words(text, row[number].end, row[at].start)):
                continue
            state = state_of(row[at])
            abroad = any(g.tags & _STATED and state_of(g) != state for g in row[at + 1 :])
            if state and abroad and from_abroad(_words(text, row[at].end, row[-1].end)):
                yield fold(person.name), (state, row[at].span)
            break


def officials_of_no_state(
    rows: Sequence[Sequence[Group]],
) -> Iterable[tuple[Sequence[Group], int, Person]]:
    """Each person with an office and no told state, with the row and the group, less those who go between others."""
    for row in rows:
        for number, group in enumerate(row):
            person = group.value
            if not isinstance(person, Person) or person.state or not person.office:
                continue
            if not any(word in fold(person.office) for word in _BETWEEN_OTHERS):
                yield row, number, person


def _words(text: str, start: int, end: int) -> str:
    return " ".join(fold(text[start:end]).split())
