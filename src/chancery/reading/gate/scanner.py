"""The engine of the gate: which of many sets of expressions are found in a text, in one pass over its bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from chancery.errors import MissingExtra

#: Bytes that the engine may spend on states it makes as it goes; then it forgets them and begins anew.
_MOST_MEMORY: Final = 64 << 20


class Scanner:
    """Tells which of its terms are in a folded text; a term is found when any of its expressions is.

    Raises `MissingExtra` when google-re2 is not installed.
    """

    def __init__(self, terms: Sequence[Sequence[str]]) -> None:
        try:
            import re2
        except ImportError:
            raise MissingExtra("google-re2", "fast") from None

        options = re2.Options()
        options.max_mem = _MOST_MEMORY
        options.encoding = re2.Options.Encoding.LATIN1
        options.log_errors = False
        self._set: Any = re2.Set.SearchSet(options)
        for term in terms:
            self._set.Add("|".join(term).encode())
        self._set.Compile()

    def hits(self, text: bytes) -> frozenset[int]:
        """The numbers of the terms found."""
        return frozenset(self._set.Match(text) or ())
