"""Leaders that any reader knows by office and name."""

from __future__ import annotations

import pytest

from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.leaders import state_of_leader
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
    ],
)
def test_a_leader_is_known_by_office_and_name(office: str, name: str, state: str) -> None:
    assert state_of_leader(office, name) == state


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("President", "Johnson"),  # others in such an office bear the name
        ("President", "Charles Taylor"),
        ("President", "Xiomara Castro"),
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
        ("President", "Ramos-Horta", None),
        ("King", "Faisal", None),
    ],
)
def test_a_name_of_several_states_needs_more_than_itself(office: str, name: str, state: str | None) -> None:
    assert state_of_leader(office, name) == state
