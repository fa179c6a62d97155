"""Templates: every value is escaped, and what cannot be seen is shown as a sign."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from chancery.answering.spotting import state_name
from chancery.answering.wording import label as id_text
from chancery.export.html_facts import fact_cards
from chancery.export.html_legend import legend, standings
from chancery.export.html_text import Overlay, marked_text
from chancery.export.kindlook import LOOKS
from chancery.export.markup import text_html
from chancery.export.order import counted
from chancery.export.values import field_label, value_words
from chancery.model.days import day_text
from chancery.model.kinds import KINDS
from chancery.web import addresses
from chancery.web.assets import asset_address
from chancery.web.escaping import EscapingEnvironment
from chancery.web.views.report import ReportView
from chancery.web.views.values import shown_words


@cache
def environment(prefix: str) -> Environment:
    """The one environment of all templates; the filter `here` puts `prefix` before an address."""
    made = EscapingEnvironment(
        loader=PackageLoader("chancery.web", "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals.update(
        addresses=addresses,
        asset=lambda name: prefix + asset_address(name),
        kinds=KINDS,
        legend=lambda counts: Markup(legend(counts)),
        looks=LOOKS,
        plural=plural,
        standing_lines=lambda: Markup(standings()),
    )
    made.filters.update(
        counted=counted,
        day=day_text,
        here=lambda address: prefix + address,
        label=field_label,
        number=_number,
        state=state_name,
        fact_cards=lambda view: _cards(view, prefix),
        marked_text=lambda view: _marked_text(view, prefix),
        told=lambda text: Markup(text_html(text)),
        words=value_words,
        words_of_id=id_text,
    )
    return made


def _marked_text(view: ReportView, prefix: str) -> Markup:
    """The text of a report with its facts marked, the words that were asked for, and those that no pattern took."""
    overlays = [Overlay(one.start, one.end, "unread") for one in view.unread or ()]
    if view.marked:
        at = view.marked
        overlays.append(Overlay(at.start, at.end, "cited", f"c{at.start}-{at.end}"))
    facts = [one.fact for one in view.facts]
    return Markup(
        marked_text(
            view.text, facts, section="1", links=_links(view, prefix), overlays=overlays, window=_window(view)
        )
    )


def _cards(view: ReportView, prefix: str) -> Markup:
    """The facts of a report as cards."""
    return Markup(
        fact_cards(
            [one.fact for one in view.facts],
            section="1",
            links=_links(view, prefix),
            level=3,
            window=_window(view),
            words=shown_words,
        )
    )


def _window(view: ReportView) -> tuple[int, int]:
    return view.part.start, view.part.end


def _links(view: ReportView, prefix: str) -> list[str | None]:
    return [one.address and prefix + one.address for one in view.facts]


def render(template: str, *, prefix: str, **values: Any) -> str:
    """The template filled in, with `prefix` before every address."""
    return environment(prefix).get_template(template).render(**values)


def plural(noun: str) -> str:
    """`visits`, `opportunities`."""
    return counted(2, noun).removeprefix("2 ")


def _number(value: int) -> str:
    """`12 345`, with spaces that do not break."""
    return f"{value:,}".replace(",", "\u202f")
