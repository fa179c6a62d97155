"""Each sentence shape by which meetings, channels, hindrances and words are commonly told, literally, with what it gives."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Fact, Report
from chancery.reading import read_report
from tests.reading.kinds.meetings.meeting_reading import meetings

LEAD = "Peru and Oman signed a trade accord on Monday. "


def facts(text: str, kind: str) -> list[Fact]:
    return [f for f in read_report(Report("r", text, published="2025-05-06")).facts if f.kind == kind]


MET = ["Issa Deby", "Said Nur"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # reciprocal wordings
        (
            "Chadian Minister Issa Deby was received by Omani Premier Said Nur in Muscat on Monday.",
            "received",
        ),
        ("Omani Premier Said Nur received visiting Chadian Minister Issa Deby on Monday.", "received"),
        (
            "Chadian Minister Issa Deby paid a courtesy call on Omani Premier Said Nur on Monday.",
            "courtesy-call",
        ),
        (
            "Chadian Ambassador Issa Deby called on Omani Premier Said Nur in Muscat on Monday.",
            "courtesy-call",
        ),
        ("Omani Premier Said Nur had a friendly talk with Chadian Premier Issa Deby on Monday.", "talks"),
        (
            "Omani Sultan Said Nur and Chadian President Issa Deby held one-on-one talks on Monday, followed by "
            "expanded-format talks.",
            "talks",
        ),
        # from afar
        (
            "Omani Sultan Said Nur and Chadian President Issa Deby spoke by phone on Monday at the initiative of the Chadian "
            "side.",
            "call",
        ),
        ("Omani Premier Said Nur and Chadian Premier Issa Deby met via videoconference on Monday.", "call"),
        # how long and from when
        (
            "Omani Premier Said Nur held talks with Chadian Premier Issa Deby for about 45 minutes from 6:10 p.m. (local time) "
            "on Monday.",
            "talks",
        ),
        # in somebody's stead
        (
            "Omani Deputy Premier Said Nur received on behalf of the Sultan the Chadian Foreign Minister, Issa Deby, on "
            "Monday.",
            "received",
        ),
        # a counterpart
        ("Omani Foreign Minister Said Nur met his Chadian counterpart Issa Deby on Monday.", "meeting"),
    ],
)
def test_a_meeting_in_every_common_wording(text: str, kind: str) -> None:
    [(standing, found, states, names)] = meetings(text)
    assert (standing, found, states, sorted(names)) == ("done", kind, "OMN TCD", MET)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Omani Foreign Minister Said Nur met his Chadian opposite number on Monday.", "meeting"),
        ("Omani Foreign Minister Said Nur spoke by phone with his Chadian counterpart on Monday.", "call"),
    ],
)
def test_a_counterpart_without_a_name_is_told_by_the_state(text: str, kind: str) -> None:
    [(standing, found, states, names)] = meetings(text)
    assert (standing, found, states, names[0]) == ("done", kind, "OMN TCD", "Said Nur")


@pytest.mark.parametrize(
    "block",
    [
        "Present on the Chadian side were Minister Ali Moussa and Ambassador Abba Kor; on the opposite side was Minister "
        "Abe Koro.",
        "On the Chadian side the talks were attended by Minister Ali Moussa and Ambassador Abba Kor; on the Omani side, by "
        "Minister Abe Koro.",
        "Taking part in the talks were Minister Ali Moussa, Ambassador Abba Kor and Minister Abe Koro.",
        "The meeting was held in the presence of Minister Ali Moussa, Ambassador Abba Kor and Minister Abe Koro.",
    ],
)
def test_a_block_of_those_present_adds_to_the_meeting_before_it(block: str) -> None:
    text = f"Omani Premier Said Nur met Chadian Premier Issa Deby on Monday. {block}"
    [met] = facts(text, "meeting")
    assert sorted(row["name"] for row in met["participants"]) == [
        "Abba Kor",
        "Abe Koro",
        "Ali Moussa",
        "Issa Deby",
        "Said Nur",
    ]


def test_those_present_on_a_side_are_of_its_state() -> None:
    text = (
        "Omani Premier Said Nur met Chadian Premier Issa Deby on Monday. On the Chadian side the talks were attended by "
        "Minister Ali Moussa; on the Omani side, by Minister Abe Koro."
    )
    [met] = facts(text, "meeting")
    assert {row["name"]: row["state"] for row in met["participants"]} == {
        "Said Nur": "OMN",
        "Issa Deby": "TCD",
        "Ali Moussa": "TCD",
        "Abe Koro": "OMN",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister Ali Moussa was not present.",
        "A dinner was attended by Minister Ali Moussa.",
    ],
)
def test_whoever_was_elsewhere_is_not_added(sentence: str) -> None:
    [met] = facts(f"Omani Premier Said Nur met Chadian Premier Issa Deby on Monday. {sentence}", "meeting")
    assert sorted(row["name"] for row in met["participants"]) == MET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # co-chaired, with an abbreviation
        (
            "The 5th Oman-Chad Joint Commission for Bilateral Cooperation (JCBC), co-chaired by Ministers Abe Koro and Issa "
            "Deby, met in Muscat on 29 April.",
            [("done", "session-held", 5, "2025-04-29", "Muscat")],
        ),
        # chaired by somebody in somebody's stead
        (
            "The 5th session of the Oman-Chad Joint Commission was chaired by Minister Abe Koro (represented by Deputy Chair "
            "Ali Rashid) and Chadian Minister Issa Deby in Muscat on 29 April.",
            [("done", "session-held", 5, "2025-04-29", "Muscat")],
        ),
        # numbers in any writing
        (
            "The fourth round of political consultations between Peru and Chad was held in Lima.",
            [("done", "session-held", 4, None, "Lima")],
        ),
        (
            "The XV meeting of the Peru-Chad Joint Commission was held in Lima.",
            [("done", "session-held", 15, None, "Lima")],
        ),
        # founded, renamed, merged
        (
            "Peru and Chad agreed to set up a joint working group.",
            [("planned", "established", None, None, None)],
        ),
        (
            "The Peru-Chad Economic Council shall be renamed the Peru-Chad Partnership Council.",
            [("background", "existing", None, None, None)] * 2,
        ),
        # as a rule, and the next time
        (
            "The Peru-Chad Joint Commission will meet alternately every two years.",
            [("background", "existing", None, None, None)],
        ),
        (
            "The fourth round of political consultations between Peru and Chad was held in Lima on Monday. The next round will "
            "take place on mutually convenient dates in N'Djamena.",
            [
                ("done", "session-held", 4, "2025-05-05", "Lima"),
                ("planned", "session-held", None, None, "N'Djamena"),
            ],
        ),
        # only listed
        (
            "Peru and Chad maintain mechanisms such as the JTC, FOC and JWG.",
            [("background", "existing", None, None, None)] * 3,
        ),
        # met for a round of talks
        (
            "In the next round of talks, the Peru-Chad Trade Committee will meet in Lima in June.",
            [("planned", "session-held", None, "2025-06", "Lima")],
        ),
    ],
)
def test_a_channel_in_every_common_wording(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert [
        (f.standing, f["state"], f.get("session"), f.get("date"), f.get("place"))
        for f in facts(text, "mechanism")
    ] == expected
    assert meetings(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The EU imposed an asset freeze and travel ban on 88 Peruvian entities.",
        "The European Union adopted its fourteenth package of sanctions against Peru.",
        "Sanctions against Peru were prolonged until 31 January.",
        "Trade between Peru and Oman remains limited by UN Resolution 2397.",
    ],
)
def test_sanctions_laid_down_prolonged_or_felt_hinder(sentence: str) -> None:
    assert [f["cause"] for f in facts(LEAD + sentence, "obstacle")] == ["sanctions"]


@pytest.mark.parametrize(
    ("sentence", "mode", "speaker"),
    [
        (
            '"We are glad to have signed this accord with friends," Minister Luis Paz said.',
            "direct",
            "Luis Paz",
        ),
        (
            '"We are glad," Minister Luis Paz said, "to have signed this accord with friends."',
            "direct",
            "Luis Paz",
        ),
        (
            'The accord is "a first step", a senior official who asked not to be named said.',
            "direct",
            "a senior official",
        ),
        (
            "Minister Luis Paz said that the accord would double trade within five years.",
            "reported",
            "Luis Paz",
        ),
        (
            "ONA quoted Minister Luis Paz as saying that the accord would double trade.",
            "reported",
            "Luis Paz",
        ),
        (
            "In a statement, the Foreign Ministry said the accord was balanced.",
            "reported",
            "Foreign Ministry",
        ),
        ("Analysts say the accord may not last long.", "reported", "Analysts"),
    ],
)
def test_words_are_given_to_whoever_says_them(sentence: str, mode: str, speaker: str) -> None:
    assert [(f["mode"], f["speaker"]) for f in facts(LEAD + sentence, "statement")] == [(mode, speaker)]


def test_a_question_and_a_guess_make_no_meeting_that_is_planned() -> None:
    text = f"{LEAD}\n\n1. Will the presidents meet?\nThe presidents could meet in Lima next year, and may sign a treaty."
    assert [row[0] for row in meetings(text)] == ["proposed"]


def test_round_table_talks_are_no_proposal() -> None:
    text = "Foreign ministers of Oman and Chad attended round-table talks on Monday."
    assert {row[0] for row in meetings(text)} <= {"done"}


@pytest.mark.parametrize("verb", ["should meet", "shall meet", "must next meet", "may meet"])
def test_who_agrees_on_a_session_does_not_meet_in_it(verb: str) -> None:
    text = f"{LEAD}The two ministers agreed that the third session of the joint economic commission {verb} in Lima in June."
    assert facts(text, "meeting") == []
    assert [(f["session"], f["place"], f["date"]) for f in facts(text, "mechanism")] == [
        (3, "Lima", "2025-06")
    ]


def test_a_channel_to_be_meets_in_its_own_meeting() -> None:
    text = f"{LEAD}The two sides will set up a joint committee, which will hold its maiden meeting in Lima in June."
    assert facts(text, "meeting") == []
    assert [(f["state"], f.get("place"), f.get("date")) for f in facts(text, "mechanism")] == [
        ("established", None, None),
        ("session-held", "Lima", "2025-06"),
    ]


def test_an_envoy_called_back_is_no_memory() -> None:
    assert (
        facts(
            LEAD + "Peru recalled its ambassador in April after the two armies exchanged fire.", "statement"
        )
        == []
    )


CALLER, HOST = "Chadian Ambassador Issa Deby", "Omani Premier Said B. Nur"


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (f"The courtesy call of {CALLER} on {HOST} took place on Monday.", "done"),
        (f"A courtesy call by {CALLER} on {HOST} was cancelled.", "cancelled"),
        (f"A courtesy call by {CALLER} on {HOST} is planned for Friday.", "planned"),
        (f"The courtesy call of the Chadian Ambassador on {HOST} has been put off.", "cancelled"),
    ],
)
def test_a_courtesy_call_of_one_on_another(text: str, standing: str) -> None:
    (meeting,) = facts(text, "meeting")
    assert (meeting.standing, meeting["meeting_kind"], meeting["states"]) == (
        standing,
        "courtesy-call",
        ["OMN", "TCD"],
    )
    assert len(meeting["participants"]) == 2
    assert facts(text, "visit") == []


def test_long_names_with_initials_do_not_hide_what_is_said_of_a_meeting() -> None:
    text = (
        "A meeting between Foreign Minister Issa K. Deby Mahamat of Chad and the Deputy Premier and Foreign Minister "
        "of Oman, Said B. Nur Al Kharusi, is planned for Friday."
    )
    assert [f.standing for f in facts(text, "meeting")] == ["planned"]
