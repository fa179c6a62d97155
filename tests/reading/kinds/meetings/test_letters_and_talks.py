"""An ambassador who hands over letters and talks with who receives them; the ceremony alone is no meeting."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

TAKEN = (
    "The President of Peru, Said Nur, received the Letters of Credence of H.E. Mr. Abe Koro as the new Ambassador "
    "Extraordinary and Plenipotentiary of the Republic of Chad to the Republic of Peru, at a ceremony on Monday."
)
HANDED = (
    "The newly appointed Ambassador of Chad, Abe Koro, presented a copy of his credentials to the Foreign Minister of Peru, "
    "Said Nur, on Monday."
)


@pytest.mark.parametrize("ceremony", [TAKEN, HANDED])
@pytest.mark.parametrize(
    "talk",
    [
        "Their discussions focused on fisheries and tourism.",
        "During the conversation, the Ambassador spoke of trade.",
        "The two discussed the harvest.",
    ],
)
def test_who_goes_on_to_talk_is_received(ceremony: str, talk: str) -> None:
    (meeting,) = [f for f in whole(f"{ceremony} {talk}") if f["kind"] == "meeting"]
    assert {row["name"] for row in meeting["participants"]} == {"Abe Koro", "Said Nur"}
    assert (meeting["meeting_kind"], meeting["states"], meeting["date"]) == (
        "received",
        ["PER", "TCD"],
        "2025-05-05",
    )


@pytest.mark.parametrize("ceremony", [TAKEN, HANDED])
def test_the_ceremony_alone_is_no_meeting(ceremony: str) -> None:
    assert not [f for f in whole(f"{ceremony} He was born in Sarh.") if f["kind"] == "meeting"]
