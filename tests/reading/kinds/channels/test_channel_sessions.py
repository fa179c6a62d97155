"""Sessions that go on from one told before, sessions that are put off, and the level and name of a channel."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report


def told(text: str) -> list[str]:
    """Each mechanism of a text as `kind state standing STATES [session] [date] [level]`."""
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    rows = []
    for fact in facts:
        if fact.kind == "mechanism":
            names = ("mechanism_kind", "state")
            parts = [*(fact.fields[n] for n in names), fact.standing, "+".join(fact.fields["states"])]
            parts += [str(fact.fields[n]) for n in ("session", "date", "level") if n in fact.fields]
            rows.append(" ".join(parts))
    return rows


COMMITTEE = "intergovernmental-committee session-held"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The 15th meeting of the Joint Commission between Chad and Peru wound up in Lima on Friday. "
            "The 16th is to be held in N'Djamena next year.",
            [f"{COMMITTEE} done PER+TCD 15 2025-10-10", f"{COMMITTEE} planned PER+TCD 16 2026"],
        ),
        (
            "The eighth meeting of the Chad-Peru Intergovernmental Commission was in Lima in September 2022. "
            "The ninth is due to take place in N'Djamena this October.",
            [f"{COMMITTEE} background PER+TCD 8 2022-09", f"{COMMITTEE} planned PER+TCD 9 2025-10"],
        ),
        (
            "The Chad-Peru Joint Committee met in Lima on Friday. The 30th meeting is to be held in N'Djamena next year.",
            [f"{COMMITTEE} done PER+TCD 2025-10-10", f"{COMMITTEE} planned PER+TCD 30 2026"],
        ),
    ],
)
def test_a_bare_number_goes_on_from_the_session_before(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Chad-Peru Joint Committee held its fourth meeting in Lima on Friday. The ninth is the best of the songs.",
        "The third round of talks on a tax treaty between Chad and Peru took place; the fourth is foreseen for May.",
    ],
)
def test_a_number_of_something_else_is_no_session(text: str) -> None:
    assert not any(row.endswith("planned") or " 9" in row or " 4 2026" in row for row in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A meeting of the Chad-Peru Joint Committee planned for May was postponed.",
            [f"{COMMITTEE} cancelled PER+TCD 2025-05"],
        ),
        (
            "Chad and Peru revived their Joint Economic Committee, which had not met since 2010.",
            ["intergovernmental-committee resumed done PER+TCD"],
        ),
        (
            "Chad and Peru maintain several mechanisms, including the political consultation at the deputy foreign "
            "minister level.",
            ["political-consultation existing background PER+TCD deputy-ministers"],
        ),
        (
            "Chad and Peru established a Cyber Policy Working Group, which will hold its first meeting in Lima in May 2026.",
            [
                "working-group established done PER+TCD",
                "working-group session-held planned PER+TCD 1 2026-05",
            ],
        ),
        (
            "Chad and Peru will sign six papers in Lima, in the framework of the 3rd session of the Joint Commission of "
            "Cooperation, announced the secretary.",
            [f"{COMMITTEE} planned PER+TCD 3"],
        ),
        (
            "The Foreign Affairs, Defence and Trade Committee met in May on a treaty between Chad and Peru.",
            [],
        ),
        (
            "The 2nd Session of the Chad-Peru Bi-National Commission, which was to open in Lima on Friday, has been put off.",
            [f"{COMMITTEE} cancelled PER+TCD 2 2025-10-10"],
        ),
        (
            "Political Consultations between Chad and Peru, which last convened in 2021, will be held in Lima in May 2026.",
            [
                "political-consultation session-held background PER+TCD 2021",
                "political-consultation session-held planned PER+TCD 2026-05",
            ],
        ),
        (
            "The 2nd Session of the Chad-Peru Joint Commission has been postponed to July 2026.",
            [f"{COMMITTEE} cancelled PER+TCD 2 2026-07", f"{COMMITTEE} planned PER+TCD 2 2026-07"],
        ),
        (
            "The third meeting of the Chad-Peru Joint Commission, which had been scheduled for last May but could not be "
            "held, will convene in Lima on May 14-15, 2026.",
            [f"{COMMITTEE} planned PER+TCD 3 2026-05-14/2026-05-15"],
        ),
        (
            "Trade officials of Chad have proposed a joint committee with Peru that would meet every year.",
            ["intergovernmental-committee proposed proposed PER+TCD"],
        ),
        (
            "The Lao People's Revolutionary Party and the Communist Party of Cuba held a 4th theoretical seminar on Friday.",
            ["party-channel session-held done CUB+LAO 4 2025-10-10"],
        ),
        (
            "The two prime ministers were at the 11th Chad-Peru Leaders' Retreat in Lima on Friday.",
            ["summit-series session-held done PER+TCD 11 2025-10-10"],
        ),
        (
            "Chad and Peru settled on the reopening and formed a joint committee on border security.",
            ["border-commission established done PER+TCD"],
        ),
        (
            "Exchanges between mass organizations of Chad and Peru have been upheld.",
            ["mass-organisations existing background PER+TCD"],
        ),
        (
            "Minister Vela welcomed what the Chad-Peru Joint Commission had recommended when it held its seventh "
            "session in Lima in July.",
            [f"{COMMITTEE} background PER+TCD 7 2025-07"],
        ),
    ],
)
def test_what_is_told_of_a_channel(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The National Economic Council of Peru met and discussed Chad.",
        "Peru's Supreme Council for Antiquities signed a pact with Chad.",
        "The Chadian parliament's foreign affairs committee backed the pact with Peru.",
        "The UN Security Council held talks on Chad and Peru on Friday.",
    ],
)
def test_bodies_of_one_state_are_no_channels(text: str) -> None:
    assert told(text) == []


def test_a_name_runs_on_over_dashes_between_its_words() -> None:
    text = "Chad and Peru have an Intergovernmental Committee on Economic – Trade and Scientific – Technical Cooperation."
    (fact,) = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    assert fact.fields["name"] == (
        "Intergovernmental Committee on Economic – Trade and Scientific – Technical Cooperation"
    )


@pytest.mark.parametrize(
    "said",
    [
        "could not be held last year",
        "was not held last year",
        "did not take place last year",
        "could not take place last year",
        "never took place last year",
    ],
)
def test_a_session_that_never_met_is_cancelled(said: str) -> None:
    facts = read_report(
        Report(
            id="report",
            text=f"The third session of the Peru-Chad Joint Commission {said}.",
            published="2025-10-11",
        )
    ).facts
    assert [
        (f.kind, f.standing, f.fields["session"], f.fields["date"], f.fields["state"]) for f in facts
    ] == [("mechanism", "cancelled", 3, "2024", "session-held")]


@pytest.mark.parametrize(
    "text",
    [
        "The third session of the Peru-Chad Joint Commission was held in Lima on Friday, not in Puno.",
        "The third session of the Peru-Chad Joint Commission, which did not discuss gum, was held in Lima on Friday.",
        "The Peru-Chad Joint Commission has never met.",
        "The Peru-Chad Joint Commission held its third session in Lima on Friday and did not hold back.",
        "The third session of the Peru-Chad Joint Commission did not only take place, it was a feast.",
    ],
)
def test_what_a_session_did_not_do_calls_none_off(text: str) -> None:
    facts = read_report(Report(id="report", text=text, published="2025-10-11")).facts
    assert [f.standing for f in facts if f.standing == "cancelled"] == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("took part in", "done PER+TCD 2 2025-10-07"),
        ("attended", "done PER+TCD 2 2025-10-07 deputy-ministers"),
        ("led the delegation of Chad to", "done PER+TCD 2 2025-10-07 deputy-ministers"),
        ("will take part in", "planned PER+TCD 2 2025-10-14"),
    ],
)
def test_who_was_at_a_session_tells_that_it_was_held(clause: str, expected: str) -> None:
    text = (
        f"Deputy Minister Abdel Tom {clause} the second round of political consultations between Chad and Peru"
        " in Lima on Tuesday."
    )
    assert told(text) == [f"political-consultation session-held {expected}"]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("It will sit again in Bamako in 2027.", [("intergovernmental-committee", None, "2027", "Bamako")]),
        (
            "It is expected to meet again in Bamako in June 2027.",
            [("intergovernmental-committee", None, "2027-06", "Bamako")],
        ),
        ("It is to meet twice a year.", []),
        (
            "The Oman-Mali Business Council met on the same day. The commission also heard a report on ports. The next"
            " session will take place in Bamako in 2027.",
            [("intergovernmental-committee", None, "2027", "Bamako")],
        ),
        (
            "The Oman-Mali Business Council held its sixth. The fourth session will be in Bamako in 2027.",
            [("intergovernmental-committee", 4, "2027", "Bamako")],
        ),
        (
            "The Oman-Mali Business Council met too. Its next session will be in Bamako in 2027.",
            [("business-council", None, "2027", "Bamako")],
        ),
    ],
)
def test_the_next_session_is_of_the_channel_spoken_of(behind: str, expected: list[tuple[Any, ...]]) -> None:
    text = f"MUSCAT, May 6 (ONA) - The Oman-Mali Joint Commission held its third session in Muscat on Monday. {behind}"
    facts = read_report(Report("r", text, published="2025-05-06")).facts
    planned = [f for f in facts if f.kind == "mechanism" and f.standing == "planned"]
    assert [
        (f["mechanism_kind"], f.get("session"), f.get("date"), f.get("place")) for f in planned
    ] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Chad-Peru Joint Committee has met three times, most recently in Lima in May 2022.",
            "3 2022-05",
        ),
        ("The Chad-Peru Joint Committee has met twice, last in Lima in May 2022.", "2 2022-05"),
        (
            "So far the Chad-Peru Joint Committee has held five sessions, the latest in Lima on 3 May 2022.",
            "5 2022-05-03",
        ),
    ],
)
def test_the_last_of_several_sessions_is_told(text: str, expected: str) -> None:
    assert told(text) == [f"{COMMITTEE} background PER+TCD {expected}"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("spoke in favour of the creation of", "proposed proposed"),
        ("discussed the establishment of", "proposed proposed"),
        ("expressed interest in the formation of", "proposed proposed"),
        ("welcomed the establishment of", "established done"),
        ("signed a memorandum on the establishment of", "established done"),
    ],
)
def test_a_channel_only_thought_of_is_not_founded(words: str, expected: str) -> None:
    text = f"The ministers of Chad and Peru {words} a joint working group."
    assert told(text) == [f"working-group {expected} PER+TCD"]
