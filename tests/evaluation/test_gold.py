"""The gold is well formed: known kinds, fields and ids, and every quote stands in its text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from chancery.model.kinds import FIELDS, STANDINGS, VALUE_IDS
from evaluation import gold
from evaluation.gold import GoldDocument, half_of, read_set, sets

DOCUMENTS = [document for folder in sets().values() for document in read_set(folder)]
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: f"{document.set}/{document.stem}")
def test_document_is_well_formed(document: GoldDocument) -> None:
    assert list(_faults(document)) == []


def test_the_project_has_its_own_gold() -> None:
    assert len(read_set(gold.OWN / "dev")) == 30


@pytest.mark.parametrize(
    ("stem", "place", "half"),
    [
        ("dev-001-kazakhstan", 1, "odd"),
        ("dev-022-x", 22, "even"),
        ("dev-024-x", 24, "check"),
        ("b4-04", 4, "even"),
        ("unnumbered", 2, "even"),
    ],
)
def test_half_is_told_by_the_first_number(stem: str, place: int, half: str) -> None:
    assert half_of(stem, place) == half


def _faults(document: GoldDocument) -> Iterator[str]:
    if document.text != unicodedata.normalize("NFC", document.text):
        yield "the text is not NFC"
    for fact in document.facts:
        yield from (f"{fault} in {fact['quote']!r}" for fault in _fact_faults(document.text, fact))


def _fact_faults(text: str, fact: Mapping[str, Any]) -> Iterator[str]:
    kind = fact["kind"]
    if fact["quote"] not in text:
        yield "a quote that does not stand in the text"
    if fact["standing"] not in STANDINGS:
        yield f"standing {fact['standing']}"
    for name in set(fact) - {"kind", "standing", "quote", *FIELDS[kind]}:
        yield f"unknown field {name}"
    for name, value in fact.items():
        allowed = VALUE_IDS.get((kind, name))
        for item in value if isinstance(value, list) else [value]:
            if allowed is not None and item not in allowed:
                yield f"{name} {item}"
    if "date" in fact and not _is_edtf(fact["date"]):
        yield f"date {fact['date']}"


def _is_edtf(date: str) -> bool:
    ends = date[1:-1].split("..") if date.startswith("[") else date.split("/")
    return (
        1 <= len(ends) <= 2 and any(ends) and all(DAY.fullmatch(end) for end in ends if end not in ("", ".."))
    )
