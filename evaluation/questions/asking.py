"""Putting the questions to a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from yaml12 import parse_yaml

from chancery.answering import Answer, answer
from chancery.keeping import Record
from evaluation.questions.scoring import verdict

HERE: Final = Path(__file__).resolve().parent
TODAY: Final = date(2026, 1, 15)


@dataclass(frozen=True, slots=True)
class Put:
    """A question that was put: what was answered, and why that is wrong (None when it is right)."""

    id: str
    sort: str
    ask: str
    want: Mapping[str, Any]
    given: Answer
    wrong: str | None


def _read(name: str) -> Any:
    return parse_yaml((HERE / name).read_text("utf-8"))


def questions() -> list[dict[str, Any]]:
    """The questions of questions.yaml."""
    asked: list[dict[str, Any]] = _read("questions.yaml")
    return asked


def typed() -> list[dict[str, Any]]:
    """The questions of typed.yaml, as people type them."""
    asked: list[dict[str, Any]] = _read("typed.yaml")
    return [{"sort": "typed", **one} for one in asked]


def rewordings() -> dict[str, list[str]]:
    """Other wordings of ten questions by the id of the question."""
    given: dict[str, list[str]] = _read("rewordings.yaml")
    return given


def put_all(record: Record) -> list[Put]:
    """Every question put to `record`, on the same day."""
    return [put(record, one) for one in questions()]


def put(record: Record, question: Mapping[str, Any]) -> Put:
    """One question put to `record`."""
    given = answer(record, question["ask"], today=TODAY)
    return Put(
        question["id"],
        question["sort"],
        question["ask"],
        question["want"],
        given,
        verdict(question["want"], given),
    )
