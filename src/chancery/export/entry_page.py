"""One entry whole: every value with who gives it and in which words, what differs, what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chancery.answering.sanctions import notice, readings
from chancery.export.describe import describe
from chancery.export.entries import entry_json, sources
from chancery.export.kindlook import LOOKS
from chancery.export.printable import one_line
from chancery.export.sheet import Cell, Sheet, to_markdown
from chancery.export.terminal import STANDING_STYLES, kind_style
from chancery.export.values import field_label, field_text, value_text
from chancery.model import Entry, FieldValue, LifeStep, Support
from chancery.model.days import day_text
from chancery.model.kinds import FIELDS


@dataclass(frozen=True, slots=True)
class Line:
    """A line under a heading: a label, what is told, and the words behind it, each with its report."""

    label: str
    told: str
    words: tuple[str, ...] = ()


def page_json(entry: Entry) -> dict[str, Any]:
    """The whole entry; with a state under UN sanctions, `sanctions` says what to read, with the constant words."""
    told = [{"label": one.label, "text": one.text, "reads": list(one.reads)} for one in readings(entry)]
    return entry_json(entry) | ({"sanctions": {"notice": notice(), "readings": told}} if told else {})


def values_sheet(entry: Entry) -> Sheet:
    """One row for every words behind every value: the shown ones and those beside them; then one for each of what to read
    on UN sanctions, under the field `sanctions`, with the constant words in place of the rule.
    """
    columns = (
        "entry",
        "field",
        "value",
        "shown",
        "rule",
        "judgement",
        "report",
        "start",
        "end",
        "quote",
        "basis",
    )
    rows = [row for name in _fields(entry) for row in _value_rows(entry, name)]
    empty = (None,) * (len(columns) - 5)
    rows += [
        (entry.id, "sanctions", f"{one.label}: {one.text}", None, notice(), *empty) for one in readings(entry)
    ]
    return Sheet(columns, rows)


def print_entry(console: Console, entry: Entry) -> None:
    """The entry for a terminal."""
    look = LOOKS[entry.kind]
    console.print(
        Text.assemble(
            (f"{look.sign} {entry.kind}", kind_style(entry.kind)),
            "  ",
            (entry.standing, STANDING_STYLES[entry.standing]),
            (f"  {entry.id}", "dim"),
            f"  {sources(entry)}",
        )
    )
    console.print(Text(describe(entry)))
    for heading, lines in sections(entry):
        console.print()
        console.print(Text(heading, style="bold"))
        for line in lines:
            told = Text.assemble((f"{line.label}  " if line.label else "", "dim"), one_line(line.told))
            console.print(Padding(told, (0, 0, 0, 2)))
            for words in line.words:
                console.print(Padding(Text(one_line(words), style="dim italic"), (0, 0, 0, 4)))


def entry_markdown(entry: Entry) -> str:
    """The entry as a page of Markdown."""
    parts = [f"# {entry.kind}: {describe(entry)}\n", f"{entry.standing} · {sources(entry)} · `{entry.id}`\n"]
    for heading, lines in sections(entry):
        rows: list[tuple[Cell, ...]] = [(line.label, line.told, " ".join(line.words)) for line in lines]
        parts.append(f"## {heading}\n\n{to_markdown(Sheet(('', 'told', 'words'), rows))}")
    return "\n".join(parts)


def sections(entry: Entry) -> Iterator[tuple[str, list[Line]]]:
    """The parts of an entry that have something in them, with their lines."""
    parts = (
        ("Values", list(_values(entry))),
        ("Disagreements", list(_disagreements(entry))),
        ("Life", [_step(step) for step in entry.life]),
        ("Linked to", [Line(link.relation, f"{link.entry} {link.reason}".strip()) for link in entry.links]),
        (f"UN sanctions: {notice()}", [Line(one.label, one.text) for one in readings(entry)]),
        ("To look at", [Line(flag.code, flag.message, _words(flag.supports)) for flag in entry.flags]),
        ("Joined because", list(_joins(entry))),
        (
            "Facts",
            [Line("", fact, ("rejected",) if fact in entry.rejected else ()) for fact in entry.members],
        ),
    )
    return ((heading, lines) for heading, lines in parts if lines)


def _fields(entry: Entry) -> list[str]:
    known = [name for name in FIELDS[entry.kind] if name in entry.values or name in entry.fields]
    return [*known, *(name for name in entry.values if name not in known)]


def _values(entry: Entry) -> Iterator[Line]:
    """The shown value of each field with the words behind it, then every other value that someone gives."""
    for name in _fields(entry):
        values = entry.values.get(name, ())
        shown = [value for value in values if value.value == entry.get(name)]
        if name in entry.fields:
            told = field_text(name, entry[name]) + "".join(_judged(value) for value in shown)
            yield Line(
                field_label(name), told, tuple(word for value in shown for word in _words(value.supports))
            )
        for value in values:
            if value not in shown:
                yield Line(
                    "beside", f"{field_text(name, value.value)}{_judged(value)}", _words(value.supports)
                )


def _judged(value: FieldValue) -> str:
    return f" by judgement {value.judgement}" if value.judgement else ""


def _disagreements(entry: Entry) -> Iterator[Line]:
    for one in entry.disagreements:
        told = f"{field_text(one.field, one.shown)} is shown: {one.rule}" + (
            f" ({one.reason})" if one.reason else ""
        )
        words = tuple(f"{field_text(one.field, value.value)}: {_who(value)}" for value in one.values)
        yield Line(f"{field_label(one.field)}, {one.sort}", told, words)


def _step(step: LifeStep) -> Line:
    standing = "" if step.standing == "done" else f" ({step.standing})"
    words = tuple(_quoted(support, most=1) for support in step.supports)
    return Line(day_text(step.date) or "no date", f"{step.stage}{standing}", words)


def _joins(entry: Entry) -> Iterator[Line]:
    for join in entry.joins:
        why = f"judgement {join.judgement}" if join.judgement else f"{join.score:.2f}"
        yield Line(why, f"{join.fact} and {join.other}", join.reasons)


def _words(supports: tuple[Support, ...]) -> tuple[str, ...]:
    return tuple(_quoted(support) for support in supports)


def _quoted(support: Support, most: int | None = None) -> str:
    quotes = " … ".join(f"“{c.quote}” {c.start}:{c.end}" for c in support.citations[:most])
    basis = f" rule {support.basis}" if support.basis else ""
    return f"{support.report}: {quotes}{basis}".rstrip()


def _who(value: FieldValue) -> str:
    told = sorted({support.report for support in value.supports})
    return ", ".join(told) or f"judgement {value.judgement}"


def _value_rows(entry: Entry, name: str) -> Iterator[tuple[Cell, ...]]:
    for value in entry.values.get(name, ()):
        is_shown = "yes" if value.value == entry.get(name) else "no"
        head = (entry.id, name, value_text(value.value), is_shown, entry.rules.get(name), value.judgement)
        if not value.supports:
            yield (*head, None, None, None, None, None)
        for support in value.supports:
            for cited in support.citations or (None,):
                place: tuple[Cell, ...] = (
                    (cited.start, cited.end, cited.quote) if cited else (None, None, None)
                )
                yield (*head, support.report, *place, support.basis)
