"""Letterheads: the ministry that issues a report, and the capital it sits in, tell whose report it is."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report
from chancery.reading.scene import set_scene

NEWS = "\n\nAn agreement on air services with Ghana was signed in Accra on 5 November.\n"


def homes(text: str) -> list[str | None]:
    return [story.home for story in set_scene(Report("r", text)).stories]


@pytest.mark.parametrize(
    "head",
    [
        "Ministry of Foreign Affairs, Gaborone\n7 November 2019",
        "PRESS RELEASE\n\nPermanent Secretariat, Ministry of Foreign Affairs and Trade, Gaborone",
        "Department of Foreign Affairs, Gaborone, 7 November 2019",
    ],
)
def test_a_ministry_and_its_city_tell_whose_report_it_is(head: str) -> None:
    assert homes(head + NEWS) == ["BWA"]
    facts = read_report(Report("r", head + NEWS, published="2019-11-07")).facts
    assert [f["states"] for f in facts] == [["BWA", "GHA"], ["BWA", "GHA"]]


@pytest.mark.parametrize(
    "head",
    [
        "Embassy of Chad, Gaborone",
        "The Ministry of Foreign Affairs, Gaborone, receives visitors at ten",
        "Ministry of Foreign Affairs, Francistown",
    ],
)
def test_an_embassy_or_a_line_of_news_is_no_letterhead(head: str) -> None:
    assert homes(head + NEWS) == [None]


def test_a_spokesperson_is_of_the_state_at_the_head_of_a_briefing() -> None:
    text = (
        "WEEKLY MEDIA BRIEFING\n\nMinistry of Foreign Affairs, Gaborone\n\nQ: Has the pact with Oman been signed?"
        "\n\nA: It was initialled in Muscat.\n\nQ: And the treaty with Peru?\n\nA: It was signed in Lima on 5 November."
    )
    facts = read_report(Report("r", text, published="2019-11-07")).facts
    assert {tuple(f["states"]) for f in facts} == {("BWA", "OMN"), ("BWA", "PER")}


def test_a_digest_by_countries_is_of_the_state_at_its_head() -> None:
    text = (
        "TREATY RECORD\nMinistry of Foreign Affairs, Gaborone\n\nPERU. Agreement on Tourism. Signed at Lima on 3 July 2019."
        "\n\nCHAD. Agreement on Cotton. Signed at Gaborone on 4 July 2019."
    )
    facts = read_report(Report("r", text, published="2019-07-07")).facts
    assert [f["states"] for f in facts if f.kind == "instrument"] == [["BWA", "PER"], ["BWA", "TCD"]]


OURS = (
    "\n\nOur Minister of Transport signed an agreement on air services with Ghana in Accra on 5 November.\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "TREATY NEWS - Gaborone / week 45",
        "Our diary – Gaborone, 7 November 2019",
        "DIARY\nGABORONE, 7 November",
    ],
)
def test_a_masthead_above_what_our_ministers_did_tells_whose_report_it_is(head: str) -> None:
    assert homes(head + OURS) == ["BWA"]


@pytest.mark.parametrize(
    "text",
    [
        "TREATY NEWS - Gaborone / week 45" + NEWS,
        "Joint declaration - Gaborone" + OURS,
        "TREATY NEWS - Gaborone"
        + '\n\n"Our Minister of Transport is in Accra," an official of Ghana said.\n',
    ],
)
def test_a_masthead_tells_no_home_of_a_report_that_has_none_of_its_own(text: str) -> None:
    assert homes(text) == [None]
