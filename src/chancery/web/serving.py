"""Running the pages until somebody stops them."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from dataclasses import replace
from threading import Thread
from typing import Any, Final

import uvicorn

from chancery.web.app import create_app
from chancery.web.listening import prompt
from chancery.web.settings import Settings
from chancery.web.warming import warm

#: So many requests are answered at once; what comes beyond is told to come again.
_AT_ONCE: Final = 200
#: Seconds that a connection may rest, and bytes of its headers.
_REST: Final = 10
_HEADERS: Final = 32_768


class _Announcing(uvicorn.Server):
    """A server that tells when it answers."""

    def __init__(self, config: uvicorn.Config, then: Callable[[], None]) -> None:
        super().__init__(config)
        self._then = then

    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets)
        self._then()


def serve(settings: Settings, *, announce: Callable[[str], None], browse: bool) -> None:
    """Serve until interrupted; `announce` is told the address once it answers, and with `browse` a browser is opened there.

    With port 0 a free one is taken. Raises what `open_record` raises; leaves with exit code 1 when the port is taken.
    """
    app = create_app(settings)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=_AT_ONCE,
        timeout_keep_alive=_REST,
        h11_max_incomplete_event_size=_HEADERS,
    )
    socket = prompt(config.bind_socket())
    address = _address(replace(settings, port=socket.getsockname()[1]))

    def ready() -> None:
        announce(address)
        Thread(target=warm, args=(app.state.site,), daemon=True).start()
        if browse:
            webbrowser.open(address)

    _Announcing(config, ready).run(sockets=[socket])


def _address(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    entrance = "" if settings.read_only or not settings.is_local else f"enter?token={settings.token}"
    return f"http://{host}:{settings.port}{settings.prefix}/{entrance}"
