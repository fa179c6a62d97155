"""Who may ask: a request must name this server as its host, and one that changes something must come from its own pages.

Any page in the same browser can send requests to a server on this computer; what keeps it out is that it cannot choose these
headers. Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet; Fetch Standard (`Origin`), Fetch Metadata
(`Sec-Fetch-Site`).
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from chancery.web.refusing import refused
from chancery.web.settings import Settings

_READING: Final = ("GET", "HEAD", "OPTIONS")
_OURS: Final = ("same-origin", "none")


class Origins:
    """Refuses with 403 what names another host, and what would write and does not come from here."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._names = settings.names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            problem = self._problem(scope["method"], Headers(scope=scope))
            if problem is not None:
                await refused(Request(scope), 403, problem)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _problem(self, method: str, headers: Headers) -> str | None:
        host = headers.get("host", "")
        if _name(host) not in self._names:
            return "host"
        if method in _READING or _has_key(headers):
            return None
        origin = headers.get("origin", "")
        from_here = urlsplit(origin).netloc.casefold() == host.casefold()
        if not origin or not from_here or headers.get("sec-fetch-site", _OURS[0]) not in _OURS:
            return "origin"
        return None


def _has_key(headers: Headers) -> bool:
    """A page elsewhere cannot send this header: a browser asks first, and is told no. Whether the key fits is seen later."""
    return headers.get("authorization", "").startswith("Bearer ") and not headers.get("origin")


def _name(host: str) -> str:
    """The name in a `Host` header; empty for what is none."""
    try:
        return (urlsplit(f"//{host}").hostname or "").casefold()
    except ValueError:
        return ""
