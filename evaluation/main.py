"""The command: measure, show, store, hold.

python evaluation/run.py                                        measure everything, store figures and page
python evaluation/run.py --check                                fail when a figure is under its floor
python evaluation/run.py --raise-floors                         lift the floors to what is reached now
python evaluation/run.py --first-look FOLDER --name blind-1     score a sealed set once and take it into the gold
python evaluation/run.py --details --set dev --half odd --kind instrument --only dev-001
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chancery.model.kinds import CORE_KINDS, KINDS
from evaluation import figures as fig
from evaluation import gold, tables
from evaluation.details import document_details, paragraph_details
from evaluation.everyday import EVERYDAY_SET, everyday_figures
from evaluation.milestones import ParagraphScore, score_paragraph
from evaluation.reader import found_facts
from evaluation.rounds import first_look, load_rounds, open_round
from evaluation.score import DocumentScore, score_document


@dataclass(frozen=True, slots=True)
class Choice:
    """Which sets, which half, which kinds, which documents; empty means all."""

    sets: tuple[str, ...] = ()
    half: str | None = None
    kinds: tuple[str, ...] = ()
    only: tuple[str, ...] = ()

    @property
    def narrowed(self) -> bool:
        return bool(self.sets or self.half or self.kinds or self.only)

    def takes(self, name: str, half: str) -> bool:
        return self.half in (None, half) and (not self.only or name.startswith(self.only))

    def takes_set(self, name: str) -> bool:
        return not self.sets or name in self.sets


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of a set and the lines that say what was missed."""

    figures: fig.Figures
    details: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 0, or 1 when a floor or the stored page does not hold."""
    options = _parser().parse_args(arguments)
    if options.first_look:
        return look(Path(options.first_look), options.name or Path(options.first_look).name)
    choice = Choice(_split(options.set), options.half, _kinds(options.kind), _split(options.only))
    measured = dict(measure(choice, slots=options.slots))
    for name, result in measured.items():
        if options.details or options.slots:
            print(*result.details, sep="\n")
        print(tables.terminal(name, result.figures, choice.half), end="\n\n")
    figures = {name: result.figures for name, result in measured.items()}
    if options.check:
        return check(figures)
    if options.raise_floors:
        fig.dump(fig.FLOORS, fig.raised(figures, fig.load(fig.FLOORS)))
    if not (choice.narrowed or options.details or options.slots):
        store(figures)
    return 0


def measure(choice: Choice, *, slots: bool = False) -> Iterator[tuple[str, Measured]]:
    """Read and score the chosen sets, one after the other; sets that are not on this machine are left out."""
    for name, folder in gold.sets().items():
        documents = [doc for doc in gold.read_set(folder) if choice.takes(doc.stem, doc.half)]
        if documents and choice.takes_set(name):
            yield name, _measure_documents(documents, choice, slots)
    paragraphs = [row for row in gold.read_paragraphs() if choice.takes(row.id, row.half)]
    if (
        paragraphs
        and choice.takes_set(fig.MILESTONE_SET)
        and (not choice.kinds or "milestone" in choice.kinds)
    ):
        yield fig.MILESTONE_SET, _measure_paragraphs(paragraphs)
    if EVERYDAY_SET in choice.sets or not choice.narrowed:
        yield EVERYDAY_SET, Measured(everyday_figures(), ())


def look(folder: Path, name: str) -> int:
    """Score a sealed set for the first and only time, keep what it scored and take it into the gold."""
    documents = gold.read_set(folder)
    figures = _measure_documents(documents, Choice(), slots=False).figures
    print(tables.terminal(name, figures, "all"))
    fig.dump(fig.FLOORS, {name: {"grounded": 1.0}} | fig.load(fig.FLOORS))
    open_round(folder, name, first_look(name, date.today().isoformat(), figures))
    return 0


def store(figures: dict[str, fig.Figures]) -> None:
    """Write the figures and their page; sets that could not be measured here keep their last figures."""
    everything = fig.load(fig.FIGURES) | figures
    fig.dump(fig.FIGURES, everything)
    tables.PAGE.parent.mkdir(parents=True, exist_ok=True)
    tables.PAGE.write_text(tables.page(everything, load_rounds()), encoding="utf-8")


def check(figures: dict[str, fig.Figures]) -> int:
    """Say what is under its floor and whether the stored figures are the ones measured; 0 when all is well."""
    floors, stored = fig.load(fig.FLOORS), fig.load(fig.FIGURES)
    lines = fig.falls(figures, floors)
    lines += [
        f"{name}: the stored figures are not these; run make evaluate"
        for name in figures
        if stored.get(name) != figures[name]
    ]
    skipped = [name for name in floors if name not in figures]
    if skipped:
        print(f"Not measured here: {', '.join(skipped)} (the texts are not beside the checkout).")
    print("\n".join(lines) if lines else "Every figure holds its floor.")
    return 1 if lines else 0


def _measure_documents(documents: Sequence[gold.GoldDocument], choice: Choice, slots: bool) -> Measured:
    scored: list[tuple[gold.GoldDocument, DocumentScore]] = []
    lines: list[str] = []
    for document in documents:
        found = found_facts(document.stem, document.text, document.header)
        score = score_document(document.text, document.facts, found)
        scored.append((document, score))
        lines.extend(document_details(document, score, choice.kinds or KINDS, found, slots))
    return Measured(fig.document_figures(scored), tuple(lines))


def _measure_paragraphs(paragraphs: Sequence[gold.Paragraph]) -> Measured:
    scored: list[tuple[gold.Paragraph, ParagraphScore]] = []
    lines: list[str] = []
    for row in paragraphs:
        found = found_facts(row.id, row.text, {"language": "en"})
        score = score_paragraph(row, found)
        scored.append((row, score))
        if not score.whole:
            lines.extend(paragraph_details(row, found))
    return Measured(fig.paragraph_figures(scored), tuple(lines))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="evaluation/run.py", description="Score the reader against the gold."
    )
    parser.add_argument("--check", action="store_true", help="compare with the floors; write nothing")
    parser.add_argument(
        "--raise-floors", action="store_true", help="lift the floors to the figures of this run"
    )
    parser.add_argument("--details", action="store_true", help="list every missed and every extra fact")
    parser.add_argument(
        "--slots", action="store_true", help="as --details, and the differing values of right facts"
    )
    parser.add_argument(
        "--first-look", metavar="FOLDER", help="score a sealed set once, then take it into the gold"
    )
    parser.add_argument("--name", help="what the sealed set is called in the gold")
    parser.add_argument("--set", help="names of sets, with commas: dev,dev-real,milestones")
    parser.add_argument("--half", choices=("odd", "even", "check"), help="only documents with such numbers")
    parser.add_argument("--kind", help=f"kinds to list, with commas, or `core`: {', '.join(KINDS)}")
    parser.add_argument("--only", help="beginnings of document names, with commas: dev-001,dev-007")
    return parser


def _split(value: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (value or "").split(",") if part.strip())


def _kinds(value: str | None) -> tuple[str, ...]:
    return CORE_KINDS if value == "core" else _split(value)
