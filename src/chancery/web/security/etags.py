"""Conditional requests: a page that was sent is not sent again as long as the record is the same."""

from __future__ import annotations

from fastapi import Request, Response


def unchanged(request: Request, moment: str) -> Response | None:
    """`304 Not Modified` when the browser has the page of this moment, else None."""
    if not is_known(request.headers.get("if-none-match", ""), tag(moment)):
        return None
    return tagged(Response(status_code=304), moment)


def tagged(response: Response, moment: str) -> Response:
    """The response with its tag; a browser may keep it and asks each time whether it still holds."""
    response.headers["ETag"] = tag(moment)
    response.headers.setdefault("Cache-Control", "no-cache")
    return response


def is_known(asked: str, etag: str) -> bool:
    """Whether an `If-None-Match` header names the tag."""
    return etag in (part.strip() for part in asked.split(","))


def tag(moment: str) -> str:
    """The tag of a page of this moment."""
    return f'W/"{moment}"'
