"""JSON Lines: one fact a line, the same bytes every run, whatever the text holds."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from chancery.export.jsonl import encode_facts
from chancery.model.json_line import encode_line
from tests.export.samples import FACTS, HOSTILE_FACT, OBSTACLE

# A high surrogate directly before a low one is one character in JSON: no Python string that was decoded holds that.
_TEXT = st.text(st.characters(codec=None, exclude_categories=())).filter(
    lambda text: text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") == text
)


def test_a_fact_is_one_line_with_its_keys_in_the_order_of_the_contract() -> None:
    assert encode_facts([OBSTACLE]).decode() == (
        '{"kind": "obstacle", "id": "' + OBSTACLE.id + '", "report": "berg-in-hanoi", "standing": "done", '
        '"text": "distance", "cause": "distance", "states": ["NOR", "VNM"], '
        '"evidence": [{"start": 702, "end": 735, "quote": "Analysts see distance as a hurdle"}], '
        '"spans": {"text": [{"start": 715, "end": 723, "quote": "distance"}], '
        '"cause": [{"start": 715, "end": 723, "quote": "distance"}]}, '
        '"basis": {"states": "pair-of-report"}, "pattern": "sample.obstacle"}\n'
    )


def test_text_is_written_as_itself_and_not_escaped() -> None:
    assert encode_line({"text": "Việt Nam 会談 🤝"}) == '{"text": "Việt Nam 会談 🤝"}\n'.encode()


def test_a_lone_surrogate_is_written_as_its_escape() -> None:
    assert encode_line({"text": "a\ud800b"}) == b'{"text": "a\\ud800b"}\n'


def test_no_facts_are_no_bytes() -> None:
    assert encode_facts([]) == b""


def test_two_runs_give_the_same_bytes() -> None:
    assert encode_facts([*FACTS, HOSTILE_FACT]) == encode_facts([*FACTS, HOSTILE_FACT])


@given(_TEXT)
def test_every_string_comes_back_from_one_line(text: str) -> None:
    line = encode_line({"text": text})
    assert json.loads(line) == {"text": text}
    assert len(line.decode("utf-8").splitlines()) == 1


def test_every_sample_comes_back() -> None:
    lines: list[Any] = [json.loads(line) for line in encode_facts([*FACTS, HOSTILE_FACT]).splitlines()]
    assert lines == [fact.as_json() for fact in (*FACTS, HOSTILE_FACT)]
