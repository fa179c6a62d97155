"""Running the pages until somebody stops them."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from dataclasses import replace
from threading import Thread

from chancery.keeping import open_record
from chancery.web.listening import Socket, listen
from chancery.web.settings import Settings
from chancery.web.workers.crew import serve_together


def serve(settings: Settings, *, announce: Callable[[str], None], browse: bool, workers: int = 1) -> None:
    """Serve until interrupted; `announce` is told the address once it answers, and with `browse` a browser is opened there.

    With port 0 a free one is taken. Several `workers` are processes that serve the record together. Raises what `open_record`
    raises; leaves with exit code 1 when the port is taken or a worker cannot begin.
    """

    def ready(bound: Socket) -> None:
        address = _address(settings, bound)
        announce(address)
        if browse:
            webbrowser.open(address)

    if workers == 1:
        _serve_alone(settings, ready)
    else:
        # What keeps the record from being served is told once, and an older one is brought forward by one process.
        open_record(settings.record, read_only=settings.read_only, create=False).close()
        bound = listen(settings.host, settings.port)
        serve_together(settings, bound, workers=workers, then=lambda: ready(bound))


def _serve_alone(settings: Settings, ready: Callable[[Socket], None]) -> None:
    from chancery.web.app import create_app
    from chancery.web.server import Server
    from chancery.web.warming import make_ready

    app = create_app(settings)
    bound = listen(settings.host, settings.port)

    def then() -> None:
        ready(bound)
        Thread(target=make_ready, args=(app.state.site,), daemon=True).start()

    Server(app, then=then).run(sockets=[bound])


def _address(settings: Settings, bound: Socket) -> str:
    settings = replace(settings, port=bound.getsockname()[1])
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    entrance = "" if settings.read_only or not settings.is_local else f"enter?token={settings.token}"
    return f"http://{host}:{settings.port}{settings.prefix}/{entrance}"
