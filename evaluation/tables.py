"""The figures as text: tables for a terminal and the page `docs/reference/quality.md`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from evaluation.gold import ROOT
from evaluation.rounds import Round, rounds_table

PAGE: Final = ROOT / "docs" / "reference" / "quality.md"

_COLUMNS: Final = ("precision", "recall", "f1", "slot_f1")
_HEADINGS: Final = ("P", "R", "F1", "slots")
_HALVES: Final = {
    "all": "All documents",
    "odd": "Odd-numbered",
    "even": "Even-numbered",
    "check": "Every fourth, for checking",
}
_SETS: Final = {
    "dev": "Reports written for the project in many house styles.",
    "dev-real": "Agency texts as they were published; they are not part of the project.",
    "everyday": "News of games, markets, courts, parties at home and the like, in which every fact is one too many: put "
    "together from word pairs by topic (made), or written for the project in the manner of newspapers (written).",
    "milestones": "Paragraphs of public-domain country histories; they are not part of the project.",
}
_INTRODUCTION: Final = """\
# How well it reads

<!-- Written by evaluation/run.py from evaluation/figures.json; do not edit. -->

The gold documents say what a careful reader takes from each report. A fact counts as found when it is of the right kind
and its core agrees: the standing (done or background, planned or proposed, denied or cancelled), the states, and what makes
a fact of its kind, such as the type of an instrument. **P** is the share of given facts that are right, **R** the share of
wanted facts that are given, **F1** their harmonic mean, **slots** the same mean over single values. `core` leaves out
statements, obstacles and opportunities. **Grounded** is the share of facts whose every quote stands verbatim at its place.

Of `dev` the grammar is tuned on odd-numbered documents and, since 27 November 2026, on half of the even ones; every fourth
document is for checking only, and what was missed in it is never looked at.

To measure again: `make evaluate`. To see what was missed: `python evaluation/run.py --details --only dev-001`.
"""


def terminal(name: str, figures: Mapping[str, Any], half: str | None = None) -> str:
    """One set as plain columns, for one half or for all of them."""
    if "paragraphs" in figures:
        return _terminal_paragraphs(name, figures, half)
    if "everyday" in figures:
        return "\n".join((f"{name}:", *(f"  {line}" for line in _everyday_lines(figures))))
    halves = {key: rows for key, rows in figures["halves"].items() if half in (None, key)}
    head = f"{name}: {figures['documents']} documents, {figures['facts']} facts, grounded {figures['grounded']:.3f}"
    titles = "".join(f"{'':>4}{key:<4}{'want':>5}" + "".join(f"{h:>7}" for h in _HEADINGS) for key in halves)
    kinds = list(next(iter(halves.values()), {}))
    lines = [f"{kind:<12}" + "".join(_terminal_row(rows[kind]) for rows in halves.values()) for kind in kinds]
    return "\n".join((head, f"{'':<12}{titles}", *lines))


def page(figures: Mapping[str, Any], rounds: Sequence[Round] = ()) -> str:
    """The whole page; the same figures give the same bytes."""
    parts = [_INTRODUCTION, rounds_table(rounds), *(_section(name, figures[name]) for name in figures)]
    return "\n".join(part for part in parts if part)


def _terminal_row(row: Mapping[str, Any]) -> str:
    return f"{'':>8}{row['wanted']:>5}" + "".join(f"{row[column]:>7.3f}" for column in _COLUMNS)


def _terminal_paragraphs(name: str, figures: Mapping[str, Any], half: str | None) -> str:
    lines = [f"{name}: {figures['paragraphs']} paragraphs"]
    for key, row in figures["halves"].items():
        if half in (None, key):
            steps = f"kind {row['kind']:.3f}  kind+year {row['kind_year']:.3f}  kind+year+states {row['whole']:.3f}"
            lines.append(f"  {key:<5}{steps}")
    return "\n".join(lines)


def _everyday_lines(figures: Mapping[str, Any]) -> list[str]:
    return [
        f"{name}: {row['facts']} facts in {row['reports']} reports, from {row['tell']} of them"
        for name, row in figures["everyday"].items()
    ]


def _section(name: str, figures: Mapping[str, Any]) -> str:
    head = f"## {name}\n\n" + (f"{_SETS[name]}\n\n" if name in _SETS else "")
    if "paragraphs" in figures:
        return head + _paragraph_section(figures)
    if "everyday" in figures:
        return head + "".join(f"- {line}\n" for line in _everyday_lines(figures))
    count = f"{figures['documents']} documents, {figures['facts']} facts given, grounded {figures['grounded']:.3f}.\n\n"
    return head + count + "\n".join(_half_table(half, rows) for half, rows in figures["halves"].items())


def _half_table(half: str, rows: Mapping[str, Any]) -> str:
    lines = [f"| {_HALVES[half]} | wanted | P | R | F1 | slots |", "|---|---:|---:|---:|---:|---:|"]
    for kind, row in rows.items():
        cells = " | ".join(f"{row[column]:.3f}" for column in _COLUMNS)
        lines.append(f"| {kind} | {row['wanted']} | {cells} |")
    return "\n".join(lines) + "\n"


def _paragraph_section(figures: Mapping[str, Any]) -> str:
    lines = [
        f"{figures['paragraphs']} paragraphs.\n",
        "| Half | kind | kind and year | kind, year and states |",
    ]
    lines.append("|---|---:|---:|---:|")
    for half, row in figures["halves"].items():
        lines.append(f"| {half} | {row['kind']:.3f} | {row['kind_year']:.3f} | {row['whole']:.3f} |")
    return "\n".join(lines) + "\n"
