"""What a server of pages is told, once."""

from __future__ import annotations

from dataclasses import dataclass, field
from secrets import token_urlsafe
from typing import Final

#: Names of this computer for itself.
LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`record` is a path or address, as `open_record` takes it.

    The server listens on `host` and `port` and answers to the names of this computer and to `hosts`; `prefix` stands before
    every address behind a proxy (`/chancery`). With `read_only` nothing can be written. `token` lets the browser write that
    was opened with it; it is random unless given. `who` is the name in which that browser judges.
    """

    record: str
    host: str = "127.0.0.1"
    port: int = 8710
    hosts: tuple[str, ...] = ()
    prefix: str = ""
    read_only: bool = False
    who: str = "reviewer"
    token: str = field(default_factory=lambda: token_urlsafe(24), repr=False)

    @property
    def names(self) -> frozenset[str]:
        """The names in a `Host` header to which the server answers, in lower case and without a port."""
        return frozenset(name.casefold() for name in (*LOOPBACK, self.host, *self.hosts))
