"""What is shown can neither steer a terminal nor turn the text around it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chancery.export.printable import BIDI_CONTROLS, one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x07", "␛[31mred␇"),
        ("a\x00b\x7f", "a␀b␡"),
        ("\u202eevil\u202c", "⟨U+202E⟩evil⟨U+202C⟩"),
        ("\x9b31m", "\ufffd31m"),
        ("lone \ud800", "lone \ufffd"),
        ("a\tb\nc", "a\tb\nc"),
        ("שלום\u200f مرحبا 👨‍👩‍👧 Cafe\u0301", "שלום\u200f مرحبا 👨‍👩‍👧 Cafe\u0301"),
    ],
)
def test_controls_become_signs_and_writing_stays(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_one_line_joins_lines_and_trims() -> None:
    assert one_line("  a\r\n\r\n b\tc\u2028d ") == "a b c d"


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_no_control_is_left(text: str) -> None:
    shown = one_line(text)
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs") or c in BIDI_CONTROLS]
