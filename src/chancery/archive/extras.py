"""Packages that only archives need; a missing one is named with the command that installs it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from chancery.errors import MissingExtra


def need(module: str, package: str, extra: str) -> Any:
    """The imported `module`; raises `MissingExtra` when `package` is not installed."""
    try:
        return import_module(module)
    except ImportError:
        raise MissingExtra(package, extra) from None
