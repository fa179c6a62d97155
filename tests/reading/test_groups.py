"""What sentences are made of: persons, groups, and what a sentence keeps of itself."""

from __future__ import annotations

import pytest

from chancery.reading.groups import Group, Person, Sentence


def test_a_person_acts_for_another_state_and_stays_the_same_otherwise() -> None:
    envoy = Person(
        "Ana Silva", (10, 19), "ambassador", (0, 10), None, None, 5, accredited=(("CHL", (30, 35)),)
    )
    assert envoy.acting_for("PRT", (22, 30)) == Person(
        "Ana Silva", (10, 19), "ambassador", (0, 10), "PRT", (22, 30), 5, (("CHL", (30, 35)),)
    )


def test_a_sentence_is_what_it_is_made_of_whatever_was_found_in_it() -> None:
    groups = (Group(frozenset({"w:in"}), 0, 1, 0, 2), Group(frozenset({"place"}), 1, 2, 3, 7))
    one, two = Sentence(0, 7, 0, (), groups), Sentence(0, 7, 0, (), groups)
    one.read["papers"] = []
    assert one == two
    assert hash(one) == hash(two)
    assert one.tags == {"w:in", "place"}


def test_groups_do_not_change() -> None:
    group = Group(frozenset({"w:in"}), 0, 1, 0, 2)
    with pytest.raises(AttributeError):
        group.first = 1  # type: ignore[misc]
