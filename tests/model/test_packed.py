"""The bytes that a fact's id is worked out from."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from chancery.model.fact import packed

WORDS = st.text(st.characters(codec=None), max_size=8)
CONTENT = st.dictionaries(
    WORDS,
    st.recursive(
        WORDS | st.integers(-(2**40), 2**40) | st.booleans() | st.none(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
        max_leaves=6,
    ),
    max_size=4,
)


@given(CONTENT)
def test_they_are_what_the_json_module_writes(content: dict[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert packed(content) == text.encode("utf-8", "surrogatepass")


def test_a_lone_surrogate_is_packed_as_it_stands() -> None:
    assert packed({"b": "\ud800", "a": 1}) == b'{"a":1,"b":"\xed\xa0\x80"}'
