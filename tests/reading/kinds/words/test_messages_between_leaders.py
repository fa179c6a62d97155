"""Messages that one leader has from another: whose words they are, what in them is only courtesy, and where `my visit` was."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2024-07-12")
LEAD = "Vientiane, July 12 (KPL) -- "
TIES = " on the 62nd anniversary of the establishment of diplomatic relations between Laos and Mongolia. "


def words(text: str) -> list[tuple[str, ...]]:
    return sorted(row[1:] for row in told(read(LEAD + text, "statement"), "speaker", "text"))


@pytest.mark.parametrize(
    "opening",
    [
        "Lao President Thongloun Sisoulith received a message from Mongolian President Ukhnaa Khurelsukh",
        "Lao President Thongloun Sisoulith got from Mongolian President Ukhnaa Khurelsukh a message of greeting",
        "A message sent by Mongolian President Ukhnaa Khurelsukh came to Lao President Thongloun Sisoulith",
        "Mongolian President Ukhnaa Khurelsukh sent a message to Lao President Thongloun Sisoulith",
    ],
)
def test_a_message_speaks_for_whoever_sent_it(opening: str) -> None:
    text = (
        opening + TIES + "The message said that trade had tripled. It stressed that Mongolia valued the ties."
    )
    assert words(text) == [
        ("Ukhnaa Khurelsukh", "Mongolia valued the ties"),
        ("Ukhnaa Khurelsukh", "trade had tripled"),
    ]


def test_a_party_may_send_a_message_too() -> None:
    text = (
        "The Lao People's Revolutionary Party received from the Mongolian People's Party a letter of solidarity"
        + TIES
        + "The letter noted that the two parties would work together."
    )
    assert words(text) == [("Mongolian People's Party", "the two parties would work together")]


def test_the_letter_itself_stands_below_and_its_courtesies_say_nothing() -> None:
    text = (
        "Lao President Thongloun Sisoulith received a letter from Mongolian President Ukhnaa Khurelsukh"
        + TIES
        + "\nThe letter said:\n"
        "I extend my warmest congratulations to you.\n"
        "During my visit to Laos in 2013 I saw the falls of the Mekong.\n"
        "I am sure that our trade will grow.\n"
        "I wish you good health and success."
    )
    assert words(text) == [
        ("Ukhnaa Khurelsukh", "During my visit to Laos in 2013 I saw the falls of the Mekong."),
        ("Ukhnaa Khurelsukh", "I am sure that our trade will grow."),
    ]
    assert told(read(LEAD + text, "visit"), "visitor_state", "host_state", "date") == [
        ("background", "MNG", "LAO", "2013")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "He asked the minister to convey his greetings to the President.",
        "He requested her to pass on a gift to the President.",
        "He expressed deep gratitude to Laos for its help.",
        "He voiced sincere condolences over the flood.",
        "He conveyed warm regards from the President.",
    ],
)
def test_greetings_thanks_and_condolences_are_no_statements(sentence: str) -> None:
    text = "Lao Minister Sisavath Keo met Mongolian Minister Bat Erdene in Vientiane on Monday. Bat Erdene spoke. "
    assert words(text + sentence) == []


def test_what_is_wished_for_states_is_one() -> None:
    text = (
        "Lao Minister Sisavath Keo met Mongolian Minister Bat Erdene in Vientiane on Monday. "
        "Bat Erdene expressed the wish to open an air route."
    )
    assert words(text) == [("Bat Erdene", "expressed the wish to open an air route")]


def test_the_text_of_a_press_statement_is_read_like_a_report() -> None:
    text = (
        "A press statement on the talks between Lao Minister Sisavath Keo and Mongolian Minister Bat Erdene was issued "
        "on Monday.\nThe press statement says:\nThe Mongolian side expressed full support for the railway.\n"
        "The talks were cordial."
    )
    assert words(text) == [("Mongolian side", "expressed full support for the railway")]
