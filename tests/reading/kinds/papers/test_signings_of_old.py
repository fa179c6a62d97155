"""Signings of years ago: told for their own sake where the visit or the talks that they belong to are told."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In May 1978 the President of Mali paid a visit to Peru, during which a trade agreement was signed.",
            [("background", "1978-05", ["MLI", "PER"])],
        ),
        (
            "A convention on extradition was signed on 3 June 1998 during talks between Mali and Peru in Lima.",
            [("background", "1998-06-03", ["MLI", "PER"])],
        ),
        ("Mali and Peru signed a trade agreement in May 1978.", []),
    ],
)
def test_an_old_signing_is_one_where_its_occasion_is_told(text: str, expected: list[object]) -> None:
    assert [(f.standing, f.get("date"), f["states"]) for f in read(text) if f.kind == "signing"] == expected
