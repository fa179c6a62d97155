"""Values of fields as pages show them."""

from __future__ import annotations

from typing import Any

import pytest

from chancery.web.views.values import shown_text


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("date", "../2025-04-09", "until 9 April 2025"),
        ("follows_date", "2025-04", "April 2025"),
        ("states", ["JOR", "XXX"], "Jordan (JOR); XXX"),
        ("type", "memorandum-of-understanding", "memorandum of understanding"),
        ("sectors", ["science-technology", "health"], "science and technology; health"),
        ("title", "Agreement of 2025-04-09", "Agreement of 2025-04-09"),
        ("visitor", [{"name": "Tô Lâm", "office": "President", "state": "VNM"}], "Tô Lâm (President, VNM)"),
        ("declared", 5, "5"),
    ],
)
def test_days_states_and_ids_are_shown_in_words(field: str, value: Any, text: str) -> None:
    assert shown_text(field, value) == text
