"""Sessions that are the purpose of a journey."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

SESSION = " for the 28th session of the Oman-Mali joint commission."


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("A Malian delegation will visit Oman in June" + SESSION, "planned"),
        ("A Malian delegation is due to visit Oman in June" + SESSION, "planned"),
        ("A Malian delegation is expected in Oman in June" + SESSION, "planned"),
        ("A Malian delegation visited Oman in April" + SESSION, "done"),
    ],
)
def test_a_session_is_held_when_who_comes_for_it_is_there(text: str, standing: str) -> None:
    told = [(f["standing"], f["session"], f["date"]) for f in whole(text) if f["kind"] == "mechanism"]
    assert told == [(standing, 28, "2025-06" if standing == "planned" else "2025-04")]
