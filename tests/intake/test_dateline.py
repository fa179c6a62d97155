"""The agency in a dateline becomes the publisher of a report that names none."""

from __future__ import annotations

from pathlib import Path

import pytest

from chancery.intake import find_publisher, read_inputs
from chancery.model import Report


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("ACCRA, March 3 (GNA) - The minister arrived.", "GNA"),
        ("Minister arrives in Accra\n\nACCRA, March 3, 2025 (GNA) – The minister arrived.", "GNA"),
        ("Pyongyang, April 14 (KCNA) -- The ambassador paid a visit.", "KCNA"),
        ("HANOI (VNA) – The president received the ambassador.", "VNA"),
        ("SUVA, 3 May (Fiji News Agency): Talks were held.", "Fiji News Agency"),
        ("BEIJING, Oct. 11 (Xinhua) -- Talks were held.", "Xinhua"),
    ],
)
def test_an_agency(text: str, agency: str) -> None:
    assert find_publisher(text) == agency


@pytest.mark.parametrize(
    "text",
    [
        "The African Union (AU) - which met in March - said so.",
        "African Union (AU) - a body of 55 states - met.",
        "ACCRA, March 3 - The minister arrived.",
        "ACCRA, March 3 (Monday) - The minister arrived.",
        "ACCRA, March 3 (GNA) The minister arrived.",
        "",
    ],
)
def test_no_agency(text: str) -> None:
    assert find_publisher(text) is None


def test_a_file_is_published_by_the_agency_of_its_dateline(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ACCRA, March 3, 2025 (GNA) - The minister arrived.\n", "utf-8")
    (told,) = read_inputs([str(tmp_path / "a.txt")])
    assert isinstance(told, Report)
    assert (told.publisher, told.published) == ("GNA", "2025-03-03")


def test_what_an_input_says_of_its_publisher_stands(tmp_path: Path) -> None:
    line = '{"id": "a", "publisher": "Daily", "text": "ACCRA, March 3 (GNA) - The minister arrived."}'
    (tmp_path / "a.jsonl").write_text(line + "\n", "utf-8")
    (told,) = read_inputs([str(tmp_path / "a.jsonl")])
    assert isinstance(told, Report)
    assert told.publisher == "Daily"
