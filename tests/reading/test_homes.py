"""Where a report is written when its words tell."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.homes import home_of
from chancery.reading.scene import set_scene


def home(text: str) -> tuple[str, str, str] | None:
    scene = set_scene(Report("r", text))
    found = home_of(scene, scene.sentences[-1])
    return (found.city, found.state, found.rule) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LIMA, May 4 (Andina) -- The envoys arrived here.", ("Lima", "PER", "here:dateline")),
        ("QORVILLE, Peru, May 4 - The envoys arrived here.", ("Qorville", "PER", "here:dateline")),
        ("SANTA QORA, Peru, May 4 (Andina) -- The envoys came.", ("Santa Qora", "PER", "here:dateline")),
        ("A DPRK delegation left here for home.", ("Pyongyang", "PRK", "here:own-name")),
        ("The guests were received at the Mansudae Assembly Hall.", ("Pyongyang", "PRK", "here:hall")),
        (
            "The first tourists arrived here on Sunday by the Lima to Cusco train.",
            ("Lima", "PER", "here:capital"),
        ),
    ],
)
def test_a_report_is_at_home_where_its_words_say(text: str, expected: tuple[str, str, str]) -> None:
    assert home(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The envoys flew to Lima.",
        "The envoys left here for Lima.",
        "QORVILLE, May 4 - The envoys came.",
        "ENVOYS, Peru - The envoys came.",
        "PERU, Mali, May 4 - The envoys came.",
        "From the Great Hall of the People they drove to the Mansudae Assembly Hall.",
    ],
)
def test_a_report_has_no_home_where_nothing_tells_it(text: str) -> None:
    assert home(text) is None
