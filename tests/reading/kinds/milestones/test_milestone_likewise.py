"""Others who do the same, follow suit or do likewise."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad broke off diplomatic relations with Fiji on 4 August 2024. Niger did likewise on 6 August 2024.",
            [
                "relations-severed background FJI+NER 2024-08-06",
                "relations-severed background FJI+TCD 2024-08-04",
            ],
        ),
        (
            "Norway recognised Fiji on 28 May 2024. Ireland and Spain followed suit the same day.",
            [
                "recognition background ESP+FJI 2024-05-28",
                "recognition background FJI+IRL 2024-05-28",
                "recognition background FJI+NOR 2024-05-28",
            ],
        ),
        (
            "Chad broke off relations with Fiji in May 2024. Peru is expected to follow suit.",
            ["relations-severed background FJI+TCD 2024-05", "relations-severed planned FJI+PER"],
        ),
        (
            "Chad broke off relations with Fiji in May 2024. Peru refused to follow suit.",
            ["relations-severed background FJI+TCD 2024-05", "relations-severed denied FJI+PER"],
        ),
        (
            "Peru opened an embassy in Vilnius in 1997. Lithuania did the same in Lima in 1998.",
            ["embassy-opened background LTU+PER 1997", "embassy-opened background LTU+PER 1998"],
        ),
        (
            "Chad broke off relations with Fiji in May 2024. Its minister did the same day tell the press of it.",
            ["relations-severed background FJI+TCD 2024-05"],
        ),
        (
            "Chad broke off relations with Fiji in May 2024. Traders in Peru followed suit in court.",
            ["relations-severed background FJI+TCD 2024-05"],
        ),
    ],
)
def test_others_do_the_same(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru opened its embassy in Muscat in 1995 and Oman followed in Lima in 2008.",
            ["embassy-opened background OMN+PER 1995", "embassy-opened background OMN+PER 2008"],
        ),
        (
            "Peru recognised the restored independence of Oman on 28 August 1991.",
            ["recognition background OMN+PER 1991-08-28"],
        ),
    ],
)
def test_who_followed_elsewhere_and_what_was_recognised_as_restored(text: str, expected: list[str]) -> None:
    assert told(text) == expected
