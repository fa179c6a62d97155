"""How large a request may be; `docs/how-to/serve-pages.md` gives the figures to users."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chancery.web.refusing import refused

#: Bytes of a path with its query, of a body, and of a body that is a report.
ADDRESS: Final = 8_000
BODY: Final = 2_000_000
UPLOAD: Final = 50_000_000

#: Where larger bodies are taken.
UPLOADS: Final = ("/add",)


class Limits:
    """Refuses with 414 a long address and with 413 a large body, whether or not its length was told beforehand."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        if len(scope["raw_path"]) + len(scope["query_string"]) > ADDRESS:
            await refused(request, 414)(scope, receive, send)
            return
        most = UPLOAD if scope["path"].startswith(UPLOADS) else BODY
        if _told(Headers(scope=scope)) > most:
            await _let_pass(receive)
            await refused(request, 413)(scope, receive, send)
            return
        counted = _Counted(receive, most)
        try:
            await self._app(scope, counted, counted.before(send))
        except HTTPException:
            if not counted.is_over:
                raise
        if counted.is_over:
            if not counted.is_whole:
                await _let_pass(receive)
            await refused(request, 413)(scope, receive, send)


def _told(headers: Headers) -> int:
    length = headers.get("content-length", "0")
    return int(length) if length.isdecimal() else 0


async def _let_pass(receive: Receive) -> None:
    """Read on without keeping anything: a connection that is closed while the other side still sends loses the answer."""
    left = UPLOAD
    while left > 0:
        message = await receive()
        left -= len(message.get("body", b""))
        if not message.get("more_body"):
            return


class _Counted:
    """Hands a body on until it is over its limit; from then on nothing is handed on, and what is answered is not sent."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._left = most
        self.is_over = False
        self.is_whole = False

    async def __call__(self) -> Message:
        message = await self._receive()
        self._left -= len(message.get("body", b""))
        self.is_whole = not message.get("more_body", False)
        if self._left < 0:
            self.is_over = True
            raise HTTPException(413)
        return message

    def before(self, send: Send) -> Send:
        async def unless_over(message: Message) -> None:
            if not self.is_over:
                await send(message)

        return unless_over
