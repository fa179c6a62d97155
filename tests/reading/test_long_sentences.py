"""A sentence without end is read in time that grows with its length and no faster."""

from __future__ import annotations

import time

from chancery.model import Report
from chancery.reading.reader import read_through

DEED = "Vietnam and Cuba signed an accord on fish and Minister Abe Koro of Mali visited Oman on 3 May 2024, "


def seconds(text: str) -> float:
    report = Report(id="long", text=text, language="en", published="2025-10-11")
    begun = time.process_time()
    read_through(report)
    return time.process_time() - begun


def test_ten_times_as_many_deeds_in_one_sentence_take_about_ten_times_as_long() -> None:
    seconds(DEED * 3)
    short = min(seconds(DEED * 20) for _ in range(3))

    assert seconds(DEED * 200) < 25 * short
