"""Leaders whom any reader knows: found by name, of their state, where the report tells neither office nor state."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report
from chancery.reading.gate import open_gate, worth_reading
from chancery.reading.leaders import leader_words, leaders_in, state_of_known
from chancery.reading.scene import set_scene
from chancery.reading.tokens import tokenise
from tests.reading.whole_facts import whole


def state(text: str, name: str) -> str | None:
    scene = set_scene(Report("r", text))
    return next(p.state for p in scene.people.values() if p.name == name)


def test_two_names_are_enough_for_a_meeting() -> None:
    assert whole("Putin met Xi Jinping in Beijing on Tuesday.", published="2025-09-03") == [
        {
            "kind": "meeting",
            "standing": "done",
            "meeting_kind": "meeting",
            "participants": [{"name": "Putin", "state": "RUS"}, {"name": "Xi Jinping", "state": "CHN"}],
            "states": ["CHN", "RUS"],
            "date": "2025-09-02",
            "place": "Beijing",
        }
    ]


def test_the_name_is_what_tells_the_state() -> None:
    text = "Lavrov and Rubio spoke by phone on Saturday."
    (fact,) = read_report(Report("r", text, published="2025-10-12")).facts
    assert [citation.quote for citation in fact.spans["states"]] == ["Lavrov", "Rubio"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Narendra Modi met the Malian minister in Lima.", "Narendra Modi", "IND"),
        ("NARENDRA MODI met the Malian minister in Lima.", "NARENDRA MODI", "IND"),
        ("Abe Koro of Mali met Macron in Lima.", "Macron", "FRA"),
        ("President Nixon met Abe Koro of Mali. The United States was content.", "Nixon", "USA"),
        # Whose state nobody names, by a name that others bear too.
        ("President Nixon met Abe Koro of Mali in Lima.", "Nixon", None),
        # A report that has another of that name.
        ("Abe Putin, a baker, met the Malian minister. Putin was content.", "Abe Putin", None),
        # What a report itself tells comes first.
        ("The Malian minister Vladimir Putin was in Lima.", "Vladimir Putin", "MLI"),
    ],
)
def test_whom_a_name_means(text: str, name: str, expected: str | None) -> None:
    assert state(text, name) == expected


def test_names_are_found_in_rows_of_words_the_longest_first() -> None:
    text = "Then Xi Jinping saw Modi, not xi, the XI session or Modigliani."
    tokens = tokenise(text, 0, len(text))
    assert [" ".join(t.text for t in tokens[first:last]) for first, last in leaders_in(tokens)] == [
        "Xi Jinping",
        "Modi",
    ]


def test_accents_and_case_make_no_difference() -> None:
    assert state_of_known("EMMANUEL  MACRON") == state_of_known("Emmanuel Mácron") == "FRA"
    assert state_of_known("Emmanuel") is None
    assert state_of_known("Sihanouk") is None


def test_the_gate_lets_reports_pass_that_name_states_by_their_leaders_alone() -> None:
    text = "Putin will receive Macron on Tuesday."
    assert worth_reading([tokenise(text, 0, len(text))])
    pytest.importorskip("re2")
    assert open_gate().passes(text)
    for word in leader_words():
        assert open_gate().passes(f"{word.surface} met the Omani and the Malian minister")
