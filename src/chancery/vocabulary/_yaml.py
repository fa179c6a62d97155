"""Reads the YAML files that ship with the package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from yaml12 import parse_yaml

from chancery.errors import VocabularyError


@cache
def read_yaml(name: str) -> Any:
    """What the packaged file `name` holds; `name` is relative to the data folder (`en/offices.yaml`).

    YAML 1.2, so that a day is text and `no` is a word. The value is shared by all callers: read it, do not change it.
    Raises `VocabularyError` with the file's name when there is no such file or it is not YAML in UTF-8.
    """
    try:
        text = files("chancery.vocabulary").joinpath("data", name).read_text(encoding="utf-8")
    except OSError as error:
        raise VocabularyError(f"{name}: no such vocabulary file") from error
    except UnicodeDecodeError as error:
        raise VocabularyError(f"{name}: not UTF-8: {error}") from error
    try:
        return parse_yaml(text)
    except ValueError as error:
        raise VocabularyError(f"{name}: not YAML: {error}") from error
