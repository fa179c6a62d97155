"""Capitals of states that are no more, in what is written of them today."""

from __future__ import annotations

import pytest

from chancery import read
from tests.reading.test_namesakes import states

TOLD = "Czechoslovakia and Guinea were friends. The Czechoslovak engineers came. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOLD + "He travelled to Prague in June 1959.", "CSK"),
        (TOLD + "Prague was quick.", "CSK"),
        (TOLD + "He came to Prague again in 2003.", "CZE"),
        (TOLD + "He came to Brno.", "CZE"),
        ("Czechoslovakia is gone. He travelled to Prague in June 1959.", "CZE"),
        ("The former Yugoslavia had a tribunal. The former Yugoslavia is gone. He came to Belgrade.", "SRB"),
        ("A Soviet-era plant and a Soviet-built dam stand there. He came to Moscow.", "RUS"),
        ("The Soviet Union and Peru were friends. Soviet engineers came. He came to Moscow in 1969.", "SUN"),
        (TOLD + "The Czech Republic has its files. He came to Prague in 1959.", "CZE"),
    ],
)
def test_a_history_of_a_former_state_means_its_capital(text: str, expected: str) -> None:
    assert states(text, "2023-05-06")[-1] == expected


@pytest.mark.parametrize(("published", "expected"), [("1985-07-18", "SUN"), ("1999-07-18", "RUS")])
def test_the_host_of_an_embassy_is_that_of_its_time(published: str, expected: str) -> None:
    told = read("Peru has closed its embassy in Moscow.", published=published)
    assert [f["states"] for f in told] == [sorted(["PER", expected])]
