"""Registers of the papers of one state, whose rows open with the other: `Ghana. Agreement on fish. Lomé, 9 March 2022.`"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_coming, is_past
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.entry_signings import signing_of
from chancery.reading.kinds.papers.news_of_entries import tells_news
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.parties import parties_of, party_value
from chancery.reading.kinds.papers.remarks import (
    Remark,
    bare,
    clauses,
    date_in,
    opened,
    remarks_begin,
    remarks_behind,
)
from chancery.reading.kinds.papers.row_titles import has_main_verb
from chancery.reading.kinds.papers.section_stages import stage_over_rows
from chancery.reading.kinds.papers.types import type_of
from chancery.reading.scene import Scene, by_block
from chancery.reading.sectors import sectors_of
from chancery.reading.stages import later_stage

#: How many blocks may stand over the rows, and how many rows are a register.
_HEAD: Final = 8
_FEWEST: Final = 2
#: What parts the name of a state from the title behind it, and what may stand around the name.
_PARTING: Final = frozenset({"stop", "dot", "colon", "dash"})
#: What parts the cells of a table, whose columns are read by their heads.
_BARS: Final = "|\t"
_AROUND: Final = frozenset({"w:the", "number", "open", "close"})
#: How many groups the name of a state takes at most.
_LABEL: Final = 4
#: What parts a title from the place and day that close its line, and what these may hold.
_OPENS: Final = frozenset({"open", "comma", "dash", "punct"})
_WHERE_AND_WHEN: Final = frozenset(
    {"place", "date", "comma", "close", "stop", "dot", "cap", "cap1", "w:in", "w:at", "w:on"}
)
_HELPING: Final = frozenset({"w:was", "w:is", "w:were", "w:are", "w:will", "w:has", "w:have", "w:had"})


class LabelledRow(Struct, frozen=True):
    """A row of a register: the other state where it is named, and the paper, told in sentence `number`."""

    state: str
    label: Span
    number: int
    sentence: Sentence
    paper: Paper
    further: tuple[Sentence, ...]


def registered_of_one(scene: Scene) -> Iterator[Draft]:
    """The papers, and the signings, of the rows that open with the name of the other state."""
    found = _rows(scene)
    others = {row.state for row in found}
    if len(found) < _FEWEST or (own := _owner(scene, found[0].sentence.block, others)) is None:
        return
    for row in found:
        yield from _read(scene, row, own)


def _rows(scene: Scene) -> list[LabelledRow]:
    numbers = {sentence.start: number for number, sentence in enumerate(scene.sentences)}
    found: list[LabelledRow] = []
    above: tuple[str, Span] | None = None
    for block in sorted(by_block(scene)):
        inside = by_block(scene)[block]
        label = _label(scene, inside[0].groups)
        if label is not None and label[2] == len(inside[0].groups) and len(inside) == 1:
            above = label[:2] if scene.blocks[block].sort == "heading" else None
            continue
        named, rest = (label[:2], _behind(inside, label[2])) if label else (above, inside)
        head = papers(rest[0])[:1] if rest and named else []
        if named is None or not head or head[0].first > 0 or head[0].noun.plural or _runs(rest[0], head[0]):
            above = above if label is None and scene.blocks[block].sort == "heading" else None
            continue
        number = numbers[rest[0].start] if rest[0].start in numbers else numbers[inside[0].start]
        found.append(LabelledRow(*named, number, rest[0], head[0], tuple(rest[1:])))
    return found


def _label(scene: Scene, groups: Sequence[Group]) -> tuple[str, Span, int] | None:
    """The state that a row opens with, its words, and the group behind what parts it from the title."""
    for number, group in enumerate(groups[:_LABEL]):
        state = state_of(group) if "state" in group.tags else None
        if state is None:
            if group.tags & _AROUND:
                continue
            return None
        behind = groups[number + 1 : number + 2]
        if not behind:
            return state, group.span, number + 1
        parted = behind[0].tags & _PARTING and scene.text[behind[0].start] not in _BARS
        return (state, group.span, number + 2) if parted else None
    return None


def _behind(inside: Sequence[Sentence], label: int) -> list[Sentence]:
    """What a row holds behind its label."""
    first, *rest = inside
    left = first.groups[label:]
    return [first.with_groups(left), *rest] if left else rest


def _runs(sentence: Sentence, paper: Paper) -> bool:
    """Whether the line is a sentence of its own: `Agreement was reached on fish`."""
    return any(g.tags & _HELPING for g in sentence.groups[paper.at :])


def _owner(scene: Scene, block: int, others: set[str]) -> tuple[str, Span] | None:
    """The one state that the lines over the rows name and no row opens with, in full or by its ministry."""
    named: dict[str, Span] = {}
    for sentence in scene.sentences:
        if sentence.block >= min(block, _HEAD):
            break
        for group in sentence.groups:
            state = state_of(group)
            if state is not None and state not in others:
                named.setdefault(state, group.span)
    if len(named) > 1:
        return None
    home = scene.story(scene.sentences[0]).home
    if not named and home is not None and home not in others:
        rank = next((r for r in scene.story(scene.sentences[0]).ranked if r.state == home), None)
        return (home, rank.span) if rank is not None else None
    return next(iter(named.items()), None)


def _read(scene: Scene, row: LabelledRow, own: tuple[str, Span]) -> Iterator[Draft]:
    paper, states = row.paper, {row.state: row.label, own[0]: own[1]}
    span = (paper.span[0], min(paper.span[1], _title_end(row)))
    made = Draft("instrument", "done", "instrument.entry", span, span, row.number)
    made.set("title", scene.words(span), (span,))
    made.set("type", type_of(scene, paper), (row.sentence.groups[paper.at].span,))
    made.put("states", Value(sorted(states), tuple(states.values()), "pair:report"))
    parties = list(parties_of(scene, paper, None))
    made.put("parties", party_value(parties, made.values["states"]))
    made.put("sectors", sectors_of(scene.text, (span,), [p.body for p in parties if p.body is not None]))
    remarks = _remarks(scene, row)
    last = _last(remarks)
    if last is None and any(has_main_verb(sentence) for sentence in row.further):
        return  # what the row tells in sentences of its own is read as they are
    section = stage_over_rows(scene, row.label[0])
    if last is not None and (section is None or last.stage != "signed" or section[0] == "negotiating"):
        made.set("stage", last.stage, (last.word,))
    elif section is not None:
        made.set("stage", section[0], (section[1],), "list:section")
    if last is not None:
        made.put("date", last.date)
        made.put("place", last.place)
    else:
        made.put("date", _day_alone(scene, row))
    made.standing = _standing(scene, made)
    yield made
    signed = next((r for r in remarks if r.stage == "signed"), None)
    told = signed is not None and (made.standing == "done" or signed is not last)
    if signed is not None and told and (made.standing != "background" or tells_news(scene, made)):
        yield signing_of(made, signed, "background" if is_past(scene, signed.date) else "done")


def _remarks(scene: Scene, row: LabelledRow) -> list[Remark]:
    found = list(remarks_behind(scene, row.sentence, row.paper))
    groups = row.sentence.groups
    closing = _closing(row)
    if not found and closing is not None:
        told = bare(scene, row.sentence, range(closing + 1, len(groups)))
        found = [told] if told is not None else []
    for sentence in row.further:
        for clause in clauses(sentence):
            told = opened(scene, sentence, clause) or bare(scene, sentence, clause)
            if told is not None:
                found.append(told)
    return found


def _day_alone(scene: Scene, row: LabelledRow) -> Value | None:
    """The day that closes a line without a place: that of what the heading of its section tells."""
    closing, groups = _closing(row), row.sentence.groups
    return date_in(scene, groups, range(closing + 1, len(groups))) if closing is not None else None


def _title_end(row: LabelledRow) -> int:
    """Where the title ends: before the first remark, or before the day that closes the line."""
    groups = row.sentence.groups
    begin = remarks_begin(row.sentence, row.paper)
    closing = _closing(row)
    if begin is not None:
        return groups[begin - 1].start
    return groups[closing].start if closing is not None else row.paper.span[1]


def _closing(row: LabelledRow) -> int | None:
    """The bracket, comma or dash before the place and day that close a line: `Agreement on fish (Lima, 9 March 2022)`."""
    groups = row.sentence.groups
    for number in range(row.paper.at + 1, len(groups) - 1):
        behind = groups[number + 1 :]
        if groups[number].tags & _OPENS and all(g.tags & _WHERE_AND_WHEN for g in behind):
            return number if any("date" in g.tags for g in behind) else None
    return None


def _last(remarks: Sequence[Remark]) -> Remark | None:
    last = next(iter(remarks), None)
    for further in remarks[1:]:
        if last is not None and later_stage(further.stage, last.stage):
            last = further
    return last


def _standing(scene: Scene, made: Draft) -> str:
    date = made.values.get("date")
    if made.get("stage") == "negotiating" or is_coming(scene, date):
        return "planned"
    return "background" if date is None or is_past(scene, date) else "done"
