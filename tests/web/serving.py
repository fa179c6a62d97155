"""A real server on loopback, in a thread of the tests."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from fastapi import APIRouter

from chancery.web.app import create_app
from chancery.web.settings import Settings

#: The token with which the servers of the tests are entered.
TOKEN = "for-the-tests"


def cookie(name: str, site: str) -> str:
    """The name under which the server at the address `site` gives its cookie `name`: cookies know no port."""
    return f"{name}-{urlsplit(site).port}"


def entered(site: str) -> dict[str, str]:
    """The headers of a browser that was opened with the printed address of the server at `site` and sends one of its forms."""
    return {"Origin": site, "Cookie": f"{cookie('chancery-writer', site)}={TOKEN}"}


@contextmanager
def served(record: Path, *, more: APIRouter | None = None, **settings: object) -> Iterator[str]:
    """The address of a server of `record`, without a slash at its end; `settings` as `Settings` takes them.

    `more` are addresses that are there beside those of the pages.
    """
    given = replace(Settings(record=str(record), token=TOKEN), **settings)
    app = create_app(given)
    if more is not None:
        app.include_router(more)
    config = uvicorn.Config(app, host=given.host, port=0, log_level="warning", lifespan="on")
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    try:
        yield f"http://{given.host}:{socket.getsockname()[1]}{given.prefix}"
    finally:
        server.should_exit = True
        thread.join()
        socket.close()
