"""The state that a group means."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.scene import set_scene
from chancery.reading.state_meant import state_meant


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Minister Abe Koro of Mali flew home.", "person", "MLI"),
        ("Abe Koro flew home.", "person", None),
        ("The Malian president flew home.", "office", "MLI"),
        ("The Malian Ministry of Health was closed.", "body", "MLI"),
        ("Mali was calm.", "state", "MLI"),
        ("Malian roads were closed.", "demonym", "MLI"),
        ("They met in Bamako.", "place", "MLI"),
    ],
)
def test_who_acts_means_a_state_as_its_name_does(text: str, tag: str, expected: str | None) -> None:
    scene = set_scene(Report("r", text))
    group = next(g for s in scene.sentences for g in s.groups if tag in g.tags)
    assert state_meant(group) == expected
