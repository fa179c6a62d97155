"""Colours can be read by everybody."""

from __future__ import annotations

import pytest

from chancery.export.kindlook import LOOKS
from chancery.model.kinds import KINDS

#: The paper of the HTML page, light and dark.
LIGHT, DARK = "#ffffff", "#1c2026"


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_kind_has_a_look_and_a_sign_of_its_own() -> None:
    assert tuple(LOOKS) == KINDS
    assert len({look.sign for look in LOOKS.values()}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_colours_reach_the_contrast_of_text(kind: str) -> None:
    assert contrast(LOOKS[kind].light, LIGHT) >= 4.5
    assert contrast(LOOKS[kind].dark, DARK) >= 4.5
