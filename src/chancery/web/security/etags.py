"""Conditional requests: a page that was sent is not sent again as long as the record is the same."""

from __future__ import annotations

from fastapi import Request, Response


def unchanged(request: Request, moment: str) -> Response | None:
    """`304 Not Modified` when the browser has the page of this moment, else None."""
    asked = request.headers.get("if-none-match", "")
    if _tag(moment) not in (part.strip() for part in asked.split(",")):
        return None
    return tagged(Response(status_code=304), moment)


def tagged(response: Response, moment: str) -> Response:
    """The response with its tag; a browser may keep it and asks each time whether it still holds."""
    response.headers["ETag"] = _tag(moment)
    response.headers.setdefault("Cache-Control", "no-cache")
    return response


def _tag(moment: str) -> str:
    return f'W/"{moment}"'
