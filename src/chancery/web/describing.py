"""The app without a record: its rooms and how they are described to programs."""

from __future__ import annotations

from typing import Any, Final

from fastapi import FastAPI

from chancery.keeping.versions import code
from chancery.web.pages import ROOMS

_ABOUT: Final = (
    "Every page is there as JSON under its address with `.json`, its tables under `.csv`, `.xlsx` and `.parquet`. "
    "Whoever writes, and where there are users whoever reads, sends `Authorization: Bearer KEY`: the token of the "
    "address that a server for one person prints, or the key of a user that `chancery users key` makes. "
    "An error has one shape: "
    '`{"error": {"status", "code", "title", "advice", "detail"}}`.'
)


def roomy_app(**more: Any) -> FastAPI:
    """An app with every room and its description; `more` is handed to `FastAPI`."""
    app = FastAPI(
        title="Chancery",
        summary="The record of relations between states.",
        description=_ABOUT,
        version=code(),
        docs_url=None,
        redoc_url=None,
        separate_input_output_schemas=False,
        **more,
    )
    for room in ROOMS:
        app.include_router(room)
    return app
