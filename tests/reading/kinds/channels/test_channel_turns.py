"""Channels that are founded, raised, revived or counted in other words, and sessions told by their number in a series."""

from __future__ import annotations

import pytest

from tests.reading.kinds.channels.test_channel_sessions import COMMITTEE, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Joint Defence Committee between Chad and Peru is hereby established.",
            ["defence-dialogue established done PER+TCD"],
        ),
        (
            "Presidents Abe Koro of Chad and Luis Vela of Peru decided to raise the existing commission to a Chad-Peru "
            "High-Level Strategic Council.",
            ["intergovernmental-committee established done PER+TCD"],
        ),
        (
            "The navies of Chad and Peru agreed to commence annual Navy to Navy Staff Talks next year.",
            ["defence-dialogue established planned PER+TCD 2026"],
        ),
        (
            "A hotline between the crisis centres of Chad and Peru was agreed in March.",
            ["hotline established planned PER+TCD"],
        ),
        (
            "The Chad-Peru Joint Border Commission, which has not sat since 2013, must be called back to life.",
            ["border-commission resumed proposed PER+TCD"],
        ),
        (
            "Chad and Peru have a joint economic commission.",
            ["intergovernmental-committee existing background PER+TCD"],
        ),
        (
            "The Chad-Peru joint commission on missing persons, frozen for four years, is working again.",
            ["intergovernmental-committee resumed done PER+TCD"],
        ),
        (
            "The Chad-Peru joint commission has resumed its work after six years.",
            ["intergovernmental-committee resumed done PER+TCD"],
        ),
        (
            "Chad and Peru resumed their human rights consultations after eight years.",
            ["political-consultation resumed done PER+TCD"],
        ),
        (
            "The committee on fisheries of the Peruvian parliament heard the minister on the talks with Chad.",
            [],
        ),
        (
            "Chad pulled out of the joint oil committee with Peru on Monday.",
            ["intergovernmental-committee suspended done PER+TCD 2025-10-06"],
        ),
        (
            "Chadian and Peruvian deputies want a joint committee on water.",
            ["intergovernmental-committee proposed proposed PER+TCD"],
        ),
    ],
)
def test_foundings_and_revivals(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Office Consultations, the sixth in the series, brought Chad's Additional Secretary and Peru's Director "
            "General to Lima on Tuesday.",
            ["political-consultation session-held done PER+TCD 6 2025-10-07"],
        ),
        (
            "Staff talks between the Chadian and Peruvian navies, the 27th of their kind, were concluded in Lima on 2 October.",
            ["defence-dialogue session-held done PER+TCD 27 2025-10-02"],
        ),
        (
            "The Chad-Peru commission meets tomorrow for the 12th time.",
            [f"{COMMITTEE} planned PER+TCD 12 2025-10-12"],
        ),
        (
            "The ministers of Chad and Peru met for the theory workshop that their parties hold; this was its eleventh.",
            ["party-channel session-held done PER+TCD 11"],
        ),
        (
            "Chad and Peru have a joint economic commission; it shall meet again, for the fourth time, in Lima in May 2026.",
            [f"{COMMITTEE} planned PER+TCD 4 2026-05"],
        ),
        (
            "The Chad-Peru Joint Commission was set up in Lima. Its next meeting will be held in April 2026.",
            [f"{COMMITTEE.split()[0]} established done PER+TCD", f"{COMMITTEE} planned PER+TCD 2026-04"],
        ),
        (
            "The eleventh session of the Chad-Peru Joint Commission opened on Friday. The previous one had been held in "
            "Lima in May 2014.",
            [f"{COMMITTEE} done PER+TCD 11 2025-10-10", f"{COMMITTEE} background PER+TCD 2014-05"],
        ),
        (
            "The Chad-Peru Strategic Dialogue, launched in 2013 and enlarged last year, holds its second session in "
            "December.",
            [
                "strategic-dialogue established background PER+TCD 2013",
                "strategic-dialogue session-held planned PER+TCD 2 2025-12",
            ],
        ),
        (
            "The session of the Chad-Peru joint committee planned for January was put off.",
            [f"{COMMITTEE} cancelled PER+TCD 2026-01"],
        ),
        (
            "Chad and Peru held the 13th round of their Human Rights Dialogue in Lima on Friday.",
            ["political-consultation session-held done PER+TCD 13 2025-10-10"],
        ),
        (
            "Defence and foreign ministers of Chad and Peru will meet in the two-plus-two format in Lima in May 2026.",
            ["two-plus-two session-held planned PER+TCD 2026-05"],
        ),
        (
            "The Chad-Peru Intergovernmental Commission, whose tenth meeting closed in Lima on 2 October, will next convene "
            "in N'Djamena in May 2026.",
            [f"{COMMITTEE} planned PER+TCD 2026-05", f"{COMMITTEE} done PER+TCD 10 2025-10-02"],
        ),
        (
            "The Chad-Peru 2+2 was made an annual event in 2018 and met most recently in Lima on 29 August 2024.",
            ["two-plus-two session-held background PER+TCD 2024-08-29"],
        ),
        (
            "The Joint Working Group on counter-terrorism (JWG-CT) between Chad and Peru met on 2 October. The JWG-CT agreed "
            "on much.",
            ["working-group session-held done PER+TCD 2025-10-02"],
        ),
        (
            "The second session of the Chad-Peru Joint Commission has been pushed back to May 2026.",
            [f"{COMMITTEE} cancelled PER+TCD 2 2026-05", f"{COMMITTEE} planned PER+TCD 2 2026-05"],
        ),
        (
            "The Chad-Peru Joint Land Boundary Committee concluded its 32nd meeting in Lima on 2 October.",
            ["border-commission session-held done PER+TCD 32 2025-10-02"],
        ),
        (
            "It was agreed that the Chad-Peru Joint Commission would reconvene in May 2026.",
            [f"{COMMITTEE} planned PER+TCD 2026-05"],
        ),
        (
            "The Chad-Peru Joint Committee, last convened in 2019, is expected to meet in Lima in May 2026.",
            [f"{COMMITTEE} planned PER+TCD 2026-05", f"{COMMITTEE} background PER+TCD 2019"],
        ),
        (
            "The foreign ministries of Chad and Peru consulted in Lima on 2 October under their annual political "
            "consultations format.",
            ["political-consultation session-held done PER+TCD 2025-10-02"],
        ),
        (
            "The Chad-Peru 2+2 was called off on 2 October.",
            ["two-plus-two session-held cancelled PER+TCD 2025-10-02"],
        ),
    ],
)
def test_sessions_by_their_place_in_a_series(text: str, expected: list[str]) -> None:
    assert told(text) == expected
