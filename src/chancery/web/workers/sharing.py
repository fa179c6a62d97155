"""What all workers of a server share, held by the process that began them and asked by them over a socket of this computer.

The socket lies in a folder that only its owner may enter, and who asks must know the key that a process hands to those it
begins. Source: Python, `multiprocessing.managers` (remote managers, authentication keys).
"""

from __future__ import annotations

from multiprocessing.managers import BaseManager
from threading import Thread
from typing import Any, Final

from chancery.web.common import Common

#: What may be asked of each.
_ASKED: Final = {
    "sessions": ("begin", "name", "end"),
    "throttle": ("wait", "failed", "succeeded"),
    "line": ("room", "take", "get", "latest"),
}


class _Holding(BaseManager):
    """Answers for a `Common` of its own process."""


class _Asking(BaseManager):
    """Asks for a `Common` of another process."""


for _name in _ASKED:
    _Asking.register(_name)


def share(common: Common) -> Any:
    """Answer for `common` as long as this process runs; the address to be handed to `reach` in processes that it begins."""
    for name, asked in _ASKED.items():
        _Holding.register(name, callable=lambda name=name: getattr(common, name), exposed=asked)
    server = _Holding().get_server()
    Thread(target=server.serve_forever, name="sharing", daemon=True).start()
    return server.address


def reach(address: Any) -> Common:
    """The `Common` that the process at `address` shares."""
    asking = _Asking(address)
    asking.connect()
    return Common(**{name: getattr(asking, name)() for name in _ASKED})
