"""From what is raised to what is sent."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chancery.errors import (
    ChanceryError,
    InputError,
    MissingExtra,
    NotInRecord,
    QuestionError,
    RecordBusy,
    RecordDamaged,
    RecordUnwritable,
    StaleView,
)
from chancery.web.refusing import refused

_log: Final = logging.getLogger("chancery.web")

#: What each error is to HTTP, and whether its words are shown: those that name the user's own input, never a path.
_ERRORS: Final[tuple[tuple[type[ChanceryError], int, str, bool], ...]] = (
    (NotInRecord, 404, "not-in-record", False),
    (QuestionError, 400, "question", True),
    (InputError, 400, "invalid", True),
    (StaleView, 409, "stale", False),
    (RecordBusy, 503, "busy", False),
    (RecordUnwritable, 503, "unwritable", False),
    (RecordDamaged, 500, "damaged", False),
    (MissingExtra, 501, "missing-extra", True),
)


class Gone(Exception):
    """What was asked for was here once; `reason` says in words why it is no more."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def answer_failures(app: FastAPI) -> None:
    """Have every failure of a page answered by `refusing.refused`."""
    app.add_exception_handler(ChanceryError, _chancery)
    app.add_exception_handler(Gone, _gone)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)


async def _chancery(request: Request, failure: Exception) -> Response:
    for sort, status, code, is_shown in _ERRORS:
        if isinstance(failure, sort):
            return refused(request, status, code, str(failure) if is_shown else None)
    return await _defect(request, failure)


async def _gone(request: Request, failure: Exception) -> Response:
    assert isinstance(failure, Gone)
    return refused(request, 410, "gone", failure.reason)


async def _http(request: Request, failure: Exception) -> Response:
    assert isinstance(failure, HTTPException)
    return refused(request, failure.status_code)


async def _invalid(request: Request, failure: Exception) -> Response:
    assert isinstance(failure, RequestValidationError)
    told = "; ".join(f"{one['loc'][-1]}: {one['msg']}" for one in failure.errors())
    return refused(request, 400, "invalid", told)


async def _defect(request: Request, failure: Exception) -> Response:
    # What failed is logged by its sort and place only: messages may hold the text of a report.
    _log.error("%s in %s", type(failure).__name__, _place(failure))
    return refused(request, 500, "defect")


def _place(failure: BaseException) -> str:
    """The innermost line that failed."""
    steps = traceback.extract_tb(failure.__traceback__)
    return f"{steps[-1].name}, line {steps[-1].lineno} of {Path(steps[-1].filename).name}" if steps else "?"


class Failures:
    """Answers what nobody expected, and keeps its message out of the log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as failure:
            if begun or scope["type"] != "http":
                raise
            answer = await _defect(Request(scope), failure)
            await answer(scope, receive, send)
