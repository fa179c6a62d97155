"""The faces of `chancery read`: each takes readings one by one and is told when there are no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TextIO

from chancery.cli.options import Format, ReadOptions
from chancery.cli.output import write_all

if TYPE_CHECKING:
    from chancery.model import Fact, Report
    from chancery.reading import Reading


class Writer(Protocol):
    def add(self, reading: Reading) -> None: ...
    def finish(self) -> None: ...


def writer_for(options: ReadOptions, stream: TextIO) -> Writer:
    """The writer of the face that the options ask for, by default the one that fits `stream`."""
    chosen = options.format or _fitting(options, stream)
    if options.unread:
        return _UnreadLines(stream) if chosen is Format.JSONL else _Unread(stream)
    if chosen is Format.TABLE:
        return _Explained(stream) if options.explain else _Table(stream)
    return _Page(stream) if chosen is Format.HTML else _Lines(stream)


def _fitting(options: ReadOptions, stream: TextIO) -> Format:
    if options.unread or options.explain:
        return Format.TABLE
    if options.out is not None:
        return Format.HTML if options.out.lower().endswith((".html", ".htm")) else Format.JSONL
    return Format.TABLE if stream.isatty() else Format.JSONL


class _Lines:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def add(self, reading: Reading) -> None:
        from chancery.export.jsonl import encode_facts
        from chancery.export.order import in_order

        write_all(self._stream, encode_facts(in_order(reading.facts)))

    def finish(self) -> None:
        pass


class _Table:
    def __init__(self, stream: TextIO) -> None:
        from chancery.export.table import TableWriter
        from chancery.export.terminal import console_for

        self._table = TableWriter(console_for(stream))

    def add(self, reading: Reading) -> None:
        self._table.add(reading.report, reading.facts)

    def finish(self) -> None:
        self._table.finish()


class _Explained:
    def __init__(self, stream: TextIO) -> None:
        from chancery.export.explain import ExplainWriter
        from chancery.export.terminal import console_for

        self._explained = ExplainWriter(console_for(stream))

    def add(self, reading: Reading) -> None:
        self._explained.add(reading.report, reading.facts)

    def finish(self) -> None:
        self._explained.finish()


class _Page:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._read: list[tuple[Report, tuple[Fact, ...]]] = []

    def add(self, reading: Reading) -> None:
        self._read.append((reading.report, reading.facts))

    def finish(self) -> None:
        from chancery.export.html import page

        write_all(self._stream, page(self._read).encode())


class _Unread:
    def __init__(self, stream: TextIO) -> None:
        from chancery.export.terminal import console_for
        from chancery.export.unread import UnreadWriter

        self._unread = UnreadWriter(console_for(stream))

    def add(self, reading: Reading) -> None:
        self._unread.add(reading.report, reading.unread)

    def finish(self) -> None:
        self._unread.finish()


class _UnreadLines:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def add(self, reading: Reading) -> None:
        from chancery.export.unread import encode_unread

        write_all(self._stream, b"".join(encode_unread(reading.report, word) for word in reading.unread))

    def finish(self) -> None:
        pass
