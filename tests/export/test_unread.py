"""Unread trigger words are listed in their sentences and counted."""

from __future__ import annotations

import io
import json

from chancery.export.terminal import console_for
from chancery.export.unread import UnreadWriter, encode_unread
from chancery.model import Report
from tests.unread import Word

REPORT = Report(id="r", text="All well. They signed\nit. Signed and visited.")
WORDS = (Word("signed", 15, 21, 10, 25), Word("Signed", 26, 32, 26, 45), Word("visited", 37, 44, 26, 45))


def test_words_stand_in_their_sentences_with_a_count_by_word_at_the_end() -> None:
    stream = io.StringIO()
    writer = UnreadWriter(console_for(stream, width=80))
    writer.add(REPORT, WORDS)
    writer.add(Report(id="empty", text=""), ())
    writer.finish()
    assert [line.rstrip() for line in stream.getvalue().splitlines()] == [
        "r",
        "  15:21  They signed it.",
        "  26:32  Signed and visited.",
        "  37:44  Signed and visited.",
        "",
        "3 words unread",
        "     2  signed",
        "     1  visited",
    ]


def test_as_json_a_word_carries_its_sentence() -> None:
    assert json.loads(encode_unread(REPORT, WORDS[0])) == {
        "report": "r",
        "word": "signed",
        "start": 15,
        "end": 21,
        "sentence": {"start": 10, "end": 25, "quote": "They signed\nit."},
    }
