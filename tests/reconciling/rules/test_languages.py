"""Across languages names that differ say nothing: neither that two things are one nor that they are two."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Told
from chancery.reconciling import compare
from tests.reconciling.rules.examples import KIM, LAM, MFA
from tests.reconciling.telling import paper, told, visit

BO = [{"name": "Bộ Ngoại giao", "state": "VNM"}, {"name": "Bộ Ngoại giao", "state": "PRK"}]
TALKS: dict[str, Any] = {"states": ["PRK", "VNM"], "date": "2025-10-10"}


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (visit("a", language="en"), visit("b", language="ko", visitor=[{"name": "토 람"}]), "visit.visitor"),
        (paper("a", language="en", parties=MFA), paper("b", language="vi", parties=BO), "instrument.parties"),
        (paper("a", language="en", title="health"), paper("b", language="vi", title="y tế"), "instrument.title"),
        (told("meeting", "a", language="en", participants=[LAM, KIM], **TALKS),
         told("meeting", "b", language="ko", participants=[{"name": "토 람"}, {"name": "김 아무개"}], **TALKS),
         "meeting.participants"),
        (told("statement", "a", language="en", speaker="Kim"), told("statement", "b", language="ko", speaker="리"),
         "statement.speaker"),
    ],
)  # fmt: skip
def test_names_in_two_languages_do_not_speak_against(one: Told, other: Told, rule: str) -> None:
    found = [f for f in compare(one, other).findings if f.rule == rule]
    assert [f for f in found if f.points is None or f.points < 0] == []


def test_a_region_is_no_other_language() -> None:
    one, other = paper("a", language="en-GB", title="health"), paper("b", language="en-US", title="railways")
    assert "instrument.title" in [f.rule for f in compare(one, other).findings if f.points == -15]


def test_a_paper_told_in_two_languages_is_one() -> None:
    one = paper("a", language="en", sectors=["politics"], parties=MFA, title="agreement on cooperation")
    other = paper("b", language="vi", sectors=["politics"], parties=BO, title="thỏa thuận hợp tác")
    assert compare(one, other).verdict == "same"
