"""Papers meant to be signed that were put off, drafts that are to be signed, and signings that somebody watched."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.papers.paper_reading import read

TALKS = "Oman and Chad held talks in Lima on 6 May. "


def told(text: str) -> list[tuple[Any, ...]]:
    """`(kind, standing, stage or None)` of every paper and signing in a report of 7 May 2024, signings last."""
    facts = [f for f in read(text) if f.kind in ("instrument", "signing")]
    return sorted((f.kind, f.standing, f.get("stage")) for f in facts)


@pytest.mark.parametrize(
    "text",
    [
        "An agreement on ports, due to be signed on the same occasion, has been postponed.",
        "An agreement on ports, which should have been signed on this occasion, has been put off.",
    ],
)
def test_put_off(text: str) -> None:
    assert told(TALKS + text) == [("instrument", "planned", "signed"), ("signing", "cancelled", None)]


def test_not_put_off() -> None:
    text = "An agreement on ports, due to be signed on the same occasion, has not been postponed."
    assert ("signing", "cancelled", None) not in told(TALKS + text)


@pytest.mark.parametrize("drafts", ["Two drafts have been agreed by experts", "Two drafts have been agreed"])
def test_drafts_to_be_signed(drafts: str) -> None:
    text = f"{drafts}: the Agreement on Fisheries and the Programme of Cooperation in Culture. They will be signed in June."
    assert told(TALKS + text) == [
        ("instrument", "planned", "signed"),
        ("instrument", "planned", "signed"),
        ("signing", "planned", None),
    ]


@pytest.mark.parametrize(
    "watched",
    [
        "rose to watch how their foreign ministers signed",
        "were on hand to watch their foreign ministers sign",
    ],
)
def test_watched(watched: str) -> None:
    text = f"Presidents Abe Koro of Oman and Issa Deby of Chad {watched} an agreement on fish."
    assert told(text) == [("instrument", "done", "signed"), ("signing", "done", None)]


def test_at_the_close_of_a_round() -> None:
    text = "A memorandum on ports is to be signed at the close of the round."
    assert told(TALKS + text) == [("instrument", "planned", "signed"), ("signing", "planned", None)]
