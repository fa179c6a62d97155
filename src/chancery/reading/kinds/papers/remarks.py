"""Remarks on a title: `signed at Lima on 3 May 2020`, `entry into force: 4 June 2021`, `Lima, 3 May 2020`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.in_force import holds_since
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import place_value

#: Classes of the words that open a remark, the later in a paper's life first.
_OPENING = (
    "n:notice", "v:terminate", "v:expire", "v:cease", "v:denounce", "v:suspend", "v:renew", "n:renewal", "v:amend",
    "v:enter-force", "n:in-force", "v:ratify", "n:ratification", "v:approve", "v:initial", "v:sign", "n:signing", "v:conclude",
)  # fmt: skip
_BEFORE = frozenset({"cap", "cap1", "date", "w:of", "adverb"})
_FRAME = frozenset({"comma", "open", "close", "stop", "w:on", "w:at", "w:in", "cap1", "cap"})
#: What parts a remark from the title before it, or from another remark.
_PARTING = frozenset({"comma", "dash", "open", "stop", "w:and"})
_TITLE_FORMS = ("past", "pp", "", None)


@dataclass(frozen=True, slots=True)
class Remark:
    """What one remark says: a stage with its words, and the date and place that go with it."""

    stage: str
    word: Span
    date: Value | None
    place: Value | None


def remarks_behind(scene: Scene, sentence: Sentence, paper: Paper) -> list[Remark]:
    """What a line that begins with a paper says of it behind its title: `..., signed at Lima on 3 May - in force: 4 June`."""
    starts = _starts(sentence.groups, paper.at)
    ends = [*starts[1:], len(sentence.groups)] if starts else []
    found = (opened(scene, sentence, range(*clause)) for clause in zip(starts, ends, strict=True))
    return [told for told in found if told is not None]


def remarks_begin(sentence: Sentence, paper: Paper) -> int | None:
    """The group at which the first remark behind the title of `paper` begins."""
    return next(iter(_starts(sentence.groups, paper.at)), None)


def _starts(groups: Sequence[Group], at: int) -> list[int]:
    return [
        n
        for n in range(at + 2, len(groups))
        if groups[n - 1].tags & _PARTING and (_opens(groups[n]) or _done_at(groups, n))
    ]


def _opens(group: Group) -> str | None:
    opening = next((c for c in _OPENING if c in group.tags), None)
    in_force = opening == "v:enter-force" and any(w.surface.startswith("in ") for w in group.words)
    if opening is None or (opening.startswith("v:") and group.form not in _TITLE_FORMS and not in_force):
        return None
    return opening


def _done_at(groups: Sequence[Group], at: int) -> bool:
    """`Done at Muscat on 4 May`, `Done: Muscat, 4 May`."""
    return (
        "w:done" in groups[at].tags
        and bool(groups[at + 1 : at + 2])
        and bool(groups[at + 1].tags & {"w:at", "w:in", "colon"})
    )


def clauses(sentence: Sentence) -> Iterator[range]:
    """The parts of a remark between semicolons, as ranges of groups."""
    begin = 0
    for n, group in enumerate(sentence.groups):
        if "stop" in group.tags:
            if begin < n:
                yield range(begin, n)
            begin = n + 1
    if begin < len(sentence.groups):
        yield range(begin, len(sentence.groups))


def opened(scene: Scene, sentence: Sentence, clause: range) -> Remark | None:
    """`Signed at Lima on 3 May`, `Date of entry into force: 4 June`, `ratified by Chad on 5 July`."""
    groups = sentence.groups
    if scene.plain(groups[clause[0]].start, groups[clause[0]].end).startswith("signatures "):
        return None  # `Signatures were affixed in Lima`: of all papers at once
    effected = clause[0] if by_notes(sentence) else None
    for n in clause[:3]:
        if n > clause[0] and not groups[n - 1].tags & _BEFORE:
            return None
        opening = "v:sign" if _done_at(groups, n) or n == effected else _opens(groups[n])
        if opening is None:
            continue
        own = _own(groups, clause)
        date, place = date_in(scene, groups, own), place_in(scene, sentence, own)
        if opening == "v:renew" and _until(groups, own):
            return Remark(STAGE_OF[opening], groups[n].span, None, place)
        if date is None and opening in ("v:enter-force", "n:in-force"):
            date = holds_since(scene, sentence, n + 1)
        if date is None and place is None and opening not in ("v:enter-force", "n:in-force"):
            return None
        return Remark(STAGE_OF[opening], groups[n].span, date, place)
    return None


def _until(groups: Sequence[Group], clause: range) -> bool:
    """`Extended up to 31 December 2029`: the day until which a paper holds is not that of its renewal."""
    first = next((groups[n] for n in clause if "date" in groups[n].tags), None)
    return first is not None and first.value.bound == "until"


def by_notes(sentence: Sentence) -> bool:
    """`Effected by exchange of notes at Lima, 3 August`: how the paper above was made, and no other paper."""
    words = [t.fold for t in sentence.tokens[:6] if t.text.isalpha() and t.fold not in ("an", "the")]
    return words[:2] in (["effected", "by"], ["concluded", "by"]) and words[2:4] == ["exchange", "of"]


def _own(groups: Sequence[Group], clause: range) -> range:
    """A remark without what its brackets tell of another paper: `Terminated: 31 May (Exchange of Notes, Apia, 8 March)`."""
    opens = (n for n in clause if "open" in groups[n].tags)
    other = next((n for n in opens if any(g.word("instrument") for g in groups[n + 1 : n + 4])), None)
    return clause if other is None else range(clause.start, other)


def bare(scene: Scene, sentence: Sentence, clause: range) -> Remark | None:
    """`Lusaka, 14 June 2018`: where and when, and nothing else."""
    groups = sentence.groups
    if len(clause) > 5 or any(not groups[n].tags & (_FRAME | {"place", "date"}) for n in clause):
        return None
    date, place = _dated(scene, sentence, clause), place_in(scene, sentence, clause)
    return None if date is None or place is None else Remark("signed", date.spans[0], date, place)


def _dated(scene: Scene, sentence: Sentence, clause: range) -> Value | None:
    """The date of a clause, in the year that opens the line where it names none."""
    at = next((n for n in clause if "date" in sentence.groups[n].tags), None)
    return when(scene, sentence, at, within=(at, at + 1)) if at is not None else None


def date_in(scene: Scene, groups: Sequence[Group], clause: range) -> Value | None:
    """The first date among the groups of `clause`."""
    return next((read_date(scene, groups[n]) for n in clause if "date" in groups[n].tags), None)


def place_in(scene: Scene, sentence: Sentence, clause: range) -> Value | None:
    """The first place among the groups of `clause`."""
    at = next((n for n in clause if "place" in sentence.groups[n].tags), None)
    if at is None:
        return None
    group = sentence.groups[at]
    return place_value(scene, sentence, at) or Value(scene.words(group.span), (group.span,))
