"""What is sent to a browser goes at once, in whatever parts."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from socket import AF_INET, IPPROTO_TCP, TCP_NODELAY, socket

from chancery.web.listening import prompt


def test_the_parts_of_an_answer_do_not_wait_for_each_other() -> None:
    bound = socket(AF_INET)
    bound.bind(("127.0.0.1", 0))
    # A thread of its own, for a browser of another test may have a loop in this one.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(_serve_one(bound))).result()


async def _serve_one(bound: socket) -> None:
    set_so = asyncio.get_running_loop().create_future()

    def note(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        set_so.set_result(writer.get_extra_info("socket").getsockopt(IPPROTO_TCP, TCP_NODELAY))
        writer.close()

    port = bound.getsockname()[1]
    async with await asyncio.start_server(note, sock=prompt(bound)):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        assert await set_so != 0
        writer.close()
