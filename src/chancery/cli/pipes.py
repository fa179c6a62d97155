"""Output whose reader went away before the end, as with `chancery read reports | head`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NoReturn

#: What a shell reports for a program ended by SIGPIPE; never mistaken for "something was not read".
READER_WENT_AWAY: Final = 141


@contextmanager
def quiet_when_reader_leaves() -> Iterator[None]:
    """End the process without a word when standard output is closed at its other end."""
    try:
        yield
    except BrokenPipeError:
        leave_quietly()


def leave_quietly() -> NoReturn:
    # The interpreter flushes standard output once more when it ends: give it somewhere to flush to.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(READER_WENT_AWAY)
