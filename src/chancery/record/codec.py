"""Values to text for the database and back, without loss.

JSON in UTF-8. A lone surrogate cannot stand in UTF-8 (and PostgreSQL refuses NUL in text): both are escaped, so that they
come back. Anything that does not decode raises `RecordDamaged`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from threading import Lock
from typing import Any, Final, TypeVar

import msgspec

from chancery.errors import RecordDamaged
from chancery.model import Citation, Entry, Fact

T = TypeVar("T")


def encode(value: Any) -> str:
    """`value` (frozen values, mappings, lists, strings, numbers) as JSON text."""
    try:
        return msgspec.json.encode(value).decode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value), separators=(",", ":"))


def decode(document: str, sort: type[T]) -> T:
    """The value of type `sort` that `encode` wrote; raises `RecordDamaged`."""
    try:
        decoded: T = _decoder(sort).decode(document)
        return decoded
    except msgspec.DecodeError:
        return _decode_escaped(document, sort)


_decoders: Final[dict[type, msgspec.json.Decoder[Any]]] = {}
_making: Final = Lock()


def _decoder(sort: type) -> msgspec.json.Decoder[Any]:
    """The decoder of a type, made by one thread alone: msgspec keeps what it knows of a type with the type before it knows all
    of it, and another thread that decodes meanwhile ends the process."""
    found = _decoders.get(sort)
    if found is None:
        with _making:
            found = _decoders.get(sort) or _decoders.setdefault(sort, msgspec.json.Decoder(sort))
    return found


def encode_fact(fact: Fact) -> str:
    """The fact without its id, which is the hash of the rest."""
    content = fact.as_json()
    del content["id"]
    return encode(content)


def decode_fact(document: str, id: str) -> Fact:
    """The fact `id` from its document; raises `RecordDamaged` when the two do not belong together."""
    content = decode(document, dict[str, Any])
    try:
        fact = _fact(content)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise RecordDamaged(f"fact {id}", f"it cannot be read back ({problem})") from None
    if fact.id != id:
        raise RecordDamaged(f"fact {id}", "its content is not what its id says")
    return fact


def decode_entry(document: str) -> Entry:
    return decode(document, Entry)


def text_to_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def bytes_to_text(data: bytes) -> str:
    try:
        return bytes(data).decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as problem:
        raise RecordDamaged("a report's text", f"it is no longer UTF-8 ({problem.reason})") from None


def storable(value: str | None) -> str | None:
    """A line of metadata that both databases take: NUL becomes a blank and a lone surrogate a question mark."""
    return value.replace("\0", " ").encode("utf-8", "replace").decode("utf-8") if value is not None else None


def _decode_escaped(document: str, sort: type[T]) -> T:
    try:
        return msgspec.convert(json.loads(document), sort)
    except (ValueError, msgspec.MsgspecError) as problem:
        raise RecordDamaged("a row", f"its document cannot be read ({problem})") from None


_NOT_FIELDS = frozenset({"kind", "report", "standing", "evidence", "spans", "basis", "pattern"})


def _fact(content: Mapping[str, Any]) -> Fact:
    return Fact(
        kind=content["kind"],
        report=content["report"],
        standing=content["standing"],
        fields={name: value for name, value in content.items() if name not in _NOT_FIELDS},
        evidence=_citations(content["evidence"]),
        spans={name: _citations(cited) for name, cited in content["spans"].items()},
        basis=content["basis"],
        pattern=content["pattern"],
    )


def _citations(cited: list[dict[str, Any]]) -> tuple[Citation, ...]:
    return tuple(Citation(c["start"], c["end"], c["quote"]) for c in cited)
