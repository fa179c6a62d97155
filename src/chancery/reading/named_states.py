"""Which states some groups name, and how much each is an actor rather than a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Span
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Body, Group, Person, Sentence
from chancery.reading.lexicon import StateForm
from chancery.reading.persons import Office

#: What a state counts that only helped two others.
_HELPS = 0.25
_NAMING_STATES = frozenset({"state", "demonym", "people", "seat", "organisation", "place"})
#: Tags of which a sentence has one wherever a state is named.
NAMING = _NAMING_STATES | {"person", "office", "body"}


def states_told(sentence: Sentence) -> Sequence[tuple[str, Span, float]]:
    """As `states_in` for all groups of a sentence; worked out once a sentence."""
    held: Sequence[tuple[str, Span, float]] | None = sentence.read.get("states told")
    if held is None:
        held = () if sentence.tags.isdisjoint(NAMING) else states_in(sentence.groups, sentence.tags)
        sentence.read["states told"] = held
    return held


def states_in(groups: Sequence[Group], tags: frozenset[str] | None = None) -> list[tuple[str, Span, float]]:
    """`(state, span, share)` of every state named in some groups: names and demonyms weigh 1, places 0.5.

    A state that something happens *in* is a place there, not an actor. `tags` as for `go_betweens`.
    """
    found: list[tuple[str, Span, float]] = []
    helping = go_betweens(groups, tags)
    for number, group in enumerate(groups):
        value = group.value
        if value is None and number not in helping and group.tags.isdisjoint(_NAMING_STATES):
            continue
        if number in helping:
            found.extend(_helper(group))
            continue
        if _of_money(groups, number):
            continue
        if _whose_press(groups, number):
            found.extend(_helper(group))
            continue
        if isinstance(value, Person):
            found.extend((state, span, 1.0) for state, span in value.accredited)
        if isinstance(value, (Person, Office)) and value.state:
            found.append((value.state, value.state_span or group.span, 1.0))
        elif isinstance(value, Body) and value.state:
            found.append((value.state, value.state_span or value.name_span, 1.0))
            if value.other:
                found.append((value.other, value.name_span, 1.0))
        elif group.tags & {"state", "demonym", "people", "seat", "organisation"}:
            state = state_of(group)
            if state:
                found.append((state, group.span, _weight(groups, number, state)))
        elif group.tags & {"place"}:
            state = state_of(group)
            if state:
                found.append(
                    (
                        state,
                        group.span,
                        _weight_of_place(groups, number),
                    )
                )
    return found


def _of_money(groups: Sequence[Group], number: int) -> bool:
    """`2 billion US dollars`, `three million Swiss francs`, `EC$500`: a name that only tells whose money is meant."""
    if groups[number].tags.isdisjoint({"demonym", "state", "organisation"}) or number + 1 >= len(groups):
        return False
    if _of_a_sum(groups, number):
        return True
    return "s:currency" in groups[number + 1].tags


def _of_a_sum(groups: Sequence[Group], number: int) -> bool:
    """`EC$500`: a sign of money stands right behind the name, and figures behind it."""
    behind = groups[number + 1 : number + 3]
    if len(behind) < 2 or groups[number].end != behind[0].start:
        return False
    return "punct" in behind[0].tags and "number" in behind[1].tags


def _whose_press(groups: Sequence[Group], number: int) -> bool:
    """`Libyan state television said`: a name that only tells whose press reports it."""
    if "demonym" not in groups[number].tags:
        return False
    behind = groups[number + 1 : number + 5]
    at = next((n for n, group in enumerate(behind[:3]) if _is_press(group)), None)
    return at is not None and any("v:say" in group.tags for group in behind[at + 1 : at + 2])


def _is_press(group: Group) -> bool:
    if "s:press" in group.tags:
        return True
    head = group.word("bodyhead")
    return head is not None and getattr(head.value, "sort", None) == "news"


def _helper(group: Group) -> Iterator[tuple[str, Span, float]]:
    """Who only helped others to agree is hardly what a report is about."""
    value = group.value
    if isinstance(value, (Person, Office, Body)):
        if value.state:
            yield value.state, value.state_span or group.span, _HELPS
    elif state := state_of(group):
        yield state, group.span, _HELPS


def couples(groups: Sequence[Group]) -> list[frozenset[str]]:
    """The states that `and` couples, two by two: `A and B`, and no more of a list."""
    found = []
    for at in range(len(groups) - 2):
        behind = at + 3 if groups[at + 2].tags & {"w:the"} and at + 3 < len(groups) else at + 2
        if not (
            groups[at + 1].tags & {"w:and"} and groups[at].tags & _COUPLED and groups[behind].tags & _COUPLED
        ):
            continue
        one, other = state_of(groups[at]), state_of(groups[behind])
        if one and other and one != other and not (at > 0 and _lists(groups, at)):
            found.append(frozenset({one, other}))
    return list(dict.fromkeys(found))


_COUPLED = frozenset({"state"})


def _lists(groups: Sequence[Group], at: int) -> bool:
    """`A, B and C`, `with B and C`: whether one more stands before, with whom the two are."""
    before = groups[at - 1].tags
    return bool(before & {"w:with"}) or (
        at > 1 and bool(before & {"comma"} and groups[at - 2].tags & _COUPLED)
    )


def _weight_of_place(groups: Sequence[Group], number: int) -> float:
    """A place weighs half a name; a capital that acts weighs as much, and one that somebody visits nearly so."""
    if capital_acts(groups, number):
        return 1.0
    if _doubtful(groups[number]):
        return 0.25
    return 0.7 if _visited(groups, number) else 0.5


def _visited(groups: Sequence[Group], number: int) -> bool:
    """`during the visit to Ashgabat of the premier`, `leaves for Athens`: the place stands for the state that is visited."""
    before = groups[max(0, number - 2) : number]
    if len(before) < 2:
        return False
    if "v:visit" in before[1].tags:
        return _is_capital(groups[number])
    if before[1].tags.isdisjoint(_TO_WHERE):
        return False
    if "w:to" in before[1].tags and "n:visit" in before[0].tags:
        return True
    went = next(
        (g for g in reversed(groups[max(0, number - 4) : number - 1]) if g.tags & {"verb", "comma"}), None
    )
    return went is not None and not went.tags.isdisjoint(_GOING) and _is_capital(groups[number])


#: What brings in where somebody goes, and the verbs that tell of going.
_TO_WHERE = frozenset({"w:to", "w:for", "w:in"})
_GOING = frozenset({"v:arrive", "v:leave", "v:travel"})


def _is_capital(group: Group) -> bool:
    return any(
        isinstance(w.value, StateForm) and w.value.form == "capital" and not w.value.ambiguous
        for w in group.words
    )


_CITY_STATES = frozenset({"HKG", "MAC", "SGP", "MCO"})


def _weight(groups: Sequence[Group], number: int, state: str) -> float:
    """A state that something happens in may still be the one it is about; a city state is just the place, and an organisation
    on whose margins it happens is the occasion."""
    if "organisation" in groups[number].tags and _convened(groups, number):
        return 0.5
    if not _located(groups, number):
        return 1.0
    return 0.5 if state in _CITY_STATES else 0.7


_MARGINS = frozenset({"w:sidelines", "w:sideline", "w:margins", "w:margin", "w:fringes"})


def _convened(groups: Sequence[Group], number: int) -> bool:
    """`on the margins of the UN General Assembly`, `at UN headquarters`: an organisation by its meeting or its seat."""
    after = groups[number + 1].tags if number + 1 < len(groups) else frozenset()
    before = [g.tags for g in groups[max(0, number - 3) : number]]
    at = before[-2:] if before[-1:] and before[-1] & {"w:the"} else before[-1:]
    return "n:summit" in after or any(tags & _MARGINS for tags in before) or bool(at and at[0] & {"w:at"})


def capital_acts(groups: Sequence[Group], number: int) -> bool:
    """`Baghdad denies`, `with Ankara`: a capital that stands for its government."""
    if not _is_capital(groups[number]):
        return False
    before = groups[number - 1].tags if number else frozenset()
    after = groups[number + 1].tags if number + 1 < len(groups) else frozenset()
    if before & {"w:from"} and number > 1 and _sent(groups[number - 2]):
        return True
    if before & {"w:by"} and number > 1:
        return "verb" in groups[number - 2].tags  # `was denounced by Cairo`
    if before & {"w:in", "w:at", "w:from", "w:to", "w:near", "comma", "w:of", "w:for", "w:into", "w:the"}:
        return False
    if after & {"w:and"} and number + 2 < len(groups) and groups[number + 2].tags & {"place"}:
        return True
    if before & {"w:and"} and number > 1 and groups[number - 2].tags & {"place"}:
        if number > 3 and "w:from" in groups[number - 3].tags and _sent(groups[number - 4]):
            return True
        return not (
            number > 2 and groups[number - 3].tags & {"w:in", "w:at", "w:from", "w:to", "w:between", "w:of"}
        )
    return bool(before & {"w:with", "w:between", "w:against"}) or bool(
        after & {"verb", "w:'s", "w:has", "w:have", "w:will", "w:had", "w:did", "w:would", "w:says"}
    )


def _sent(group: Group) -> bool:
    """`negotiators from Wellington`: whether a group is of office-holders, who act for where they come from."""
    return "offices" in group.tags and isinstance(group.value, Office) and group.value.state is None


def _doubtful(group: Group) -> bool:
    return any(isinstance(w.value, StateForm) and w.value.ambiguous for w in group.words)


def _located(groups: Sequence[Group], number: int) -> bool:
    """`in Hong Kong`, `in the Republic of X`: a state's name used as a place."""
    before = groups[number - 1] if number else None
    if before is not None and before.tags & {"w:the"} and number > 1:
        before = groups[number - 2]
    return (
        before is not None
        and bool(before.tags & {"w:in", "w:at", "w:across", "w:throughout"})
        and "state" in groups[number].tags
    )
