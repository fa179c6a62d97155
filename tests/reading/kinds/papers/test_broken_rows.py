"""Lists of papers between lines of page furniture, and with remarks that begin with the sign before them."""

from __future__ import annotations

import pytest

import chancery

FURNITURE = "Home › Bilateral relations › Togo\nA+ A- | Print this page | Last updated: 20.08.2026"


@pytest.mark.parametrize(
    "text",
    [
        f"TREATIES BETWEEN PERU AND TOGO\n\n{FURNITURE}\n\nThe following were signed in Lima on 3 May 1994:\n"
        "- Agreement on seeds\n- Agreement on visas",
        "TREATIES BETWEEN PERU AND TOGO\n\n1. Agreement on seeds, signed in Lima on 3 May 1994.\n; in force since "
        "1 March 1995.\n2. Agreement on visas.",
    ],
)
def test_they_are_read_all_the_same(text: str) -> None:
    assert "instrument" in [fact.kind for fact in chancery.read(text)]
