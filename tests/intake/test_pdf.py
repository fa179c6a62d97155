"""PDF files: read in a child process, refused with advice of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from chancery.errors import InputError
from chancery.intake import IntakeSettings, read_inputs
from chancery.model import Report
from tests.intake.papers import pdf


def read(data: bytes, where: Path, settings: IntakeSettings | None = None) -> Report | str:
    path = where / "a.pdf"
    path.write_bytes(data)
    (found,) = read_inputs([str(path)], settings=settings or IntakeSettings())
    return str(found).removeprefix(f"{where}/") if isinstance(found, InputError) else found


def test_pages_are_parted_by_form_feeds_and_divided_words_stay_divided(tmp_path: Path) -> None:
    data = pdf(
        ["The two coun-", "tries signed an agreement."],
        ["The second page."],
        info=r"/Title (Signing) /Author (VNA) /CreationDate (D:20251011093000+07'00')",
    )
    assert read(data, tmp_path) == Report(
        id="a",
        text="The two coun-\ntries signed an agreement.\fThe second page.",
        published="2025-10-11",
        title="Signing",
        author="VNA",
        source=str(tmp_path / "a.pdf"),
    )


def test_a_dateline_stands_over_the_day_the_file_was_made(tmp_path: Path) -> None:
    found = read(pdf(["Kyiv, 30 May 1997"], info="/CreationDate (D:20251011)"), tmp_path)
    assert isinstance(found, Report)
    assert found.published == "1997-05-30"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf(["text"], encrypted=True), "a.pdf: this PDF is encrypted; save a copy without a password"),
        (pdf(["text"])[:150], "a.pdf: this PDF is broken; fetch it again, or print it to a new PDF"),
        (
            pdf([], []),
            "a.pdf: this PDF has no text, only pictures; run character recognition (OCR) over it first",
        ),
        (
            b"<html>Log in</html>",
            "a.pdf: this is not a PDF; fetch it again, or give it the suffix of what it is",
        ),
        (b"", "a.pdf: it is empty; leave it out, or check how it was saved"),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(data: bytes, message: str, tmp_path: Path) -> None:
    assert read(data, tmp_path) == message


def test_a_pdf_that_takes_too_long_is_refused(tmp_path: Path) -> None:
    message = "a.pdf: this PDF took longer than 0.001 seconds; print it to a new PDF, or raise pdf_timeout"
    assert read(pdf(["text"]), tmp_path, IntakeSettings(pdf_timeout=0.001)) == message


def test_a_pdf_with_too_much_text_is_refused(tmp_path: Path) -> None:
    message = "a.pdf: this PDF has more text than max_decompressed allows; split it, or raise the limit"
    assert read(pdf(["a line of text"] * 30), tmp_path, IntakeSettings(max_decompressed=100)) == message


def test_a_pdf_that_takes_too_much_memory_harms_the_child_only(tmp_path: Path) -> None:
    found = read(pdf(["a line of text"] * 50_000), tmp_path, IntakeSettings(pdf_memory=1 << 20))
    assert found in (
        "a.pdf: this PDF takes too much memory to read; print it to a new PDF, or raise pdf_memory",
        "a.pdf: reading this PDF failed; print it to a new PDF",
    )


def test_truncated_files_are_read_or_refused(tmp_path: Path) -> None:
    whole = pdf(["Hanoi"], ["Pyongyang"])
    for end in range(100, len(whole), 300):
        assert isinstance(read(whole[:end], tmp_path), Report | str)
