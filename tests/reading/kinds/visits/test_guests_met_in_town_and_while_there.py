"""Guests who are only shown with a host in the other's town is told, and those who are there when something is to be done."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2018-05-02")


def visits(text: str) -> list[tuple[object, ...]]:
    return told(read(text, "visit"), "visitor_state", "host_state", "date")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Malian Foreign Minister Abe Koro shakes hands with Omani Premier Said Nur in Muscat on Tuesday.",
            [("done", "MLI", "OMN", None)],
        ),
        (
            "The Malian ambassador, Abe Koro, shakes hands with Omani Premier Said Nur in Muscat on Tuesday.",
            [],
        ),
        (
            "Malian Foreign Minister Abe Koro shakes hands with Omani Premier Said Nur in Nairobi on Tuesday.",
            [],
        ),
        (
            "Malian Foreign Minister Abe Koro shakes hands with U.S. Secretary of State John Doe in New York on Tuesday.",
            [],
        ),
        ("Malian Foreign Minister Abe Koro met Omani Premier Said Nur in Muscat on Tuesday.", []),
    ],
)
def test_who_is_shown_with_a_host_in_the_hosts_town_is_a_guest(
    words: str, found: list[tuple[object, ...]]
) -> None:
    assert visits(words) == found


WHILE = "Presidents Abe Koro of Mali and Said Nur of Oman will discuss fish "


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        (
            f"{WHILE}while the head of the Malian state is in Muscat on an official visit from May 2 to 4.",
            "planned",
        ),
        (f"{WHILE}when the former is in Muscat from May 2 to 4.", "planned"),
        (
            "Omani President Said Nur spoke of fish while Malian President Abe Koro was in Muscat from May 1 to 2.",
            "done",
        ),
    ],
)
def test_who_is_there_when_something_is_to_be_done_is_still_to_come(words: str, standing: str) -> None:
    assert [found[:3] for found in visits(words)] == [(standing, "MLI", "OMN")]
