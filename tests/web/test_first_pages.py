"""A server that has just begun answers many readers who come at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.clients import clients_of
from chancery.keeping import open_record

_SERVE = (sys.executable, "-c", "from chancery.cli import main; main()", "serve", "--read-only", "--no-open")


def test_twenty_who_come_first_are_all_answered(sample_record: Path) -> None:
    with open_record(sample_record, read_only=True) as record:
        paths = [f"/entry/{card.id}" for card in record.registry.shelf().cards][:60]
    for _ in range(2):
        with subprocess.Popen(
            [*_SERVE, "--port", "0", "--record", str(sample_record)], stdout=subprocess.PIPE, text=True
        ) as server:
            assert server.stdout
            address = server.stdout.readline().strip()
            try:
                with clients_of(address, 20) as clients:
                    assert len(clients.ask(paths)) == len(paths)
            finally:
                server.terminate()
