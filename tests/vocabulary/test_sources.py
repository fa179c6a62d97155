"""How near a source stands to what it tells: by who published it, whose acts they are, and what its title gives away."""

from __future__ import annotations

import pytest

from chancery.vocabulary.sources import source

PAIR = frozenset({"PRK", "VNM"})


@pytest.mark.parametrize(
    ("publisher", "title", "rank", "side"),
    [
        ("United Nations Treaty Series", None, 1, None),
        (None, "Joint Statement between Viet Nam and the DPRK", 2, None),
        ("Daily Courier", "Full text of the joint communiqué", 2, None),
        ("Ministry of Foreign Affairs of Viet Nam", None, 3, "VNM"),
        ("Embassy of Viet Nam in North Korea", None, 3, "VNM"),
        ("Ministry of Foreign Affairs", None, 3, None),
        ("VNA", None, 4, "VNM"),
        ("Korean Central News Agency", None, 4, "PRK"),
        ("Reuters", None, 5, None),
        ("Daily Courier", "Vietnam and North Korea sign five papers", 6, None),
        ("Daily Courier", "Joint statement issued after talks", 6, None),
        ("Ministry of Foreign Affairs of Norway", None, 6, "NOR"),
        ("Kremlin", None, 6, "RUS"),
        (None, None, 7, None),
        ("Reuters", "Explained: what the five papers mean", 8, None),
        ("Daily Courier", "Hanoi and Pyongyang: frequently asked questions", 8, None),
        ("Ministry of Foreign Affairs of Viet Nam", "Photos: the signing ceremony", 9, None),
    ],
)
def test_rank_and_side(publisher: str | None, title: str | None, rank: int, side: str | None) -> None:
    found = source(publisher, title)
    assert (found.rank_for(PAIR), found.side) == (rank, side)


def test_where_no_states_are_concerned_every_ministry_speaks_for_itself() -> None:
    assert source("Ministry of Foreign Affairs of Norway").rank_for(frozenset()) == 3
