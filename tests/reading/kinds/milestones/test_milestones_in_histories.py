"""Paragraphs of histories: days that other clauses keep, papers that are dated beside, rulers for their states."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[str]:
    """Each milestone of a text of which nobody says when it was published, as `kind STATES [date]`."""
    facts = read_report(Report(id="report", text=text)).facts
    found = [f.fields for f in facts if f.kind == "milestone"]
    rows = [(f["milestone_kind"], "+".join(f.get("states", [])), str(f.get("date", ""))) for f in found]
    return sorted(" ".join(row).strip() for row in rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Only on 13 March 1959 was it announced that Fiji and Peru had agreed to resume diplomatic relations, first "
            "entered into in October 1942.",
            ["relations-resumed FJI+PER 1959-03-13"],
        ),
        (
            "On 3 February 1917 the envoy of Chad told Peru that, since Lima had gone back on its pledge of May 1916, "
            "Chad had severed diplomatic relations with it.",
            ["relations-severed PER+TCD 1917-02-03"],
        ),
        (
            "The last step followed on 14 August 1970 with the restoration of full diplomatic relations between Chad and "
            "Peru, and in March 1971 the President received the Marshal.",
            ["relations-resumed PER+TCD 1970-08-14"],
        ),
        (
            "The president of Chad was hurt on 24 June 1960. On 26 August Peru severed diplomatic relations with Chad.",
            ["relations-severed PER+TCD 1960-08-26"],
        ),
        (
            "Chad and Peru established diplomatic relations twenty years after the end of the war in 1975.",
            ["relations-established PER+TCD 1995"],
        ),
        (
            "Diplomatic relations between Guinea and Peru, cut in November 1965, were thus restored in 1975.",
            ["relations-resumed GIN+PER 1975", "relations-severed GIN+PER 1965-11"],
        ),
        (
            "The minister said that the diplomatic relations between Chad and Peru which had existed since 1924 were "
            "suspended on 3 May 1927.",
            ["relations-established PER+TCD 1924", "relations-suspended PER+TCD 1927-05-03"],
        ),
    ],
)  # fmt: skip
def test_other_clauses_keep_their_days(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "With the treaty that the two ministers signed on 11 February 1929 the old question was closed. Article 12 "
            "established normal diplomatic relations between Chad and Peru.",
            ["relations-established PER+TCD 1929-02-11"],
        ),
        (
            "In Article 1 of the peace which the two had signed on 17 April 1895, Chad recognised the full and complete "
            "independence of Peru.",
            ["recognition PER+TCD 1895-04-17"],
        ),
        (
            "A statement read to reporters said that Chad recognised the provisional government of Peru. This was on May "
            "14, 1948.",
            ["recognition PER+TCD 1948-05-14"],
        ),
        (
            "The declaration that the two signed on 19 October 1956 ended the war between Chad and Peru and restored "
            "diplomatic relations.",
            ["relations-resumed PER+TCD 1956-10-19"],
        ),
        (
            "The minister told the press on 7 September 2012 that Chad had closed its embassy in Lima.",
            ["embassy-closed PER+TCD 2012-09-07"],
        ),
    ],
)  # fmt: skip
def test_papers_and_words_beside_tell_the_day(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nasser's government broke off relations with Peru and Chad on 1 November 1956.",
            ["relations-severed EGY+PER 1956-11-01"],
        ),
        (
            "Lisbon turned to Lima. The two capitals established diplomatic relations on 8 February 1979, by an exchange "
            "of notes in Paris.",
            ["relations-established PER+PRT 1979-02-08"],
        ),
        (
            "The treaty between Chad and Peru was signed in Paris: on 5 November 1895 the ministers of the two countries "
            "to France established diplomatic relations by it.",
            ["relations-established PER+TCD 1895-11-05"],
        ),
        (
            "By notes exchanged on 19 March 1938 between the two ministers to Oman, Chad and Peru established diplomatic "
            "relations.",
            ["relations-established PER+TCD 1938-03-19"],
        ),
        (
            "Diplomatic relations were established on 10 November 1982, when the envoy, who was accredited to Oman and "
            "Fiji as well, presented his credentials as the minister of Chad to the President of Peru.",
            ["relations-established PER+TCD 1982-11-10"],
        ),
        (
            "Chad had cut its relations with Peru in May 1965, when Lima sent a minister to Oman; on 8 June 1972 they "
            "were restored.",
            ["relations-resumed PER+TCD 1972-06-08", "relations-severed PER+TCD 1965-05"],
        ),
    ],
)  # fmt: skip
def test_whose_milestone_it_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Diplomatic relations between Chad and Peru were taken up in 1947.", ["relations-established PER+TCD 1947"]),
        ("Relations between Chad and Peru were taken up again in 1947.", ["relations-resumed PER+TCD 1947"]),
        ("Chad had turned its legation in Lima into an embassy in 1905.", ["level-upgraded PER+TCD 1905"]),
        ("Chad had turned its legation in Lima into a school in 1905.", []),
        ("In 1839 Chad recognised the grand duchy of Luxembourg.", ["recognition LUX+TCD 1839"]),
        ("In 1839 Chad recognised the great beauty of Luxembourg.", []),
        ("Chad and Peru count their relations from the treaty of 1958.", ["relations-established PER+TCD 1958"]),
        ("Relations between Chad and Peru opened with the treaty of 1868.", ["relations-established PER+TCD 1868"]),
        (
            "Chad and Peru have had diplomatic relations since the treaty which their ministers signed on 4 June 1986.",
            ["relations-established PER+TCD 1986-06-04"],
        ),
        (
            "On 3 July 1990 the ministers signed the paper by which Chad and Peru resumed, as of 8 August, the relations "
            "that had been frozen for years.",
            ["relations-resumed PER+TCD 1990-08-08", "relations-suspended PER+TCD"],
        ),
        (
            "Chad's minister arrived in Lima in April 1943 and opened the legation there; it became an embassy in the "
            "following year.",
            ["embassy-opened PER+TCD 1943-04"],
        ),
        ("As of May 2023 Chad once more had an embassy in Lima.", ["embassy-opened PER+TCD 2023-05"]),
    ],
)  # fmt: skip
def test_more_ways_of_telling_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru, which had recognised Oman in 1936 and Fiji in 1940, recognised Chad by the treaty of 25 April 1944.",
            "recognition PER+TCD 1944-04-25",
        ),
        (
            "In the joint communiqué of 29 September 1972 Chad and Peru established diplomatic relations, Peru's treaty with "
            "Oman having ended.",
            "relations-established PER+TCD 1972-09-29",
        ),
        (
            "Peru recognised Chad on 17 April 1965; Oman waited until 1968 and Fiji until 1972.",
            "recognition PER+TCD 1965-04-17",
        ),
        (
            "Chad broke with Oman and established relations with Lima on 4 August 1971.",
            "relations-established PER+TCD 1971-08-04",
        ),
        (
            "Chad, which had broken with Peru in 1963 over Belize, restored relations in August 1986.",
            "relations-resumed PER+TCD 1986-08",
        ),
    ],
)  # fmt: skip
def test_the_paper_and_the_partner_of_its_own_clause(text: str, expected: str) -> None:
    assert expected in told(text)
