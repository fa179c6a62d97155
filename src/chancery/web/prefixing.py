"""Behind a proxy that serves Chancery under a path of its own."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send


class Prefix:
    """Takes `prefix` off the path of a request, whether or not the proxy has done so already."""

    def __init__(self, app: ASGIApp, prefix: str) -> None:
        self._app = app
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._prefix and scope["type"] == "http":
            scope = {
                **scope,
                "root_path": self._prefix if scope["path"].startswith(f"{self._prefix}/") else "",
            }
        await self._app(scope, receive, send)
