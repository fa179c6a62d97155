"""Leaders that any reader knows by office and name."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import Any, cast

import pytest

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.folding import fold, folded_words
from chancery.vocabulary.leaders import leader_names, state_of_leader
from chancery.vocabulary.states import load_states


@pytest.mark.parametrize(
    ("office", "name", "state"),
    [
        ("President", "Richard M. Nixon", "USA"),
        ("then President", "Nixon", "USA"),
        ("President", "F. Roosevelt", "USA"),
        ("Secretary of State", "Hull", "USA"),
        ("President", "Lyndon B. Johnson", "USA"),
        ("President", "L. B. Johnson", "USA"),
        ("Premier", "Zhou Enlai", "CHN"),
        ("General", "Charles de Gaulle", "FRA"),
        ("General", "de Gaulle", "FRA"),
        ("King", "George VI", "GBR"),
        ("Emperor", "Hirohito", "JPN"),
        ("President", "Recep Tayyip Erdogan", "TUR"),
        ("President", "Xiomara Castro", "HND"),
        ("Prime Minister", "Chinh", "VNM"),
        ("President", "Hu Jintao", "CHN"),
        ("President", "Hu", "CHN"),
        ("Minister of Foreign Affairs", "Bayramov", "AZE"),
    ],
)
def test_a_leader_is_known_by_office_and_name(office: str, name: str, state: str) -> None:
    assert state_of_leader(office, name) == state


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("President", "Johnson"),  # others in such an office bear the name
        ("President", "Abe Taylor"),
        ("President", "Abe Castro"),
        ("chief executive", "Nixon"),
        ("Foreign Minister", "George Shultz"),
        ("King", "George II"),
        ("President", "Pat Nixon"),
        ("President", ""),
    ],
)
def test_nobody_else_is_taken_for_one(office: str, name: str) -> None:
    assert state_of_leader(office, name) is None


def test_every_state_of_the_file_is_known() -> None:
    known = {state.id for state in load_states()} | {entry["id"] for entry in read_yaml("former_states.yaml")}
    assert {entry["state"] for entry in read_yaml("leaders.yaml")} - known == set()


@pytest.mark.parametrize(
    ("office", "name", "state"),
    [
        ("President", "Manuel Roxas", "PHL"),
        ("President", "Mobutu", "COD"),
        ("President", "José Santos Zelaya", "NIC"),
        ("President", "Castro", None),
        ("President", "Ramos-Horta", "TLS"),
        ("King", "Faisal", None),
    ],
)
def test_a_name_of_several_states_needs_more_than_itself(office: str, name: str, state: str | None) -> None:
    assert state_of_leader(office, name) == state


def entries() -> list[dict[str, Any]]:
    return cast("list[dict[str, Any]]", read_yaml("leaders.yaml"))


def surname(name: str) -> str:
    return fold(name.partition(" / ")[2] or name.rpartition(" ")[2])


def whole(name: str) -> str:
    return fold(name.replace(" / ", " "))


def names(entry: dict[str, Any], *keys: str) -> list[str]:
    return [name for key in keys for name in entry.get(key, ())]


def test_an_entry_has_the_keys_of_the_head_of_the_file_and_names() -> None:
    for entry in entries():
        assert set(entry) <= {"state", "offices", "names", "full", "styled", "alone"}
        assert entry["offices"]
        assert names(entry, "names", "full", "styled")
        assert all(" " in name for name in names(entry, "names", "full"))


def test_no_name_stands_under_two_states() -> None:
    states: dict[str, set[str]] = {}
    for name, state in leader_names():
        states.setdefault(fold(name), set()).add(state)
    assert {name: found for name, found in states.items() if len(found) > 1} == {}


def test_no_surname_behind_an_office_is_enough_in_two_states() -> None:
    states: dict[tuple[str, tuple[str, ...]], set[str]] = {}
    for entry in entries():
        surnames = {folded_words(surname(name)) for name in names(entry, "names")}
        for pair in product(entry["offices"], surnames):
            states.setdefault(pair, set()).add(entry["state"])
    assert {pair: found for pair, found in states.items() if len(found) > 1} == {}


def test_a_surname_that_others_bear_is_enough_for_none_of_them() -> None:
    enough = {
        pair: entry["state"]
        for entry in entries()
        for pair in product(entry["offices"], map(surname, names(entry, "names")))
    }
    for entry in entries():
        for pair in product(entry["offices"], map(surname, names(entry, "full"))):
            assert enough.get(pair, entry["state"]) == entry["state"], pair


def test_what_stands_alone_is_part_of_a_name_of_its_state() -> None:
    for entry in entries():
        own = {surname(name) for name in names(entry, "names", "full")}
        styled = [f"{fold(name)} " for name in names(entry, "styled")]
        for word in map(fold, names(entry, "alone")):
            assert word in own or any(name.startswith(f"{word} ") for name in styled), (entry["state"], word)


def test_no_name_stands_twice() -> None:
    for entry in entries():
        for keys in (("names", "full", "styled"), ("alone",)):
            found = [whole(name) for name in names(entry, *keys)]
            assert [name for name, count in Counter(found).items() if count > 1] == [], entry["state"]
    alone = Counter((entry["state"], fold(name)) for entry in entries() for name in names(entry, "alone"))
    assert max(alone.values()) == 1
