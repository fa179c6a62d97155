"""The way in from the shell."""

from __future__ import annotations

import gc
import sys

#: How many more objects may be made than are freed before Python looks for cycles. Its 700 make it go through the whole
#: vocabulary again and again while that is being built, which takes a third of the time to the first fact.
_BETWEEN_LOOKS = 100_000


def main() -> None:
    """Run `chancery` on the arguments of the process; always ends by raising `SystemExit`."""
    gc.set_threshold(_BETWEEN_LOOKS)
    from chancery.cli.app import app
    from chancery.cli.pipes import leave_quietly

    try:
        app()
    finally:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            leave_quietly()
