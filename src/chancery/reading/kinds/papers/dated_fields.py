"""Fields each with its year behind one plural, as fact sheets have them: `Agreements: trade (1981), air services (2009)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.named_states import states_in
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of

PATTERN: Final = "instrument.dated-fields"
#: What opens the fields behind the plural.
_OPENERS: Final = frozenset({
    "colon", "w:on", "w:in", "w:for", "w:covering", "w:concerning", "w:regarding", "w:about", "dash", "w:including",
})  # fmt: skip
_PARTING: Final = frozenset({"comma", "w:and", "stop"})
#: Words before a field that are none of it.
_LEADING: Final = frozenset({"w:and", "w:on", "w:the", "w:in", "w:for", "comma", "stop", "w:also"})
#: How many groups behind the plural the fields may begin.
_NEAR: Final = 8
#: Labels of fields on which nothing is signed yet.
_UNDER_WAY: Final = (
    "under negotiation",
    "in negotiation",
    "being negotiated",
    "negotiations under way",
    "negotiations",
)


class _Field(Struct, frozen=True, gc=False):
    """A field of a list with the day or year in brackets behind it."""

    span: Span
    date: Value


def dated_fields(scene: Scene, made: Sequence[Draft]) -> list[Draft]:
    """`made` with a paper of the past for each field that has its year, instead of one paper for the whole list."""
    found: list[Draft] = []
    heads: dict[int, Span] = {}
    rows: set[int] = set()
    for number, sentence in enumerate(scene.sentences):
        at = next((n for n, g in enumerate(sentence.groups) if _plural(g)), None)
        fields = _fields(scene, sentence, at) if at is not None else []
        if at is not None and len(fields) > 1:
            heads[number] = sentence.groups[at].span
            rows.add(sentence.block)
            found.extend(_papers(scene, number, sentence, at, fields))
        elif {sentence.block, sentence.block - 1} & rows:
            found.extend(_under_way(scene, number, sentence))
    kept = [d for d in made if d.kind != "instrument" or not _whole_list(d, heads)]
    return [*kept, *found]


def _plural(group: Group) -> bool:
    word = group.word("instrument")
    return word is not None and bool(word.value.plural)


def _whole_list(draft: Draft, heads: dict[int, Span]) -> bool:
    """Whether a paper is read from the plural that a list of dated fields follows."""
    head = heads.get(draft.sentence)
    return head is not None and draft.evidence[0] <= head[0] <= draft.evidence[1]


def _fields(scene: Scene, sentence: Sentence, plural: int) -> list[_Field]:
    groups = sentence.groups
    opener = next(
        (n for n in range(plural + 1, min(plural + _NEAR, len(groups))) if groups[n].tags & _OPENERS), None
    )
    if opener is None:
        return []
    found: list[_Field] = []
    begin = opener + 1
    while begin < len(groups):
        opens = next((n for n in range(begin, len(groups) - 1) if "open" in groups[n].tags), None)
        field = _field(scene, groups, begin, opens) if opens is not None else None
        if opens is None or field is None:
            break
        found.append(field)
        closes = next((n for n in range(opens + 1, len(groups)) if "close" in groups[n].tags), len(groups))
        begin = closes + 1
        if begin < len(groups) and groups[begin].tags.isdisjoint(_PARTING):
            break
    return found


def _field(scene: Scene, groups: Sequence[Group], begin: int, opens: int) -> _Field | None:
    while begin < opens and groups[begin].tags & _LEADING:
        begin += 1
    inside = groups[begin:opens]
    if (
        not inside
        or len(inside) > _NEAR
        or any(g.tags & {"verb", "stop", "person", "instrument"} for g in inside)
    ):
        return None
    date = read_date(scene, groups[opens + 1]) if "date" in groups[opens + 1].tags else None
    return _Field((inside[0].start, inside[-1].end), date) if date is not None else None


def _states(scene: Scene, sentence: Sentence, until: int) -> Value | None:
    named = {state: span for state, span, share in states_in(sentence.groups[:until]) if share >= 1}
    return complete_pair(scene, sentence, named)


def _papers(
    scene: Scene, number: int, sentence: Sentence, plural: int, fields: Sequence[_Field]
) -> Iterator[Draft]:
    word = sentence.groups[plural].word("instrument")
    states = _states(scene, sentence, plural + _NEAR)
    if word is None or states is None or len(states.value) < 2:
        return
    head = sentence.groups[plural].span
    before = scene.plain(sentence.start, fields[0].span[0])
    stage = (
        "in-force"
        if "in force" in before
        else "signed"
        if "signed" in before or "concluded" in before
        else None
    )
    for field in fields:
        made = Draft(
            "instrument", "background", PATTERN, field.span, (field.span[0], field.date.spans[0][1]), number
        )
        made.set("type", word.value.type, (head,))
        made.put("states", states)
        made.put("sectors", sectors_of(scene.text, (field.span,), ()))
        made.put("date", field.date)
        if stage is not None:
            made.set("stage", stage, (head,))
        made.more = [head]
        yield made


def _under_way(scene: Scene, number: int, sentence: Sentence) -> Iterator[Draft]:
    """`Under negotiation: social security, air services`, right behind the fields on which papers are signed."""
    groups = sentence.groups
    colon = next((n for n, g in enumerate(groups[:6]) if "colon" in g.tags), None)
    label = scene.plain(sentence.start, groups[colon].start).strip() if colon is not None else ""
    states = _states(scene, sentence, 0) if label in _UNDER_WAY else None
    if colon is None or states is None or len(states.value) < 2:
        return
    words = (sentence.start, groups[colon].start)
    begin = colon + 1
    for at in range(colon + 1, len(groups) + 1):
        if at < len(groups) and groups[at].tags.isdisjoint(_PARTING):
            continue
        inside = groups[begin:at]
        begin = at + 1
        sectors = sectors_of(scene.text, ((inside[0].start, inside[-1].end),), ()) if inside else None
        if sectors is None or any("instrument" in g.tags for g in inside):
            continue
        span = (inside[0].start, inside[-1].end)
        made = Draft("instrument", "planned", PATTERN, span, (words[0], span[1]), number)
        made.set("type", "agreement", (words,), "type:unsaid")
        made.put("states", states)
        made.put("sectors", sectors)
        made.set("stage", "negotiating", (words,))
        yield made
