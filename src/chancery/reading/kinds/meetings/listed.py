"""Lists of meetings: rows that name only the other side, below words that say whose meetings they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_coming, is_past, read_date
from chancery.reading.days_above import day_above
from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Group, Person, Sentence
from chancery.reading.kinds.actors.actors import Actor, cast
from chancery.reading.kinds.meetings.list_leads import Lead, lead
from chancery.reading.kinds.meetings.parties import fill_participants
from chancery.reading.off_words import GIVEN_UP
from chancery.reading.programme_lines import is_day_line
from chancery.reading.scene import Scene, by_block
from chancery.reading.who import full_person

#: What may stand before whom a row names, besides dates.
_MARKS = frozenset({"dash", "punct", "colon", "number", "dot", "comma", "w:and", "open", "close", "stop"})
#: What parts a state from its minister, or a minister from the state behind.
_PARTS = frozenset({"dash", "colon", "comma", "open", "w:'s", "w:of", "w:from", "punct"})
#: What ends a row of people of one state.
_JOINS = frozenset({"comma", "w:and", "w:with", "w:accompanied", "w:by"})
#: What may stand right behind those whom a row names.
_BEHIND = frozenset({
    "stop", "comma", "dash", "open", "close", "colon", "semicolon", "punct", "dot", "date", "slash", "w:who", "w:on", "w:in",
    "w:at", "w:and", "w:with",
})  # fmt: skip
_OFF = expression(rf"\b(?:{GIVEN_UP}|did not take place|not held|off)\b")
_TO_COME = expression(r"\b(?:planned|expected|scheduled|to be confirmed|tbc)\b")


def listed(scene: Scene, taken: Set[int]) -> Iterator[Draft]:
    """A meeting for each row of a list of meetings, but none in the sentences `taken`, which tell theirs themselves."""
    above: Lead | None = None
    for number, sentence in enumerate(scene.sentences):
        opened = lead(scene, number)
        if opened is not None and number not in taken:
            above = opened
            if above.behind is not None:
                shared = list(_rows(scene, number, above, above.behind + 1))
                yield from shared if len(shared) > 1 else ()
            continue
        block = scene.block(sentence)
        if above is None or by_block(scene)[sentence.block][0] is not sentence:
            continue
        if is_day_line(scene.text, (block.start, block.end)):
            continue
        rows = [] if number in taken else list(_rows(scene, number, above, 0))
        yield from rows
        if not rows and block.sort != "item" and number not in taken and not _of_columns(scene, sentence):
            above = None


def _of_columns(scene: Scene, sentence: Sentence) -> bool:
    """Whether a line is the head of columns, `Date | Counterpart | Place`."""
    return (
        "|" in scene.text[sentence.start : sentence.end] or "\t" in scene.text[sentence.start : sentence.end]
    )


def _rows(scene: Scene, number: int, above: Lead, first: int) -> Iterator[Draft]:
    """The meetings of a sentence behind group `first`: one of each line, and of each entry where several share a line."""
    sentence = scene.sentences[number]
    for within in _entries(scene, sentence, first):
        draft = _draft(scene, number, above, within)
        if draft is not None:
            yield draft


def _entries(scene: Scene, sentence: Sentence, first: int) -> Iterator[tuple[int, int]]:
    """The stretches of groups that a line break, a semicolon, or a comma behind a bracket parts."""
    groups = sentence.groups
    start = first
    for at in range(first, len(groups)):
        broken = at > start and "\n" in scene.text[groups[at - 1].end : groups[at].start]
        shared = at > start and groups[at - 1].tags & {"close"} and groups[at].tags & {"comma", "w:and"}
        if broken or shared or "semicolon" in groups[at].tags:
            yield start, at
            start = at
    if start < len(groups):
        yield start, len(groups)


def _draft(scene: Scene, number: int, above: Lead, within: tuple[int, int]) -> Draft | None:
    sentence = scene.sentences[number]
    groups = sentence.groups
    first = next(
        (n for n in range(*within) if not groups[n].tags & (_MARKS | {"date"}) or groups[n].tags & {"state"}),
        within[1],
    )
    met = _met(scene, number, first, within[1])
    if met is None:
        return None
    guest, state, spans, end = met
    if state == above.owner.state or state is None or _goes_on(scene, sentence, end, within[1]):
        return None
    span = (groups[first].start, groups[end - 1].end)
    draft = Draft("meeting", above.standing, "meeting.listed", groups[first].span, span, number)
    guests = [replace(a, state=state, spans=spans, rule=None) for a in guest]
    fill_participants(scene, draft, [above.owner, *guests])
    draft.set("states", sorted({state, str(above.owner.state)}), (*spans, *above.owner.spans))
    draft.set("meeting_kind", above.kind, (above.kind_span,))
    draft.put("place", above.place)
    _date(scene, draft, above, sentence, within)
    rest = scene.plain(groups[end - 1].end, groups[within[1] - 1].end)
    if _OFF.search(_first_clause(rest)):
        draft.standing = "cancelled"
    elif draft.standing == "done" and _TO_COME.search(_first_clause(rest)):
        draft.standing = "planned"
    below = scene.block(sentence).sort != "paragraph"
    bare = draft.standing == "cancelled" or (below and _ends(groups, end, within[1]))
    return draft if guests or bare else None


def _first_clause(words: str) -> str:
    return re.split(r"[.;]", words, maxsplit=1)[0]


def _goes_on(scene: Scene, sentence: Sentence, end: int, last: int) -> bool:
    """Whether a verb tells something of those named, so that they stand in no row: `Minister A of Oman said`."""
    groups = sentence.groups
    if end < last and not groups[end].tags & _BEHIND:
        return True
    if scene.block(sentence).sort == "item":
        return False
    noted = next((n for n in range(end, last) if "open" in groups[n].tags), last)
    told = [n for n in range(end, noted) if groups[n].tags & {"verb"} and groups[n].form in ("past", "s")]
    return any(not any("w:who" in g.tags for g in groups[max(end, n - 3) : n]) for n in told)


def _ends(groups: Sequence[Group], end: int, last: int) -> bool:
    """Whether a row names a state and nothing else."""
    return all(g.tags & {"stop", "semicolon", "comma", "dot", "close"} for g in groups[end:last])


def _date(scene: Scene, draft: Draft, above: Lead, sentence: Sentence, within: tuple[int, int]) -> None:
    """The day that a row opens with, or that stands above it."""
    dated = next((g for g in sentence.groups[within[0] : within[0] + 3] if g.tags & {"date"}), None)
    planned = draft.standing == "planned"
    value = (
        read_date(scene, dated, future=planned) if dated is not None and dated.value.sort != "clock" else None
    )
    value = value or day_above(scene, sentence, draft.standing) or above.date
    draft.put("date", value)
    if draft.standing == "done" and is_past(scene, value):
        draft.standing = "background"
    elif draft.standing == "done" and is_coming(scene, value):
        draft.standing = "planned"


#: Those met, their state with its words, and the group behind all that names them.
_Met = tuple[list[Actor], str | None, tuple[Span, ...], int]


def _met(scene: Scene, number: int, first: int, last: int) -> _Met | None:
    """Whom a row that begins at group `first` names: `Oman – Minister A`, `Minister A of Oman`, `A (Oman)`, or `Oman` alone."""
    groups = scene.sentences[number].groups
    if first >= last:
        return None
    group = groups[first]
    if group.tags & {"state", "demonym"} and not group.tags & {"person", "office"}:
        return _by_state(scene, number, first, last)
    row = _people(scene, number, first, last)
    if not row:
        return None
    end = row[-1].last
    told = next(((a.sure, a.spans) for a in row if a.sure), None)
    if told is None and end + 1 < last and groups[end].tags & _PARTS and groups[end + 1].tags & {"state"}:
        behind = end + 2 >= last or groups[end + 2].tags & (_MARKS | {"semicolon"})
        if behind and (state := state_of(groups[end + 1])):
            told, end = (state, (groups[end + 1].span,)), end + 2
    return (row, told[0], told[1], end) if told is not None else None


def _by_state(scene: Scene, number: int, first: int, last: int) -> _Met | None:
    groups = scene.sentences[number].groups
    state = state_of(groups[first])
    if state is None:
        return None
    at = first + 1
    if at < last and not groups[at].tags & (_PARTS | {"semicolon", "stop", "close"}):
        return None
    while at < last and groups[at].tags & _PARTS:
        at += 1
    row = _people(scene, number, at, last) if at < last else []
    if any(a.sure not in (None, state) for a in row):
        return None
    return row, state, (groups[first].span,), row[-1].last if row else first + 1


def _people(scene: Scene, number: int, first: int, last: int) -> list[Actor]:
    """Those whom the groups from `first` on name, one behind the other."""
    found: list[Actor] = []
    at = first
    while at < last:
        actor = _at(scene, number, at, last)
        if actor is None or (found and actor.sure not in (None, found[0].sure)):
            break
        found.append(actor)
        at = actor.last
        while at < last and scene.sentences[number].groups[at].tags & _JOINS:
            at += 1
    return found


def _at(scene: Scene, number: int, at: int, last: int) -> Actor | None:
    """Who stands at group `at`: somebody who acts there, or a bare name with its state before or behind it."""
    groups = scene.sentences[number].groups
    actor = next((a for a in cast(scene)[number] if a.first == at and a.last <= last), None)
    if actor is not None:
        return actor if actor.people or (actor.sort == "office" and actor.sure) else None
    end = at
    while end < last and groups[end].tags & {"cap"} and not groups[end].tags & {"state", "person"}:
        end += 1
    bracketed = end < last and groups[end].tags & {"open"}
    owned = at > 0 and groups[at - 1].tags & {"w:'s"}
    if not 1 < end - at < 6 or not (bracketed or owned):
        return None
    span = groups[at].start, groups[end - 1].end
    person = full_person(scene, Person(scene.words(span), span))
    return Actor("person", at, end, (person,))
