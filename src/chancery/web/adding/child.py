"""The process that takes reports in: what it is to do comes as one line of JSON, what it did goes out line by line.

{"report": "id", "outcome": "added", "facts": 3, "entry": null}
{"refused": "name", "problem": "...", "advice": "..."}
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from chancery.errors import ChanceryError, InputError
from chancery.intake import IntakeSettings, read_inputs
from chancery.keeping import open_record
from chancery.model import Report
from chancery.web.adding.fetching import fetch


def main() -> None:
    """Do what standard input says."""
    told = json.loads(sys.stdin.readline())
    _limit(told["memory"], told["seconds"])
    try:
        with open_record(told["record"], create=False) as record:
            for outcome in record.adding(_reports(told)):
                if isinstance(outcome, InputError):
                    _say(refused=outcome.name, problem=outcome.problem, advice=outcome.advice)
                else:
                    _say(report=outcome.report, outcome=outcome.outcome, facts=outcome.facts)
    except ChanceryError:
        _say(refused="the record", problem="it cannot be written", advice="ask whoever runs the server")


def _reports(told: dict[str, Any]) -> Iterator[Report | InputError]:
    try:
        settings = IntakeSettings(published=told["published"] or None, language=told["language"] or None)
        if told["text"]:
            yield _written(told, settings)
        if told["url"]:
            yield from _fetched(told["url"], Path(told["folder"]), settings)
        for one in read_inputs(told["paths"], settings=settings):
            yield one if isinstance(one, InputError) else replace(one, source=None)
    except InputError as refusal:
        yield refusal


def _written(told: dict[str, Any], settings: IntakeSettings) -> Report:
    return Report(
        id=told["id"],
        text=told["text"],
        published=settings.published,
        language=settings.language,
        title=told["title"] or None,
        publisher=told["publisher"] or None,
    )


def _fetched(url: str, folder: Path, settings: IntakeSettings) -> Iterator[Report | InputError]:
    found = fetch(url)
    path = folder / f"fetched{found.suffix}"
    path.write_bytes(found.content)
    parts = urlsplit(found.url)
    query = f"?{parts.query}" if parts.query else ""
    for one in read_inputs([str(path)], settings=settings):
        if isinstance(one, InputError):
            yield InputError(url, one.problem, one.advice)
        else:
            yield replace(one, id=f"{parts.hostname}{parts.path}{query}", url=found.url, source=found.url)


def _limit(memory: int, seconds: int) -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def _say(**said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
