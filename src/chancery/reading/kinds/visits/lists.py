"""Lists of visitors: rows without a verb under `Visits to Oman` or `From Mali to Oman:`, and rows of a table of visits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_coming
from chancery.reading.days_above import day_above
from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.actors import Actor
from chancery.reading.kinds.visits.calling_off import cancelled_after
from chancery.reading.kinds.visits.list_columns import cells_of, heads_columns, is_row
from chancery.reading.kinds.visits.list_details import row_date, row_details
from chancery.reading.kinds.visits.list_frames import Frame, direction, heading, labelled, programme
from chancery.reading.kinds.visits.standing import settle_standing
from chancery.reading.kinds.visits.travel import place_name
from chancery.reading.kinds.visits.visitors import fill_visitor, lives_there
from chancery.reading.scene import Scene
from chancery.reading.who import full_person

_PLACED = frozenset({"state", "place"})
#: The lowest rank of office whose journeys lists tell.
_LOWEST = 8


def with_listed(scene: Scene, casts: Sequence[Sequence[Actor]], found: Sequence[Draft]) -> list[Draft]:
    """`found` and a draft for each row of a list that tells of a visit, less what was made of the headings of such lists."""
    taken = {d.sentence for d in found if scene.block(scene.sentences[d.sentence]).sort != "heading"}
    rows = [d for d in _listed(scene, casts) if d.sentence not in taken]
    guests = {_guest_name(d) for d in rows}
    kept = [d for d in found if not (_worked_out(d) and _heads(scene, d) and _guest_name(d) in guests)]
    return [*kept, *rows]


def _guest_name(draft: Draft) -> str | None:
    return next((row["name"] for row in draft.get("visitor") or []), None)


def _worked_out(draft: Draft) -> bool:
    """Whether no words tell where the journey led."""
    held = draft.values.get("host_state")
    return held is not None and held.rule is not None


#: What the head of a table of visits names.
_OF_VISITS = frozenset({"n:visit", "v:visit", "s:guest"})


def _listed(scene: Scene, casts: Sequence[Sequence[Actor]]) -> Iterator[Draft]:
    """A draft for each row that names somebody and, by its heading or its columns, where they went."""
    frame, table = Frame(), False
    for number, sentence in enumerate(scene.sentences):
        if is_row(scene, sentence):
            told = list(_of_columns(scene, casts[number], number, sentence)) if table or frame.visits else []
            yield from told or _of_row(scene, casts[number], number, sentence, frame)
            table = table or not sentence.tags.isdisjoint(_OF_VISITS)
            continue
        if heads_columns(scene, sentence):
            continue
        table = False
        opened = (
            direction(scene, sentence, frame)
            or heading(scene, sentence, frame)
            or programme(scene, casts[number], sentence)
        )
        if opened is not None:
            frame = opened
            continue
        if _closes(scene, sentence) and not any(a.people for a in casts[number]):
            frame = Frame()
            continue
        yield from _by_frame(scene, casts[number], number, sentence, frame)


def _closes(scene: Scene, sentence: Sentence) -> bool:
    """Whether a line is the heading of something else, and no remark behind an entry of the list."""
    block = scene.block(sentence)
    return block.sort == "heading" and sentence.start == block.body and not _date_first(sentence.groups)


def _by_frame(
    scene: Scene, row: Sequence[Actor], number: int, sentence: Sentence, frame: Frame
) -> Iterator[Draft]:
    """The visits of a line without columns, by what the lines above it say."""
    if frame.guest is not None:
        yield from _leg(scene, number, sentence, frame.guest)
    elif frame.visits and (own := labelled(scene, sentence)) is not None:
        yield from _of_row(scene, row, number, sentence, own)
    elif frame.host is not None:
        yield from _of_row(scene, row, number, sentence, frame)
    elif frame.visits:
        yield from _stay(scene, row, number, sentence)


def _leg(scene: Scene, number: int, sentence: Sentence, guest: Actor) -> Iterator[Draft]:
    """The journey of a row such as `10-11 June - Tokyo, working visit`."""
    groups = sentence.groups
    if not groups or not groups[0].tags & {"date"}:
        return
    at = next((n for n in range(1, min(4, len(groups))) if groups[n].tags & _PLACED), None)
    state = state_of(groups[at]) if at is not None else None
    if (
        at is None
        or state is None
        or any(not g.tags & {"dash", "colon", "comma", "stop"} for g in groups[1:at])
    ):
        return
    frame = Frame(True, None, (state, groups[at].span))
    for draft in _draft(scene, number, sentence, replace(guest, first=at), frame, (0, len(groups))):
        if groups[at].tags & {"place"} and not groups[at].tags & {"state"}:
            place = place_name(scene, groups[at])
            draft.put("places", replace(place, value=[place.value]))
        yield draft


def _heads(scene: Scene, draft: Draft) -> bool:
    """Whether a draft was made of a line that opens a list."""
    block = scene.block(scene.sentences[draft.sentence])
    return scene.text[block.start : block.end].rstrip().endswith(":")


def _of_row(
    scene: Scene, row: Sequence[Actor], number: int, sentence: Sentence, frame: Frame
) -> Iterator[Draft]:
    """The visits of a row under a heading: `May 2019: President X (state visit)`; several may share one row."""
    groups = sentence.groups
    noted = next((n for n, g in enumerate(groups) if n and "open" in g.tags), len(groups))
    if frame.host is None or any(_tells(g) for g in groups[:noted]):
        return
    guests = [a for a in row if _comes(a) and "offices" not in groups[a.first].tags]
    for order, actor in enumerate(guests):
        last = guests[order + 1].first if order + 1 < len(guests) else len(groups)
        first = 0 if order == 0 else actor.first
        for draft in _draft(scene, number, sentence, actor, frame, (first, last)):
            _note(scene, sentence, draft, noted)
            yield draft


def _comes(actor: Actor) -> bool:
    """Whether a row may tell of somebody's journey: a person, a post, or a delegation by who heads it."""
    if actor.sort == "delegation":
        return bool(actor.people)
    return actor.sort in ("person", "office") and bool(actor.people or actor.label)


