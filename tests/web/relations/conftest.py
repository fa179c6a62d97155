"""The drawing engine is woken first: it may take longer than a client waits."""

from __future__ import annotations

import pytest

from chancery.export.briefs import charts


@pytest.fixture(scope="session", autouse=True)
def _awake() -> None:
    charts.warm()
