"""What a sweep takes in: every form gives the same facts, bad members are refused, their good siblings are read."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from chancery.archive import SweepSettings, Swept, read_sweep, sweep
from tests.archive.archives import RAIN, SIGNED, lines, page, warc

pa: Any = pytest.importorskip("pyarrow", reason="the extra archive is not installed")
pq: Any = pytest.importorskip("pyarrow.parquet")
zstandard: Any = pytest.importorskip("zstandard")
pytest.importorskip("fastwarc")
pytest.importorskip("resiliparse")

ONE = SweepSettings(workers=1)


def swept(*inputs: Path | str, out: Path) -> Swept:
    return sweep([str(item) for item in inputs], str(out), settings=ONE)


def refusals(out: Path) -> list[dict[str, str]]:
    return [
        json.loads(line)
        for path in sorted((out / "refused").iterdir())
        for line in path.read_text("utf-8").splitlines()
    ]


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("a.jsonl", bytes),
        ("a.jsonl.gz", gzip.compress),
        ("a.jsonl.zst", zstandard.compress),
        ("a.ndjson", bytes),
        ("A.JSONL.GZ", gzip.compress),
    ],
)
def test_lines_plain_and_packed(tmp_path: Path, name: str, pack: Any) -> None:
    (tmp_path / name).write_bytes(pack(lines([RAIN, SIGNED])))
    assert swept(tmp_path / name, out=tmp_path / "out") == Swept(2, 1, 2, 0, 1)
    ((report, facts),) = read_sweep(str(tmp_path / "out"))
    assert (report.id, report.text, report.published) == ("r1", SIGNED, "2025-10-11")
    assert sorted(fact.kind for fact in facts) == ["instrument", "signing"]
    for fact in facts:
        fact.check(report.text)


def test_parquet_with_the_columns_of_a_report(tmp_path: Path) -> None:
    table = {
        "id": ["x", "y"],
        "text": [SIGNED, RAIN],
        "published": ["2025-10-11", None],
        "publisher": ["VNA", ""],
    }
    pq.write_table(pa.table(table), tmp_path / "a.parquet")
    assert swept(tmp_path / "a.parquet", out=tmp_path / "out") == Swept(2, 1, 2, 0, 1)
    ((report, _),) = read_sweep(str(tmp_path / "out"))
    assert (report.id, report.publisher, report.published) == ("x", "VNA", "2025-10-11")


@pytest.mark.parametrize("packed", [True, False])
def test_warc_gives_the_words_and_what_the_page_declares(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(warc([page(RAIN), page(SIGNED)], packed=packed))
    assert swept(path, out=tmp_path / "out") == Swept(2, 1, 2, 0, 1)
    ((report, _),) = read_sweep(str(tmp_path / "out"))
    assert report.url == "https://news.example/1"
    assert (report.published, report.language, report.title) == ("2025-10-10", "en", "A report")
    assert SIGNED in report.text
    assert "Home" not in report.text


def test_pages_that_were_not_found_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(warc([page(SIGNED)], packed=False, status=404))
    assert swept(tmp_path / "a.warc", out=tmp_path / "out") == Swept(0, 0, 0, 0, 0)


def test_a_folder_of_everything(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "a.jsonl").write_bytes(lines([SIGNED]))
    (folder / "b.txt").write_text(SIGNED, "utf-8")
    (folder / "deep" / "b.txt").write_text(SIGNED, "utf-8")
    (folder / "c.html").write_bytes(page(SIGNED))
    (folder / "d.warc.gz").write_bytes(warc([page(SIGNED)], packed=True))
    (folder / "e.csv").write_text("not read", "utf-8")
    found = swept(folder, out=tmp_path / "out")
    assert (found.rows, found.with_facts, found.refused) == (5, 5, 0)
    ids = [report.id for report, _ in read_sweep(str(tmp_path / "out"))]
    assert len(set(ids)) == 5


def test_bad_members_are_refused_and_good_siblings_read(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    good = lines([SIGNED, RAIN])
    (folder / "a.jsonl").write_bytes(b"{bad\n" + good + b'{"text": 7}\n')
    (folder / "b.jsonl.gz").write_bytes(gzip.compress(good)[:-20])
    (folder / "c.jsonl.zst").write_bytes(b"no zstandard" * 50)
    (folder / "d.parquet").write_bytes(b"no parquet")
    pq.write_table(pa.table({"words": ["no column of that name"]}), folder / "e.parquet")
    pq.write_table(pa.table({"text": [SIGNED, None, " "]}), folder / "f.parquet")
    (folder / "g.warc.gz").write_bytes(b"no warc")
    (folder / "h.pdf").write_bytes(b"no pdf")
    (folder / "i.txt").write_text("", "utf-8")
    (folder / "j.txt").write_text(SIGNED, "utf-8")
    found = swept(folder, tmp_path / "missing.jsonl", out=tmp_path / "out")
    refused = refusals(tmp_path / "out")
    assert found.refused == len(refused)
    names = {Path(row["input"].split(" ")[0]).name for row in refused}
    assert names == {
        "a.jsonl", "b.jsonl.gz", "c.jsonl.zst", "d.parquet", "e.parquet", "f.parquet", "g.warc.gz", "h.pdf", "i.txt",
        "missing.jsonl",
    }  # fmt: skip
    assert all(row["problem"] and row["advice"] for row in refused)
    ids = {report.id for report, _ in read_sweep(str(tmp_path / "out"))}
    assert {"r0", "f:1", "j"} <= ids


def test_an_address_is_read_through_daft(tmp_path: Path) -> None:
    pytest.importorskip("daft", reason="Daft is not installed")
    (tmp_path / "a.jsonl").write_bytes(lines([SIGNED]))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(lines([SIGNED], start=1)))
    found = swept(f"file://{tmp_path}/*.jsonl*", out=tmp_path / "out")
    assert (found.with_facts, found.refused) == (2, 0)


def test_published_and_language_stand_over_the_archive(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([SIGNED]))
    settings = SweepSettings(workers=1, published="2020-01-02", language="fr")
    sweep([str(tmp_path / "a.jsonl")], str(tmp_path / "out"), settings=settings)
    ((report, _),) = read_sweep(str(tmp_path / "out"))
    assert (report.published, report.language) == ("2020-01-02", "fr")
