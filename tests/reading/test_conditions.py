"""What holds only once something else has come is still to come."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A joint committee of Mali and Peru will start work when the treaty on fisheries takes effect.",
            [("treaty", "planned", "in-force")],
        ),
        (
            "The agreement on extradition between Mali and Peru would apply once both parliaments have ratified it.",
            [("agreement", "planned", "ratified")],
        ),
        (
            "If Mali ratifies the convention with Peru, extraditions can begin.",
            [("convention", "planned", "ratified")],
        ),
        (
            "When Mali ratified the convention with Peru last week, its minister said that trade would grow.",
            [("convention", "done", "ratified")],
        ),
    ],
)
def test_a_condition_is_not_yet_met(text: str, expected: list[tuple[str, str, str]]) -> None:
    facts = read_report(Report("r", text, published="2024-05-10")).facts
    assert [(f["type"], f.standing, f.get("stage")) for f in facts if f.kind == "instrument"] == expected
