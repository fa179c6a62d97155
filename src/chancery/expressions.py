"""Regular expressions that are taken apart when they are first asked for."""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """Stands for a compiled expression; what was asked of it once is its own from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._written = source, flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = re.compile(*self._written)
        found = getattr(self._compiled, name)
        # Kept, so that a search costs what it costs on the compiled expression itself.
        setattr(self, name, found)
        return found


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """The regular expression `source` with the flags of `re`, compiled at its first use.

    The rules of reading hold some 700 of them and a short report asks a hundred, so that compiling all would be most
    of the time to start. What is no expression is found out at the first use too, as `re.error`.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
