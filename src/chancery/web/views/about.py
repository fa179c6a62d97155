"""What the record was made with; and the components of the pages with values that strain them."""

from __future__ import annotations

from dataclasses import dataclass

from chancery.keeping import Record
from chancery.keeping.versions import code, grammar, vocabulary
from chancery.model.kinds import KINDS, STANDINGS
from chancery.web.views.lines import EntryLine


@dataclass(frozen=True, slots=True)
class Run:
    """One run that added reports: when it began, with which code and words, what it added and refused."""

    started: str
    code: str
    grammar: str
    vocabulary: str
    added: int
    changed: int
    facts: int
    refused: int


@dataclass(frozen=True, slots=True)
class About:
    """Versions of program, grammar and words; `outdated` when the entries were made by other rules; the latest runs first."""

    version: str
    grammar: str
    vocabulary: str
    outdated: bool
    reports: int
    facts: int
    entries: int
    judgements: int
    runs: tuple[Run, ...]


def about_view(record: Record) -> About:
    """What is known of the record as a whole."""
    counts = record.counts()
    return About(
        version=code(),
        grammar=grammar(),
        vocabulary=vocabulary(),
        outdated=record.is_outdated(),
        reports=counts["report"],
        facts=counts["fact"],
        entries=counts["entry"],
        judgements=counts["judgement"],
        runs=tuple(
            Run(
                one.started, one.code, one.grammar, one.vocabulary, one.added, one.changed, one.facts,
                len(one.refused),
            )
            for one in reversed(record.receipts()[-50:])
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Components:
    """Lines and words that show how every component takes long, strange and right-to-left text."""

    lines: tuple[EntryLine, ...]
    words: tuple[str, ...]


def components_view() -> Components:
    """Always the same."""
    lines = tuple(_line(number, kind) for number, kind in enumerate(KINDS))
    return Components(lines, _WORDS)


_WORDS = (
    "Tô Lâm, Tổng Bí thư Ban Chấp hành Trung ương Đảng",
    "김정은 국무위원장",
    "محمد بن سلمان، ولي العهد رئيس مجلس الوزراء",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "<script>alert('no')</script> & \"quotes\" \u202eturned around\u202c =1+1",
)


def _line(number: int, kind: str) -> EntryLine:
    return EntryLine(
        id=f"{kind}-0",
        address=f"/registry/{kind}",
        kind=kind,
        standing=STANDINGS[number % len(STANDINGS)],
        date="2025-10-09/2025-10-11" if number % 2 else None,
        states=("VNM", "PRK"),
        says=_WORDS[number % len(_WORDS)],
        reports=number + 1,
        independent=number // 2 + 1,
        disagreements=number % 3,
    )
