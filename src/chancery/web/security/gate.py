"""Who may look: where there are users, nothing is shown to whoever has not said who they are."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from chancery.web.refusing import refused
from chancery.web.security.door import person_at
from chancery.web.settings import Settings

SIGN_IN: Final = "/sign-in"
#: What is there before anybody has signed in: nothing of the record.
_OPEN: Final = (SIGN_IN, "/static/", "/favicon.ico")


class Gate:
    """Sends whoever has not signed in to the page where they can, and refuses programs with 401."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        settings = self._settings
        if scope["type"] == "http" and not settings.is_local and not settings.public:
            request = Request(scope)
            path = scope["path"].removeprefix(settings.prefix)
            if not path.startswith(_OPEN) and not person_at(request).name:
                await self._turn_away(request, path)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _turn_away(self, request: Request, path: str) -> ASGIApp:
        wants_page = request.method == "GET" and "text/html" in request.headers.get("accept", "")
        if not wants_page or self._settings.proxy_header:
            return refused(request, 401)
        query = f"?{request.url.query}" if request.url.query else ""
        to = f"{self._settings.prefix}{SIGN_IN}?to={quote(path + query, safe='/')}"
        return RedirectResponse(to, status_code=303, headers={"Cache-Control": "no-store"})
