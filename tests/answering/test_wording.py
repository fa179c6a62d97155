"""What stands over an entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from chancery.answering.spotting import state_name
from chancery.answering.wording import headline
from tests.keeping.plain import KIM, LAM, line, open_plain, paper, report, talks


@pytest.mark.parametrize(
    ("told", "over"),
    [
        (
            line(
                "signing",
                states=["PRK", "VNM"],
                date="2025-10-10",
                place="Pyongyang",
                witnesses=[LAM, KIM],
                declared=5,
            ),
            "Signing of 5 papers between North Korea and Vietnam, 10 October 2025, Pyongyang",
        ),
        (
            line("signing", "planned", states=["PRK", "VNM"], date="[2025-10-10..2025-10-12]"),
            "Signing between North Korea and Vietnam, between 10 and 12 October 2025",
        ),
        (
            paper(
                title="memorandum of understanding on health between the Ministry of Health and its counterpart"
            ),
            "Memorandum of understanding on health between the Ministry of Health and its counterpart, signed",
        ),
        (talks(), "Talks of Tô Lâm (General Secretary) and Kim Jong Un (General Secretary), Pyongyang"),
        (
            line(
                "mechanism",
                "planned",
                mechanism_kind="joint-committee",
                states=["PRK", "VNM"],
                state="session-held",
            ),
            "Joint committee, of North Korea and Vietnam, session to be held",
        ),
    ],
)
def test_an_entry_is_headed_by_its_parties_and_a_signing_by_its_day(
    tmp_path: Path, told: str, over: str
) -> None:
    with open_plain(tmp_path / "record.db") as record:
        record.add([report("agency", told, published="2025-10-10")])
        (entry,) = record.entries()
    assert headline(entry) == over


@pytest.mark.parametrize(
    ("id", "name"), [("UNO", "United Nations"), ("EUE", "European Union"), ("ASN", "ASEAN"), ("AFU", "African Union")]
)  # fmt: skip
def test_an_organisation_is_called_by_its_own_name_not_by_that_of_one_of_its_bodies(
    id: str, name: str
) -> None:
    assert state_name(id) == name
