"""Templates: every value is escaped, and what cannot be seen is shown as a sign."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from chancery.answering.spotting import state_name
from chancery.answering.wording import label as id_text
from chancery.export.briefs.words import day_text
from chancery.export.kindlook import LOOKS
from chancery.export.markup import text_html
from chancery.export.order import counted
from chancery.export.printable import visible
from chancery.export.values import field_label, value_words
from chancery.model.kinds import KINDS
from chancery.web import addresses
from chancery.web.assets import asset_address


@cache
def environment(prefix: str) -> Environment:
    """The one environment of all templates; the filter `here` puts `prefix` before an address."""
    made = Environment(
        loader=PackageLoader("chancery.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=_shown,
    )
    made.globals.update(
        addresses=addresses,
        asset=lambda name: prefix + asset_address(name),
        kinds=KINDS,
        looks=LOOKS,
        plural=plural,
    )
    made.filters.update(
        counted=counted,
        day=day_text,
        here=lambda address: prefix + address,
        label=field_label,
        number=_number,
        state=state_name,
        told=lambda text: Markup(text_html(text)),
        words=value_words,
        words_of_id=id_text,
    )
    return made


def render(template: str, *, prefix: str, **values: Any) -> str:
    """The template filled in, with `prefix` before every address."""
    return environment(prefix).get_template(template).render(**values)


def plural(noun: str) -> str:
    """`visits`, `opportunities`."""
    return counted(2, noun).removeprefix("2 ")


def _shown(value: Any) -> Any:
    """Controls in any text become signs, in elements and attributes alike; None shows nothing."""
    if value is None:
        return ""
    return visible(value) if type(value) is str else value


def _number(value: int) -> str:
    """`12 345`, with spaces that do not break."""
    return f"{value:,}".replace(",", "\u202f")
