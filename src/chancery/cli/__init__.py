"""The command line: thin, no logic of its own, nothing heavy imported before a command needs it."""

from chancery.cli.entry import main

__all__ = ["main"]
