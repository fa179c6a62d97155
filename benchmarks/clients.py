"""Clients that each wait for their answer before they ask again, in processes of their own."""

from __future__ import annotations

import http.client
import multiprocessing
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from urllib.parse import urlsplit

#: Seconds after which an answer is given up.
_TIMEOUT = 120.0


@dataclass(frozen=True, slots=True)
class Clients:
    """So many as there are pipes to them."""

    pipes: tuple[Connection, ...]

    def ask(self, paths: Sequence[str]) -> list[float]:
        """Milliseconds that each answer took; all clients begin at once, each with its share of `paths` on one connection.

        Raises `RuntimeError` for an answer that is not 200.
        """
        for at, pipe in enumerate(self.pipes):
            pipe.send(paths[at :: len(self.pipes)])
        told = [pipe.recv() for pipe in self.pipes]
        for one in told:
            if isinstance(one, str):
                raise RuntimeError(one)
        return [taken for one in told for taken in one]


@contextmanager
def clients_of(address: str, number: int) -> Iterator[Clients]:
    """So many clients of the server at `address`."""
    pairs = [multiprocessing.Pipe() for _ in range(number)]
    begun = [multiprocessing.Process(target=_client, args=(address, end), daemon=True) for _, end in pairs]
    for process in begun:
        process.start()
    try:
        yield Clients(tuple(ours for ours, _ in pairs))
    finally:
        for process in begun:
            process.terminate()
            process.join()


def _client(address: str, pipe: Connection) -> None:
    while True:
        paths: Sequence[str] = pipe.recv()
        try:
            pipe.send(_asked(address, paths))
        except (OSError, http.client.HTTPException, RuntimeError) as problem:
            pipe.send(f"{type(problem).__name__}: {problem}")


def _asked(address: str, paths: Sequence[str]) -> list[float]:
    place = urlsplit(address)
    connection = http.client.HTTPConnection(str(place.hostname), place.port, timeout=_TIMEOUT)
    taken = []
    for path in paths:
        begun = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        taken.append((time.perf_counter() - begun) * 1000)
        if answer.status != 200:
            raise RuntimeError(f"{path} gave {answer.status}")
    connection.close()
    return taken
