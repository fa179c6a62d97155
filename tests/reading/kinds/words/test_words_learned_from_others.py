"""Words that agencies learned from others, what two go on to say, and the head of state who spoke last."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")
_MET = "Foreign Minister Abe Koro of Chad and Foreign Minister Ana Vela of Peru met in Lima on Friday.\n\n"
_SIGNED = "Presidents Idi Sar of Chad and Luis Paz of Peru signed a treaty on fish.\n\n"


def heard(text: str) -> list[tuple[str, ...]]:
    return [row[1:] for row in told(read(text, "statement"), "speaker", "mode", "text")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "“The port opens in May at last,” Itar-Tass learned from the Chadian foreign ministry.",
            ("Chadian foreign ministry", "direct", "The port opens in May at last"),
        ),
        (
            "The port opens in May, according to what the Chadian Foreign Ministry said on Friday.",
            ("Chadian Foreign Ministry", "reported", "The port opens in May"),
        ),
        (
            "The port opens, come what may: so much the new Chadian government has made clear.",
            ("Chadian government", "reported", "The port opens, come what may"),
        ),
    ],
)
def test_words_are_of_whom_they_come_from(sentence: str, expected: tuple[str, ...]) -> None:
    assert heard(_MET + sentence) == [expected]


def test_they_are_the_two_who_spoke() -> None:
    text = "Koro and Vela stressed that the fee would fall. It would, they added, be of use to both."
    assert heard(_MET + text) == [
        ("Abe Koro and Ana Vela", "reported", "the fee would fall"),
        ("Abe Koro and Ana Vela", "reported", "be of use to both."),
    ]


@pytest.mark.parametrize(("first", "second"), [("Idi Sar", "Idi Sar"), ("a trader", "the head of state")])
def test_the_head_of_state_is_the_one_who_spoke_last(first: str, second: str) -> None:
    text = (
        f"“The port opens in May at last,” {first} said.\n\n“The fee falls with it,” the head of state said."
    )
    assert heard(_SIGNED + text) == [
        (first, "direct", "The port opens in May at last"),
        (second, "direct", "The fee falls with it"),
    ]
