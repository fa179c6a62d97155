"""Views as JSON: what every page gives under its address with `.json`."""

from __future__ import annotations

import json
from typing import Any

import msgspec


def to_json(value: Any) -> bytes:
    """`value` (frozen values, mappings, sequences) as UTF-8; a lone surrogate becomes its JSON escape."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value), separators=(",", ":")).encode()
