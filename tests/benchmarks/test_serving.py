"""The benchmark of the pages asks for pages that are there, and its page says what its figures say."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from benchmarks import serving
from benchmarks.serving_page import page
from chancery.keeping import open_record


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("serving") / "record.db"
    serving.make(path, 200)
    return path


def test_the_same_addresses_are_drawn_of_the_same_record(record: Path) -> None:
    with open_record(record, read_only=True) as opened:
        drawn = serving.addresses(opened, 30)
        assert serving.addresses(opened, 30) == drawn
    assert {len(paths) for paths in drawn.values()} == {30}
    assert len(set(drawn["entry"])) > 20


def test_every_sort_of_page_is_measured(record: Path) -> None:
    run = serving.run(record, pages=40)
    assert [one.pages for one in run.measured] == [40] * 6
    assert all(0 < one.median <= one.high and one.cost > 0 for one in run.measured)


@pytest.mark.parametrize(
    ("high", "cell", "verdict"),
    [
        (
            480.0,
            "| entry | 90 ms | 480 ms | 4.2 ms | holds |",
            "With 2 worker processes the slowest median is 90 ms (entry), the highest 99th percentile 480 ms (entry):"
            " what is wanted holds.",
        ),
        (
            501.0,
            "| entry | 90 ms | 501 ms | 4.2 ms | does not hold |",
            "With 2 worker processes the slowest median is 90 ms (entry), the highest 99th percentile 501 ms (entry):"
            " what is wanted does not hold for entry.",
        ),
    ],
)
def test_the_page_says_what_holds_and_what_does_not(high: float, cell: str, verdict: str) -> None:
    measured = (
        serving.Measured("first page", 400, 12.0, 40.0, 0.9),
        serving.Measured("entry", 400, 90.0, high, 4.2),
    )
    lines = "\n".join(page([asdict(serving.Run(2, 98_258, 0.0, measured))], "Some machine."))
    assert "98,258 entries" in lines
    assert "## 2 worker processes" in lines
    assert cell in lines
    assert verdict in lines
