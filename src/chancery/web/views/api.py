"""The addresses for programs, for people: made from the description that `/openapi.json` gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from chancery.web.addresses import SUFFIXES

_ENDING: Final = re.compile(rf"^(.*)\.({'|'.join(SUFFIXES)})$")
#: What stands in an example for a part of an address, and for what a question or a form must give.
_SAMPLES: Final = {
    "state": "VNM", "one": "LAO", "other": "MNG", "of": "visit", "name": "Lam", "id": "ID", "report": "REPORT",
    "left": "REPORT", "right": "REPORT", "version": "VERSION", "start": "12", "end": "80", "q": "who+visited+Laos",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parameter:
    """One part of a request: `place` is path, query or form; `sort` says in words what it may be."""

    name: str
    place: str
    sort: str
    required: bool
    about: str


@dataclass(frozen=True, slots=True)
class Operation:
    """What one address does: `path` without its ending, the endings it is there with, and an example for a terminal."""

    method: str
    path: str
    endings: tuple[str, ...]
    summary: str
    parameters: tuple[Parameter, ...]
    example: str


@dataclass(frozen=True, slots=True)
class Room:
    """The operations of one room."""

    name: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class ApiPage:
    """Every operation by room, with the words that hold for all."""

    about: str
    rooms: tuple[Room, ...]


def api_page(described: Mapping[str, Any]) -> ApiPage:
    """The page of an OpenAPI description; the twins of one page are one operation."""
    found: dict[tuple[str, str, str], Operation] = {}
    for path, methods in described["paths"].items():
        for method, told in methods.items():
            one = _operation(path, method, told, described)
            key = (told["tags"][0], one.method, one.path)
            found[key] = _joined(found[key], one) if key in found else one
    names = dict.fromkeys(name for name, _, _ in found)
    rooms = (Room(name, tuple(one for key, one in found.items() if key[0] == name)) for name in names)
    return ApiPage(described["info"]["description"], tuple(rooms))


def _joined(one: Operation, other: Operation) -> Operation:
    """Two twins as one: the parameters and the example are those of the JSON, which has them all."""
    full, rest = (other, one) if "json" in other.endings else (one, other)
    endings = sorted({*full.endings, *rest.endings}, key=SUFFIXES.index)
    return replace(full, endings=tuple(endings))


def _operation(path: str, method: str, told: Mapping[str, Any], described: Mapping[str, Any]) -> Operation:
    ending = _ENDING.match(path)
    given = [_parameter(one) for one in told.get("parameters", ())]
    parameters = (*given, *_form(told, described))
    return Operation(
        method=method.upper(),
        path=ending[1] if ending else path,
        endings=(ending[2],) if ending else (),
        summary=told["summary"],
        parameters=parameters,
        example=_example(path, method, parameters),
    )


def _parameter(told: Mapping[str, Any]) -> Parameter:
    schema = told["schema"]
    about = told.get("description") or schema.get("description") or ""
    return Parameter(told["name"], told["in"], _sort(schema), bool(told.get("required")), about)


def _form(told: Mapping[str, Any], described: Mapping[str, Any]) -> Iterator[Parameter]:
    """The fields of the form that an operation takes."""
    for body in told.get("requestBody", {}).get("content", {}).values():
        schema = body["schema"]
        schema = next(iter(schema.get("allOf", ())), schema)
        name = schema["$ref"].rpartition("/")[2]
        fields = described["components"]["schemas"][name]
        for field, of in fields["properties"].items():
            yield Parameter(
                field, "form", _sort(of), field in fields.get("required", ()), of.get("description", "")
            )


def _sort(schema: Mapping[str, Any]) -> str:
    some = [one for one in schema.get("anyOf", (schema,)) if one.get("type") != "null"]
    return " or ".join(dict.fromkeys(map(_one_sort, some)))


def _one_sort(schema: Mapping[str, Any]) -> str:
    if schema.get("type") == "array":
        return f"{_sort(schema['items'])}, may be given again"
    if schema.get("format") == "binary" or "contentMediaType" in schema:
        return "file"
    if schema.get("enum"):
        return "one of " + ", ".join(map(str, schema["enum"]))
    least, most = schema.get("minimum"), schema.get("maximum")
    bounds = f" from {least}" * (least is not None) + f" to {most}" * (most is not None)
    return f"{schema.get('format') or schema.get('type', 'text')}{bounds}".replace("string", "text").replace(
        "integer", "number"
    )


def _example(path: str, method: str, parameters: Iterable[Parameter]) -> str:
    filled = re.sub(r"\{([^}]*)\}", lambda found: _SAMPLES.get(found[1], "x"), path)
    needed = [one for one in parameters if one.required and one.place != "path"]
    if method == "get":
        query = "&".join(f"{one.name}={_SAMPLES.get(one.name, 'x')}" for one in needed)
        return f"curl 'http://127.0.0.1:8710{filled}{'?' * bool(query)}{query}'"
    form = "".join(f" -F {one.name}={one.name.upper()}" for one in needed) or " -F file=@report.pdf"
    return f'curl -H "Authorization: Bearer $KEY" -H "Accept: application/json"{form} http://127.0.0.1:8710{filled}'
