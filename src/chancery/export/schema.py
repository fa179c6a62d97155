"""The JSON Schema (2020-12) of the JSON Lines contract, built from `model.kinds`."""

from __future__ import annotations

from typing import Any, Final

from chancery.model.kinds import FIELDS, KINDS, STANDINGS, VALUE_IDS

Schema = dict[str, Any]

_MONTH = "(?:0[1-9]|1[0-2]|2[1-4])"
_DAY = "(?:0[1-9]|[12][0-9]|3[01])"
_POINT = f"(?:[0-9]{{4}}(?:-{_MONTH}(?:-{_DAY})?)?|[0-9]{{3}}X|[0-9]{{2}}XX)[?~%]?"

#: EDTF (ISO 8601-2) as far as reports need it: points with seasons and qualifiers, intervals with an open end,
#: one day within a stretch.
EDTF_PATTERN: Final = (
    f"^(?:{_POINT}|{_POINT}/(?:{_POINT}|\\.\\.)?|(?:\\.\\.)?/{_POINT}"
    f"|\\[(?:{_POINT}\\.\\.(?:{_POINT})?|\\.\\.{_POINT}|{_POINT}(?:,{_POINT})+)\\])$"
)

_STRING: Final[Schema] = {"type": "string", "minLength": 1}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 1}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _many(items: Schema, *, unique: bool = False) -> Schema:
    return {"type": "array", "items": items, "minItems": 1, **({"uniqueItems": True} if unique else {})}


_FIELD_SCHEMAS: Final[dict[str, Schema]] = {
    "date": _ref("date"),
    "follows_date": _ref("date"),
    "states": _many(_ref("state"), unique=True),
    "visitor_state": _ref("state"),
    "host_state": _ref("state"),
    "visitor": _many(_ref("person")),
    "participants": _many(_ref("person")),
    "witnesses": _many(_ref("person")),
    "parties": _many(_ref("party")),
    "places": _many(_STRING),
    "purposes": _many(_STRING),
    "declared": {"anyOf": [_COUNT, _STRING]},
    "session": _COUNT,
    "years": _COUNT,
    "first_in": _COUNT,
}

_LISTS_OF_IDS: Final = frozenset({"sectors"})


def fact_schema() -> Schema:
    """The schema of one line: one of the kinds, each with its own fields and no others."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:chancery:fact",
        "title": "Chancery fact",
        "description": "What one report says about one thing, with the words that say it.",
        "oneOf": [_ref(kind) for kind in KINDS],
        "$defs": {**{kind: _kind_schema(kind) for kind in KINDS}, **_shared()},
    }


def _kind_schema(kind: str) -> Schema:
    fields = FIELDS[kind]
    return {
        "type": "object",
        "properties": {
            "kind": {"const": kind},
            "id": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
            "report": _STRING,
            "standing": {"enum": list(STANDINGS)},
            **{name: _field_schema(kind, name) for name in fields},
            "evidence": _ref("citations"),
            "spans": _by_field(fields, _ref("citations")),
            "basis": _by_field(fields, _STRING),
            "pattern": _STRING,
        },
        "required": ["kind", "id", "report", "standing", "evidence", "spans", "basis", "pattern"],
        "additionalProperties": False,
    }


def _field_schema(kind: str, name: str) -> Schema:
    ids = VALUE_IDS.get((kind, name))
    if ids is None:
        return _FIELD_SCHEMAS.get(name, _STRING)
    closed: Schema = {"enum": list(ids)}
    return _many(closed, unique=True) if name in _LISTS_OF_IDS else closed


def _by_field(fields: tuple[str, ...], value: Schema) -> Schema:
    return {"type": "object", "properties": dict.fromkeys(fields, value), "additionalProperties": False}


def _shared() -> dict[str, Schema]:
    return {
        "date": {"type": "string", "pattern": EDTF_PATTERN, "description": "EDTF (ISO 8601-2)"},
        "state": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "ISO 3166-1 alpha-3; XKX Kosovo; former states SUN YUG CSK DDR; bodies EUE UNO ASN AFU",
        },
        "person": _named_schema("office", "state"),
        "party": _named_schema("state"),
        "citation": {
            "type": "object",
            "description": "The half-open range [start, end) of the report's text, in code points.",
            "properties": {
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 1},
                "quote": _STRING,
            },
            "required": ["start", "end", "quote"],
            "additionalProperties": False,
        },
        "citations": _many(_ref("citation")),
    }


def _named_schema(*beside: str) -> Schema:
    about = {name: _ref("state") if name == "state" else _STRING for name in beside}
    return {
        "type": "object",
        "properties": {"name": _STRING, **about},
        "required": ["name"],
        "additionalProperties": False,
    }
