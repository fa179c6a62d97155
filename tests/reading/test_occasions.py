"""Dates and places that a signing takes from the event around it."""

import pytest

from tests.reading.kinds.papers.paper_reading import read


def occasion(text: str) -> tuple[object, object]:
    """Date and place of the one signing of a text."""
    (found,) = [f for f in read(text) if f.kind == "signing"]
    return found.get("date"), found.get("place")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Amadou Sy of Chad and President Luis Paz of Peru held talks in Lima on Monday. At the end of the "
            "talks the two sides signed an agreement on sport.",
            ("2024-05-06", "Lima"),
        ),
        (
            "President Amadou Sy of Chad paid a visit to Peru from 3 to 6 May. The two sides signed an agreement on sport.",
            (None, None),
        ),
        ("Chad and Peru signed an agreement on sport on 2 May.", ("2024-05-02", None)),
    ],
)
def test_a_signing_without_a_day_takes_that_of_the_talks_around_it(
    text: str, expected: tuple[object, object]
):
    assert occasion(text) == expected


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Chad and Peru issued a joint communique on Friday.", ["politics"]),
        ("Chad and Peru issued a joint communique on fisheries.", ["fisheries"]),
        (
            "The Joint Committee on Agriculture of Chad and Peru met in Lima on Monday. A protocol was signed by both sides.",
            ["agriculture"],
        ),
    ],
)
def test_a_paper_without_a_subject_has_the_sector_of_its_kind_or_channel(text: str, sectors: list[str]):
    (paper,) = [f for f in read(text) if f.kind == "instrument"]

    assert paper["sectors"] == sectors
