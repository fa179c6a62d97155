"""The place, date and agency that a report is filed under, at the head of a block."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.dates import DateMention
from chancery.reading.drafts import Span
from chancery.reading.groups import Group, Sentence


class Place(Struct, frozen=True, gc=False):
    """A place by name, where it is named, and the state it lies in."""

    name: str
    span: Span
    state: str | None


_DATELINE_STOP = frozenset({"dash", "close"})


def dateline(inside: Sequence[Sentence]) -> Place | None:
    """The place of a dateline: a city at the head of a block, before a dash or bracket or a date."""
    if not inside:
        return None
    groups = inside[0].groups
    for number, group in enumerate(groups[:6]):
        if group.tags & {"place"} and not group.tags & {"person"}:
            ahead = groups[number + 1 : number + 14]
            stop = next((n for n, g in enumerate(ahead) if g.tags & _DATELINE_STOP), None)
            if (
                ahead
                and ahead[0].tags & {"colon"}
                and (
                    inside[0].tokens[group.first].text.isupper()
                    or (number == 0 and len(ahead) > 1 and "open" in ahead[1].tags)
                )
            ):
                return Place(_text_of(group), group.span, state_of(group))
            if stop is not None and all(_dateline_part(g) for g in ahead[:stop]):
                return Place(_text_of(group), group.span, state_of(group))
            if _dated_colon(ahead) is not None or (len(inside) > 1 and _whole_line(ahead)):
                return Place(_text_of(group), group.span, state_of(group))
            if number == 0 and (_before_colon(inside[0], ahead) or _by_itself(inside)):
                return Place(_text_of(group), group.span, state_of(group))
            return None
        if not (
            group.tags
            & {
                "cap",
                "knownbody",
                "body",
                "open",
                "close",
                "dash",
                "slash",
                "organisation",
                "w:'",
                "date",
                "comma",
                "stop",
                "dot",
            }
        ):
            break
    return _unlisted(inside[0])


def town_label(inside: Sequence[Sentence]) -> Place | None:
    """The town that opens an item of a digest, `— Bissau. The protocol`, `Riga: Parliament`; nothing says that it files it."""
    groups = inside[0].groups[:3] if inside else ()
    at = 1 if groups and groups[0].tags & {"dash"} else 0
    if len(groups) < at + 2 or groups[at].tags & {"person"} or not groups[at].tags & {"place"}:
        return None
    state = state_of(groups[at])
    alone = bool(groups[at + 1].tags & {"stop"}) and len(inside) > 1
    return (
        Place(_text_of(groups[at]), groups[at].span, state)
        if state and (alone or "colon" in groups[at + 1].tags)
        else None
    )


#: What a dateline of a city has that no list has.
_OF_A_DATELINE = frozenset({"comma", "state", "date"})


def _unlisted(sentence: Sentence) -> Place | None:
    """`CARMELO, Uruguay, July 17 -`: a city no list has, in capitals, whose state and date stand behind it.

    Or `UNITED NATIONS -`: the seat of an organisation, which lies in no state.
    """
    groups = sentence.groups
    seat = bool(groups) and "organisation" in groups[0].tags
    if not seat and not sentence.tags >= _OF_A_DATELINE:
        return None
    if seat and _in_capitals(sentence, groups[0]):
        ahead = groups[1:14]
        dash = next((n for n, g in enumerate(ahead) if "dash" in g.tags), None)
        if dash is not None and all(map(_dateline_part, ahead[:dash])):
            return Place(_text_of(groups[0]), groups[0].span, None)
    at = next((n for n, g in enumerate(groups[:5]) if not g.tags & {"cap", "cap1"} or "state" in g.tags), 0)
    if (
        at == 0
        or at + 1 >= len(groups)
        or not (groups[at].tags & {"comma"} and groups[at + 1].tags & {"state"})
    ):
        return None
    tokens = sentence.tokens[groups[0].first : groups[at].first]
    ahead = groups[at + 2 : at + 14]
    stop = next((n for n, g in enumerate(ahead) if g.tags & _DATELINE_STOP), None)
    if stop is None or not all(t.text.isupper() and len(t.text) > 1 for t in tokens):
        return None
    if not (all(map(_dateline_part, ahead[:stop])) and any("date" in g.tags for g in ahead[:stop])):
        return None
    name = " ".join(t.text for t in tokens).title()
    return Place(name, (groups[0].start, groups[at - 1].end), state_of(groups[at + 1]))


def _in_capitals(sentence: Sentence, group: Group) -> bool:
    """Whether a group is two words or more, each in capitals: no abbreviation."""
    tokens = sentence.tokens[group.first : group.last]
    return len(tokens) > 1 and all(t.text.isupper() for t in tokens)


def _dated_colon(ahead: Sequence[Group]) -> int | None:
    """The colon that closes `KATHMANDU, July 3:` without a dash."""
    for number, group in enumerate(ahead[:6]):
        if group.tags & {"colon"}:
            return number if any(g.tags & {"date"} for g in ahead[:number]) else None
        if not group.tags & {"comma", "date", "state", "number", "stop", "dot"}:
            return None
    return None


#: How many tokens a sentence behind `Lima:` has that tells a piece of news, and no more than what is there.
_NEWS = 9


def _before_colon(sentence: Sentence, ahead: Sequence[Group]) -> bool:
    """`Lima: The presidents signed ...`, `Lima, Peru: The presidents ...`: a whole sentence of news behind the colon."""
    at = 2 if len(ahead) > 2 and "comma" in ahead[0].tags and "state" in ahead[1].tags else 0
    if len(ahead) < at + 2 or "colon" not in ahead[at].tags:
        return False
    opens = sentence.tokens[ahead[at + 1].first].text[:1].isupper()
    return opens and len(sentence.tokens) >= _NEWS + at and sentence.tokens[-1].text == "."


def _by_itself(inside: Sequence[Sentence]) -> bool:
    """`LIMA. The presidents signed ...`, `— Praia. The minister ...`: the place alone, closed by a full stop."""
    groups = inside[0].groups
    alone = (
        len(groups) == len(("Lima", ".")) and "stop" in groups[1].tags and inside[0].tokens[-1].text == "."
    )
    return alone and len(inside) > 1 and len(inside[1].tokens) >= _NEWS


def _whole_line(ahead: Sequence[Group]) -> bool:
    """`TIRANA, 17 October.`: nothing but the day stands behind the place, and the news begins with the next sentence."""
    days = [g for g in ahead if g.tags & {"date"}]
    plain = all(g.tags & {"comma", "date", "state", "stop", "dot"} for g in ahead)
    return plain and len(days) == 1 and days[0].value.sort == "day"


def _dateline_part(group: Group) -> bool:
    return bool(
        group.tags
        & {
            "comma",
            "date",
            "cap",
            "cap1",
            "open",
            "slash",
            "dot",
            "number",
            "body",
            "knownbody",
            "state",
            "stop",
            "colon",
            "organisation",
            "punct",
        }
    )


def _text_of(group: Group) -> str:
    return group.words[0].surface if group.words else ""


def without_datelines(full: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences without the place, date and agency they are filed under: these tell of the report, not the event."""
    seen: set[int] = set()
    kept = []
    for sentence in full:
        if sentence.block in seen:
            kept.append(sentence)
            continue
        seen.add(sentence.block)
        kept.append(sentence.with_groups(sentence.groups[_dateline_end(sentence) :]))
    return tuple(kept)


