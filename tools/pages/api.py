"""The page of the Python interface: the public names of `chancery` with their signatures and docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import chancery

_INTRODUCTION = """\
# Python interface

`import chancery` gives these names. What is not listed here may change at any time.
"""


def page() -> str:
    return "\n".join((_INTRODUCTION, *(part for name in _names() for part in _section(name))))


def _names() -> list[str]:
    """Functions first, then values, then errors."""
    public = [name for name in chancery.__all__ if not name.startswith("_")]
    return sorted(public, key=lambda name: (_rank(getattr(chancery, name)), name))


def _rank(thing: object) -> int:
    if not isinstance(thing, type):
        return 0
    return 2 if issubclass(thing, BaseException) else 1


def _section(name: str) -> Iterator[str]:
    thing = getattr(chancery, name)
    yield f"## `{name}`\n"
    if _has_own_signature(thing):
        yield f"```python\n{_signature(name, thing)}\n```\n"
    yield f"{inspect.getdoc(thing) or ''}\n"
    if isinstance(thing, type):
        yield from _members(thing)


def _has_own_signature(thing: Any) -> bool:
    """Whether a reader learns something from how it is called: errors are caught, not made."""
    return callable(thing) and not (isinstance(thing, type) and issubclass(thing, BaseException))


def _signature(name: str, thing: Callable[..., Any]) -> str:
    """The call on one line, or one parameter a line when that is too long."""
    found = inspect.signature(thing)
    result = "" if isinstance(thing, type) else _result(found)
    line = _on_one_line(name, found, result)
    if len(line) <= 96:
        return line
    folded = "".join(f"    {part},\n" for part in _parts(found))
    return f"{name}(\n{folded}){result}"


def _on_one_line(name: str, found: inspect.Signature, result: str) -> str:
    return f"{name}({', '.join(_parts(found))}){result}"


def _parts(found: inspect.Signature) -> Iterator[str]:
    starred = False
    for parameter in found.parameters.values():
        starred = starred or parameter.kind is parameter.VAR_POSITIONAL
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            starred = True
            yield "*"
        yield _parameter(parameter)


def _parameter(parameter: inspect.Parameter) -> str:
    """Annotations are kept as strings by the modules; they are shown as they were written, without quotes."""
    star = (
        "*"
        if parameter.kind is parameter.VAR_POSITIONAL
        else "**"
        if parameter.kind is parameter.VAR_KEYWORD
        else ""
    )
    given = "" if parameter.default is parameter.empty else f" = {parameter.default!r}"
    return f"{star}{parameter.name}: {parameter.annotation}{given}"


def _result(found: inspect.Signature) -> str:
    returned = found.return_annotation
    return "" if returned in (found.empty, None, "None") else f" -> {returned}"


def _members(owner: type) -> Iterator[str]:
    """The public methods and properties that the class itself defines and documents."""
    for name, member in vars(owner).items():
        called = member.__func__ if isinstance(member, classmethod | staticmethod) else member
        if name.startswith("_") or not inspect.getdoc(called):
            continue
        if isinstance(called, property):
            yield f"- **`.{name}`**: {_joined(called)}\n"
        elif inspect.isfunction(called):
            yield f"- **`.{_method(name, called)}`**: {_joined(called)}\n"


def _method(name: str, method: Callable[..., Any]) -> str:
    """The method as it is called: without its first parameter."""
    found = inspect.signature(method)
    called = found.replace(parameters=list(found.parameters.values())[1:])
    return _on_one_line(name, called, _result(called))


def _joined(thing: object) -> str:
    return " ".join((inspect.getdoc(thing) or "").split())
