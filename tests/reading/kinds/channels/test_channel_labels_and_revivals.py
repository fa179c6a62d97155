"""Channels in labelled rows, those that are there since a year, were never founded, slept or are wished for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")

#: Text, then standing, state, session, date and place of each thing told of a channel.
TOLD: list[tuple[str, list[tuple[Any, ...]]]] = [
    (
        "COUNTRY NOTE: OMAN AND MALI\n\nPolitical consultations: last round in Bamako, 12 May 2016\nNext round: Muscat, 2026\n",
        [
            ("background", "session-held", None, "2016-05-12", "Bamako"),
            ("planned", "session-held", None, "2026", "Muscat"),
        ],
    ),
    (
        "OMAN - MALI\n\nJoint Committee: set up under the 2009 Agreement\nLast session: 2nd, Muscat, 5 February 2014\n",
        [("background", "session-held", 2, "2014-02-05", "Muscat")],
    ),
    (
        "Programme of the State Secretary\n\nWednesday 15 October\n\n"
        "Chad-Peru consultations on consular matters, Lima (13th round)\n",
        [("planned", "session-held", 13, "2025-10-15", "Lima")],
    ),
    (
        "The Joint Commission of Mali and Oman has met three times, most recently in Muscat in 2019.",
        [("background", "session-held", 3, "2019", "Muscat")],
    ),
    (
        "The Joint Commission of Mali and Oman exists since 1977.",
        [("background", "established", None, "1977", None)],
    ),
    (
        "A joint commission of Mali and Oman, which Muscat had urged for years, was never founded.",
        [("denied", "established", None, None, None)],
    ),
    (
        "The chambers of commerce are lobbying for a Mali-Oman business council.",
        [("proposed", "proposed", None, None, None)],
    ),
    (
        "The joint commission of Mali and Oman should be reconvened, the envoy said.",
        [("proposed", "resumed", None, None, None)],
    ),
    (
        "The joint commission of Mali and Oman, which had not met since 1987, is to be reactivated.",
        [("planned", "resumed", None, None, None)],
    ),
    (
        "Out of the second paper a joint fisheries committee of Mali and Oman is to grow.",
        [("planned", "established", None, None, None)],
    ),
    (
        "The Mali-Oman joint commission was woken up in September: it sat in Bamako and will sit again in Muscat in November.",
        [
            ("done", "resumed", None, "2025-09", None),
            ("done", "session-held", None, None, "Bamako"),
            ("planned", "session-held", None, "2025-11", "Muscat"),
        ],
    ),
    (
        "The second consultations of Mali and Oman took place on 3 October 2025. The round before had been held in Lima in "
        "September 2018.",
        [
            ("done", "session-held", 2, "2025-10-03", None),
            ("background", "session-held", None, "2018-09", "Lima"),
        ],
    ),
]

SILENT = [
    "Mali and Oman, a note\n\nPolitical consultants: last seen in Bamako, 12 May 2016\n",
    "The chambers of commerce are lobbying for a lower tax in Mali and Oman.",
    "The museum of Mali and Oman was never founded.",
    "The museum of Mali and Oman exists since 1977.",
    "Out of the second paper a joint fisheries fund of Mali and Oman is to grow.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_what_is_told_of_a_channel(text: str, wanted: list[tuple[Any, ...]]) -> None:
    found = told(read(text, "mechanism"), "state", "session", "date", "place")
    assert sorted(found, key=str) == sorted(wanted, key=str)


@pytest.mark.parametrize("text", SILENT)
def test_what_looks_alike_is_no_channel(text: str) -> None:
    assert read(text, "mechanism") == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("joint technical committee", "working-group"),
        ("joint scientific committee", "working-group"),
        ("joint economic, scientific and technical committee", "intergovernmental-committee"),
        ("joint technical committee on the border", "border-commission"),
    ],
)
def test_a_committee_of_technicians_is_a_working_group(name: str, kind: str) -> None:
    [fact] = read(f"The {name} of Mali and Oman met in Lima on Monday.", "mechanism")
    assert fact.get("mechanism_kind") == kind


def test_the_second_of_two_states_may_have_an_article() -> None:
    [fact] = read("The Joint Commission of Senegal and the Gambia met in Lima on Monday.", "mechanism")
    assert fact.get("name") == "Joint Commission of Senegal and the Gambia"
