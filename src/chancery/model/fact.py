"""A fact: what one report says, with the words that say it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from chancery.errors import GroundingError
from chancery.model.citation import Citation
from chancery.model.kinds import FIELDS, KINDS, STANDINGS


@dataclass(frozen=True, slots=True)
class Fact:
    """What ONE report says about one thing.

    `fields` holds the kind's fields as `model.kinds.FIELDS` names them: strings, integers, lists of strings, lists of
    `{"name", "state"}` (parties) or `{"name", "office", "state"}` (visitor, participants, witnesses). `evidence` are the
    words that state the fact; `spans` the words behind each field's value; `basis` the rule behind each value that was
    worked out rather than read; `pattern` the id of the grammar's pattern. `id` is a hash of all of this.
    """

    kind: str
    report: str
    standing: str
    fields: Mapping[str, Any]
    evidence: tuple[Citation, ...]
    spans: Mapping[str, tuple[Citation, ...]]
    basis: Mapping[str, str]
    pattern: str
    id: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind {self.kind!r}")
        if self.standing not in STANDINGS:
            raise ValueError(f"unknown standing {self.standing!r}")
        alien = set(self.fields) - set(FIELDS[self.kind])
        if alien:
            raise ValueError(f"{self.kind} has no field {', '.join(sorted(alien))}")
        if not self.id:
            object.__setattr__(self, "id", _content_hash(self))

    def __getitem__(self, name: str) -> Any:
        """The value of field `name`; raises `KeyError` when the report does not give it."""
        return self.fields[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.fields.get(name, default)

    def check(self, text: str) -> None:
        """Raise `GroundingError` unless every value is cited from `text` or names the rule that worked it out."""
        if not self.evidence:
            raise GroundingError(f"{self.kind} without evidence")
        for citation in self.citations():
            if not citation.stands_in(text):
                raise GroundingError(f"{citation.quote!r} does not stand at {citation.start}:{citation.end}")
        for name in self.fields:
            if not self.spans.get(name) and name not in self.basis:
                raise GroundingError(f"{self.kind}.{name} has neither words nor a rule behind it")

    def citations(self) -> tuple[Citation, ...]:
        """Every citation of the fact: its evidence, then those of its fields."""
        return (*self.evidence, *(c for cited in self.spans.values() for c in cited))

    def as_json(self) -> dict[str, Any]:
        """The fact as one object of the JSON Lines output, keys in their fixed order."""
        ordered = {name: self.fields[name] for name in FIELDS[self.kind] if name in self.fields}
        return {
            "kind": self.kind,
            "id": self.id,
            "report": self.report,
            "standing": self.standing,
            **ordered,
            "evidence": [c.as_json() for c in self.evidence],
            "spans": {
                name: [c.as_json() for c in self.spans[name]] for name in ordered if self.spans.get(name)
            },
            "basis": {name: self.basis[name] for name in ordered if name in self.basis},
            "pattern": self.pattern,
        }


def _content_hash(fact: Fact) -> str:
    content = fact.as_json()
    del content["id"]
    return hashlib.blake2b(packed(content), digest_size=8).hexdigest()


def packed(content: Mapping[str, Any]) -> bytes:
    """JSON of `content` without blanks, its keys sorted."""
    try:
        return _packer()(content)
    except UnicodeEncodeError:  # a lone surrogate
        text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return text.encode("utf-8", "surrogatepass")


@cache
def _packer() -> Callable[[Any], bytes]:
    """What packs as `json.dumps` does, byte for byte, in a tenth of the time; loaded with the first fact."""
    from msgspec.json import Encoder

    return Encoder(order="sorted").encode
