"""What a server of pages is told, once."""

from __future__ import annotations

from dataclasses import dataclass, field
from secrets import token_urlsafe
from typing import Final

from chancery.errors import QuestionError

#: Names of this computer for itself.
LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`record` is a path or address, as `open_record` takes it.

    The server listens on `host` and `port` and answers to the names of this computer and to `hosts`; `prefix` stands before
    every address behind a proxy (`/chancery`). With `read_only` nothing can be written. `token` lets the browser write that
    was opened with it; it is random unless given. `who` is the name in which that browser judges.

    For several people `users` names the file of users, who sign in; with `proxy_header` they come with their name in this
    header from a proxy at one of the addresses `proxies`, and from nowhere else. `public` lets everybody look who has not
    signed in. `https` says that browsers reach the server by HTTPS alone, so that they send their cookies in no other way.
    With `fetch` users may name addresses from which reports are fetched.
    """

    record: str
    host: str = "127.0.0.1"
    port: int = 8710
    hosts: tuple[str, ...] = ()
    prefix: str = ""
    read_only: bool = False
    who: str = "reviewer"
    users: str = ""
    proxy_header: str = ""
    proxies: tuple[str, ...] = ()
    public: bool = False
    https: bool = False
    fetch: bool = False
    token: str = field(default_factory=lambda: token_urlsafe(24), repr=False)

    def __post_init__(self) -> None:
        if self.is_local and self.host not in LOOPBACK:
            raise QuestionError(
                self.host,
                "whoever reaches this address could write",
                "name a file of users, made by chancery users add, or a proxy that names them",
            )
        if bool(self.proxy_header) != bool(self.proxies):
            raise QuestionError(
                self.proxy_header or "the proxy",
                "half of it is not said",
                "name the header and the proxy it comes from",
            )

    @property
    def is_local(self) -> bool:
        """Whether this serves the user of this computer alone."""
        return not self.users and not self.proxy_header

    @property
    def names(self) -> frozenset[str]:
        """The names in a `Host` header to which the server answers, in lower case and without a port."""
        return frozenset(name.casefold() for name in (*LOOPBACK, self.host, *self.hosts))
