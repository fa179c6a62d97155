"""The page of kinds, fields and ids, from the model."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.model.kinds import FIELDS, KINDS, STANDINGS, VALUE_IDS

_INTRODUCTION = """\
# Kinds, fields and ids

A field that the report does not give is left out. States are ISO 3166-1 alpha-3 codes, dates are EDTF strings; see the
[concepts](../concepts.md). Fields marked *id* take one of the listed ids, or several of them for `sectors`.
"""


def page() -> str:
    return "\n".join((_INTRODUCTION, f"**Standings:** {_ids(STANDINGS)}\n", *map(_section, KINDS)))


def _section(kind: str) -> str:
    return f"## {kind}\n\n" + "\n".join(_rows(kind)) + "\n"


def _rows(kind: str) -> Iterator[str]:
    yield "| field | value |"
    yield "|---|---|"
    for name in FIELDS[kind]:
        allowed = VALUE_IDS.get((kind, name))
        yield f"| `{name}` | {'*id*: ' + _ids(allowed) if allowed else _SHAPES.get(name, 'text')} |"


def _ids(allowed: tuple[str, ...]) -> str:
    return ", ".join(f"`{value}`" for value in allowed)


_PEOPLE = "list of `{name, office, state}`"
_SHAPES = {
    "visitor": _PEOPLE,
    "participants": _PEOPLE,
    "witnesses": _PEOPLE,
    "parties": "list of `{name, state}`: the bodies that sign",
    "visitor_state": "state",
    "host_state": "state",
    "states": "list of states",
    "date": "date",
    "places": "list of names",
    "place": "name",
    "inviter": "name",
    "purposes": "list of short texts",
    "declared": "number of papers as the report counts them, or its word, such as `several`",
    "first_in": "number of years in which the report calls it the first such visit",
    "follows": "what the report says the visit came after, in its words",
    "follows_date": "date of that, where the report tells it beside it",
    "session": "number",
    "years": "number of years of an anniversary",
    "level": "level of relations, as an id or as the report words it",
    "subject": "what an anniversary remembers when it is not relations",
    "title": "title as reported",
    "name": "name as reported",
    "speaker": "name of a person or body",
}
