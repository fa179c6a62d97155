"""Who led talks, or took part in them, where another sentence tells it than the one that tells of the talks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.meetings.meeting_reading import meetings

LEAD = "MUSCAT, May 4 (ONA) - Omani-Malian talks on fisheries were held in Muscat on Sunday. "
TOLD = ("done", "talks", "MLI OMN")


@pytest.mark.parametrize(
    ("behind", "names"),
    [
        (
            "Taking part in them were the Omani agriculture minister, Yusuf Nur, and Deputy Minister Abe Koro of Mali.",
            ["Yusuf Nur", "Abe Koro"],
        ),
        (
            "The talks were co-chaired by Minister Yusuf Nur and Ambassador Abe Koro.",
            ["Yusuf Nur", "Abe Koro"],
        ),
        (
            "The Omani side was headed by Minister Yusuf Nur, the Malian side by Ambassador Abe Koro.",
            ["Yusuf Nur", "Abe Koro"],
        ),
        ("Minister Yusuf Nur headed the Omani side.", ["Yusuf Nur"]),
        (
            "Leading the two delegations were Minister Yusuf Nur and Minister Abe Koro.",
            ["Yusuf Nur", "Abe Koro"],
        ),
        ("Representing Mali was Deputy Minister Abe Koro.", ["Abe Koro"]),
        ("The government led by Premier Said Amor has resigned.", []),
        ("The football team was led by coach Said Amor.", []),
        ("The ceremony was attended by Minister Yusuf Nur.", []),
        ("Taking part in the exhibition were Minister Yusuf Nur and 200 firms.", []),
    ],
)
def test_who_is_told_apart_from_the_talks(behind: str, names: list[str]) -> None:
    assert meetings(LEAD + behind) == [(*TOLD, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MUSCAT, May 4 (ONA) - The top diplomats of Oman and Mali spoke by phone on Sunday. Foreign Minister Yusuf Nur "
            "told his counterpart, Abe Koro, that the port was open.",
            [("done", "call", "MLI OMN", ["Yusuf Nur", "Abe Koro"])],
        ),
        (
            "MUSCAT, May 4 (ONA) - The defense chiefs of Oman and Mali agreed to meet regularly during talks in Singapore "
            "on Sunday. Defense Minister Yusuf Nur and his Malian counterpart, Abe Koro, also shared views on piracy.",
            [("done", "talks", "MLI OMN", ["Yusuf Nur", "Abe Koro"])],
        ),
        (
            "MUSCAT, May 4 (ONA) - The prime ministers of Oman and Mali will meet in Muscat on Friday. Foreign Minister "
            "Yusuf Nur told his Malian counterpart Abe Koro that the port was open.",
            [("planned", "meeting", "MLI OMN", ["prime ministers of Oman and Mali"])],
        ),
    ],
)
def test_holders_of_offices_named_soon_after(text: str, expected: list[Any]) -> None:
    assert meetings(text) == expected


@pytest.mark.parametrize(
    "talks",
    [
        "Omani-Malian military talks were held here on Sunday.",
        "Omani-Malian expert talks on water began here on Sunday.",
        "Talks on railway links between Oman and Mali ended here on Sunday.",
    ],
)
def test_talks_of_two_states_on_a_matter(talks: str) -> None:
    assert meetings("MUSCAT, May 4 (ONA) - " + talks) == [(*TOLD, [])]


def test_leaders_whom_any_reader_knows_are_of_their_state() -> None:
    text = (
        "AMMAN, May 4 - Omani Minister Yusuf Nur had talks with Premier Mudar Sami. King Hussein, who saw President Nixon "
        "in Maine on Thursday, will go on a tour."
    )
    assert meetings(text) == [
        ("done", "talks", "JOR OMN", ["Yusuf Nur", "Mudar Sami"]),
        ("done", "meeting", "JOR USA", ["Hussein", "Nixon"]),
    ]


def test_seeing_somebody_before_leaving() -> None:
    text = (
        "MUSCAT, May 4 (ONA) - Omani Minister Yusuf Nur flew to Lima on Sunday. He is due to see Minister Abe Koro before "
        "returning home on Friday."
    )
    assert meetings(text) == [("planned", "meeting", "OMN PER", ["Yusuf Nur", "Abe Koro"])]
