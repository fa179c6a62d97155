"""Numbers as reports write them."""

import pytest

from chancery.reading.dates import numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("one", 1), ("Twelve", 12), ("twenty-one", 21), ("ninety nine", 99), ("a hundred", 100), ("a dozen", 12),
        ("half a\n dozen", 6), ("7", 7), ("1,200", 1200), ("several", None), ("", None), ("dozens", None), ("²", None),
    ],
)  # fmt: skip
def test_a_count_in_words_or_digits(text: str, number: int | None) -> None:
    assert numbers.cardinal(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("first", 1), ("second", 2), ("fifth", 5), ("eighth", 8), ("ninth", 9), ("twelfth", 12), ("Fifteenth", 15),
        ("twentieth", 20), ("twenty-first", 21), ("fortieth", 40), ("hundredth", 100), ("22nd", 22), ("3 rd", 3),
        ("last", None), ("22", None),
    ],
)  # fmt: skip
def test_an_ordinal_in_words_or_digits(text: str, number: int | None) -> None:
    assert numbers.ordinal(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("I", 1),
        ("IV", 4),
        ("XV", 15),
        ("XXXIX", 39),
        ("XL", 40),
        ("XLI", None),
        ("IIII", None),
        ("i", None),
        ("", None),
    ],
)
def test_a_roman_numeral_up_to_forty(text: str, number: int | None) -> None:
    assert numbers.roman(text) == number


@pytest.mark.parametrize("text", ["15th", "fifteenth", "XV", "15", "fifteen"])
def test_a_session_is_numbered_in_any_of_these_ways(text: str) -> None:
    assert numbers.session_number(text) == 15


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("two thousand", 2000), ("two thousand and five", 2005), ("two thousand twelve", 2012),
        ("nineteen ninety-four", 1994), ("nineteen hundred and ninety-four", 1994), ("nineteen hundred", 1900),
        ("one thousand nine hundred and fifty", 1950), ("Twenty Twenty-Five", 2025), ("nineteen", None),
        ("two thousand and a lot", None), ("nineteen hundred and hundred", None),
    ],
)  # fmt: skip
def test_a_year_in_words(text: str, year: int | None) -> None:
    assert numbers.year_in_words(text) == year


def test_every_word_that_is_listed_is_read_back() -> None:
    assert {numbers.cardinal(word) for word in numbers.cardinal_words()} == set(range(1, 101))
    assert {numbers.ordinal(word) for word in numbers.ordinal_words()} == set(range(1, 101))
