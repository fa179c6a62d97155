"""JSON Lines: one fact a line, the same bytes every run."""

from __future__ import annotations

from collections.abc import Iterable

from chancery.model import Fact
from chancery.model.json_line import encode_line


def encode_facts(facts: Iterable[Fact]) -> bytes:
    """The facts in the order given, as the JSON Lines contract that `chancery schema` prints describes it."""
    return b"".join(encode_line(fact.as_json()) for fact in facts)
