"""Fetching what a user named by its address: the one place that asks the network, and only where the server was told to.

A name is looked up once; every address it has must be public, and the connection goes to the address that was looked at, so
that a second answer of the name server changes nothing. Each redirect is looked at as the first address was. Source: OWASP
Server Side Request Forgery Prevention Cheat Sheet; RFC 6890 (special-purpose addresses), RFC 6052 and RFC 3056 (IPv4 in IPv6).
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import urljoin, urlsplit

from chancery.errors import InputError

#: Bytes, seconds in all, and redirects.
LARGEST: Final = 20_000_000
LONGEST: Final = 30.0
REDIRECTS: Final = 3

#: What an answer may be, and the suffix under which the intake reads it.
TYPES: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_PORTS: Final = {"http": 80, "https": 443}
#: Networks that lead to others, which `is_global` lets through: NAT64, 6to4, Teredo.
_DISGUISED: Final = tuple(map(ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")))
_CHUNK: Final = 1 << 16

Lookup = Callable[[str, int], list[str]]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: the address at the end of all redirects, the bytes, the suffix for the intake."""

    url: str
    content: bytes
    suffix: str


def fetch(url: str, *, lookup: Lookup | None = None, seconds: float = LONGEST) -> Fetched:
    """The document at `url`. Raises `InputError` for what is not public, too large, too slow or no text."""
    until = time.monotonic() + seconds
    at = url
    for _ in range(REDIRECTS + 1):
        host, port, secure = _parts(at)
        address = _vetted(at, (lookup or _looked_up)(host, port))
        connection = _Pinned(host, port, address, secure, max(0.1, until - time.monotonic()))
        try:
            answer = _ask(connection, at)
            if answer.status not in (301, 302, 303, 307, 308):
                return _taken(answer, at, until)
            there = urljoin(at, answer.getheader("location") or "")
            if secure and not there.startswith("https:"):
                raise InputError(at, "it leads from https to something else", "give the last address itself")
            at = there
        except (OSError, HTTPException):
            raise InputError(
                at, "it could not be fetched", "look whether it is right, and try again later"
            ) from None
        finally:
            connection.close()
    raise InputError(url, f"it leads on more than {REDIRECTS} times", "give the last address itself")


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is one of the public Internet, whatever it is wrapped into."""
    inner = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    if inner is not None:
        return is_public(inner)
    if any(address.version == network.version and address in network for network in _DISGUISED):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _parts(url: str) -> tuple[str, int, bool]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    usual = _PORTS.get(parts.scheme)
    if (
        usual is None
        or not parts.hostname
        or parts.username is not None
        or not url.isprintable()
        or " " in url
    ):
        raise InputError(url, "this is no address of a page", "write it like https://agency.example/news/1")
    if port not in (None, usual):
        raise InputError(url, "it names a port", "only the usual ports of http and https are asked")
    return parts.hostname, usual, parts.scheme == "https"


def _looked_up(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return [str(one[4][0]) for one in found]


def _vetted(url: str, addresses: list[str]) -> str:
    """The first of the addresses when all of them are public."""
    if not addresses:
        raise InputError(url, "there is no such server", "look whether the address is right")
    if not all(is_public(ip_address(one.partition("%")[0])) for one in addresses):
        raise InputError(url, "it is not on the public Internet", "save the page and add the file")
    return addresses[0]


def _ask(connection: HTTPConnection, url: str) -> HTTPResponse:
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"Accept": ", ".join(TYPES), "Accept-Encoding": "identity", "User-Agent": "chancery"}
    connection.request("GET", path.encode("ascii", "replace").decode(), headers=headers)
    return connection.getresponse()


def _taken(answer: HTTPResponse, url: str, until: float) -> Fetched:
    if answer.status != 200:
        raise InputError(url, f"the server answers {answer.status}", "look whether the address is right")
    sort = (answer.getheader("content-type") or "").partition(";")[0].strip().lower()
    if sort not in TYPES or (answer.getheader("content-encoding") or "identity") != "identity":
        raise InputError(url, "this is no page, text, PDF or Word document", "save it and add the file")
    content = bytearray()
    while chunk := answer.read1(_CHUNK):
        content += chunk
        if len(content) > LARGEST:
            raise InputError(url, f"it is larger than {LARGEST // 1_000_000} MB", "save it and add the file")
        if time.monotonic() > until:
            raise InputError(url, "it takes too long to come", "save it and add the file")
    return Fetched(url, bytes(content), TYPES[sort])


class _Pinned(HTTPConnection):
    """A connection to the one address that was looked at, in the name of the host."""

    def __init__(self, host: str, port: int, address: str, secure: bool, seconds: float) -> None:
        super().__init__(host, port, timeout=seconds)
        self._address = address
        self._secure = secure

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), self.timeout)
        context = ssl.create_default_context() if self._secure else None
        self.sock = context.wrap_socket(plain, server_hostname=self.host) if context else plain
