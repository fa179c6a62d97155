"""The benchmark's archives on disk: the same reports as Parquet, JSON Lines, WARC and a list of the gate's words."""

from __future__ import annotations

import gzip
import html
import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.corpus import corpus, sources

#: Reports in memory at once while an archive is written.
_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Archive:
    """One archive: its share of diplomatic reports, number of reports, bytes of text, and where it lies in which form."""

    share: float
    reports: int
    size: int
    parquet: Path
    lines: Path


def write_archive(folder: Path, *, share: float, reports: int, seed: int) -> Archive:
    """Write the reports as Parquet (zstd) and as JSON Lines."""
    import pyarrow as arrow
    import pyarrow.parquet as parquet

    name = f"{share:g}-{reports}"
    made = Archive(share, reports, 0, folder / f"{name}.parquet", folder / f"{name}.jsonl")
    texts = corpus(sources(), reports=reports, diplomatic=share, seed=seed)
    schema = arrow.schema([("id", arrow.string()), ("text", arrow.string())])
    size = number = 0
    with (
        parquet.ParquetWriter(made.parquet, schema, compression="zstd") as table,
        open(made.lines, "wb") as lines,
    ):
        while held := list(islice(texts, _ROWS)):
            rows = [{"id": f"r{at}", "text": text} for at, text in enumerate(held, number)]
            table.write_table(arrow.Table.from_pylist(rows, schema=schema))
            lines.writelines(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)
            size += sum(len(text.encode()) for text in held)
            number += len(held)
    return Archive(share, reports, size, made.parquet, made.lines)


def write_warc(folder: Path, *, share: float, reports: int, seed: int) -> Path:
    """Write the reports as web pages, with a menu and a list of links around each, into a WARC file packed with gzip."""
    path = folder / f"{share:g}-{reports}.warc.gz"
    with open(path, "wb") as stream:
        for number, text in enumerate(corpus(sources(), reports=reports, diplomatic=share, seed=seed)):
            stream.write(gzip.compress(warc_record(number, _page(number, text)), compresslevel=6, mtime=0))
    return path


def write_words(path: Path) -> Path:
    """Write the words that the gate looks for, one a line, as ripgrep takes them."""
    from chancery.reading.gate.terms import naming_words, outright_words, trigger_words

    words: Iterable[str] = {word.surface for word in (*trigger_words(), *outright_words())}
    names = {word.surface for _, word in naming_words()}
    path.write_text("\n".join(sorted({*words, *names})) + "\n", encoding="utf-8")
    return path


def _page(number: int, text: str) -> bytes:
    menu = "".join(f"<li><a href='/section/{n}'>Section {n}</a></li>" for n in range(30))
    more = "".join(
        f"<div class='teaser'><a href='/story/{number + n}'>Another story of the day</a></div>"
        for n in range(40)
    )
    body = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
    return (
        f"<!doctype html><html lang='en'><head><title>Report {number}</title><style>{'.a{color:red}' * 200}</style></head>"
        f"<body><nav><ul>{menu}</ul></nav><article>{body}</article><aside>{more}</aside>"
        "<footer>All rights reserved</footer></body></html>"
    ).encode()


def warc_record(number: int, page: bytes, *, status: int = 200) -> bytes:
    """The response record of a page; `status` is what the server answered."""
    told = f"HTTP/1.1 {status} OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n\r\n"
    content = told.encode() + page
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
        f"WARC-Target-URI: https://news.example/{number}\r\nWARC-Date: 2025-10-11T00:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"