def _note(scene: Scene, sentence: Sentence, draft: Draft, at: int) -> None:
    """What a bracket behind the guest says of the visit: `(planned)`, `(cancelled)`."""
    if at >= len(sentence.groups):
        return
    if cancelled_after(scene, sentence, at):
        draft.standing = "cancelled"
    elif draft.standing == "done" and _TO_COME.search(scene.plain(sentence.groups[at].start, sentence.end)):
        draft.standing = "planned"


def _tells(group: Group) -> bool:
    """Whether a verb tells something, so that a line is no row; `Leaders' Meeting`, `delegation headed by X` do not."""
    return (
        bool(group.tags & {"verb"})
        and "v:head" not in group.tags
        and (group.form in _ACTS or (group.form == "ing" and "cap1" not in group.tags))
    )


_MARKS = frozenset({"quote", "dash", "punct", "open", "close", "colon", "stop", "number", "dot"})
_THERE = frozenset({"w:in", "w:to", "w:at"})
_ACTS = frozenset({"past", "pp", "s"})
_TO_COME = expression(
    r"\b(?:forthcoming|upcoming|planned|expected|scheduled|in preparation|to be confirmed)\b"
)


def _stay(scene: Scene, row: Sequence[Actor], number: int, sentence: Sentence) -> Iterator[Draft]:
    """The visit of a row under `Visits` that tells who was where: `5-6 March 2019 - Minister X in Lima, working visit`."""
    groups = sentence.groups
    dated = _date_first(groups) or day_above(scene, sentence, "done") is not None
    if not dated or any(
        g.form in _ACTS and g.tags & {"verb"} and not g.tags & {"n:visit", "person"} for g in groups
    ):
        return
    for actor in row:
        if actor.sort not in ("person", "office") or not _of_office(scene, actor):
            continue
        at = _place_behind(groups, actor.last)
        if at is None:
            continue
        state = str(state_of(groups[at]))
        pair = scene.story(sentence).pair
        both = list(zip(pair.states, pair.spans, strict=True))[:2]
        others = [s for s in both if s[0] != state]
        origin = others[0] if len(others) == 1 and not actor.sure else None
        frame = Frame(True, origin, (state, groups[at].span))
        for draft in _draft(scene, number, sentence, actor, frame, (0, len(groups))):
            if groups[at].tags & {"place"}:
                place = place_name(scene, groups[at])
                draft.put("places", replace(place, value=[place.value]))
            words = scene.plain(sentence.start, sentence.end)
            if draft.standing == "done" and _TO_COME.search(words):
                draft.standing = "planned"
            if cancelled_after(scene, sentence, at):
                draft.standing = "cancelled"
            yield draft
        return


