"""A brief as PDF, through Typst. Needs the extras `briefs` and `charts`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from chancery.answering.briefs import Brief
from chancery.errors import MissingExtra
from chancery.export.assets import asset
from chancery.export.briefs.charts import SECTORS_ALT, TIMELINE_ALT, sectors_chart, svg, timeline_chart
from chancery.export.briefs.words import (
    COVER,
    columns,
    figure_text,
    isolated,
    note,
    remark,
    source_text,
    span_of,
    stamp,
    title_of,
)
from chancery.model.days import day_text


def brief_pdf(brief: Brief) -> bytes:
    """The PDF, its date that of the last report; raises `MissingExtra`.

    Letters that the bundled typeface lacks (Korean, Arabic) are set in a system font where there is one.
    """
    try:
        import typst
    except ImportError:
        raise MissingExtra("typst", "briefs") from None
    made = datetime.fromisoformat(stamp(brief)[:10]).replace(tzinfo=UTC)
    printed: bytes = typst.compile(
        asset("brief.typ").encode(),
        sys_inputs={"brief": json.dumps(_data(brief))},
        timestamp=int(made.timestamp()),
    )
    return printed


def _data(brief: Brief) -> dict[str, Any]:
    return {
        "title": title_of(brief),
        "span": span_of(brief),
        "cover": COVER,
        "figures": [{"says": figure_text(one), "cites": one.cites} for one in brief.figures],
        "charts": _charts(brief),
        "sections": [
            {
                "heading": section.heading,
                "empty": section.empty,
                "columns": columns(section),
                "lines": [
                    {
                        "date": day_text(line.date),
                        "says": isolated(line.says),
                        "cites": line.cites,
                        "remark": remark(line),
                    }
                    for line in section.lines
                ],
            }
            for section in brief.sections
        ],
        "sources": [source_text(one) for one in brief.sources],
        "notes": [
            {"number": one.number, "source": note(one), "quote": isolated(one.quote)} for one in brief.notes
        ],
    }


def _charts(brief: Brief) -> list[dict[str, Any]]:
    drawn = (
        (timeline_chart(brief.timeline), "Timeline", TIMELINE_ALT, True),
        (sectors_chart(brief.sectors), "Papers by sector and year", SECTORS_ALT, False),
    )
    return [
        {"svg": svg(specification), "name": name, "alt": told, "wide": wide}
        for specification, name, told, wide in drawn
        if specification is not None
    ]
