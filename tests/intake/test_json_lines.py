"""JSON Lines: a report a line, and a refusal for each line that gives none."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from chancery.errors import InputError
from chancery.intake import IntakeSettings, read_inputs
from chancery.model import Report

SHAPE = 'write one object a line, such as {"text": "..."}'


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read(path: str, **settings: int) -> list[Report | str]:
    """The reports, and the messages of the refusals."""
    found = read_inputs([path], settings=IntakeSettings(**settings))
    return [str(item) if isinstance(item, InputError) else item for item in found]


def test_a_line_is_a_report() -> None:
    full = {
        "id": "kcna-1",
        "text": "The ministers met.\r\n",
        "published": "2025-10-11T09:00:00+09:00",
        "language": "en",
        "title": "Ministers  meet",
        "publisher": "KCNA",
        "author": None,
        "url": "https://example.org/1",
        "tags": ["unknown"],
    }
    Path("day.jsonl").write_text(json.dumps(full) + '\n\n{"text": "They parted."}\n')
    assert read("day.jsonl") == [
        Report(
            id="kcna-1",
            text="The ministers met.\r\n",
            published="2025-10-11",
            language="en",
            title="Ministers meet",
            publisher="KCNA",
            url="https://example.org/1",
            source="day.jsonl",
        ),
        Report(id="day:3", text="They parted.", source="day.jsonl"),
    ]


@pytest.mark.parametrize("name", ["a.ndjson.gz", "a.jsonl.gz"])
def test_packed_lines_are_read(name: str) -> None:
    Path(name).write_bytes(gzip.compress('\ufeff{"text": "Việt Nam"}\n'.encode()))
    assert read(name) == [Report(id="a:1", text="Việt Nam", source=name)]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"text": "x"', f"this line is not JSON (Input data was truncated); {SHAPE}"),
        (b'["x"]', f"this line is a list, not an object; {SHAPE}"),
        (b"null", f"this line is null, not an object; {SHAPE}"),
        (b"{}", "there is no `text`; give the report's text under the key `text`"),
        (
            b'{"text": " "}',
            "`text` has nothing but blanks in it; give the report's text under the key `text`",
        ),
        (b'{"text": 7}', "`text` is a number, not a string; write its value in double quotes"),
        (b'{"text": "x", "id": 7}', "`id` is a number, not a string; write its value in double quotes"),
        (b'{"text": "x", "title": []}', "`title` is a list, not a string; write its value in double quotes"),
        (b'{"text": "x", "published": "May"}', "`published` is not a date; write it like 2025-10-11"),
        (b'{"text": "a\\u0000b"}', "`text` has a NUL character in it; take it out"),
        (b'{"text": "\xff"}', "this line is not UTF-8; convert the file to UTF-8 first"),
        (
            b'{"text": "' + b"x" * 300 + b'"}',
            "this line is larger than 300 bytes; split it, or raise max_bytes",
        ),
    ],
)
def test_a_bad_line_is_refused_and_the_others_are_read(line: bytes, problem: str) -> None:
    Path("a.jsonl").write_bytes(b'{"text": "first"}\n' + line + b'\n{"text": "third"}')
    assert read("a.jsonl", max_bytes=300) == [
        Report(id="a:1", text="first", source="a.jsonl"),
        f"a.jsonl line 2: {problem}",
        Report(id="a:3", text="third", source="a.jsonl"),
    ]


def test_deep_nesting_is_refused() -> None:
    Path("a.jsonl").write_text('{"text": ' + "[" * 100_000)
    (message,) = read("a.jsonl")
    assert str(message).startswith("a.jsonl line 1: this line is not JSON (")


def test_a_truncated_stream_gives_the_lines_before_it() -> None:
    lines = b"".join(b'{"text": "%d"}\n' % number for number in range(20_000))
    packed = gzip.compress(lines)
    Path("a.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    *reports, message = read("a.jsonl.gz")
    assert len(reports) > 100
    assert all(isinstance(report, Report) for report in reports)
    assert message == "a.jsonl.gz: the gzip file is truncated; fetch or pack it again"


@pytest.mark.parametrize("content", [b"", b"\n \n"])
def test_a_file_without_lines_is_refused(content: bytes) -> None:
    Path("a.jsonl").write_bytes(content)
    assert read("a.jsonl") == [f"a.jsonl: there is no line in it; {SHAPE}"]


def test_a_stream_may_be_longer_than_one_input() -> None:
    Path("a.jsonl").write_text('{"text": "x"}\n' * 100)
    assert len([item for item in read("a.jsonl", max_bytes=20) if isinstance(item, Report)]) == 100
