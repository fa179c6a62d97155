"""Who is signed in, and who tried too often. Both are forgotten when the server stops."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil
from secrets import token_urlsafe
from threading import Lock
from typing import Final

#: Seconds after which a person signs in again, and so many may be signed in at once.
LASTS: Final = 12 * 3600.0
_MOST: Final = 10_000

#: So many wrong passwords are taken; from then on each costs twice the wait of the one before, in seconds.
FREE: Final = 5
_FIRST: Final = 5.0
_LONGEST: Final = 900.0


@dataclass(slots=True)
class Sessions:
    """Signed-in people by the word in their cookie."""

    clock: Callable[[], float] = time.monotonic
    _held: dict[str, tuple[str, float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def begin(self, name: str) -> str:
        """The word of a new session."""
        word = token_urlsafe(32)
        with self._lock:
            now = self.clock()
            self._held = {word: one for word, one in self._held.items() if one[1] > now}
            while len(self._held) >= _MOST:
                del self._held[next(iter(self._held))]
            self._held[word] = (name, now + LASTS)
        return word

    def name(self, word: str) -> str | None:
        """Who is signed in with this word."""
        held = self._held.get(word)
        return held[0] if held and held[1] > self.clock() else None

    def end(self, word: str) -> None:
        """Forget a session."""
        with self._lock:
            self._held.pop(word, None)


@dataclass(slots=True)
class Throttle:
    """Wrong passwords by what they are counted under: the name, and the address they came from."""

    clock: Callable[[], float] = time.monotonic
    _failed: dict[str, tuple[int, float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def wait(self, *keys: str) -> int:
        """Seconds until another try is taken under all of `keys`; 0 for now."""
        now = self.clock()
        return max(0, *(ceil(self._failed.get(key, (0, now))[1] - now) for key in keys))

    def failed(self, *keys: str) -> None:
        """Count a wrong password."""
        with self._lock:
            now = self.clock()
            self._failed = {key: one for key, one in self._failed.items() if now - one[1] < _LONGEST}
            for key in keys:
                times = self._failed.get(key, (0, now))[0] + 1
                pause = min(_LONGEST, _FIRST * 2 ** min(times - FREE, 20)) if times >= FREE else 0.0
                self._failed[key] = (times, now + pause)

    def succeeded(self, *keys: str) -> None:
        """Forget what was counted."""
        with self._lock:
            for key in keys:
                self._failed.pop(key, None)
