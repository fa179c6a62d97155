"""Trigger words that no pattern took: where the grammar must grow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, Protocol

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chancery.export.order import counted
from chancery.export.printable import one_line
from chancery.export.terminal import report_heading
from chancery.model import Citation, Report
from chancery.model.json_line import encode_line


class UnreadWord(Protocol):
    """A trigger word at `[start, end)` of its report, in the sentence at `[sentence_start, sentence_end)`."""

    @property
    def word(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def sentence_start(self) -> int: ...
    @property
    def sentence_end(self) -> int: ...


class UnreadWriter:
    """Prints each unread word in its sentence and, at the end, how often each word stood unread."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._words: Counter[str] = Counter()

    def add(self, report: Report, unread: Sequence[UnreadWord]) -> None:
        if not unread:
            return
        self._words.update(word.word.casefold() for word in unread)
        self._console.print(report_heading(report))
        for word in unread:
            self._console.print(Padding(_in_sentence(report.text, word), (0, 0, 0, 2)))
        self._console.print()

    def finish(self) -> None:
        self._console.print(Text(f"{counted(self._words.total(), 'word')} unread", style="bold"))
        for word, number in sorted(self._words.items(), key=lambda item: (-item[1], item[0])):
            self._console.print(Text(f"{number:>6}  {one_line(word)}"))


def encode_unread(report: Report, word: UnreadWord) -> bytes:
    """One unread word as a line of JSON: `{"report", "word", "start", "end", "sentence": {"start", "end", "quote"}}`."""
    line: dict[str, Any] = {"report": report.id, "word": word.word, "start": word.start, "end": word.end}
    line["sentence"] = Citation.of(report.text, word.sentence_start, word.sentence_end).as_json()
    return encode_line(line)


def _in_sentence(text: str, word: UnreadWord) -> Text:
    before = one_line(text[word.sentence_start : word.start] + "|")[:-1]
    after = one_line("|" + text[word.end : word.sentence_end])[1:]
    place = (f"{word.start}:{word.end}  ", "dim")
    return Text.assemble(place, before, (one_line(text[word.start : word.end]), "bold reverse"), after)
