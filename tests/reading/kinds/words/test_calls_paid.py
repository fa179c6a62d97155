"""`called on` somebody: a call that is paid says nothing, one upon somebody to do something does."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

_read = reader("2024-10-12")
_BEFORE = "Minister Andrew Lee of New Zealand reached Santiago on Tuesday. "


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("He called on President Jose Diaz of Chile the next morning and left for Lima on Friday.", []),
        ("He called on President Jose Diaz of Chile.", []),
        ("He called on Chile to open its ports.", [("done", "Andrew Lee", "reported")]),
        ("He called on Chile and Peru for restraint.", [("done", "Andrew Lee", "reported")]),
    ],
)
def test_a_call_paid_is_no_statement(sentence: str, said: list[tuple[str, str, str]]) -> None:
    assert told(_read(_BEFORE + sentence, "statement"), "speaker", "mode") == said
