"""Expressions compile at their first use, and are what `re` makes of them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import chancery.expressions
from chancery.expressions import expression


def test_nothing_is_compiled_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    real = re.compile
    monkeypatch.setattr(
        chancery.expressions.re, "compile", lambda *args: compiled.append(args[0]) or real(*args)
    )
    found = expression(r"sign(?:ed|s)\b", re.IGNORECASE)
    assert compiled == []
    assert [match[0] for match in found.finditer("Signed; he signs")] == ["Signed", "signs"]
    assert found.search("nothing") is None
    assert found.sub("-", "signed") == "-"
    assert compiled == [r"sign(?:ed|s)\b"]


def test_it_is_what_re_makes_of_it() -> None:
    assert (expression("a", re.I).pattern, expression("a", re.I).flags) == ("a", re.compile("a", re.I).flags)


def test_what_is_no_expression_raises_at_its_first_use() -> None:
    broken = expression("(")
    with pytest.raises(re.error):
        broken.search("x")


def test_every_expression_of_reading_compiles_and_none_is_compiled_at_import() -> None:
    reading = Path(chancery.expressions.__file__).parent / "reading"
    eager = [
        path.relative_to(reading).as_posix()
        for path in sorted(reading.rglob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "re.compile"
    ]
    assert eager == []
