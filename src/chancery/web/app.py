"""The app: the record opened, the rooms put together, the doors guarded."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from chancery.keeping import Record, open_record
from chancery.web.common import Common
from chancery.web.describing import roomy_app
from chancery.web.failing import Failures, answer_failures
from chancery.web.kept import Kept
from chancery.web.moved import lead_on
from chancery.web.prefixing import Prefix
from chancery.web.security.gate import Gate
from chancery.web.security.headers import Headers
from chancery.web.security.limits import Limits
from chancery.web.security.origins import Origins
from chancery.web.settings import Settings
from chancery.web.site import Site
from chancery.web.words import load_words


def create_app(settings: Settings, *, record: Record | None = None, common: Common | None = None) -> FastAPI:
    """The pages of the record that `settings` name, as an ASGI app; a `record` that is given stays its owner's to close.

    `common` is what is shared where several processes serve the record.
    Raises what `open_record` raises.
    """
    load_words()
    opened = record or open_record(settings.record, read_only=settings.read_only, create=False)

    @asynccontextmanager
    async def closing(_: FastAPI) -> AsyncIterator[None]:
        yield
        if record is None:
            opened.close()

    app = roomy_app(lifespan=closing)
    site = app.state.site = Site(opened, settings, common=common)
    answer_failures(app)
    lead_on(app)
    # The last one added is the first one asked.
    app.add_middleware(Kept, site=site)
    app.add_middleware(Gate, settings=settings)
    app.add_middleware(Prefix, prefix=settings.prefix)
    app.add_middleware(Failures)
    app.add_middleware(Limits)
    app.add_middleware(Origins, settings=settings)
    app.add_middleware(Headers)
    return app
