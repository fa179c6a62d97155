"""Lists of visitors: rows without a verb under `Visits to Oman` or `From Mali to Oman:`, and rows of a table of visits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_coming, read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors import Actor
from chancery.reading.kinds.travel import place_name
from chancery.reading.kinds.visit_standing import settle_standing
from chancery.reading.kinds.visit_words import visit_kind
from chancery.reading.kinds.visitors import fill_visitor, lives_there
from chancery.reading.scene import Scene

_Told = tuple[str, Span]
#: Words of a heading of a list that is longer than this are no heading of one.
_LONGEST = 14
_PLACED = frozenset({"state", "place"})


@dataclass(frozen=True, slots=True)
class Frame:
    """What the heading of a list says of all its rows: whence, whither, and whether it is a list of visits at all."""

    visits: bool = False
    origin: _Told | None = None
    host: _Told | None = None
    guest: Actor | None = None


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


def _listed(scene: Scene, casts: Sequence[Sequence[Actor]]) -> Iterator[Draft]:
    """A draft for each row that names somebody and, by its heading or its columns, where they went."""
    frame, table = Frame(), False
    for number, sentence in enumerate(scene.sentences):
        if _is_row(scene, sentence):
            yield from _of_columns(scene, casts[number], number, sentence) if table else ()
            table = table or "n:visit" in sentence.tags or "v:visit" in sentence.tags
            continue
        table = False
        told = _heading(scene, sentence, frame) or _programme(scene, casts[number], sentence)
        if told is not None:
            frame = told
            continue
        dated = bool(sentence.groups) and bool(sentence.groups[0].tags & {"date"})
        if scene.block(sentence).sort == "heading" and not dated and not any(a.people for a in casts[number]):
            frame = Frame()
            continue
        if frame.guest is not None:
            yield from _leg(scene, number, sentence, frame.guest)
        elif frame.host is not None:
            yield from _of_row(scene, casts[number], number, sentence, frame)


def _heading(scene: Scene, sentence: Sentence, before: Frame) -> Frame | None:
    """The frame that a heading sets: `Visits to Oman`, `High-level visits`, `From Mali to Oman:` under one of them."""
    groups = sentence.groups
    block = scene.block(sentence)
    opens = block.sort == "heading" or scene.text[block.start : block.end].rstrip().endswith(":")
    if not opens or len(groups) > _LONGEST or sentence.end < block.end - 1:
        return None
    visits = any(g.tags & {"n:visit"} for g in groups)
    if any(g.tags & {"person", "office", "date"} for g in groups) or not (visits or before.visits):
        return None
    origin, host = _behind(groups, "w:from"), _behind(groups, "w:to")
    if not visits and host is None:
        return None
    if host is None and origin is not None:
        pair = scene.story(sentence).pair
        others = [s for s in zip(pair.states, pair.spans, strict=True) if s[0] != origin[0]]
        host = others[0] if len(pair.states) == 2 else None
    return Frame(True, origin, host)


def _programme(scene: Scene, row: Sequence[Actor], sentence: Sentence) -> Frame | None:
    """`Visits of the Minister of Foreign Affairs of Latvia in June:`: whose journeys the rows tell."""
    block = scene.block(sentence)
    if len(sentence.groups) > _LONGEST or sentence.end < block.end - 1 or "n:visit" not in sentence.tags:
        return None
    if not scene.text[block.start : block.end].rstrip().endswith(":") or len(row) != 1 or not row[0].sure:
        return None
    return Frame(True, guest=row[0]) if row[0].sort in ("person", "office") else None


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


def _behind(groups: Sequence[Group], joint: str) -> _Told | None:
    for at in range(len(groups) - 1):
        if joint not in groups[at].tags:
            continue
        step = at + 2 if groups[at + 1].tags & {"w:the"} and at + 2 < len(groups) else at + 1
        state = state_of(groups[step]) if groups[step].tags & {"state"} else None
        if state:
            return state, groups[step].span
    return None


def _of_row(
    scene: Scene, row: Sequence[Actor], number: int, sentence: Sentence, frame: Frame
) -> Iterator[Draft]:
    """The visits of a row under a heading: `May 2019: President X (state visit)`; several may share one row."""
    groups = sentence.groups
    if any(g.tags & {"verb"} and g.form in ("past", "pp", "s", "ing") for g in groups) or frame.host is None:
        return
    guests = [a for a in row if a.sort in ("person", "office") and (a.people or a.label)]
    for order, actor in enumerate(guests):
        last = guests[order + 1].first if order + 1 < len(guests) else len(groups)
        first = 0 if order == 0 else actor.first
        yield from _draft(scene, number, sentence, actor, frame, (first, last))


def _is_row(scene: Scene, sentence: Sentence) -> bool:
    return scene.text.count("|", sentence.start, sentence.end) > 1


def _of_columns(scene: Scene, row: Sequence[Actor], number: int, sentence: Sentence) -> Iterator[Draft]:
    """The visit of a row such as `12 March 2025 | Foreign Minister X of Mali | Peru | Working visit`."""
    groups = sentence.groups
    cells: list[list[int]] = [[]]
    for at, group in enumerate(groups):
        if scene.text[group.start : group.end] == "|":
            cells.append([])
        else:
            cells[-1].append(at)
    alone = [
        groups[cell[-1]]
        for cell in cells
        if 0 < len(cell) < 3 and all(groups[n].tags & (_PLACED | {"w:the"}) for n in cell)
    ]
    guests = [a for a in row if a.people and a.sort == "person"]
    states = {state_of(g) for g in alone}
    if len(guests) != 1 or len(states) != 1 or None in states:
        return
    where = alone[0]
    frame = Frame(True, None, (str(state_of(where)), where.span))
    for draft in _draft(scene, number, sentence, guests[0], frame, (0, len(groups))):
        if where.tags & {"place"} and not where.tags & {"state"}:
            place = place_name(scene, where)
            draft.put("places", replace(place, value=[place.value]))
        yield draft


def _draft(
    scene: Scene, number: int, sentence: Sentence, actor: Actor, frame: Frame, within: tuple[int, int]
) -> Iterator[Draft]:
    groups = sentence.groups[slice(*within)]
    origin = (actor.state, actor.spans) if actor.sure else None
    if origin is None and frame.origin is not None:
        origin = frame.origin[0], (frame.origin[1],)
    dated = next((g for g in groups if g.tags & {"date"}), None)
    if origin is None or frame.host is None or origin[0] == frame.host[0] or dated is None:
        return
    if (frame.origin is not None and origin[0] != frame.origin[0]) or lives_there(scene, [actor]):
        return
    span = (groups[0].start, groups[-1].end)
    draft = Draft("visit", "done", "visit.listed", sentence.groups[actor.first].span, span, number)
    fill_visitor(scene, draft, [actor], Value(origin[0], origin[1]))
    draft.set("host_state", frame.host[0], (frame.host[1],))
    when = read_date(scene, dated)
    draft.put("date", when)
    noun = next((n for n in range(*within) if sentence.groups[n].tags & {"n:visit"}), None)
    kind = visit_kind(scene, sentence, noun, noun) if noun is not None else None
    rule = None if kind else "kind:unsaid"
    draft.set("visit_kind", kind[0] if kind else "unspecified", (kind[1],) if kind else (), rule)
    if is_coming(scene, when):
        draft.standing = "planned"
    settle_standing(scene, draft)
    yield draft
