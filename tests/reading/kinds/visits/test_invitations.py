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
