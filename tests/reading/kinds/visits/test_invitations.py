"""An invitation that is accepted is a plan; one that only was extended is a proposal."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

_INVITED = "President Abe Koro of Mali invited President Said Nur of Oman to pay a visit to Bamako"


@pytest.mark.parametrize(
    ("behind", "standing"),
    [
        ("; the invitation was accepted with pleasure.", "planned"),
        (". The invitation was gratefully accepted.", "planned"),
        (". The Omani president accepted the invitation.", "planned"),
        (". He accepted it.", "planned"),
        (".", "proposed"),
        (". The Omani king accepted a gift.", "proposed"),
        (". The rains were late. The offer of a loan was accepted.", "proposed"),
    ],
)
def test_what_became_of_an_invitation(behind: str, standing: str) -> None:
    (visit,) = (row for row in whole(_INVITED + behind) if row["kind"] == "visit")
    assert (visit["standing"], visit["visitor_state"], visit["host_state"]) == (standing, "OMN", "MLI")


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("would be in Muscat from 3 to 6 June as the guest of President Said Nur of Oman", "planned"),
        ("was in Muscat last week as the guest of President Said Nur of Oman", "done"),
    ],
)
def test_who_is_still_to_be_a_guest(words: str, standing: str) -> None:
    (visit,) = (row for row in whole(f"President Abe Koro of Mali {words}.") if row["kind"] == "visit")
    assert (visit["standing"], visit["visitor_state"], visit["host_state"]) == (standing, "MLI", "OMN")


def test_somebody_received_in_the_house_of_an_organisation_visits_nobody() -> None:
    text = (
        "Omani Foreign Minister Said Nur used the office of the U.N. Security Council president, where he received "
        "Abe Koro, the Malian foreign minister."
    )
    assert [row["kind"] for row in whole(text)] == ["meeting"]


def test_who_returns_home_tomorrow_is_there_today() -> None:
    text = "MUSCAT, May 6 - Malian Minister Abe Koro signed a protocol with Oman. Koro returns home tomorrow after talks."
    (visit,) = (row for row in whole(text) if row["kind"] == "visit")
    assert (visit["standing"], visit["host_state"], visit["date"]) == ("done", "OMN", "../2025-05-07")
