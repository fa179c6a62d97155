"""The socket on which the pages are served."""

from __future__ import annotations

from socket import IPPROTO_TCP, socket

import uvicorn

#: What is listened on.
Socket = socket


def listen(host: str, port: int) -> socket:
    """A socket at this address, with port 0 at a free one; leaves with exit code 1 when it is taken."""
    return prompt(uvicorn.Config("", host=host, port=port, log_level="warning").bind_socket())


def prompt(bound: socket) -> socket:
    """The same socket, told to be one of TCP; `bound` is closed to its holder.

    Only of a socket that says so asyncio lets small packets go at once. Else the body of an answer waits until the browser has
    confirmed its headers, which takes some 40 ms. Source: RFC 896 (Nagle); RFC 1122, 4.2.3.2 (delayed acknowledgement).
    """
    return socket(bound.family, bound.type, IPPROTO_TCP, bound.detach())
