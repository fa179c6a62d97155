"""The way in from the shell."""

from __future__ import annotations

import sys


def main() -> None:
    """Run `chancery` on the arguments of the process; always ends by raising `SystemExit`."""
    from chancery.cli.app import app
    from chancery.cli.pipes import leave_quietly

    try:
        app()
    finally:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            leave_quietly()
