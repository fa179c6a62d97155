"""A question in plain English to a typed one. What is not known is looked for in the reports' words, never passed over."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from chancery.answering.periods import find_period
from chancery.answering.question import Ask, Order, Question
from chancery.answering.roles import actor, means_state, office_state, roles, states_of
from chancery.answering.spotting import Spot, Token, spot, tokens_of
from chancery.errors import QuestionError
from chancery.model.kinds import KIND_OF_TYPE
from chancery.vocabulary.questions import load_asks, load_fillers

_SESSION: Final = re.compile(
    r"\b(?:(?P<n>\d+)(?:st|nd|rd|th)|(?P<word>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))"
    r"(?: \w+){0,4}? (?:session|round|consultations|meeting)\b"
)
_ORDINALS: Final = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_IS_TO: Final = re.compile(
    r"\b(?:is|are|was|were)\b(?: \w+){0,6} to (?:be|visit|hold|meet|sign|open|host|receive|travel|go|take place)\b"
)
#: A question with a verb of its own, to which its "not" belongs: "why did they not sign?"
_ASKED: Final = re.compile(
    r"^(?:(?:why|when|where|how) )?(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could)\b"
)
_DURING: Final = frozenset({"during"})
_EVENTS: Final = frozenset({"visit", "mechanism", "meeting", "signing"})
#: Which part of an entry `who` asks for, by the verb.
_PARTS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("inviter", re.compile(r"\binvit")),
    ("witnesses", re.compile(r"\b(witness|attend|present at|looked on|oversaw)")),
    ("visitor", re.compile(r"\b(visited|visits|paid|travel|went|to visit|is visiting)")),
    ("speaker", re.compile(r"\b(said|says|announced|told)\b")),
    ("parties", re.compile(r"\b(signed|signs|concluded)\b")),
    ("participants", re.compile(r"\b(meet|met|meets|received|receive|talks|spoke|hosted)\b")),
)
#: Code points of the longest question: some patterns take time that grows with the square of its length.
LONGEST: Final = 2_000
#: Stages that only papers reach.
_OF_PAPERS: Final = frozenset({"signed", "in-force", "ratified", "issued", "initialled", "negotiating"})
#: The verb that says which of two sorts is meant, and the one that is not.
_OPPOSITES: Final = (("open", "embassy-closed"), ("clos", "embassy-opened"))
#: Words that end the noun behind "how many".
_VERBS: Final = frozenset(
    {
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "has",
        "have",
        "had",
        "signed",
        "sign",
        "concluded",
        "set",
        "held",
    }
)
#: Kinds that a question means more than the others it names, the first of them first.
_STRONGER: Final = ("mechanism", "instrument", "signing", "milestone", "visit", "meeting")


def understand(text: str, *, today: date | None = None) -> Question:
    """The question that `text` asks, read on the day `today` (by default the day of the computer).

    Periods such as "last year" and what is overdue count from `today`. A question of an unknown sort is read as the nearest:
    which entries there are. Words that nothing is known about become `words`: they must stand in what the reports say.

    Raises `QuestionError` for a text of more than `LONGEST` code points.
    """
    if len(text) > LONGEST:
        raise QuestionError(
            f"{text[:40]}…", "this is too long for a question", f"ask in at most {LONGEST} letters"
        )
    day = today or date.today()
    tokens = tokens_of(text)
    cut = next(
        (n for n, token in enumerate(tokens) if token.folded in _DURING and _names_event(tokens[n:])), None
    )
    if cut is None or cut == 0:
        return _read(tokens, day)
    during = _read(tokens[cut + 1 :], day).but(ask="which", today=None)
    return _read(tokens[:cut], day).but(during=during)


def _names_event(tokens: tuple[Token, ...]) -> bool:
    return any(one.slot == "kind" and one.value in _EVENTS for one in spot(tokens))


def _read(tokens: tuple[Token, ...], today: date) -> Question:
    folded = " ".join(token.folded for token in tokens)
    ask = _ask(folded)
    period = find_period(folded, today=today)
    taken = _tokens_within(tokens, (period.start, period.end)) if period else set()
    session = _SESSION.search(folded)
    if session:
        ordinal = session.group().split()[0]
        taken |= _tokens_within(tokens, (session.start(), session.start() + len(ordinal)))
    spots = [one for one in spot(tokens) if not taken & set(range(one.first, one.last))]
    limit = next((one.first for one in spots if _leaves_out(one, tokens, folded)), len(tokens))
    wanted = [one for one in spots if one.last <= limit]
    refused = [one for one in spots if one.first > limit]
    types = _types(wanted, tokens)
    states = states_of(wanted, tokens, types)
    if ask == "sanctions":
        states = tuple(state for state in states if state != "UNO")
    part = next((part for part, pattern in _PARTS if ask == "who" and pattern.search(folded)), None)
    kinds, types = _kinds(wanted, ask, part, types)
    if (ask == "status" and not kinds) or (ask == "how-many" and not _counts(tokens, wanted)):
        ask = "which"
    visitor, host = roles(wanted, tokens, states, kinds)
    named = {one.first for one in wanted if one.slot == "person"}
    words = _words(tokens, wanted, taken, range(limit), states, types)
    return Question(
        ask=ask,
        kinds=kinds,
        types=types,
        states=states,
        visitor=visitor,
        host=host,
        offices=tuple(dict.fromkeys(one for some in _values(wanted, "office") for one in some.split())),
        office_state=office_state(wanted, tokens),
        sectors=_values(wanted, "sector"),
        stages=_stages(wanted, kinds),
        standings=_standings(wanted, ask, folded),
        words=tuple(dict.fromkeys([*(w for n in sorted(named) for w in _person(tokens, wanted, n)), *words])),
        dates=period.dates if period else None,
        session=int(session["n"] or _ORDINALS.get(session["word"], 0)) if session else None,
        order=_order(wanted),
        overdue=any(one.slot == "overdue" for one in wanted),
        without_states=states_of(refused, tokens, ()),
        without_types=_values(refused, "type"),
        without_stages=_values(refused, "stage"),
        without_sectors=_values(refused, "sector"),
        without_words=tuple(_words(tokens, refused, taken, range(limit + 1, len(tokens)), (), ())),
        part=part,
        actor=actor(wanted, tokens, types),
        today=today.isoformat(),
    )


def _ask(folded: str) -> Ask:
    for one in load_asks():
        if one.pattern.search(folded):
            return one.ask  # type: ignore[return-value]
    return "which"


def _tokens_within(tokens: tuple[Token, ...], span: tuple[int, int]) -> set[int]:
    """The tokens of the folded text that lie in `span`."""
    found, at = set(), 0
    for number, token in enumerate(tokens):
        if at >= span[0] and at + len(token.folded) <= span[1]:
            found.add(number)
        at += len(token.folded) + 1
    return found


def _values(spots: Iterable[Spot], slot: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.value for one in spots if one.slot == slot))


def _counts(tokens: tuple[Token, ...], spots: list[Spot]) -> bool:
    """Whether what is counted is a thing of the record: not the universities of "how many universities signed memoranda"."""
    many = next((n for n, token in enumerate(tokens) if token.folded == "many"), None)
    if many is None:
        return True
    first = next(
        (s.first for s in spots if s.first > many and s.slot in ("kind", "type", "type_group")), None
    )
    if first is None:
        return True
    return not any(token.folded in _VERBS for token in tokens[many + 1 : first])


def _leaves_out(one: Spot, tokens: tuple[Token, ...], folded: str) -> bool:
    """Whether what follows a word such as `except` is not wanted; a `not` alone may belong to the verb."""
    if one.slot != "without":
        return False
    alone = tokens[one.first].folded == "not" and one.last - one.first == 1
    return not (alone and _ASKED.match(folded))


def _types(spots: list[Spot], tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """The sorts named: of embassies the verb says whether opened or closed; talks that go on are a paper in the making."""
    found = dict.fromkeys(
        part for one in spots if one.slot in ("type", "type_group") for part in one.value.split()
    )
    words = {token.folded for token in tokens}
    said = [other for verb, other in _OPPOSITES if any(word.startswith(verb) for word in words)]
    if len(said) == 1 and len(found) > 1:
        found.pop(said[0], None)
    if any(one.slot == "ongoing" for one in spots):
        found.pop("talks", None)
    return tuple(one for one in found if one in KIND_OF_TYPE)


def _kinds(
    spots: list[Spot], ask: str, part: str | None, types: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    named = {one.value for one in spots if one.slot == "kind"}
    of_types = {KIND_OF_TYPE[one] for one in types}
    kinds = named | of_types
    if ask == "statements":
        return ("statement",), ()
    if ask in ("obstacles", "opportunities"):
        return (ask.removesuffix("s").replace("opportunitie", "opportunity"),), ()
    if not kinds and (_goes_on(spots) or any(s.slot == "stage" and s.value in _OF_PAPERS for s in spots)):
        kinds = {"instrument"}
    if part == "witnesses" and "signing" in kinds:
        return ("signing",), ()
    if kinds == {"instrument", "signing"} or ask == "disagreements":
        return tuple(sorted(kinds)), types
    if not kinds and part == "inviter":
        return ("visit",), ()
    first = next((one for one in _STRONGER if one in kinds), None)
    if first is None:
        return tuple(sorted(kinds)), types
    return (first,), tuple(one for one in types if KIND_OF_TYPE[one] == first)


def _stages(spots: list[Spot], kinds: tuple[str, ...]) -> tuple[str, ...]:
    if "instrument" in kinds:
        given = tuple(one for one in _values(spots, "stage") if one != "established")
        return ("negotiating",) if _goes_on(spots) else given
    return tuple(one for one in _values(spots, "stage") if one == "established" and "mechanism" in kinds)


def _goes_on(spots: list[Spot]) -> bool:
    """Whether talks are asked for that go on: what is being negotiated."""
    slots = {one.slot for one in spots}
    return "ongoing" in slots and any(one.slot == "type" and one.value == "talks" for one in spots)


def _standings(spots: list[Spot], ask: str, folded: str) -> tuple[str, ...]:
    given = _values(spots, "standing") or (("planned",) if _goes_on(spots) else ())
    if _IS_TO.search(folded) and "planned" not in given:
        given = (*given, "planned")
    if "planned" in given and ask not in ("who", "statements"):
        given = tuple(dict.fromkeys((*given, "proposed")))
    return given


def _order(spots: list[Spot]) -> Order | None:
    given = [one.slot for one in spots if one.slot in ("first", "last")]
    return given[0] if given else None  # type: ignore[return-value]


def _person(tokens: tuple[Token, ...], spots: list[Spot], first: int) -> tuple[str, ...]:
    one = next(s for s in spots if s.slot == "person" and s.first == first)
    return tuple(token.folded for token in tokens[one.first : one.last])


def _words(
    tokens: tuple[Token, ...],
    spots: list[Spot],
    taken: set[int],
    within: range,
    states: tuple[str, ...],
    types: tuple[str, ...],
) -> list[str]:
    """What is left: words that nothing is known about, and places."""
    known = {n for one in spots if one.slot != "place" for n in range(one.first, one.last)}
    places = {
        n
        for one in spots
        if one.slot == "place" and one.value not in states
        for n in range(one.first, one.last)
    }
    as_states = {n for one in spots if one.slot == "place" and one.value in states for n in range(one.first, one.last)
                 if means_state(one, spots, tokens, types)}  # fmt: skip
    left = [n for n in within if n not in taken and n not in known and n not in as_states]
    return [
        tokens[n].folded
        for n in left
        if n in places or _is_name(tokens, n) or tokens[n].folded not in load_fillers()
    ]


def _is_name(tokens: tuple[Token, ...], n: int) -> bool:
    """A filler written with a capital within a name: the `To` of `To Lam`."""
    token = tokens[n]
    return (
        0 < n < len(tokens) - 1
        and token.text[:1].isupper()
        and tokens[n + 1].text[:1].isupper()
        and len(token.text) > 1
    )
