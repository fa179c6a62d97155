"""Many made-up facts that look like those of an archive: few pairs of states are told of often, most seldom."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from chancery.model import Told
from chancery.model.kinds import SECTORS
from tests.reconciling.telling import told

_STATES = [f"S{n:02d}" for n in range(150)]
_TYPES = ("agreement", "memorandum-of-understanding", "protocol", "programme", "joint-statement", "contract")
_WORDS = [
    f"{a}{b}"
    for a in ("rail", "grain", "port", "visa", "film", "fibre", "steel")
    for b in ("way", "trade", "link", "safety")
]


def crowd(count: int, *, seed: int = 1) -> Iterator[Told]:
    """`count` facts, the same for the same seed; about 25 tellings a day."""
    draw = random.Random(seed)
    for n in range(count):
        day = date(2000, 1, 1) + timedelta(days=n // 25)
        one, other = sorted({_state(draw), _state(draw), "S00", "S01"})[-2:]
        yield _fact(draw, n, day, one, other)


def _fact(draw: random.Random, n: int, day: date, one: str, other: str) -> Told:
    published, when = (day + timedelta(days=1)).isoformat(), day.isoformat()
    report, leader = f"r{n // 6}", f"Leader{one} Of{one} Number{n // 20000}"
    kind = draw.choice(("visit", "meeting", "signing", "instrument", "instrument", "mechanism", "milestone"))
    if kind == "visit":
        return told(
            kind, report, published=published, at=n, visitor=[{"name": leader, "state": one}], visitor_state=one,
            host_state=other, date=when,
        )  # fmt: skip
    if kind == "meeting":
        people = [{"name": leader, "state": one}, {"name": f"Host{other} Of{other}", "state": other}]
        return told(
            kind, report, published=published, at=n, participants=people, states=[one, other], date=when
        )
    if kind == "instrument":
        title = f"agreement on {draw.choice(_WORDS)} and {draw.choice(_WORDS)}"
        return told(
            kind, report, published=published, at=n, type=draw.choice(_TYPES), title=title, states=[one, other],
            sectors=[draw.choice(SECTORS)], stage="signed", date=when,
        )  # fmt: skip
    if kind == "mechanism":
        return told(
            kind, report, published=published, at=n, name="joint commission", mechanism_kind="intergovernmental-committee",
            states=[one, other], session=n // 9000 + 1, state="session-held", date=when,
        )  # fmt: skip
    if kind == "milestone":
        return told(
            kind, report, published=published, at=n, milestone_kind="anniversary", years=n // 9000 + 10,
            states=[one, other],
        )  # fmt: skip
    return told(
        kind, report, published=published, at=n, states=[one, other], date=when, declared=3, place="Capital"
    )


def _state(draw: random.Random) -> str:
    """A state, the first ones more often."""
    return _STATES[int(draw.paretovariate(0.35)) % len(_STATES)]
