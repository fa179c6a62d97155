"""Word files: text in the order of the document, bombs and broken packages refused."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from chancery.errors import InputError
from chancery.intake import IntakeSettings, read_inputs
from chancery.model import Report
from tests.intake.papers import docx, with_member

LIMIT = 5_000_000


def read(data: bytes, where: Path) -> Report | str:
    path = where / "a.docx"
    path.write_bytes(data)
    (found,) = read_inputs([str(path)], settings=IntakeSettings(max_decompressed=LIMIT))
    return str(found).removeprefix(f"{where}/") if isinstance(found, InputError) else found


def test_paragraphs_and_rows_stand_in_their_order(tmp_path: Path) -> None:
    data = docx(
        "The two sides signed:",
        [["Paper", "Signed by"], ["MoU on health", ""]],
        "",
        "They parted.",
        title="Signing",
        author="VNA",
        created=datetime(2025, 10, 11, 9, 30),
    )
    assert read(data, tmp_path) == Report(
        id="a",
        text="The two sides signed:\n\nPaper | Signed by\n\nMoU on health\n\nThey parted.",
        published="2025-10-11",
        title="Signing",
        author="VNA",
        source=str(tmp_path / "a.docx"),
    )


def test_a_table_that_lays_out_the_page_gives_its_paragraphs(tmp_path: Path) -> None:
    found = read(docx([["MINISTRY", "Hanoi\n11 October 2025"], ["First.\nline", "Second."]]), tmp_path)
    assert isinstance(found, Report)
    assert found.text == "MINISTRY | Hanoi\n11 October 2025\n\nFirst.\nline | Second."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"text", "this is not a .docx file; save it again as .docx in a word processor"),
        (docx("x")[:2000], "this file is damaged; open and save it again in a word processor"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600,
            "this is an old .doc file, or a .docx file with a password; save it as .docx without a password",
        ),
        (docx(), "this .docx file has no text; if it holds pictures, run character recognition first"),
        (
            with_member(docx("x"), "word/media/a.png", b"\0" * (LIMIT + 1)),
            "it unpacks to more than 5000000 bytes; save the report alone in a new file",
        ),
        (
            with_member(docx("x"), "word/document.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
            "its XML declares a document type; save it again in a word processor",
        ),
        (
            with_member(docx("x"), "word/document.xml", b"<w:document"),
            "this .docx file cannot be understood; save it again in a word processor",
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(data: bytes, message: str, tmp_path: Path) -> None:
    assert read(data, tmp_path) == f"a.docx: {message}"


def test_a_member_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    data = with_member(docx("x"), "word/media/a.png", b"\0" * (LIMIT + 1))
    lie = data.replace((LIMIT + 1).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert read(lie, tmp_path) == ("a.docx: this file is damaged; open and save it again in a word processor")


def test_truncated_files_are_read_or_refused(tmp_path: Path) -> None:
    whole = docx("Hanoi", [["a", "b"]])
    for end in range(1, len(whole), 1500):
        assert isinstance(read(whole[:end], tmp_path), Report | str)
