"""Small archives for the tests, in every form that a sweep takes."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.corpus import corpus, sources
from benchmarks.files import warc_record

SIGNED = "HANOI, October 9, 2025 -- Vietnam and Cuba signed a trade agreement in Hanoi on Thursday."
RAIN = "Rain fell on the hills all morning, and the match was called off."


def reports(count: int, *, diplomatic: float = 0.2, seed: int = 5) -> list[str]:
    return list(corpus(sources(), reports=count, diplomatic=diplomatic, seed=seed))


def lines(texts: Iterable[str], *, start: int = 0) -> bytes:
    rows = (
        json.dumps({"id": f"r{number}", "text": text, "published": "2025-10-11"})
        for number, text in enumerate(texts, start)
    )
    return "".join(f"{row}\n" for row in rows).encode()


def page(text: str, *, day: str = "2025-10-10") -> bytes:
    return (
        "<html lang='en'><head><title>A report</title>"
        f"<meta property='article:published_time' content='{day}T08:00:00Z'></head>"
        f"<body><nav><a href='/'>Home</a></nav><article><h1>A report</h1><p>{text}</p></article></body></html>"
    ).encode()


def warc(pages: Sequence[bytes], *, packed: bool, status: int = 200) -> bytes:
    """A WARC file with a response record for each page."""
    records = [warc_record(number, body, status=status) for number, body in enumerate(pages)]
    return b"".join(gzip.compress(record, mtime=0) if packed else record for record in records)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path in it."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
