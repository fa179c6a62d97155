"""What is sent when a request cannot be answered: constant words on a page, one shape in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from chancery.export.printable import one_line
from chancery.web.frame import Frame
from chancery.web.json_twin import to_json

#: Longer words from outside are cut where they are shown.
_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong: the status of HTTP, a word for programs, words for people, what to do, and details if any."""

    status: int
    code: str
    title: str
    advice: str
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """The one shape of an error in JSON."""

    error: Problem


_PROBLEMS: Final = {
    "not-found": Problem(404, "not-found", "There is no such page", "Look it up in the registry."),
    "not-in-record": Problem(
        404, "not-in-record", "The record holds nothing under this name", "Look it up in the registry."
    ),
    "gone": Problem(
        410, "gone", "This was withdrawn", "It stays on record that it was here; the reason is below."
    ),
    "question": Problem(
        400, "question", "What was asked for does not exist", "Change what the address or the form says."
    ),
    "invalid": Problem(
        400, "invalid", "The request is not as it should be", "Change what the address or the form says."
    ),
    "host": Problem(
        403, "host", "This server does not answer to that name", "Open it under the address it printed."
    ),
    "origin": Problem(
        403, "origin", "This request came from another page", "Open the page here and send it again."
    ),
    "unknown": Problem(
        401, "unknown", "This is shown to users only", "Sign in, or ask whoever runs the server."
    ),
    "forbidden": Problem(403, "forbidden", "You may not do this", "Sign in as somebody who may."),
    "stale": Problem(
        409, "stale", "This changed since you looked at it", "Look at it as it is now, and decide again."
    ),
    "method": Problem(405, "method", "This address takes no such request", "See the description of the API."),
    "too-large": Problem(413, "too-large", "This is too large", "Send it in smaller parts."),
    "too-long": Problem(414, "too-long", "This address is too long", "Leave some of it out."),
    "busy": Problem(503, "busy", "Others are writing to the record", "Try again in a moment."),
    "unwritable": Problem(
        503, "unwritable", "The record cannot be written", "Make room or give permission; nothing is lost."
    ),
    "damaged": Problem(
        500, "damaged", "Something in the record is damaged", "Run chancery check, restore the last backup."
    ),
    "missing-extra": Problem(
        501, "missing-extra", "This needs a package that is not installed", "Ask whoever runs the server."
    ),
    "defect": Problem(500, "defect", "Something went wrong here", "Try again; if it stays, report a defect."),
}
_BY_STATUS: Final = {
    400: "invalid", 401: "unknown", 403: "forbidden", 404: "not-found", 405: "method", 409: "stale", 410: "gone",
    413: "too-large", 414: "too-long", 422: "invalid", 503: "busy",
}  # fmt: skip

#: What beside the words belongs to an answer. What is left of a body that was not taken must not be read as a request.
_BESIDE: Final[Mapping[int, Mapping[str, str]]] = {
    401: {"WWW-Authenticate": "Bearer"},
    413: {"Connection": "close"},
    503: {"Retry-After": "2"},
}


def problem_of(status: int, code: str | None = None, detail: str | None = None) -> Problem:
    """The problem of a status, or the one that `code` names, with `detail` on one line and not too long."""
    known = _PROBLEMS[code or _BY_STATUS.get(status, "defect")]
    shown = one_line(detail)[:_LONGEST] if detail else None
    return Problem(status, known.code, known.title, known.advice, shown)


def refused(request: Request, status: int, code: str | None = None, detail: str | None = None) -> Response:
    """The answer: JSON where JSON was asked for, else a page."""
    problem = problem_of(status, code, detail)
    headers = {"Cache-Control": "no-store", **_BESIDE.get(status, {})}
    if wants_json(request):
        body = to_json(Refusal(problem))
        return Response(body, status_code=status, media_type="application/json", headers=headers)
    page = Frame.of(request).render("error.html", problem=problem)
    return HTMLResponse(page, status_code=status, headers=headers)


def wants_json(request: Request) -> bool:
    """Whether who asks is a program that is to be answered in JSON."""
    accepted = request.headers.get("accept", "")
    return request.scope["path"].endswith(".json") or (
        "application/json" in accepted and "text/html" not in accepted
    )
