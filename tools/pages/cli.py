"""The page of the command line: every command's own help, as the shell shows it."""

from __future__ import annotations

from collections.abc import Iterator

from typer.main import get_command
from typer.testing import CliRunner

from chancery.cli.app import app

#: Help is folded to this many columns, whatever the terminal.
WIDTH = 100


def page() -> str:
    return "\n".join(_sections())


def commands() -> list[str]:
    """The names of all commands, in the order of the help."""
    return list(getattr(get_command(app), "commands", {}))


def _sections() -> Iterator[str]:
    yield "# Command line\n"
    yield _block()
    for name in commands():
        yield f"## chancery {name}\n"
        yield _block(name)


def _block(*command: str) -> str:
    surroundings = {"COLUMNS": str(WIDTH), "TERMINAL_WIDTH": str(WIDTH), "NO_COLOR": "1"}
    shown = CliRunner().invoke(
        app, [*command, "--help"], prog_name="chancery", env=surroundings, terminal_width=WIDTH
    )
    if shown.exit_code:
        raise RuntimeError(f"chancery {' '.join(command)} --help: {shown.output}")
    lines = "\n".join(line.rstrip() for line in shown.output.strip().splitlines())
    return f"```text\n{lines}\n```\n"
