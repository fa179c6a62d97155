"""Whoever only hosts or helps the two that a story opens with is no side of what is told of both."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

OPENINGS = [
    "Mali, Togo mend ties with Oman\u2019s help\n\nMUSCAT, Aug 9 (XP) - Mali and Togo restored relations on Tuesday.",
    "MUSCAT, Aug 9 (XP) - Mali and Togo restored relations on Tuesday after Omani mediation.",
    "MUSCAT, Aug 9 (XP) - Mali and Togo restored relations on Tuesday after talks in the Omani capital.",
]
BEHIND = [
    "The agreement, brokered by Omani leader Haitham bin Tariq, was signed. Both sides will keep to the port agreement.",
    "The two governments are to sign a security protocol in January, Omani state television said.",
    "A joint commission is to be set up. The older Agreement on Transit, signed in 1999, remains in force.",
]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("behind", BEHIND)
def test_papers_are_of_the_two(opening: str, behind: str) -> None:
    states = [row["states"] for row in whole(f"{opening}\n\n{behind}") if "states" in row]
    assert len(states) > 1
    assert all(found == ["MLI", "TGO"] for found in states)


def test_a_dateline_state_that_acts_is_a_side() -> None:
    text = "MUSCAT, Aug 9 (XP) - Oman and Togo signed a treaty on ports.\n\nThe two countries will sign a protocol in May."
    assert all(row["states"] == ["OMN", "TGO"] for row in whole(text) if "states" in row)
