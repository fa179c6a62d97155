"""One report to its facts: set the scene, let each kind read it, merge what is told twice, ground what is left."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from chancery.errors import MissingExtra
from chancery.model import Fact, Report
from chancery.reading.apart import Parts, take_apart
from chancery.reading.drafts import Draft, to_fact
from chancery.reading.gate import Gate, open_gate, worth_reading
from chancery.reading.kept import kept
from chancery.reading.kinds.beside_signings import beside_signings
from chancery.reading.kinds.channels.mechanisms import mechanisms
from chancery.reading.kinds.channels.told_twice import without_sessions_again
from chancery.reading.kinds.counted_after import counted_after
from chancery.reading.kinds.days_ahead import days_ahead
from chancery.reading.kinds.during_old_visits import during_old_visits, old_by_what_was_done
from chancery.reading.kinds.effective_dates import date_of_signature, in_force_by_signature
from chancery.reading.kinds.everyday.local_news import is_local
from chancery.reading.kinds.everyday.pastimes import off_the_field
from chancery.reading.kinds.fallen_with import fall_with
from chancery.reading.kinds.meetings.meetings import meetings
from chancery.reading.kinds.milestones.milestones import milestones
from chancery.reading.kinds.papers.agreements import agreements
from chancery.reading.kinds.still_to_come import still_to_come
from chancery.reading.kinds.unsaid import take_back
from chancery.reading.kinds.visits.visits import visits
from chancery.reading.kinds.words.prospects import prospects
from chancery.reading.kinds.words.statements import statements
from chancery.reading.marks import usual_marks
from chancery.reading.merging import merge_drafts
from chancery.reading.scene import Scene, set_scene
from chancery.reading.settling import settle

_Kind = Callable[[Scene], Iterator[Draft]]
_DEEDS: tuple[_Kind, ...] = (visits, meetings, agreements, mechanisms, milestones)
_WORDS: tuple[_Kind, ...] = (statements, prospects)


class Unread(Struct, frozen=True, gc=False):
    """A trigger word that no pattern took, at `[start, end)`, with its sentence's range; offsets in code points."""

    word: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int


class Reading(Struct, frozen=True, dict=True):
    """What came out of a report: its facts in text order. `scene` is what they were read in, None where there was no need."""

    report: Report
    facts: tuple[Fact, ...]
    scene: Scene | None = None

    @kept
    def unread(self) -> tuple[Unread, ...]:
        """The trigger words nothing was made of."""
        return _unread(self.scene, self.facts) if self.scene is not None else ()


def read_report(report: Report) -> Reading:
    """Read one report. Raises nothing on any text; the same report gives the same reading.

    What somebody said, or what hinders or favours, is read only in a report that also tells of a visit, a meeting, a
    paper, a channel or a milestone: without any of them it is news of something else. A report that does not pass
    `worth_reading` has none.
    """
    parts = take_apart(usual_marks(report.text))
    if not worth_reading(tokens for *_, tokens in parts.sentences):
        return Reading(report, ())
    return read_through(report, parts)


def read_through(report: Report, parts: Parts | None = None) -> Reading:
    """Read one report whatever the gate says of it; `parts` are those of its text, if it was taken apart before."""
    scene = set_scene(report, parts)
    if is_local(scene):
        return Reading(report, ())
    deeds = take_back(scene, off_the_field(scene, [draft for kind in _DEEDS for draft in kind(scene)]))
    still_to_come(scene, deeds)
    days_ahead(scene, deeds)
    counted_after(scene, deeds)
    old_by_what_was_done(scene, deeds)
    during_old_visits(scene, deeds)
    date_of_signature(scene, deeds)
    beside_signings(scene, deeds)
    in_force_by_signature(scene, deeds)
    drafts = without_sessions_again(fall_with(scene, deeds))
    if drafts:
        drafts += _beside(drafts, [draft for kind in _WORDS for draft in kind(scene)])
    settled = settle(scene, merge_drafts(drafts))
    facts = [
        fact for draft in settled if (fact := to_fact(draft, text=report.text, report=report.id)) is not None
    ]
    facts.sort(key=lambda f: (f.evidence[0].start, f.kind, f.id))
    return Reading(report, tuple(facts), scene)


def _beside(deeds: Sequence[Draft], words: Sequence[Draft]) -> list[Draft]:
    """`words` without the statements that only name the source of a deed told in the same words."""
    told = [deed.trigger[0] for deed in deeds]
    return [d for d in words if not (d.echo and any(d.evidence[0] <= at < d.evidence[1] for at in told))]


#: Opening the gate takes as long as reading some hundred reports, so it is opened once as many have come.
_GATE_PAYS = 100


def quick_reader(*, at_once: bool = False) -> Callable[[Report], Reading]:
    """`read_report` for many reports: the same readings, sooner, where google-re2 is installed (extra `fast`).

    The gate is opened when enough reports have come for that to pay, or with the first one if `at_once`.
    """
    waiting = 1 if at_once else _GATE_PAYS
    gate: Gate | None = None

    def read(report: Report) -> Reading:
        nonlocal waiting, gate
        waiting -= 1
        if waiting == 0:
            gate = _gate()
        if gate is not None and not gate.passes(report.text):
            return Reading(report, ())
        return read_report(report)

    return read


def _gate() -> Gate | None:
    try:
        return open_gate()
    except MissingExtra:
        return None


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


def _unread(scene: Scene, facts: Sequence[Fact]) -> tuple[Unread, ...]:
    taken = _Stretches((c.start, c.end) for fact in facts for c in fact.citations())
    left = []
    for sentence in scene.sentences:
        for group in sentence.groups:
            if group.tags & _TRIGGERS and not taken.touch(group.start, group.end):
                word = scene.text[group.start : group.end]
                left.append(Unread(word, group.start, group.end, sentence.start, sentence.end))
    return tuple(left)


class _Stretches:
    """Which parts of a text some half-open ranges cover."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touch(self, start: int, end: int) -> bool:
        """Whether any range shares a code point with `[start, end)`."""
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and self._ends[at] > start
