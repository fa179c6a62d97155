"""The charts of a brief: its timeline, and its papers by sector and year. Needs the extra `charts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

from chancery.answering.briefs.brief import Cell, Dot
from chancery.errors import MissingExtra
from chancery.export.kindlook import LOOKS

_WIDTH: Final = 620
#: Days from which a timeline bears years, and from which months.
_YEARS: Final = 3 * 365
_MONTHS: Final = 150
#: Months between two ticks, by the number of eight months that a timeline goes; all of them go into a year.
_MONTH_STEPS: Final = (1, 2, 3, 6, 6)
_SCALE: Final = 2.0
_FONT: Final = "DejaVu Sans, Noto Sans, sans-serif"

TIMELINE_ALT: Final = (
    "Timeline: one mark an entry with a day, a row a kind; a bar where the date is longer than a day. "
    "The sections below tell the same in words."
)
SECTORS_ALT: Final = "Papers by sector and year. The section on papers tells the same in words."


Scheme = Literal["light", "dark"]

#: Colours of paper, letters and lines, and the scale of numbers, in each scheme.
_INK: Final = {
    "light": ("white", "#1c2024", "#dcdad3", "blues"),
    "dark": ("#1c2026", "#e8e9ea", "#343a42", "darkblue"),
}


def timeline_chart(dots: Sequence[Dot], *, scheme: Scheme = "light") -> dict[str, Any] | None:
    """The Vega-Lite specification of the timeline; None when fewer than two entries have a day.

    What lasted, or has a date of more than a day, is a bar with its mark in the middle.
    """
    if len(dots) < 2:
        return None
    altair = _altair()
    kinds = [kind for kind in LOOKS if any(dot.kind == kind for dot in dots)]
    axis = altair.Axis(**_ticks(dots))
    base = altair.Chart(altair.Data(values=[_row(dot) for dot in dots])).encode(
        y=altair.Y("kind:N", title=None, sort=kinds),
        color=altair.Color(
            "kind:N",
            legend=None,
            scale=altair.Scale(domain=kinds, range=[getattr(LOOKS[k], scheme) for k in kinds]),
        ),
    )
    marks = base.mark_point(filled=True, size=70, opacity=0.75).encode(
        x=altair.X("middle:T", title=None, axis=axis), shape=altair.Shape("standing:N", title="standing")
    )
    spans = (
        base.transform_filter("datum.first < datum.last")
        .mark_bar(size=6, opacity=0.3)
        .encode(x=altair.X("first:T", title=None, axis=axis), x2="last:T")
    )
    chart = altair.layer(spans, marks).properties(width=_WIDTH, height=26 * len(kinds) + 14)
    return _specification(chart, scheme)


def svg_png(drawn: str) -> bytes:
    """A picture of ours, which names no other, as PNG at twice its size."""
    pixels: bytes = _converter().svg_to_png(drawn, scale=_SCALE)
    return pixels


def _row(dot: Dot) -> dict[str, str]:
    days = {"first": dot.first, "middle": dot.first + (dot.last - dot.first) // 2, "last": dot.last}
    return {name: day.isoformat() for name, day in days.items()} | {
        "kind": dot.kind,
        "standing": dot.standing,
    }


def _ticks(dots: Sequence[Dot]) -> dict[str, Any]:
    """Ticks on the axis of time that never bear the same words twice: years, months or days by how long it goes."""
    long = (max(dot.last for dot in dots) - min(dot.first for dot in dots)).days
    if long > _YEARS:
        return {"format": "%Y", "tickCount": min(8, long // 365)}
    if long > _MONTHS:
        return {"format": "%b %Y", "tickCount": {"interval": "month", "step": _MONTH_STEPS[long // 240]}}
    return {"format": "%d %b %Y", "tickCount": {"interval": "day", "step": long // 8 + 1}}


def sectors_chart(cells: Sequence[Cell], *, scheme: Scheme = "light") -> dict[str, Any] | None:
    """The Vega-Lite specification of papers by sector and year; None when no paper has both."""
    if not cells:
        return None
    altair = _altair()
    rows = [{"sector": cell.sector, "year": str(cell.year), "papers": cell.number} for cell in cells]
    most = max(6, *(cell.number for cell in cells))
    paper, ink, _, scale = _INK[scheme]
    base = altair.Chart(altair.Data(values=rows)).encode(
        x=altair.X("year:O", title=None, axis=altair.Axis(labelAngle=0)), y=altair.Y("sector:N", title=None)
    )
    squares = base.mark_rect(stroke=paper).encode(
        color=altair.Color(
            "papers:Q", title="papers", scale=altair.Scale(scheme=scale, domain=[0, most]), legend=None
        )
    )
    numbers = base.mark_text(fontSize=11).encode(
        text="papers:Q",
        color=altair.condition(f"datum.papers > {most / 2}", altair.value(paper), altair.value(ink)),
    )
    sectors = len({cell.sector for cell in cells})
    years = len({cell.year for cell in cells})
    chart = altair.layer(squares, numbers).properties(width=min(_WIDTH, 56 * years + 20), height=22 * sectors)
    return _specification(chart, scheme)


def svg(specification: dict[str, Any]) -> str:
    """The chart as SVG; nothing is fetched."""
    drawn: str = _converter().vegalite_to_svg(specification, allowed_base_urls=[])
    return drawn


def warm() -> None:
    """Have the drawing engine ready before the first chart is asked for; it takes some seconds to wake."""
    _converter().vegalite_to_svg({"data": {"values": []}, "mark": "point"}, allowed_base_urls=[])


def png(specification: dict[str, Any]) -> bytes:
    """The chart as PNG, at twice its size."""
    drawn: bytes = _converter().vegalite_to_png(specification, scale=_SCALE, allowed_base_urls=[])
    return drawn


def _specification(chart: Any, scheme: Scheme) -> dict[str, Any]:
    paper, ink, line, _ = _INK[scheme]
    styled = chart.configure(font=_FONT, background=paper).configure_view(stroke=None)
    if scheme == "dark":
        lines = {"gridColor": line, "domainColor": line, "tickColor": line}
        styled = styled.configure_axis(labelColor=ink, **lines).configure_legend(
            labelColor=ink, titleColor=ink, symbolFillColor=ink
        )
    built: dict[str, Any] = styled.to_dict()
    return built


def _altair() -> Any:
    try:
        import altair
    except ImportError:
        raise MissingExtra("altair", "charts") from None
    return altair


def _converter() -> Any:
    try:
        import vl_convert
    except ImportError:
        raise MissingExtra("vl-convert-python", "charts") from None
    return vl_convert
