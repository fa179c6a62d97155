"""Standing channels between states: sessions, foundings, revivals, and channels that are only named."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.model import Report
from chancery.reading import read_report

PUBLISHED = "2025-10-11"  # a Saturday


def mechanisms(text: str) -> list[dict[str, Any]]:
    """The mechanisms of a text with their fields and nothing else."""
    facts = read_report(Report(id="report", text=text, published=PUBLISHED)).facts
    return [{"standing": f.standing, **f.fields} for f in facts if f.kind == "mechanism"]


def test_a_numbered_session_was_held_and_the_next_is_planned() -> None:
    assert mechanisms(
        "The fourth round of political consultations at deputy foreign minister level between Peru and Malaysia was "
        "held in Lima on October 7. The next round will be held in Kuala Lumpur on mutually convenient dates."
    ) == [
        {
            "standing": "done",
            "name": "political consultations",
            "mechanism_kind": "political-consultation",
            "level": "deputy-ministers",
            "states": ["MYS", "PER"],
            "session": 4,
            "date": "2025-10-07",
            "place": "Lima",
            "state": "session-held",
        },
        {
            "standing": "planned",
            "name": "political consultations",
            "mechanism_kind": "political-consultation",
            "states": ["MYS", "PER"],
            "place": "Kuala Lumpur",
            "state": "session-held",
        },
    ]


@pytest.mark.parametrize("number", ["15th", "fifteenth", "XV"])
def test_a_session_is_numbered_in_any_way(number: str) -> None:
    [held] = mechanisms(
        f"The {number} meeting of the Vietnam-Cuba Intergovernmental Committee was held in Hanoi."
    )
    assert held == {
        "standing": "done",
        "name": "Vietnam-Cuba Intergovernmental Committee",
        "mechanism_kind": "intergovernmental-committee",
        "states": ["CUB", "VNM"],
        "session": 15,
        "place": "Hanoi",
        "state": "session-held",
    }


def test_a_name_reaches_to_the_end_of_its_subject_and_its_parties() -> None:
    [held] = mechanisms(
        "The Joint Commission on Trade and Economic Cooperation between Jordan and Iraq concluded its 10th session in "
        "Amman on Sunday."
    )
    assert held["name"] == "Joint Commission on Trade and Economic Cooperation between Jordan and Iraq"
    assert (held["session"], held["states"], held["place"], held["date"]) == (
        10,
        ["IRQ", "JOR"],
        "Amman",
        "2025-10-05",
    )


@pytest.mark.parametrize(
    ("text", "standing", "state"),
    [
        ("Kenya and Chile decided to create a joint working group on energy.", "done", "established"),
        ("Kenya and Chile agreed to set up a joint working group on energy.", "planned", "established"),
        ("A joint working group of Kenya and Chile will be set up.", "planned", "established"),
        (
            "A joint committee of Kenya and Chile is going to be formed by the summer.",
            "planned",
            "established",
        ),
        ("Kenya proposed to set up a joint working group with Chile.", "proposed", "proposed"),
        ("Kenya and Chile resumed their strategic dialogue on Monday.", "done", "resumed"),
        ("The Kenya-Chile Joint Commission, dormant since 2016, shall be revived.", "planned", "resumed"),
        ("The Kenya-Chile Strategic Dialogue was suspended in 2013.", "background", "suspended"),
        (
            "Kenya and Chile postponed the meeting of the Joint Boundary Commission.",
            "cancelled",
            "session-held",
        ),
        ("The Kenya-Chile Joint Commission will meet next month.", "planned", "session-held"),
        ("The Kenya-Chile Joint Commission was last held in 2021.", "background", "session-held"),
    ],
)
def test_a_verb_tells_what_becomes_of_a_channel(text: str, standing: str, state: str) -> None:
    [told] = mechanisms(text)
    assert (told["standing"], told["state"], told["states"]) == (standing, state, ["CHL", "KEN"])


def test_channels_in_a_row_are_founded_together() -> None:
    told = mechanisms(
        "Ghana and Togo have agreed to set up a joint border commission and a hotline between their navies."
    )
    assert [(m["mechanism_kind"], m["standing"], m["state"]) for m in told] == [
        ("border-commission", "planned", "established"),
        ("hotline", "planned", "established"),
    ]


def test_channels_only_named_exist() -> None:
    told = mechanisms(
        "India and Oman reviewed mechanisms such as the Joint Working Group on Water, the JTC and the FOC."
    )
    assert [(m["mechanism_kind"], m["standing"], m["state"]) for m in told] == [
        ("working-group", "background", "existing"),
        ("intergovernmental-committee", "background", "existing"),
        ("political-consultation", "background", "existing"),
    ]


def test_a_channel_is_told_once_however_often_it_is_named() -> None:
    told = mechanisms(
        "The India-Oman Joint Commission Meeting (JCM) was held in Muscat on Friday. The JCM reviewed trade. "
        "The commission praised both sides."
    )
    assert [(m["name"], m["date"]) for m in told] == [
        ("India-Oman Joint Commission Meeting (JCM)", "2025-10-10")
    ]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("the Japan-Australia 2+2 Dialogue", "two-plus-two"),
        ("the Japan-Australia Defence Policy Dialogue", "defence-dialogue"),
        ("the Japan-Australia Cyber Dialogue", "security-dialogue"),
        ("the Japan-Australia High-Level Economic Dialogue", "economic-dialogue"),
        ("the Japan-Australia Strategic Dialogue", "strategic-dialogue"),
        ("the Japan-Australia Joint Business Council", "business-council"),
        ("the Japan-Australia Parliamentary Friendship Group", "parliamentary-group"),
        ("the Japan-Australia Friendship Association", "friendship-association"),
        ("the Japan-Australia Joint Boundary Commission", "border-commission"),
        ("the Japan-Australia Task Force on Mines", "working-group"),
    ],
)
def test_the_words_of_a_name_tell_its_kind(name: str, kind: str) -> None:
    [told] = mechanisms(f"The ministers attended the 3rd session of {name}.")
    assert (told["mechanism_kind"], told["states"], told["session"]) == (kind, ["AUS", "JPN"], 3)


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Affairs Committee of the Senate approved the treaty between Chile and Peru.",
        "The UN Security Council met on Chad and Mali.",
        "The Central Committee of the party of Laos received guests from Cuba.",
        "Poland and Brazil noted the importance of deepening political dialogue and strategic dialogue.",
        "The organising committee of Chile met the team of Peru.",
    ],
)
def test_domestic_and_multilateral_bodies_and_mere_talk_are_no_channels(text: str) -> None:
    assert mechanisms(text) == []


def test_who_chairs_tells_the_level() -> None:
    [held] = mechanisms(
        "The XII Meeting of the Peru-Ecuador Binational Border Commission took place on 2 and 3 October 2025 in Piura, "
        "chaired by Vice Ministers Ana Gomez and Luis Paz."
    )
    assert (held["level"], held["session"], held["place"]) == ("deputy-ministers", 12, "Piura")
