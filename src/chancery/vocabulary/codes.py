"""Codes of states in other schemes than ISO 3166-1 alpha-3."""

from __future__ import annotations

from typing import cast

from chancery.vocabulary._yaml import read_yaml


def alpha2(state: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of a state by its id, four letters of ISO 3166-3 for one that is no more; else None."""
    return cast("dict[str, str]", read_yaml("alpha2.yaml")).get(state)
