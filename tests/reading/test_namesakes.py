"""Names that several states share, and capitals of states that are gone."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.bodies import state_of
from chancery.reading.scene import set_scene


def states(text: str, published: str = "2024-05-06") -> list[str | None]:
    """The states of the names of states and places in `text`, in order."""
    scene = set_scene(Report("r", text, published=published))
    tags = {"state", "demonym", "place"}
    return [state_of(g) for s in scene.sentences for g in s.groups if g.tags & tags and not g.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He flew to Georgia and Armenia.", ["GEO", "ARM"]),
        ("He was born in Atlanta, Georgia.", ["USA", "USA"]),
        ("From Beirut he drove to Tripoli in Lebanon.", ["LBN", "LBN", "LBN"]),
        ("From Tunis he drove to Tripoli in Libya.", ["TUN", "LBY", "LBY"]),
        ("The Congolese minister flew to Brazzaville.", ["COG"]),
        ("The Congolese minister flew to Kinshasa.", ["COD"]),
    ],
)
def test_a_shared_name_means_the_state_that_the_report_names_otherwise(
    text: str, expected: list[str]
) -> None:
    assert states(text) == expected


@pytest.mark.parametrize(
    ("published", "expected"), [("1987-04-10", "SUN"), ("1991-12-26", "SUN"), ("1992-01-10", "RUS")]
)
def test_a_capital_is_the_capital_of_the_state_of_its_day(published: str, expected: str) -> None:
    assert states("The envoy landed in Moscow.", published) == [expected]


@pytest.mark.parametrize(
    ("city", "published", "expected"),
    [
        ("Tashkent", "1987-04-10", "SUN"),
        ("Tashkent", "1992-04-10", "UZB"),
        ("Zagreb", "1987-04-10", "YUG"),
        ("Zagreb", "1995-04-10", "HRV"),
        ("Bratislava", "1987-04-10", "CSK"),
    ],
)
def test_a_city_is_in_the_state_that_was_whole_in_its_day(city: str, published: str, expected: str) -> None:
    assert states(f"The envoy landed in {city}.", published) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Korean goods went to Lima.", ["KOR", "PER"]),
        ("Korean goods went to Pyongyang.", ["PRK", "PRK"]),
        ("Congolese goods went to Luanda.", ["COD", "AGO"]),
        ("Guinean goods went to Dakar.", ["GIN", "SEN"]),
        ("Dominican goods went to Port-au-Prince.", ["DOM", "HTI"]),
        ("Dominican goods went to Roseau.", ["DMA", "DMA"]),
    ],
)
def test_where_nothing_tells_which_the_usual_one_is_meant(text: str, expected: list[str]) -> None:
    assert states(text) == expected
