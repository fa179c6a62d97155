"""A record read by the plain grammar, on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chancery.keeping import Record
from tests.keeping.plain import open_plain


@pytest.fixture
def record(address: str) -> Iterator[Record]:
    with open_plain(address) as record:
        yield record
        assert record.check() == ()
