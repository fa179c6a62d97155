"""How often Python looks for cycles while an archive is read."""

from __future__ import annotations

import gc

import pytest

from chancery.archive.collecting import collecting_seldom


def test_it_looks_seldom_and_as_before_when_that_is_over() -> None:
    before = gc.get_threshold()
    with collecting_seldom():
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before


def test_it_looks_as_before_when_something_fails() -> None:
    before = gc.get_threshold()
    with pytest.raises(KeyError), collecting_seldom():
        raise KeyError
    assert gc.get_threshold() == before
