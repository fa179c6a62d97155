"""The template, styles and script that ship with the package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def asset(name: str) -> str:
    """The text of `assets/NAME`, without the white space around it."""
    return files("chancery.export").joinpath("assets", name).read_text(encoding="utf-8").strip()
