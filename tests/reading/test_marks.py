"""Quotation marks of all sorts: each becomes the usual one, and the text keeps its length."""

from __future__ import annotations

import pytest

from chancery.reading.marks import usual_marks


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("″The fee stays,″ he said.", '"The fee stays," he said.'),
        ("``The fee stays,'' he said.", " “The fee stays,”  he said."),
        ("<<The fee stays>>, he said.", " «The fee stays» , he said."),
        ("‹The fee stays›, he said.", "«The fee stays», he said."),
        ("＂The fee stays,＂ he said.", '"The fee stays," he said.'),
        ("❝The fee stays❞ and 〝no more〞", "“The fee stays” and “no more”"),
    ],
)
def test_rare_marks_become_usual_ones(text: str, usual: str) -> None:
    assert usual_marks(text) == usual
    assert len(usual) == len(text)


@pytest.mark.parametrize(
    "text",
    ["The border runs at 27°15′30″ N.", "A boat of 6'' by 30″.", "“The fee stays,” he said.", "if a << b"],
)
def test_other_text_stays(text: str) -> None:
    assert usual_marks(text) == text
