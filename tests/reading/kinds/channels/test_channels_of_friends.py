"""Groups of friends, consultations of ministries and channels that are only thought of."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

HERE = "MUSCAT, May 4 (ONA) - "


def channels(text: str) -> list[tuple[str, str, str, str]]:
    """`(standing, state, kind, states)` of every mechanism read, in the order of the text, each held to its words."""
    facts = read_report(Report("r", HERE + text, published="2025-05-06")).facts
    for fact in facts:
        fact.check(HERE + text)
    return [
        (f.standing, f["state"], f["mechanism_kind"], " ".join(f["states"]))
        for f in facts
        if f.kind == "mechanism"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian Speaker Abe Koro was in Oman last year in the framework of the parliamentary friendship group.",
            [("background", "existing", "parliamentary-group", "MLI OMN")],
        ),
        (
            "Inter-MFA consultations with Mali took place in Muscat on Sunday.",
            [("done", "session-held", "political-consultation", "MLI OMN")],
        ),
        (
            "A hotline between the navies of Oman and Mali is under study.",
            [("proposed", "proposed", "hotline", "MLI OMN")],
        ),
        (
            "Omani Minister Said Nur and his Malian counterpart Abe Koro met at the ASEAN gathering in Indonesia. The two "
            "sides agreed to hold the next meeting of the Joint Defence Committee in Muscat.",
            [("planned", "session-held", "defence-dialogue", "MLI OMN")],
        ),
        ("A group of Omani friends of Mali met for tea.", []),
    ],
)
def test_channels_by_what_is_told_beside_them(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert channels(text) == expected
