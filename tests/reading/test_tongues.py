"""An adjective that names a language names no state."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading.bodies import state_of
from chancery.reading.groups import Person
from chancery.reading.scene import set_scene


def demonyms(text: str) -> list[str | None]:
    """The states of the adjectives in `text`, in order."""
    scene = set_scene(Report("r", text))
    return [state_of(g) for s in scene.sentences for g in s.groups if "demonym" in g.tags and not g.value]


@pytest.mark.parametrize(
    "text",
    [
        "The posting of Spanish language teachers was agreed.",
        "Teachers of Spanish will come in May.",
        "He spoke in Portuguese.",
        "The text is in English, French and Spanish.",
        "Both are fluent in Thai.",
        "The French-speaking islands have a school.",
        "She taught German, and her brother sang.",
        "The department of Polish is small.",
    ],
)
def test_a_language_is_no_state(text: str) -> None:
    assert demonyms(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boats fish in Spanish waters.", ["ESP"]),
        ("The boats fish in Spanish and French waters.", ["ESP", "FRA"]),
        ("The Spanish delegation left.", ["ESP"]),
        ("A delegation of Spanish teachers left.", ["ESP"]),
        ("A Spanish-flagged ship sank.", ["ESP"]),
    ],
)
def test_an_adjective_before_its_noun_is_a_state(text: str, expected: list[str]) -> None:
    assert demonyms(text) == expected


@pytest.mark.parametrize(
    "title", ["Foreign Minister", "foreign minister", "Deputy Prime Minister", "first deputy premier"]
)
def test_the_title_of_an_official_is_of_the_state(title: str) -> None:
    scene = set_scene(Report("r", f"After talks in Lima, Chadian {title} Abe Koro spoke of trade."))
    states = [p.state for s in scene.sentences for g in s.groups if isinstance(p := g.value, Person)]
    assert states == ["TCD"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Bulgarian Speaker Ivan Ivanov went to Athens.", "BGR"),
        ("The Bulgarian speaker, Ivan Ivanov, went to Athens.", "BGR"),
        ("A Bulgarian speaker was wanted for the school.", None),
    ],
)
def test_the_speaker_of_a_parliament_is_of_a_state(text: str, state: str | None) -> None:
    scene = set_scene(Report("r", text))
    people = [g.value for s in scene.sentences for g in s.groups if isinstance(g.value, Person)]
    assert [p.state for p in people] == ([state] if state else [])
