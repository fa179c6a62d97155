"""Milestones in histories: who acts goes by a leader or a post, and days are counted from days told before."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report
from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Diplomatic relations were established on 3 May 1965, when the Ambassador of Chad, Abe Koro, presented his "
            "credentials to President Lyndon B. Johnson.",
            ["relations-established background TCD+USA 1965-05-03"],
        ),
        (
            "Diplomatic relations were established on 3 May 1992, when President Boris Yeltsin announced it.",
            ["relations-established background RUS 1992-05-03"],
        ),
        (
            "Diplomatic relations were established on 3 May 1965, when Abe Koro of Chad presented his credentials to "
            "President Johnson.",
            ["relations-established background TCD 1965-05-03"],
        ),
        (
            "Embassy N'Djamena was closed on October 31, 1980.",
            ["embassy-closed background TCD+USA 1980-10-31"],
        ),
        (
            "The Peruvian Embassy N'Djamena was closed on October 31, 1980.",
            ["embassy-closed background PER+TCD 1980-10-31"],
        ),
        (
            "Following its independence from Spain and the Mexican Empire, Nicaragua joined the Federation. Peru recognized "
            "the Federation in 1824.",
            ["recognition background NIC+PER 1824"],
        ),
    ],
)
def test_who_acts_is_told_by_a_leader_or_a_post(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru broke off relations with Chad in 1936 and resumed them three years later.",
            ["relations-severed done PER+TCD 1936", "relations-resumed done PER+TCD 1939"],
        ),
        (
            "Peru broke off relations with Chad in 1936. They were restored in May of the following year.",
            ["relations-severed done PER+TCD 1936", "relations-resumed done PER+TCD 1937-05"],
        ),
        (
            "Peru broke off relations with Chad in May 1936. They were restored in August of the same year.",
            ["relations-severed done PER+TCD 1936-05", "relations-resumed done PER+TCD 1936-08"],
        ),
        (
            "Peru broke off relations with Chad in May 1936. They were restored that August.",
            ["relations-severed done PER+TCD 1936-05", "relations-resumed done PER+TCD 1936-08"],
        ),
        (
            "Peru broke off relations with Chad in May. They were restored the following year.",
            ["relations-severed done PER+TCD", "relations-resumed done PER+TCD"],
        ),
    ],
)
def test_days_are_counted_in_a_history_without_a_day(text: str, expected: list[str]) -> None:
    rows = []
    for fact in read_report(Report("r", text)).facts:
        parts = [fact.fields["milestone_kind"], fact.standing, "+".join(fact.fields["states"])]
        rows.append(" ".join([*parts, *([fact.fields["date"]] if "date" in fact.fields else [])]))
    assert rows == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru recognised Chad's new government in May 1949; full recognition was accorded on 3 June 1950.",
            ["recognition background PER+TCD 1949-05", "recognition background PER+TCD 1950-06-03"],
        ),
        ("Peru has withdrawn its recognition of Kosovo, Belgrade said on Friday.", []),
        ("Peru announced the revocation of its recognition of Kosovo on Friday.", []),
        (
            "Peru and Chad set up legations in 1931. The two legations became embassies in 1959.",
            ["embassy-opened background PER+TCD 1931", "level-upgraded background PER+TCD 1959"],
        ),
        (
            "Peru closed its embassy in N'Djamena in 1992, for want of money, and reopened it in 2005.",
            ["embassy-closed background PER+TCD 1992", "embassy-opened background PER+TCD 2005"],
        ),
        (
            "Peru opened an embassy in N'Djamena in 1992 but had closed it by the end of the war, in 2005.",
            ["embassy-opened background PER+TCD 1992", "embassy-closed background PER+TCD 2005"],
        ),
        (
            "The embassy of Peru in N'Djamena began work on 3 October.",
            ["embassy-opened done PER+TCD 2025-10-03"],
        ),
        ("The embassy of Peru in N'Djamena began work on a new visa.", []),
        ("Chad cut military accords with Peru. Lima said its embassy in N'Djamena would stay open.", []),
        (
            "Peru restored relations with Chad in 1953, after five years of broken ties.",
            ["relations-resumed background PER+TCD 1953"],
        ),
        (
            "Fact sheet\nPeru - Chad\nDiplomatic relations: 8 July 1989\nResident embassy: no",
            ["relations-established background PER+TCD 1989-07-08"],
        ),
        (
            "Fact sheet\nPeru - Chad\nDiplomatic relations established: 1989\nEmbassy: Lomé",
            ["relations-established background PER+TCD 1989"],
        ),
        (
            "Peru and Chad mark the thirty-first anniversary of the establishment of diplomatic relations.",
            ["anniversary done PER+TCD 1994 31th"],
        ),
    ],
)
def test_milestones_of_histories(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru may upgrade its consulate in N'Djamena to a full embassy, a source said.",
            ["embassy-opened proposed PER+TCD"],
        ),
        (
            "Peru and Chad agreed to raise their legations to embassies in 1946.",
            ["level-upgraded background PER+TCD 1946 embassies"],
        ),
        (
            "Chad became Peru's first strategic partner in Africa on 3 October.",
            ["level-upgraded done PER+TCD 2025-10-03 strategic-partnership"],
        ),
        (
            "Chad-Peru relations (est. 15 April 1968) are good.",
            ["relations-established background PER+TCD 1968-04-15"],
        ),
        (
            "Diplomatic relations between Chad and Peru came into being on 27 July 2011.",
            ["relations-established background PER+TCD 2011-07-27"],
        ),
        (
            "Since 2 May 1991 Peru has had an embassy in N'Djamena.",
            ["embassy-opened background PER+TCD 1991-05-02"],
        ),
        (
            "1996 - Chadian embassy opened in Lima, closed in 2001",
            ["embassy-closed background PER+TCD 2001", "embassy-opened background PER+TCD 1996"],
        ),
        (
            "On 16 January 1992 Peru recognised Chad, and on 5 February the two countries established diplomatic relations.",
            [
                "recognition background PER+TCD 1992-01-16",
                "relations-established background PER+TCD 1992-02-05",
            ],
        ),
        (
            "Lima opened an office in N'Djamena in 1988; Peru's embassy there dates from 1996.",
            ["embassy-opened background PER+TCD 1996"],
        ),
        (
            "Peru downgraded its envoy in N'Djamena to chargé d'affaires in June 2024.",
            ["level-downgraded background PER+TCD 2024-06 chargé d'affaires"],
        ),
        (
            "Peru - Chad, fact sheet\nEmbassy in N'Djamena: opened 1993",
            ["embassy-opened background PER+TCD 1993"],
        ),
        (
            "Ties between Chad and Peru turn thirty-five next year.",
            ["anniversary planned PER+TCD 1991 35th"],
        ),
        (
            "There has been no Peruvian embassy in N'Djamena since 2012, when Lima severed relations.",
            ["relations-severed background PER+TCD 2012"],
        ),
        (
            "Peru, which broke with Taipei in 2023, has opened an embassy in N'Djamena.",
            ["relations-severed background PER+TWN 2023", "embassy-opened done PER+TCD"],
        ),
        ("The embassy of Peru in Oslo is accredited to Chad.", []),
        ("Had Lima cut its ties with Chad, trade would have suffered.", []),
        (
            "The hundredth anniversary of the treaty between Peru and Chad fell in 2021.",
            ["anniversary done PER+TCD 1921 100th of treaty between Peru and Chad"],
        ),
    ],
)
def test_further_tellings(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


def test_the_day_relations_began_is_told_beside_their_anniversary() -> None:
    text = "Oman and Chad established diplomatic relations on 4 May 1975. Last year the 50th anniversary of relations was kept."
    assert sorted(told(text)) == sorted(
        ["anniversary done OMN+TCD 1975-05-04 50th", "relations-established background OMN+TCD 1975-05-04"]
    )
