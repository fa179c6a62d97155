"""The HTTP server of one process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from chancery.web.listening import Socket

#: So many requests are answered at once; what comes beyond is told to come again.
_AT_ONCE: Final = 200
#: Seconds that a connection may rest, and bytes of its headers.
_REST: Final = 10
_HEADERS: Final = 32_768
#: So many connections wait to be taken.
_WAITING: Final = 2_048


class Server(uvicorn.Server):
    """Serves an app; `then` is called once it answers. With `shared`, other processes take connections from the same socket."""

    def __init__(self, app: ASGIApp, *, then: Callable[[], None], shared: bool = False) -> None:
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            limit_concurrency=_AT_ONCE,
            timeout_keep_alive=_REST,
            h11_max_incomplete_event_size=_HEADERS,
            # That many connections a process takes at a time: one that took all that wait would leave the others idle.
            backlog=1 if shared else _WAITING,
        )
        super().__init__(config)
        self._then = then

    async def startup(self, sockets: list[Socket] | None = None) -> None:
        await super().startup(sockets)
        for one in sockets or ():
            one.listen(_WAITING)
        self._then()
