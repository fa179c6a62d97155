"""Asks Chancery for the facts of a gold text, in the form of the JSON Lines output."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from chancery.model import Report
from chancery.reading import read_report


def found_facts(stem: str, text: str, header: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What the reader takes from the text when it is told the header's date and language and nothing else."""
    report = Report(id=stem, text=text, published=header.get("published"), language=header.get("language"))
    written = json.dumps([fact.as_json() for fact in read_report(report).facts])
    return cast("list[dict[str, Any]]", json.loads(written))
