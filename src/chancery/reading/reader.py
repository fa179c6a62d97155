"""One report to its facts: set the scene, let each kind read it, merge what is told twice, ground what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chancery.model import Fact, Report
from chancery.reading.drafts import Draft, to_fact
from chancery.reading.kinds.agreements import agreements
from chancery.reading.kinds.mechanisms import mechanisms
from chancery.reading.kinds.meetings import meetings
from chancery.reading.kinds.milestones import milestones
from chancery.reading.kinds.prospects import prospects
from chancery.reading.kinds.statements import statements
from chancery.reading.kinds.visits import visits
from chancery.reading.merging import merge_drafts
from chancery.reading.scene import Scene, set_scene
from chancery.reading.settling import settle

_KINDS: tuple[Callable[[Scene], Iterator[Draft]], ...] = (
    visits, meetings, agreements, mechanisms, milestones, statements, prospects,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unread:
    """A trigger word that no pattern took, at `[start, end)`, with its sentence's range; offsets in code points."""

    word: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of a report: its facts in text order, and the trigger words nothing was made of."""

    report: Report
    facts: tuple[Fact, ...]
    unread: tuple[Unread, ...] = ()


def read_report(report: Report) -> Reading:
    """Read one report. Raises nothing on any text; the same report gives the same reading."""
    scene = set_scene(report)
    drafts = [draft for kind in _KINDS for draft in kind(scene)]
    settled = settle(scene, merge_drafts(drafts))
    facts = [
        fact for draft in settled if (fact := to_fact(draft, text=report.text, report=report.id)) is not None
    ]
    facts.sort(key=lambda f: (f.evidence[0].start, f.kind, f.id))
    return Reading(report, tuple(facts), _unread(scene, facts))


_TRIGGERS = frozenset(
    {
        "instrument",
        "mechanism",
        "n:visit",
        "n:talks",
        "n:summit",
        "n:courtesy",
        "v:sign",
        "n:signing",
        "n:anniversary",
        "n:embassy",
    }
)


def _unread(scene: Scene, facts: list[Fact]) -> tuple[Unread, ...]:
    taken = [(c.start, c.end) for fact in facts for c in fact.citations()]
    left = []
    for sentence in scene.sentences:
        for group in sentence.groups:
            if group.tags & _TRIGGERS and not any(a < group.end and group.start < b for a, b in taken):
                word = scene.text[group.start : group.end]
                left.append(Unread(word, group.start, group.end, sentence.start, sentence.end))
    return tuple(left)
