"""What several processes print, each of which sets words in an order of its own in its sets."""

from __future__ import annotations

import os
import subprocess
import sys


def printed(code: str) -> set[bytes]:
    """What `code` prints under different hash seeds: one thing where nothing rests on the order of a set."""
    return {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        ).stdout
        for seed in ("1", "2")
    }
