"""Archives with a growing share of diplomatic reports, each read in one run beside what costs least."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from benchmarks.files import write_archive, write_warc
from benchmarks.running import Taken, child, ripgrep, spacy


@dataclass(frozen=True, slots=True)
class Row:
    """What one archive of `reports` reports and `size` bytes of text took; None where a program was not at hand."""

    share: float
    reports: int
    size: int
    bytes: Taken
    decode: Taken
    gate: Taken
    sweep: Taken
    ripgrep: float | None
    tokenizer: float | None
    matcher: float | None


def measure(
    folder: Path, words: Path, *, share: float, reports: int, seed: int, runs: int, python: str | None
) -> Row:
    """Write the archive and measure everything over it, one after the other."""
    archive = write_archive(folder, share=share, reports=reports, seed=seed)
    asked = spacy(python, archive.lines, words, runs=runs) or {}
    return Row(
        share=share,
        reports=reports,
        size=archive.size,
        bytes=child("bytes", archive.lines, runs=runs),
        decode=child("decode", archive.parquet, runs=runs),
        gate=child("gate", archive.parquet, runs=runs),
        sweep=child("sweep", archive.parquet, runs=runs),
        ripgrep=ripgrep(archive.lines, words, runs=runs),
        tokenizer=asked.get("tokenizer"),
        matcher=asked.get("matcher"),
    )


@dataclass(frozen=True, slots=True)
class Scaling:
    """The same archive in one process and in two."""

    share: float
    reports: int
    one: Taken
    two: Taken


def scaling(folder: Path, *, share: float, reports: int, seed: int) -> Scaling:
    # Each is the first sweep of a new process, for the two start anew with every sweep.
    archive = write_archive(folder, share=share, reports=reports, seed=seed)
    one, two = (child("sweep", archive.parquet, runs=0, workers=workers) for workers in (1, 2))
    return Scaling(share, reports, one, two)


@dataclass(frozen=True, slots=True)
class Pages:
    """An archive of web pages, packed."""

    share: float
    reports: int
    size: int
    sweep: Taken


def pages(folder: Path, *, share: float, reports: int, seed: int, runs: int) -> Pages:
    path = write_warc(folder, share=share, reports=reports, seed=seed)
    return Pages(share, reports, path.stat().st_size, child("sweep", path, runs=runs))


@dataclass(frozen=True, slots=True)
class Size:
    """One archive among growing ones."""

    share: float
    reports: int
    sweep: Taken


def size(folder: Path, *, share: float, reports: int, seed: int) -> Size:
    """One sweep of an archive; the larger ones are swept once."""
    archive = write_archive(folder, share=share, reports=reports, seed=seed)
    taken = child("sweep", archive.parquet, runs=0 if reports > 20_000 else 1)
    archive.parquet.unlink()
    archive.lines.unlink()
    return Size(share, reports, taken)