def _dateline_end(sentence: Sentence) -> int:
    """The number of groups at a sentence's head that are dateline."""
    if dateline([sentence]) is None:
        return 0
    groups = sentence.groups
    if groups and "stop" in groups[-1].tags and _whole_line(groups[1:]):
        return len(groups)
    last = 0
    for number, group in enumerate(groups[:20]):
        if group.tags & {"colon"} and (number == 1 or groups[number - 1].tags & {"close", "date", "state"}):
            return number + 1
        if group.tags & {"dash", "close"} and number > 0:
            last = number + 1
            following = groups[number + 1] if number + 1 < len(groups) else None
            if following is None or not following.tags & {"dash", "open", "slash", "colon"}:
                break
        elif number > 0 and not _dateline_part(group) and not group.tags & {"place"}:
            break
    return last


def filed_day(sentence: Sentence) -> DateMention | None:
    """The day within the dateline that opens a sentence."""
    told = [g.value for g in sentence.groups[: _dateline_end(sentence)] if g.tags & {"date"}]
    days = [mention for mention in told if isinstance(mention, DateMention) and mention.sort == "day"]
    return days[0] if len(days) == 1 else None


#: So many groups a dateline has at most: `Lima, 4 May (KPL) --`.
_DATELINE = 9


def behind_dateline(row: Sequence[Group]) -> int:
    """Where the words begin of a sentence that a dateline opens, which says where they were written and is no `its`."""
    if not row or not row[0].tags & {"place", "seat", "state"}:
        return 0
    opening = row[1:_DATELINE]
    dated = any(g.tags & {"date", "close", "slash"} for g in opening)
    dash = next((n for n, g in enumerate(opening, 1) if "dash" in g.tags), None)
    return dash + 1 if dated and dash is not None else 0
