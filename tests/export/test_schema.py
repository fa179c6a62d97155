"""The schema accepts what Chancery writes and nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import edtf  # type: ignore[import-untyped]
import pytest
from jsonschema import Draft202012Validator

from chancery.export.jsonl import encode_facts
from chancery.export.schema import EDTF_PATTERN, fact_schema
from chancery.model.kinds import FIELDS, KINDS
from tests.export.samples import FACTS, HOSTILE_FACT, INSTRUMENT, VISIT

DATES = (
    "1950",
    "2025-10",
    "2025-10-10",
    "2025-10-09/2025-10-11",
    "[2025-10-09..2025-10-11]",
    "[2012-07..2012-09]",
    "2017-07-06/..",
    "../2024-04-13",
    "2024-21",
    "1984?",
    "2004-06~",
    "198X",
)
NO_DATES = (
    "",
    "10 October",
    "2025-13",
    "2025-10-32",
    "2025-1-1",
    "../..",
    "[2025]",
    "[2025-10-09..]x",
    "25",
    "2025-10-10T09:00",
)


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    return Draft202012Validator(fact_schema())


def test_it_is_a_schema_of_draft_2020_12() -> None:
    Draft202012Validator.check_schema(fact_schema())


def test_there_is_one_definition_for_each_kind() -> None:
    schema = fact_schema()
    assert schema["oneOf"] == [{"$ref": f"#/$defs/{kind}"} for kind in KINDS]
    assert [schema["$defs"][kind]["properties"]["kind"]["const"] for kind in KINDS] == list(KINDS)


def test_the_samples_show_every_kind_and_every_field_but_the_purpose_of_a_visit() -> None:
    shown = {(fact.kind, name) for fact in FACTS for name in fact.fields}
    every = {(kind, name) for kind, names in FIELDS.items() for name in names}
    assert every - shown == {
        ("visit", "purposes"),
        ("visit", "first_in"),
        ("visit", "follows"),
        ("visit", "follows_date"),
        ("mechanism", "place"),
        ("instrument", "place"),
        ("milestone", "level"),
        ("milestone", "subject"),
        ("obstacle", "sectors"),
    }


def test_every_line_written_is_valid(validator: Draft202012Validator) -> None:
    lines = encode_facts([*FACTS, HOSTILE_FACT]).splitlines()
    assert [error.message for line in lines for error in validator.iter_errors(json.loads(line))] == []


@pytest.mark.parametrize(
    "broken",
    [
        {"kind": "rumour"},
        {"standing": "maybe"},
        {"stage": "done"},
        {"sectors": ["tourism", "magic"]},
        {"states": ["Norway"]},
        {"date": "10 October"},
        {"visitor": [{"name": "A", "state": "NOR"}]},
        {"parties": [{"state": "NOR"}]},
        {"parties": ["Norway"]},
        {"evidence": []},
        {"evidence": [{"start": -1, "end": 2, "quote": "x"}]},
        {"spans": {"visitor": []}},
        {"basis": {"date": ""}},
        {"quote": "more"},
        {"id": "7"},
    ],
)
def test_anything_else_is_refused(validator: Draft202012Validator, broken: dict[str, Any]) -> None:
    assert not validator.is_valid({**INSTRUMENT.as_json(), **broken})


@pytest.mark.parametrize(
    "name", ["kind", "id", "report", "standing", "evidence", "spans", "basis", "pattern"]
)
def test_nothing_of_the_frame_may_be_missing(validator: Draft202012Validator, name: str) -> None:
    line = VISIT.as_json()
    del line[name]
    assert not validator.is_valid(line)


@pytest.mark.parametrize("date", DATES)
def test_the_dates_of_reports_are_edtf(date: str) -> None:
    assert re.search(EDTF_PATTERN, date)
    edtf.parse_edtf(date)


@pytest.mark.parametrize("date", NO_DATES)
def test_other_dates_are_not(date: str) -> None:
    assert not re.search(EDTF_PATTERN, date)


def test_the_dates_of_the_gold_documents_are_accepted() -> None:
    gold = Path(__file__).resolve().parents[2] / "evaluation" / "gold"
    facts = [
        fact
        for path in sorted(gold.rglob("*.json"))
        for fact in json.loads(path.read_text("utf-8")).get("facts", ())
    ]
    assert [
        fact["date"] for fact in facts if "date" in fact and not re.search(EDTF_PATTERN, fact["date"])
    ] == []
