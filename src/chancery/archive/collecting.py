"""How often Python looks for cycles while an archive is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

#: Reading makes many small things that die at once and few cycles, so that looking at every 700 is looking too often.
_SELDOM: Final = (10_000, 20, 50)


def collect_seldom() -> None:
    """Look for cycles less often from now on, in a process that does nothing else."""
    gc.set_threshold(*_SELDOM)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for cycles less often while something is done."""
    before = gc.get_threshold()
    collect_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*before)
