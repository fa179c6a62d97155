"""Four times as long a report takes about four times as many calls of functions, whatever it goes on about."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

from chancery.model import Report
from chancery.reading.reader import read_through

_FEW, _MANY = 50, 200
#: Four times the text with something to spare; work that grows with its square would come near sixteen.
_MOST = 6.5


def calls(text: str) -> int:
    """How many calls of functions reading a text takes; unlike seconds they are the same on every machine."""
    count = 0

    def heard(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    report = Report("r", text, published="2025-01-01")
    read_through(report)
    before = sys.getprofile()
    sys.setprofile(heard)
    try:
        read_through(report)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("1. an agreement on health\n", id="rows of a list"),
        pytest.param(
            "MoU on fish | Ministry of Fisheries of Oman | Ministry of Fisheries of Mali\n",
            id="rows of a table",
        ),
        pytest.param("3 May 2001: Malian Foreign Minister Abe Koro visited Oman.\n", id="a chronicle"),
        pytest.param(
            "Q: Did Oman sign the accord with Mali?\nA: Yes, he signed it in Muscat.\n", id="an interview"
        ),
        pytest.param(
            "Oman and Mali signed a pact in Muscat on Monday. It enters into force in May.\n\n", id="papers"
        ),
        pytest.param("The Omani minister met his Malian counterpart in Muscat on Monday. ", id="meetings"),
        pytest.param("Mali and Oman established diplomatic relations in 1972. ", id="milestones"),
        pytest.param("The 3rd session of the Mali-Oman Joint Commission was held in 2001. ", id="sessions"),
        pytest.param(
            "Trade between Oman and Mali is hampered by sanctions. They signed a pact. ", id="obstacles"
        ),
    ],
)
def test_the_work_grows_with_the_text(piece: str) -> None:
    assert calls(piece * _MANY) < _MOST * calls(piece * _FEW)
