"""An answer for a terminal, as Markdown and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chancery.answering import Answer, Cited, Row
from chancery.answering.answers.nothing import searched_text
from chancery.answering.permalinks import permalink, selectors
from chancery.export.printable import one_line
from chancery.export.sheet import escaped
from chancery.model.days import day_text


def answer_json(answer: Answer) -> dict[str, Any]:
    """The whole answer: how it was read, sentence, value, rows, notes, and citations with their permalinks and selectors."""
    built: dict[str, Any] = msgspec.to_builtins(answer)
    for told, cited in zip(built["citations"], answer.citations, strict=True):
        told |= {"permalink": permalink(cited), "selectors": selectors(cited)}
    return built


def print_answer(console: Console, answer: Answer) -> None:
    """The answer for a terminal: how it was read, the sentence, its lines, the words behind them."""
    console.print(Text(f"read as: {one_line(answer.read_as)}", style="dim"))
    console.print(Text(one_line(answer.sentence), style="bold"))
    for row in answer.rows:
        told = Text(f"{day_text(row.date)}  " if row.date else "", style="cyan")
        told.append(one_line(row.says), style="default")
        console.print(Padding(told.append(marks(row.cites), style="dim"), (0, 0, 0, 2)))
    for note in answer.notes:
        console.print(Text(one_line(note.text), style="yellow").append(marks(note.cites), style="dim"))
    for line in endings(answer):
        console.print(Text(one_line(line), style="dim"))
    if answer.citations:
        console.print()
    for cited in answer.citations:
        console.print(Text(f"[{cited.number}] {one_line(source(cited))}", style="dim"))
        console.print(Padding(Text(f"“{one_line(cited.quote)}”", style="italic"), (0, 0, 0, 4)))


def answer_markdown(answer: Answer) -> str:
    """The answer as a page of Markdown."""
    lines = [f"**{escaped(answer.sentence)}**", "", f"*Read as: {escaped(answer.read_as)}*", ""]
    lines += [_item(row) for row in answer.rows]
    lines += [""] if answer.rows else []
    for note in answer.notes:
        lines += [f"{escaped(note.text)}{marks(note.cites)}", ""]
    for line in endings(answer):
        lines += [escaped(line), ""]
    lines += [
        f"{cited.number}. {escaped(source(cited))}: “{escaped(cited.quote)}”" for cited in answer.citations
    ]
    return "\n".join(lines).rstrip() + "\n"


def marks(cites: Iterable[int]) -> str:
    """` [1][2]`; nothing for no citation."""
    told = "".join(f"[{number}]" for number in cites)
    return f" {told}" if told else ""


def source(cited: Cited) -> str:
    """`Horn News Agency, 2024-02-28, “Djibouti hosts 17th session”, r-02-2, 12:80`."""
    return ", ".join(source_parts(cited))


def source_parts(cited: Cited) -> tuple[str, ...]:
    """What `source` joins."""
    title = f"“{cited.title}”" if cited.title else None
    parts = (cited.publisher, cited.published, title, cited.report, f"{cited.start}:{cited.end}")
    return tuple(part for part in parts if part)


def endings(answer: Answer) -> Iterator[str]:
    """What was searched, and the nearest question."""
    if answer.searched is not None:
        yield f"Searched: {searched_text(answer.searched)}."
    if answer.nearest is not None and answer.nearest != answer.read_as:
        yield f"Nearest that may be answered: {answer.nearest}."


def _item(row: Row) -> str:
    date = f"{day_text(row.date)}: " if row.date else ""
    return f"- {date}{escaped(row.says)}{marks(row.cites)}"
