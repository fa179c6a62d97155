"""One object as one line of JSON."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from chancery.model.json_line import encode_line

WORDS = st.text(max_size=8) | st.text('a", :\\{}[]\u2028\x85\x00\x1f', max_size=12)
VALUES = st.recursive(
    WORDS | st.integers(-(2**40), 2**40) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(WORDS, VALUES, max_size=4))
def test_a_line_is_what_the_json_module_writes_without_breaks(value: dict[str, Any]) -> None:
    breaks = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}
    text = json.dumps(value, ensure_ascii=False).translate(breaks)
    assert encode_line(value) == text.encode() + b"\n"
    assert json.loads(encode_line(value)) == value


def test_what_is_no_unicode_is_escaped() -> None:
    assert encode_line({"a": ["\udfff\u2028", {}], "b": []}) == b'{"a": ["\\udfff\\u2028", {}], "b": []}\n'
