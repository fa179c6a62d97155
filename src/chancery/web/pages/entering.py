"""The address that the server prints: it lets the browser write that opens it."""

from __future__ import annotations

from hmac import compare_digest

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from chancery.web.security.door import let_in
from chancery.web.site import SiteHere

router = APIRouter()


@router.get("/enter", include_in_schema=False)
def enter(request: Request, site: SiteHere, token: str) -> Response:
    """Take the token for a cookie and go to the first page, whose address has no token in it."""
    settings = site.settings
    if (
        not settings.is_local
        or settings.read_only
        or not compare_digest(token.encode(), settings.token.encode())
    ):
        raise HTTPException(403)
    answer = RedirectResponse(f"{settings.prefix}/", status_code=303, headers={"Cache-Control": "no-store"})
    let_in(request, answer)
    return answer
