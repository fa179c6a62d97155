"""Reports enough to be interrupted in: occasions told by two or three reports each, some of them in a second version."""

from __future__ import annotations

from collections.abc import Callable

from chancery.keeping.adding import Added
from chancery.model import Report
from tests.keeping.forked import Acknowledge
from tests.keeping.plain import line, open_plain, paper, report, talks

_PAIRS = (("PRK", "VNM"), ("CUB", "VNM"), ("LAO", "VNM"), ("CUB", "PRK"))


def corpus(size: int) -> tuple[Report, ...]:
    """`size` reports, always the same."""
    return tuple(_report(number) for number in range(size))


def adding(address: str, reports: tuple[Report, ...], together: int = 1) -> Callable[[Acknowledge], None]:
    """Work for a child: add the reports, so many at once, and acknowledge each when it is in."""

    def work(acknowledge: Acknowledge) -> None:
        record = open_plain(address)
        for outcome in record.adding(reports, together=together):
            assert isinstance(outcome, Added)
            acknowledge(outcome.report)

    return work


def _report(number: int) -> Report:
    occasion, teller = divmod(number, 3)
    pair = list(_PAIRS[occasion % len(_PAIRS)])
    day = f"2025-{occasion % 12 + 1:02d}-{occasion % 27 + 1:02d}"
    lines = [
        talks(states=pair, date=day, participants=[{"name": f"Person{occasion} Name{occasion}"}]),
        line(
            "visit",
            visitor=[{"name": f"Guest{occasion} Name{occasion}"}],
            visitor_state=pair[0],
            host_state=pair[1],
            date=day,
        ),
    ]
    if teller != 1:
        lines.append(paper(states=pair, date=day, sectors=["health" if occasion % 2 else "trade"]))
    text = " ".join(f"word{number}x{at}" for at in range(60))
    # Every seventh report comes from the address of the one before it: it is a new version of it.
    source = number - 1 if number % 7 == 6 else number
    return report(
        f"r{source:03d}",
        *lines,
        text=text,
        url=f"https://x.example/{source}",
        published=f"2025-12-{teller + 1:02d}",
    )


def _visit(guest: str, pair: list[str], day: str) -> str:
    return line("visit", visitor=[{"name": guest}], visitor_state=pair[0], host_state=pair[1], date=day)
