"""What a server does before anybody asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from chancery.keeping import open_record
from chancery.web.settings import Settings
from chancery.web.site import Site
from chancery.web.views import registry
from chancery.web.warming import warm


def test_after_warming_nobody_waits_for_the_catalogue(
    sample_record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_record(str(sample_record), read_only=True) as record:
        site = Site(record, Settings(record=str(sample_record)))
        warm(site)

        def refuse(_: object) -> None:
            raise AssertionError("loaded again")

        monkeypatch.setattr(registry, "load", refuse)
        assert len(registry.catalogue_of(site)) == len(record.entries())
        assert site.remembered("pairs", lambda: ()) == record.registry.pairs()
