"""Items that a sentence numbers, asides on what was resolved, and what two fell out over."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-11-06")


def test_each_numbered_item_has_its_own_day() -> None:
    text = (
        "LUANDA, Nov 6 - The Council of Ministers of Angola (1) took note of the minutes of the fourth Angola-Brazil joint "
        "commission held in Benguela on 28 October, and (2) ratified the agreement on visas with Cabo Verde."
    )
    ratified = [f for f in read(text, "instrument") if f.get("stage") == "ratified"]
    assert told(ratified, "states", "date", "place") == [("done", ["AGO", "CPV"], None, None)]


def test_a_council_of_ministers_that_lets_a_paper_be_signed_is_no_party_to_it() -> None:
    text = "The Council of Ministers of Angola authorised the minister to sign the air services agreement with Rwanda."
    assert told(read(text, "instrument"), "states", "parties") == [("planned", ["AGO", "RWA"], None)]


@pytest.mark.parametrize(
    ("aside", "standing", "date"),
    [
        (", agreed during a visit in June,", "planned", None),
        (", decided in June,", "planned", None),
        (", planned for next year,", "planned", "2026"),
        (", attended by the minister,", "done", None),
    ],
)
def test_the_opening_of_an_embassy_with_an_aside(aside: str, standing: str, date: str | None) -> None:
    text = f"The opening of a Slovak embassy in Tashkent{aside} was described as timely."
    assert told(read(text, "milestone"), "date") == [(standing, date)]


def test_what_two_fell_out_over_is_no_side() -> None:
    text = "Australia and Indonesia are old partners. Jakarta tore up the 1995 Agreement on Security in 1999 over East Timor."
    assert [f.get("states") for f in read(text, "instrument")] == [["AUS", "IDN"]]


def test_whom_a_leader_spoke_with_may_open_the_sentence() -> None:
    text = "With Qatar's ambassador, Hassan Al Kuwari, President Peter Mutharika of Malawi discussed fish."
    assert told(read(text, "meeting"), "meeting_kind", "states") == [("done", "talks", ["MWI", "QAT"])]


def test_a_first_visit_that_will_be_is_the_one_announced() -> None:
    text = (
        "Suriname's President Jennifer Simons will be the guest of King Willem-Alexander in The Hague from 1 to 3 December. "
        "It will be the first state visit by a Surinamese head of state to the Netherlands since 1978."
    )
    assert told(read(text, "visit"), "visit_kind", "date") == [("planned", "state", "2025-12-01/2025-12-03")]


def test_the_protocol_of_a_session_is_another_than_that_of_two_bodies() -> None:
    text = (
        "Mali and Oman ended the eighth session of their Joint Commission in Muscat on Thursday with the signing of the "
        "protocol of the session. A cooperation protocol between the Omani Standards Institution and the Malian Standards "
        "Institute was signed on the sidelines."
    )
    assert [len(f.get("parties") or []) for f in read(text, "instrument")] == [0, 2]


def test_the_town_of_the_next_round_is_not_that_of_a_paper_to_come() -> None:
    text = (
        "The ministers of Oman and Greece met in Athens on Tuesday. They hoped that the investment agreement would be signed "
        "next year. They agreed that the sixth round of political consultations would take place in Muscat."
    )
    assert told(read(text, "instrument"), "place") == [("planned", None)]
