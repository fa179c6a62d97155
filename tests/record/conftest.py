"""An open store on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chancery.record import Store, open_store


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    with open_store(address) as store:
        yield store
