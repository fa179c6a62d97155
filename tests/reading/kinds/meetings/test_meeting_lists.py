"""Lists of meetings whose rows name only the other side, and rows that look like them and tell of none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-11")

LISTS: list[tuple[str, list[tuple[Any, ...]]]] = [
    (
        "On the margins of the Munich conference, Croatian Foreign Minister Ivo Marić met with:\n\n"
        "- Foreign Minister of Peru Ana Soto\n- Foreign Minister of Kenya John Otieno\n",
        [("done", "sidelines", ["HRV", "PER"], None), ("done", "sidelines", ["HRV", "KEN"], None)],
    ),
    (
        "Bilateral meetings of Prime Minister Petra Kos of Slovenia in Davos\n\nWednesday, 8 October\n\n"
        "1) Fiji – Prime Minister Jone Vuki. Both are fond of fish.\n\n2) Chile – President Carla Rojas, who was ill.\n\n"
        "Thursday, 9 October\n\n3) Ghana – meeting cancelled.\n\n4) Speech on glass\n",
        [
            ("done", "meeting", ["FJI", "SVN"], "2025-10-08"),
            ("done", "meeting", ["CHL", "SVN"], "2025-10-08"),
            ("cancelled", "meeting", ["GHA", "SVN"], "2025-10-09"),
        ],
    ),
    (
        "President Carla Rojas of Peru received the following ambassadors on Monday:\n"
        "1. Ato Bekele (Ethiopia)\n2. Jan Nowak (Poland)\n",
        [
            ("done", "received", ["ETH", "PER"], "2025-10-06"),
            ("done", "received", ["PER", "POL"], "2025-10-06"),
        ],
    ),
    (
        "Meetings held by the Minister of Foreign Affairs of Croatia, Ivo Marić, in New York:\n\n"
        "Date | Counterpart | Topic\n23 Sept | Foreign Minister Ana Soto, Peru | trade\n"
        "24 Sept | Foreign Minister John Otieno, Kenya | fish\n",
        [
            ("done", "meeting", ["HRV", "PER"], "2025-09-23"),
            ("done", "meeting", ["HRV", "KEN"], "2025-09-24"),
        ],
    ),
    (
        "Foreign Minister Ivo Marić of Croatia saw (in this order): Ana Soto (Peru), John Otieno (Kenya).",
        [("done", "meeting", ["HRV", "PER"], None), ("done", "meeting", ["HRV", "KEN"], None)],
    ),
    (
        "AMMAN (Petra) - The King received in audience today:\n"
        "His Excellency Mr John Otieno, Ambassador of Kenya;\nHis Excellency Mr Ram Thapa, Ambassador of Nepal.",
        [
            ("done", "received", ["JOR", "KEN"], "2025-10-11"),
            ("done", "received", ["JOR", "NPL"], "2025-10-11"),
        ],
    ),
    (
        "VALLETTA, 10 October - Minister Joseph Vella's telephone calls this week:\n\n"
        "Monday: Foreign Minister Ana Soto (Peru)\n",
        [("done", "call", ["MLT", "PER"], "2025-10-06")],
    ),
    (
        "Bilateral meetings of the President of Malta at COP28\n\nPeru\nKenya\n",
        [("done", "meeting", ["MLT", "PER"], None), ("done", "meeting", ["KEN", "MLT"], None)],
    ),
    (
        "Foreign Minister Joseph Vella of Malta will meet in Brussels on Monday:\n- the Foreign Minister of Peru\n",
        [("planned", "meeting", ["MLT", "PER"], "2025-10-13")],
    ),
]

NO_LISTS = [
    "The Foreign Minister of Croatia, Ivo Marić, received messages of congratulation from the following:\n"
    "- Foreign Minister of Peru Ana Soto\n- Foreign Minister of Kenya John Otieno\n",
    "Minister Ivo Marić of Croatia met reporters: \"Peru's Ana Soto is a friend; Kenya's John Otieno is not.\"",
    "Meetings of Croatian Foreign Minister Ivo Marić in Lima\n\nPeru's Foreign Minister Ana Soto said that fish was dear.\n",
    "Croatian Foreign Minister Ivo Marić's visits and meetings in 2024:\n- Peru – working visit\n- Kenya (May)\n"
    "- Opening of the embassy in Nepal\n",
    "Topics of the meetings of Croatian Foreign Minister Ivo Marić:\n- Peru: fish\n- Kenya: Minister John Otieno's tea\n",
    "Croatian Foreign Minister Ivo Marić met his staff. The following are ill:\n- Ana Soto (Peru)\n",
    "The minister of Croatia, Ivo Marić, agreed in several meetings on the following papers:\n"
    "- Peru: Minister Ana Soto\n- Kenya: Minister John Otieno\n",
]


@pytest.mark.parametrize(("text", "wanted"), LISTS)
def test_rows_of_a_list_of_meetings_are_one_each(text: str, wanted: list[tuple[Any, ...]]) -> None:
    assert told(read(text, "meeting"), "meeting_kind", "states", "date") == wanted


@pytest.mark.parametrize("text", NO_LISTS)
def test_rows_of_other_lists_tell_of_no_meeting(text: str) -> None:
    assert read(text, "meeting") == []


def test_a_row_gives_both_by_name_and_the_place_above() -> None:
    text = (
        "The minister's bilateral meetings in New York: an overview\n\nIn the margins of the General Assembly, Croatian "
        "Foreign Minister Ivo Marić had the following bilateral meetings.\n\n1) Benin – Foreign Minister Ali Koro.\n"
    )
    [fact] = read(text, "meeting")
    assert [row["name"] for row in fact.get("participants")] == ["Ivo Marić", "Ali Koro"]
    assert (fact.get("place"), fact.get("meeting_kind")) == ("New York", "sidelines")
