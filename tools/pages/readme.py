"""The example in the README: a command on a bundled sample, with what it prints."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from typer.testing import CliRunner

from chancery.cli.app import app

ROOT: Final = Path(__file__).resolve().parent.parent.parent
README: Final = ROOT / "README.md"
BEGIN: Final = "<!-- example output: begin -->"
END: Final = "<!-- example output: end -->"
#: The output is folded to this many columns, whatever the terminal.
WIDTH: Final = 100

_COMMAND: Final = re.compile(r"^\$ chancery (read \S+)$", re.MULTILINE)


def written(text: str) -> str:
    """The README with the output of its first `chancery read` between the marks; raises `ValueError` without them."""
    before, _, rest = text.partition(BEGIN)
    _, mark, after = rest.partition(END)
    command = _COMMAND.search(before)
    if not mark or command is None:
        raise ValueError("the README has lost its example")
    return f"{before}{BEGIN}\n{_shown(command[1].split())}\n{END}{after}"


def _shown(arguments: list[str]) -> str:
    command, path = arguments
    surroundings = {"COLUMNS": str(WIDTH), "NO_COLOR": "1"}
    result = CliRunner().invoke(app, [command, str(ROOT / path), "--format", "table"], env=surroundings)
    if result.exit_code:
        raise RuntimeError(f"chancery {command} {path}: {result.output}")
    lines = "\n".join(line.rstrip() for line in result.output.strip("\n").splitlines())
    return f"```text\n{lines}\n```"