def _date_first(groups: Sequence[Group]) -> bool:
    """Whether a row begins with a date, marks of a list left aside."""
    opens = next((g for g in groups if g.tags & {"date"} or not g.tags & _MARKS), None)
    return opens is not None and bool(opens.tags & {"date"})


def _of_office(scene: Scene, actor: Actor) -> bool:
    """Whether somebody is of the rank whose journeys such a list tells."""
    ranks = [full_person(scene, p).rank or p.rank for p in actor.people] or ([6] if actor.label else [])
    return any(rank is not None and rank <= _LOWEST for rank in ranks)


def _place_behind(groups: Sequence[Group], first: int) -> int | None:
    """The place or state that `in` or `to` brings in soon behind a person."""
    for at in range(first, min(first + 6, len(groups) - 1)):
        if groups[at].tags & _THERE:
            step = at + 2 if groups[at + 1].tags & {"w:the"} and at + 2 < len(groups) else at + 1
            return step if groups[step].tags & _PLACED and state_of(groups[step]) else None
        if groups[at].tags & {"person", "verb", "w:for", "w:with"}:
            return None
    return None


#: A cell that tells where somebody went names a state, or a few cities.
_LONGEST_CELL = 6


def _of_columns(scene: Scene, row: Sequence[Actor], number: int, sentence: Sentence) -> Iterator[Draft]:
    """The visit of a row such as `12 March 2025 | Foreign Minister X of Mali | Peru | Working visit`."""
    groups = sentence.groups
    alone = [
        groups[cell[-1]]
        for cell in cells_of(scene, groups)
        if 0 < len(cell) < _LONGEST_CELL
        and all(groups[n].tags & (_PLACED | {"w:the", "comma"}) for n in cell)
    ]
    guests = [a for a in row if a.people and a.sort == "person"]
    states = {state_of(g) for g in alone}
    if len(guests) != 1 or len(states) != 1 or None in states:
        return
    where = alone[0]
    frame = Frame(True, None, (str(state_of(where)), where.span))
    yield from _draft(scene, number, sentence, guests[0], frame, (0, len(groups)))


def _draft(
    scene: Scene, number: int, sentence: Sentence, actor: Actor, frame: Frame, within: tuple[int, int]
) -> Iterator[Draft]:
    groups = sentence.groups[slice(*within)]
    origin = (actor.state, actor.spans) if actor.sure else None
    came = frame.origin or frame.other
    if origin is None and came is not None:
        origin = came[0], (came[1],)
    when = row_date(scene, sentence, within)
    if origin is None or frame.host is None or origin[0] == frame.host[0] or when is None:
        return
    if (frame.origin is not None and origin[0] != frame.origin[0]) or lives_there(scene, [actor]):
        return
    span = (groups[0].start, groups[-1].end)
    draft = Draft("visit", "done", "visit.listed", sentence.groups[actor.first].span, span, number)
    fill_visitor(scene, draft, [actor], Value(origin[0], origin[1]))
    draft.set("host_state", frame.host[0], (frame.host[1],))
    draft.put("date", when)
    row_details(scene, sentence, draft, actor.first, within)
    if is_coming(scene, when):
        draft.standing = "planned"
    settle_standing(scene, draft)
    yield draft
