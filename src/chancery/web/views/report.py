"""A report: its text, its facts with the entries that hold them, what was left unread, and who else tells of the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from chancery.export.describe import describe
from chancery.export.order import counts, in_order
from chancery.export.pieces import within
from chancery.export.unread import UnreadWord
from chancery.keeping import Record
from chancery.keeping.registry import Placed, ToldReport
from chancery.model import Entry, Fact, Report
from chancery.web import addresses
from chancery.web.views.parts import Part, part_of
from chancery.web.views.quotes import ReportLine, report_line


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the report: the hash of its text, when it was published, whether it is the one that counts."""

    version: str
    address: str
    published: str | None
    current: bool


@dataclass(frozen=True, slots=True)
class FactHere:
    """A fact of this report, what it says in words, and the entry that holds it, where one does."""

    fact: Fact
    says: str
    entry: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class Beside:
    """Another report of the same events: how many entries both tell of, and the address of the two side by side."""

    report: ReportLine
    shared: int
    address: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A trigger word that no pattern took, at `[start, end)`, in its sentence or what stands around it of a long one."""

    word: str
    start: int
    end: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Marked:
    """The words that the address asks for: `[start, end)`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReportView:
    """`text` is the whole text as it was read; offsets in the facts count its code points. `part` is what the page shows of it:
    that text, the facts with evidence there, and their `counts`. `unread` is None unless asked for."""

    line: ReportLine
    version: str
    current: bool
    author: str | None
    language: str | None
    url: str | None
    text: str
    part: Part
    counts: Mapping[str, int]
    facts: tuple[FactHere, ...]
    marked: Marked | None
    unread: tuple[Unread, ...] | None
    beside: tuple[Beside, ...]
    versions: tuple[Version, ...]


def report_view(
    record: Record,
    told: ToldReport,
    *,
    marked: Marked | None = None,
    unread: Iterable[UnreadWord] | None = None,
    page: int | None = None,
    addressed: Callable[[int], str] = str,
) -> ReportView:
    """Everything there is to show of one version of a report, and which part of it stands on `page`.

    Without a page it is the one on which the `marked` words begin; `addressed` gives the address of a page. Raises
    `QuestionError` for a page that is not there.
    """
    report, head = told.report, told.head
    by_fact = {placed.fact.id: placed for placed in told.facts}
    facts = in_order(placed.fact for placed in told.facts)
    marked = marked if marked and marked.end <= len(report.text) else None
    part = part_of(report.text, page, at=marked.start if marked else 0, addressed=addressed)
    held = record.registry.by_ids({placed.entry for placed in told.facts if placed.entry})
    return ReportView(
        line=report_line(report.id, head),
        version=head.version,
        current=told.current,
        author=report.author,
        language=report.language,
        url=report.url,
        text=report.text,
        part=part,
        counts=counts(facts[index] for index in within(facts, (part.start, part.end))),
        facts=tuple(_here(by_fact[fact.id]) for fact in facts),
        marked=marked,
        unread=None if unread is None else tuple(_unread(report, word) for word in unread),
        beside=_beside(record, report, held.values()),
        versions=tuple(
            Version(one.version, addresses.version(report.id, one.version), one.published, current)
            for one, current in told.versions
        ),
    )


def _here(placed: Placed) -> FactHere:
    address = addresses.entry(placed.entry) if placed.entry else None
    return FactHere(placed.fact, describe(placed.fact), placed.entry, address)


def _unread(report: Report, word: UnreadWord) -> Unread:
    start = max(word.sentence_start, word.start - _AROUND)
    return Unread(
        word.word, word.start, word.end, report.text[start : min(word.sentence_end, word.end + _AROUND)]
    )


def _beside(record: Record, report: Report, held: Iterable[Entry]) -> tuple[Beside, ...]:
    shared = Counter(other for entry in held for other in entry.reports if other != report.id)
    heads = record.registry.heads(shared)
    found = sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(
        Beside(report_line(other, heads.get(other)), number, addresses.compare(report.id, other))
        for other, number in found[:_MOST]
    )


#: So many code points of a sentence are shown on either side of a word that was left unread.
_AROUND = 400
#: So many other reports of the same events are named.
_MOST = 20
