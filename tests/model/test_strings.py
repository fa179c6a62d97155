"""The strings within a value of any shape."""

from __future__ import annotations

from chancery.model.strings import strings


def test_strings_are_found_at_any_depth_in_their_order() -> None:
    parties = [{"name": "Ministry of Health", "state": "VNM"}, {"name": "Chamber", "since": 1990}]
    assert list(strings({"parties": parties, "places": ("Lima", "Doha"), "session": 3})) == [
        "Ministry of Health",
        "VNM",
        "Chamber",
        "Lima",
        "Doha",
    ]


def test_a_string_is_its_own() -> None:
    assert list(strings("Lima")) == ["Lima"]
