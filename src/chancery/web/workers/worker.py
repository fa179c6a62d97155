"""One worker: a process that serves the record beside others, on one socket."""

from __future__ import annotations

import os
import signal
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any

from chancery.web.listening import Socket
from chancery.web.settings import Settings
from chancery.web.workers.sharing import reach


def work(settings: Settings, bound: Socket, shared: Any, ready: Connection) -> None:
    """Serve until told to stop or until the process that began this one is gone; `ready` is closed once this one answers."""
    # The process that begins workers stays small: it needs nothing of the pages.
    from chancery.web.app import create_app
    from chancery.web.server import Server
    from chancery.web.warming import make_ready

    app = create_app(settings, common=reach(shared))
    Thread(target=_stop_with, name="watching", daemon=True).start()

    def then() -> None:
        ready.send(True)
        ready.close()
        Thread(target=make_ready, args=(app.state.site,), daemon=True).start()

    Server(app, then=then, shared=True).run(sockets=[bound])


def _stop_with() -> None:
    """Stop as if told to when the process that began this one has ended, whatever ended it."""
    above = parent_process()
    assert above is not None
    above.join()
    os.kill(os.getpid(), signal.SIGTERM)
