"""Milestones told by what lasted until them, told one by one with a day for each, and by other words for the same."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told
from tests.reading.whole_facts import whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali and Oman did not establish diplomatic relations until 3 May 1974.",
         ["relations-established background MLI+OMN 1974-05-03"]),
        ("Mali did not open its embassy in Muscat until March 2012.", ["embassy-opened background MLI+OMN 2012-03"]),
        ("Relations between Mali and Oman were severed in 1967 and were not restored until 2004.",
         ["relations-severed background MLI+OMN 1967", "relations-resumed background MLI+OMN 2004"]),
        ("Relations between Mali and Oman were severed in 1967 and were not normalised until 2004.",
         ["relations-severed background MLI+OMN 1967", "relations-resumed background MLI+OMN 2004"]),
        ("Mali and Oman did not establish diplomatic relations in 1974.", ["relations-established denied MLI+OMN 1974"]),
    ],
)  # fmt: skip
def test_not_until(text: str, expected: list[str]) -> None:
    assert sorted(told(text), reverse=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Embassies in Muscat and Bamako were opened in 2018 and 2019 respectively.",
         ["embassy-opened background MLI+OMN 2018", "embassy-opened background MLI+OMN 2019"]),
        ("The Omani Embassy in Bamako and the Malian Embassy in Muscat were opened in 1988 and 1990, respectively.",
         ["embassy-opened background MLI+OMN 1988", "embassy-opened background MLI+OMN 1990"]),
        ("Mali established diplomatic relations with Peru and Oman in 1974 and 1978 respectively.",
         ["relations-established background MLI+OMN 1978", "relations-established background MLI+PER 1974"]),
        ("Mali recognised Oman and Peru on 3 May and 4 June 1992, respectively.",
         ["recognition background MLI+OMN 1992-05-03", "recognition background MLI+PER 1992-06-04"]),
        ("Mali established diplomatic relations with Peru and Oman in 1974.",
         ["relations-established background MLI+OMN 1974", "relations-established background MLI+PER 1974"]),
    ],
)  # fmt: skip
def test_each_has_its_own_day(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Embassy of Mali in Muscat became operational in 2012.", ["embassy-opened background MLI+OMN 2012"]),
        ("The Embassy of Mali in Muscat has been operational since May 2012.", ["embassy-opened background MLI+OMN 2012-05"]),
        ("The Embassy of Mali in Muscat started to operate in May 2012.", ["embassy-opened background MLI+OMN 2012-05"]),
        ("The Embassy of Mali in Muscat was operational in May 2012.", []),
        ("The Embassy of Mali in Muscat was elevated from a liaison office on May 4, 1994.",
         ["embassy-opened background MLI+OMN 1994-05-04"]),
        ("Mali declared war on Oman on 13 December 1941, thereby ending diplomatic relations.",
         ["relations-severed background MLI+OMN 1941-12-13"]),
        ("Mali and Oman agreed on 20 January 2021 to resume diplomatic relations.",
         ["relations-resumed background MLI+OMN 2021-01-20"]),
        ("Mali and Oman agreed on 20 September to resume diplomatic relations.", ["relations-resumed planned MLI+OMN"]),
        ("The Comprehensive Strategic Partnership between Mali and Oman was set up in 2005.",
         ["level-upgraded background MLI+OMN 2005 comprehensive-strategic-partnership"]),
        ("Mali and Oman will celebrate the 55th anniversary of relations, set up on 1 June 1973.",
         ["anniversary planned MLI+OMN 1973-06-01 55th"]),
        # Nobody recognised by what was done before, and no war has a part in it.
        ("Mali recognised the passports of Kosovo in 2012 but has not recognised its independence.",
         ["recognition denied MLI+XKX"]),
        ("Mali and Oman had good ties until June 1967, when Mali severed relations in the aftermath of the Arab-Israeli War.",
         ["relations-severed background MLI+OMN 1967-06"]),
    ],
)  # fmt: skip
def test_other_words_for_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They did not restore them until 1988.", ["relations-resumed background MLI+OMN 1988"]),
        ("It restored them in May 1988.", ["relations-resumed background MLI+OMN 1988-05"]),
        ("Relations were renewed in December of the following year.", ["relations-resumed background MLI+OMN 1968-12"]),
        ("Envoys praised them in May 1988.", []),
    ],
)  # fmt: skip
def test_what_became_of_relations_broken_before(text: str, expected: list[str]) -> None:
    broken = "Mali broke off diplomatic relations with Oman in 1967."
    assert told(f"{broken} {text}") == ["relations-severed background MLI+OMN 1967", *expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mali recognized Oman as an independent state on July 28, 1922, when its envoy told the minister of the decision.",
        "Mali declared two Omani diplomats personae non gratae and cut diplomatic relations with Oman on 7 September 2012.",
    ],
)
def test_a_deed_is_no_statement(text: str) -> None:
    assert {fact["kind"] for fact in whole(text)} == {"milestone"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Malian embassy was set up in Muscat in 1962, closed in 1991 and re-opened on 1 September 2007.",
         ["embassy-closed background MLI+OMN 1991", "embassy-opened background MLI+OMN 1962",
          "embassy-opened background MLI+OMN 2007-09-01"]),
        ("Mali broke diplomatic relations with Oman in January 2009, restored them in May 2019 and broke them off in 2023.",
         ["relations-resumed background MLI+OMN 2019-05", "relations-severed background MLI+OMN 2009-01",
          "relations-severed background MLI+OMN 2023"]),
        ("The embassy of Mali in Muscat, which was opened in 2001 and suspended its operations in July 2014, is empty.",
         ["embassy-closed background MLI+OMN 2014-07", "embassy-opened background MLI+OMN 2001"]),
        ("On 10 March 2022, Mali and Oman agreed, in Lima, to resume diplomatic relations within two months.",
         ["relations-resumed background MLI+OMN 2022-03-10"]),
        ("Relations between Mali and Oman, which were formalised in 1988, are good.",
         ["relations-established background MLI+OMN 1988"]),
        ("Mali has been represented in Muscat by an embassy since October 2019.",
         ["embassy-opened background MLI+OMN 2019-10"]),
        ("Mali broke off talks with Oman in 2023 but kept its embassy open.", []),
        ("Mali and Oman established ties in 1971. Embassies of Oman were opened in Mali, Peru and Chad in 1975.",
         ["embassy-opened background MLI+OMN 1975", "embassy-opened background OMN+PER 1975",
          "embassy-opened background OMN+TCD 1975", "relations-established background MLI+OMN 1971"]),
        ("In May 2020 Mali and Oman raised ties to a strategic partnership, above the comprehensive partnership of 2013.",
         ["level-upgraded background MLI+OMN 2020-05 strategic-partnership"]),
        ("Mali and Oman are friends.\n\nStrategic partnership: since 10 September 2018",
         ["level-upgraded background MLI+OMN 2018-09-10 strategic-partnership"]),
        ("Mali and Oman severed diplomatic relations on 4 May 2024. They were restored on 6 June.",
         ["relations-resumed background MLI+OMN 2024-06-06", "relations-severed background MLI+OMN 2024-05-04"]),
    ],
)  # fmt: skip
def test_chains_and_asides(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After Mali proclaimed its independence in 1956, Peru recognised it on 22 March 1956 and raised its consulate-general "
         "in Bamako to an embassy in June of the same year.",
         ["embassy-opened background MLI+PER 1956-06", "recognition background MLI+PER 1956-03-22"]),
        ("Mali recognised Oman on 19 July 1949; Peru and Chad did so on 7 February 1950.",
         ["recognition background MLI+OMN 1949-07-19", "recognition background OMN+PER 1950-02-07",
          "recognition background OMN+TCD 1950-02-07"]),
        ("After the break-up of the Soviet Union, Mali recognised Ukraine (23 May 1992) and established ties with it in 1993.",
         ["recognition background MLI+UKR 1992-05-23", "relations-established background MLI+UKR 1993"]),
        ("The floods put an end to the work of the Malian embassy in Muscat, which reopened in 1996.",
         ["embassy-opened background MLI+OMN 1996"]),
        ("Mali and Oman, which had set up relations in 1965, suspended them in 1974.",
         ["relations-established background MLI+OMN 1965", "relations-suspended background MLI+OMN 1974"]),
        ("Mali closed its embassy in Muscat for want of money; its last ambassador had been sent in 1990.",
         ["embassy-closed done MLI+OMN"]),
        ("The two countries severed diplomatic relations in June 1967 and restored them when President Nixon came to Damascus "
         "in June 1974.",
         ["relations-resumed background SYR+USA 1974-06", "relations-severed background SYR+USA 1967-06"]),
    ],
)  # fmt: skip
def test_who_is_meant_and_when(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == expected


def test_to_proclaim_independence_is_no_statement() -> None:
    text = "Mali proclaimed its independence in 1956 and Peru recognised it on 22 March 1956."
    assert [fact["kind"] for fact in whole(text)] == ["milestone"]
