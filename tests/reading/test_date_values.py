"""Days that are counted from the day last told: the same day, a day earlier, the following year."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

SIGNED = "Chad and Peru signed an agreement on fisheries on Tuesday. "


def dates(text: str) -> dict[str, tuple[str, str | None]]:
    """Title of a paper -> its standing and date, in a report of Thursday 9 May 2024."""
    facts = read_report(Report("r", text, published="2024-05-09")).facts
    for fact in facts:
        fact.check(text)
    return {f["title"]: (f.standing, f.get("date")) for f in facts if f.kind == "instrument"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A memorandum on health was signed the same day.", ("done", "2024-05-07")),
        ("A memorandum on health was signed a day earlier.", ("done", "2024-05-06")),
        ("The previous day a memorandum on health was signed.", ("done", "2024-05-06")),
        ("A memorandum on health was signed two days earlier.", ("done", "2024-05-05")),
        ("A memorandum on health had been signed a week earlier.", ("background", "2024-04-30")),
        ("A memorandum on health was signed the following day.", ("done", "2024-05-08")),
        ("A memorandum on health is to be signed three days later.", ("planned", "2024-05-10")),
        # A day of saying is no day of doing, and what is to come dates nothing done.
        ("It was long in the making, the ministry said on Wednesday. A memorandum on health was signed the same day.",
         ("done", "2024-05-07")),
        ("The agreement will take effect on June 1. A memorandum on health was signed the next day.",
         ("done", "2024-05-08")),
    ],
)  # fmt: skip
def test_a_day_is_counted_from_the_day_last_told(text: str, expected: tuple[str, str]) -> None:
    assert dates(SIGNED + text)["memorandum on health"] == expected


def test_the_day_counted_from_may_be_counted_itself() -> None:
    text = (
        "A memorandum on health was signed the same day. A protocol on customs had been signed a day earlier."
    )
    assert dates(SIGNED + text) == {
        "agreement on fisheries": ("done", "2024-05-07"),
        "memorandum on health": ("done", "2024-05-07"),
        "protocol on customs": ("background", "2024-05-06"),
    }


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In 1978 Chad and Peru held talks. The following year they signed a memorandum on health.", "1979"),
        (
            "In May 1978 Chad and Peru held talks. The same month they signed a memorandum on health.",
            "1978-05",
        ),
        # A year is too rough to count days or months from.
        ("In 1978 Chad and Peru held talks. The next day they signed a memorandum on health.", None),
    ],
)
def test_a_stretch_is_counted_from_what_is_as_precise(text: str, date: str | None) -> None:
    assert dates(text)["memorandum on health"][1] == date


def test_what_is_counted_cites_both_its_words_and_the_day_it_counts_from() -> None:
    text = SIGNED + "A memorandum on health was signed a day earlier."
    [paper] = [
        f
        for f in read_report(Report("r", text, published="2024-05-09")).facts
        if f.get("title") == "memorandum on health"
    ]
    assert [text[c.start : c.end] for c in paper.spans["date"]] == ["Tuesday", "a day earlier"]
    assert paper.basis["date"] == "date:relative"


def test_without_a_day_of_publication_earlier_years_are_history() -> None:
    text = (
        "Chad and Peru\n\nThe two states signed an agreement on fisheries in Lima in 1998. A memorandum on health was "
        "signed on 14 May 2007. In 2021 they signed a protocol on tourism, which will hold until 2031.\n"
    )
    facts = read_report(Report("r", text)).facts
    assert [(f.kind, f.standing, f.get("date")) for f in facts] == [
        ("instrument", "background", "1998"),
        ("instrument", "background", "2007-05-14"),
        ("instrument", "done", "2021"),
        ("signing", "done", "2021"),
    ]
