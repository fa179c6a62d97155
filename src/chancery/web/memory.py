"""What was worked out of the record, kept as long as the record does not change; each thing is worked out by one at a time."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import Any, Final, TypeVar

T = TypeVar("T")

#: So many results are kept, those that were used last.
_KEPT: Final = 512

#: Seconds of work from which on the result of before the last change is given while a new one is made.
LONG: Final = 0.3


#: Whether what is being answered rests on a result of before the last change.
LATE: Final[ContextVar[bool]] = ContextVar("late", default=False)


@dataclass(slots=True)
class _Result:
    moment: str | None = None
    value: Any = None
    seconds: float = 0.0
    making: Lock = field(default_factory=Lock)


class Memory:
    """Keeps results by key and by the moment, which `now` gives: a word that changes whenever what they rest on does."""

    def __init__(self, now: Callable[[], str]) -> None:
        self._now = now
        self._results: OrderedDict[Hashable, _Result] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, work: Callable[[], T], *, patient: bool = False) -> T:
        """What `work` gives at this moment; who asks for the same meanwhile waits for it.

        With `patient`, work that took `LONG` the last time is done aside; the result of before is given until then, and `LATE`
        set.
        """
        result, moment = self._result(key), self._now()
        if result.moment == moment:
            found: T = result.value
            return found
        if patient and result.moment is not None and result.seconds >= LONG:
            if not result.making.locked():
                Thread(target=self._make, args=(result, work), daemon=True).start()
            LATE.set(True)
            before: T = result.value
            return before
        return self._make(result, work)

    def _result(self, key: Hashable) -> _Result:
        with self._lock:
            result = self._results.setdefault(key, _Result())
            self._results.move_to_end(key)
            while len(self._results) > _KEPT:
                self._results.popitem(last=False)
            return result

    def _make(self, result: _Result, work: Callable[[], T]) -> T:
        with result.making:
            moment = self._now()
            if result.moment == moment:
                made: T = result.value
                return made
            begun = time.perf_counter()
            value = work()
            result.value, result.seconds = value, time.perf_counter() - begun
            # Last, so that nobody takes the old value for the new one.
            result.moment = moment
            return value
