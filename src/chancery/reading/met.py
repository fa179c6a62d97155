"""Which patterns can stand in a row of groups by what they cannot do without, told from one number a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from chancery.reading.alphabet import tags_of
from chancery.reading.needs import Need, commonness

#: Choices by the needs that lead to patterns; forgotten when there are too many.
_MOST_CHOICES: Final = 8192


class NeedsMet:
    """The needs of the patterns of some files, a bit each. Patterns go by their rank in their file."""

    def __init__(self, files: Mapping[str, Sequence[Sequence[Need]]]) -> None:
        every = {need for patterns in files.values() for needs in patterns for need in needs}
        bits = {need: 1 << at for at, need in enumerate(sorted(every, key=sorted))}
        self._of_symbol = _OfSymbols(bits)
        self._files = {name: _Choices(patterns, bits) for name, patterns in files.items()}

    def of(self, symbols: str) -> int:
        """The needs that a row of symbols meets."""
        met, of_symbol = 0, self._of_symbol
        for symbol in set(symbols):
            met |= of_symbol[symbol]
        return met

    def able(self, name: str, met: int) -> list[int]:
        """The ranks of the patterns of a file all of whose needs are among those met, in order."""
        choices = self._files[name]
        return [rank for rank, needed in choices[met & choices.rare] if needed & met == needed]


class _OfSymbols(dict[str, int]):
    """The needs that a group with the tags of a symbol meets."""

    def __init__(self, bits: Mapping[Need, int]) -> None:
        super().__init__()
        self._of_tag: dict[str, int] = {}
        for need, bit in bits.items():
            for tag in need:
                self._of_tag[tag] = self._of_tag.get(tag, 0) | bit

    def __missing__(self, symbol: str) -> int:
        met = 0
        for tag in tags_of(ord(symbol)):
            met |= self._of_tag.get(tag, 0)
        self[symbol] = met
        return met


class _Choices(dict[int, tuple[tuple[int, int], ...]]):
    """By the rare needs met, the patterns of a file that one of these leads to: their ranks, with all they need.

    A pattern is led to by the rarest of its needs; one that needs nothing is always there.
    """

    def __init__(self, patterns: Sequence[Sequence[Need]], bits: Mapping[Need, int]) -> None:
        super().__init__()
        self._needed = tuple(sum(bits[need] for need in set(needs)) for needs in patterns)
        self._led = tuple(bits[min(needs, key=commonness)] if needs else 0 for needs in patterns)
        self.rare = 0
        for bit in self._led:
            self.rare |= bit

    def __missing__(self, rare: int) -> tuple[tuple[int, int], ...]:
        if len(self) >= _MOST_CHOICES:
            self.clear()
        rows = enumerate(zip(self._led, self._needed, strict=True))
        found = self[rare] = tuple((rank, needed) for rank, (led, needed) in rows if not led or led & rare)
        return found
