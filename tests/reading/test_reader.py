"""One report to its facts."""

from __future__ import annotations

from chancery.model import Report
from chancery.reading import read_report

SAID = 'Omani Foreign Minister Abe Koro said that "the sea belongs to all who fish in it".'


def kinds(text: str) -> list[str]:
    return [fact.kind for fact in read_report(Report(id="r", text=text, published="2025-10-11")).facts]


def test_words_alone_are_no_news_of_relations() -> None:
    assert kinds(SAID) == []


def test_words_beside_a_deed_are_kept() -> None:
    assert kinds(f"Oman and Chad signed an agreement on fisheries on Monday. {SAID}") == [
        "instrument",
        "signing",
        "statement",
    ]


def test_what_no_pattern_took_is_listed_with_its_sentence() -> None:
    text = "The agreement was praised. Oman and Chad signed a treaty on Monday."
    reading = read_report(Report(id="r", text=text, published="2025-10-11"))

    assert [(left.word, text[left.sentence_start : left.sentence_end]) for left in reading.unread] == [
        ("agreement", "The agreement was praised.")
    ]
