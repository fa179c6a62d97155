"""The door: reports in order, refusals as values, ids, overrides, standard input."""

from __future__ import annotations

import builtins
import gzip
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from chancery.errors import InputError
from chancery.intake import IntakeSettings, read_inputs
from chancery.intake.decoding import decode
from chancery.model import Report


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read(
    *paths: str, stdin: bytes | None = None, settings: IntakeSettings | None = None
) -> list[Report | str]:
    """The reports, and the messages of the refusals."""
    stream = io.BytesIO(stdin) if stdin is not None else None
    found = read_inputs(paths, settings=settings or IntakeSettings(), stdin=stream)
    return [str(item) if isinstance(item, InputError) else item for item in found]


def test_text_is_kept_as_it_is() -> None:
    text = "\ufeffHanoi, 11 October 2025\r\n\r\nThe ministers\u00a0met. \n"
    Path("a.txt").write_bytes(text.encode())
    Path("b.md").write_bytes(b"# Signing\n\n*Text* kept.\n")
    assert read("a.txt", "b.md") == [
        Report(id="a", text=text, published="2025-10-11", source="a.txt"),
        Report(id="b", text="# Signing\n\n*Text* kept.\n", source="b.md"),
    ]


def test_packed_text_is_read() -> None:
    Path("a.txt.gz").write_bytes(gzip.compress(b"The ministers met."))
    assert read("a.txt.gz") == [Report(id="a", text="The ministers met.", source="a.txt.gz")]


def test_a_refusal_does_not_stop_the_others() -> None:
    Path("a.txt").write_text("First.")
    Path("c.txt").write_text("Third.")
    assert read("a.txt", "b.txt", "c.txt") == [
        Report(id="a", text="First.", source="a.txt"),
        "b.txt: there is no such file; check the path",
        Report(id="c", text="Third.", source="c.txt"),
    ]


def test_ids_stay_distinct() -> None:
    for folder in ("x", "y", "z"):
        Path(folder).mkdir()
        Path(folder, "a.txt").write_text("text")
    Path("x/a~2.txt").write_text("text")
    assert [item.id for item in read("x", "y", "z") if isinstance(item, Report)] == ["a", "a~2", "a~3", "a~4"]


def test_overrides_stand_over_what_an_input_says() -> None:
    Path("a.jsonl").write_text('{"text": "x", "published": "2001-01-01", "language": "fr"}')
    settings = IntakeSettings(published="2025-10-11", language="vi")
    assert read("a.jsonl", settings=settings) == [
        Report(id="a:1", text="x", published="2025-10-11", language="vi", source="a.jsonl")
    ]


@pytest.mark.parametrize("value", ["11.10.2025", "2025-02-30", "2025-10-11T09:00", ""])
def test_an_override_that_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(InputError) as refused:
        IntakeSettings(published=value)
    assert str(refused.value) == f"published {value!r}: this is not a date; write it like 2025-10-11"


READ = ".txt, .md, .txt.gz, .html, .htm, .pdf, .docx, .jsonl, .jsonl.gz, .ndjson, .ndjson.gz"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "it is empty; leave it out, or check how it was saved"),
        (
            "a.txt",
            b"\xef\xbb\xbf \r\n",
            "there is nothing but blanks in it; leave it out, or check how it was saved",
        ),
        (
            "a.md",
            b"\x00\x01",
            "this is binary, not text; save it as text in UTF-8, or give it the suffix of its format",
        ),
        ("a.xlsx", b"PK", f"this kind of file is not read; give a file that ends in {READ}"),
        ("report", b"text", f"this kind of file is not read; give a file that ends in {READ}"),
        ("a.txt", b"x" * 1001, "it is larger than 1000 bytes; split it, or raise the limit max_bytes"),
        ("a.txt.gz", b"text", "this is not a sound gzip file; fetch or pack it again"),
        (
            "a.txt.gz",
            gzip.compress(b"text" * 99, mtime=0)[:-9],
            "the gzip file is truncated; fetch or pack it again",
        ),
        (
            "a.txt.gz",
            gzip.compress(b"x" * 5001, mtime=0),
            "it unpacks to more than 5000 bytes; split it, or raise the limit",
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(name: str, content: bytes, message: str) -> None:
    Path(name).write_bytes(content)
    settings = IntakeSettings(max_bytes=1000, max_decompressed=5000)
    assert read(name, settings=settings) == [f"{name}: {message}"]


def test_a_file_that_may_not_be_read_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    Path("a.txt").write_text("text")
    with monkeypatch.context() as patched:
        patched.setattr(builtins, "open", refuse)
        found = read("a.txt")
    assert found == ["a.txt: this file may not be read; give yourself permission to read it"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_does_not_hold_the_run() -> None:
    os.mkfifo("a.txt")
    assert read("a.txt") == ["a.txt: this is not a regular file; copy what it gives into one"]


@pytest.mark.parametrize("path", ["a\0b.txt", "x" * 300 + ".txt"])
def test_an_impossible_path_is_refused(path: str) -> None:
    (message,) = read(path)
    assert str(message).endswith("); check the path")


def test_names_are_fit_for_one_line() -> None:
    Path("a\n\x1b[31m.txt").write_text("")
    assert read("a\n\x1b[31m.txt") == ["a??[31m.txt: it is empty; leave it out, or check how it was saved"]


def test_standard_input_is_text() -> None:
    assert read("-", stdin=b"Hanoi, 11 October 2025\r\n{ }") == [
        Report(id="stdin", text="Hanoi, 11 October 2025\r\n{ }", published="2025-10-11", source="-")
    ]


def test_standard_input_is_json_lines_when_every_line_begins_an_object() -> None:
    lines = b'\n{"text": "one"}\n{"text": "two", "id": "b"}\n{"text"'
    assert read("-", stdin=lines, settings=IntakeSettings(max_bytes=24)) == [
        Report(id="stdin:2", text="one", source="-"),
        "standard input line 3: this line is larger than 24 bytes; split it, or raise max_bytes",
        "standard input line 4: this line is not JSON (Input data was truncated); "
        'write one object a line, such as {"text": "..."}',
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "it is empty; leave it out, or check how it was saved"),
        (b"x" * 101, "it is larger than 100 bytes; split it, or raise the limit max_bytes"),
    ],
)
def test_bad_standard_input_is_refused(content: bytes, message: str) -> None:
    assert read("-", stdin=content, settings=IntakeSettings(max_bytes=100)) == [f"standard input: {message}"]


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.txt.gz", "a.jsonl", "a.jsonl.gz", "a.docx"])
)
def test_any_bytes_give_reports_or_refusals(data: bytes, name: str) -> None:
    Path(name).write_bytes(data)
    for item in read_inputs([name]):
        assert isinstance(item, Report | InputError)
        if name == "a.txt" and isinstance(item, Report):
            assert item.text == data.decode(decode(data, name).encoding)


def test_importing_the_intake_loads_no_parser() -> None:
    heavy = ("charset_normalizer", "docx", "lxml", "pypdfium2", "trafilatura")
    script = f"import sys, chancery.intake; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
