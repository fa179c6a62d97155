"""Seals: the hash of a row's values, kept in the row. SQLite has no checksums of its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any


def seal(values: Mapping[str, Any]) -> str:
    """32 hexadecimal digits over every value but the seal itself and the number the database gave the row."""
    told = {name: _plain(value) for name, value in values.items() if name not in ("seal", "seq")}
    packed = json.dumps(told, sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(packed.encode(), digest_size=16).hexdigest()


def _plain(value: Any) -> Any:
    # A report's text is hashed by its version already.
    return None if isinstance(value, bytes | memoryview) else value
