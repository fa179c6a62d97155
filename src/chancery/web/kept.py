"""Answers that were sent, kept to be sent again as long as the record is the same."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chancery.web.security.etags import is_known, tag
from chancery.web.site import Site

#: Bytes of all answers that are kept, and of the largest one.
_ROOM: Final = 48_000_000
_LARGEST: Final = 1_000_000
#: Seconds after which an answer is made anew, since who may see it may have changed.
_LASTS: Final = 60.0


@dataclass(frozen=True, slots=True)
class _Answer:
    etag: str
    made: float
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Kept:
    """Answers a request for a public page from memory where it can; what bears no `ETag` of this moment is never kept.

    The name and the key of the one who asks are part of what an answer is kept under: nobody gets what another may see.
    """

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._site = site
        self._answers: OrderedDict[tuple[object, ...], _Answer] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        named = self._site.settings.proxy_header
        name = headers.get(named) if named else None
        key = (
            scope["path"],
            scope["query_string"],
            headers.get("cookie"),
            headers.get("authorization"),
            name,
        )
        etag = tag(self._site.moment())
        answer = self._answers.get(key)
        if answer is None or answer.etag != etag or time.monotonic() - answer.made > _LASTS:
            await self._app(scope, receive, _Keeping(send, etag, lambda made: self._keep(key, made)))
        elif is_known(headers.get("if-none-match", ""), etag):
            await _send(send, 304, [pair for pair in answer.headers if pair[0] in _WITHOUT_BODY], b"")
        else:
            await _send(send, 200, answer.headers, answer.body)

    def _keep(self, key: tuple[object, ...], answer: _Answer) -> None:
        with self._lock:
            before = self._answers.pop(key, None)
            self._answers[key] = answer
            self._bytes += len(answer.body) - (len(before.body) if before else 0)
            while self._bytes > _ROOM:
                _, oldest = self._answers.popitem(last=False)
                self._bytes -= len(oldest.body)


class _Keeping:
    """Sends on, and hands over what was sent when it is a whole page of the moment `etag`."""

    def __init__(self, send: Send, etag: str, keep: Callable[[_Answer], None]) -> None:
        self._send = send
        self._etag = etag
        self._keep = keep
        self._headers: list[tuple[bytes, bytes]] | None = None
        self._body = bytearray()

    async def __call__(self, message: Message) -> None:
        await self._send(message)
        if message["type"] == "http.response.start":
            headers = list(message["headers"])
            if message["status"] == 200 and (b"etag", self._etag.encode()) in headers:
                self._headers = headers
        elif self._headers is not None:
            self._body += message.get("body", b"")
            if len(self._body) > _LARGEST:
                self._headers = None
            elif not message.get("more_body"):
                self._keep(_Answer(self._etag, time.monotonic(), self._headers, bytes(self._body)))


_WITHOUT_BODY: Final = (b"etag", b"cache-control", b"vary")


async def _send(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
