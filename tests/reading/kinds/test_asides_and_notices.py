"""What is said by the way: who chairs a channel, whose guest somebody is, when an embassy's doors are shut for a day."""

from __future__ import annotations

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report


def read(text: str, kind: str) -> list[Fact]:
    facts = read_report(Report("r", text, published="2024-04-08")).facts
    return [f for f in facts if f.kind == kind]


@pytest.mark.parametrize("aside", ["chaired by the Foreign Ministers", "co-chaired by the two premiers"])
def test_who_chairs_a_channel_is_no_session_of_it(aside: str) -> None:
    text = f"A Chad-Oman Joint Commission, {aside}, is to be set up in May."
    assert [(f.standing, f.get("state")) for f in read(text, "mechanism")] == [("planned", "established")]


def test_a_channel_chaired_by_somebody_met() -> None:
    text = "The Chad-Oman Joint Commission, chaired by the Foreign Ministers, met in Muscat on Friday."
    assert [(f.standing, f.get("state")) for f in read(text, "mechanism")] == [("done", "session-held")]


def test_the_host_does_not_visit_his_own_country() -> None:
    text = "General Abe Koro of Chad makes an official visit to Oman from 8 to 12 April as the guest of General Said Nur."
    assert [[v["name"] for v in f.fields["visitor"]] for f in read(text, "visit")] == [["Abe Koro"]]


@pytest.mark.parametrize(
    "notice",
    ["on 17 May (Constitution Day) and from 24 to 26 December", "on 1 January", "from 24 to 26 December"],
)
def test_an_embassy_shut_for_some_days_is_not_closed(notice: str) -> None:
    assert not read(f"The Embassy of Peru in Oslo will be closed {notice}.", "milestone")


@pytest.mark.parametrize("end", ["for good on 31 December", "in May 2024", "on 31 December because of cuts"])
def test_an_embassy_closed_for_good(end: str) -> None:
    found = read(f"The Embassy of Peru in Oslo will be closed {end}.", "milestone")
    assert [(f.standing, f.fields["milestone_kind"]) for f in found] == [("planned", "embassy-closed")]
