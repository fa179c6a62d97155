"""Names that agencies of several states bear tell of no state."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_a_national_news_agency_is_that_of_its_state() -> None:
    text = "The agreement between the Yemeni National News Agency and the Sudan News Agency was signed in Khartoum."
    assert {tuple(f["states"]) for f in whole(text)} == {("SDN", "YEM")}


def test_the_agency_that_signs_a_report_is_no_party() -> None:
    text = "Davao, Philippines – Two provinces signed a pact. Cebu has had sisterhood ties with Cavite since 1994. (PNA)"
    assert not whole(text)
