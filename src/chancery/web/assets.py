"""Styles and scripts that ship with the pages, under addresses that change with their content."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Final

from chancery.export.assets import asset
from chancery.export.html_legend import toggles_css
from chancery.export.markup import kind_css

#: The parts of the one style sheet, in the folder `static/css`.
STYLE: Final = "site.css"
#: The script of marked texts, which self-contained pages carry too.
FACTS: Final = "facts.js"
_TYPES: Final = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"}


@cache
def assets() -> dict[str, bytes]:
    """Every asset by name: the style sheet out of its parts and the colours of the kinds, and each script."""
    css, js = files("chancery.web") / "static" / "css", files("chancery.web") / "static" / "js"
    parts = sorted((one for one in css.iterdir() if one.name.endswith(".css")), key=lambda one: one.name)
    ours = [one.read_text("utf-8").strip() for one in parts]
    style = "\n".join((asset("marks.css"), *ours, kind_css("body"), toggles_css()))
    scripts = {one.name: one.read_bytes() for one in js.iterdir() if one.name.endswith(".js")}
    return {STYLE: style.encode(), FACTS: asset("page.js").encode(), **scripts}


@cache
def asset_address(name: str) -> str:
    """The address of an asset; raises `KeyError` when there is none of that name."""
    return f"/static/{fingerprint(name)}/{name}"


@cache
def fingerprint(name: str) -> str:
    """12 hexadecimal digits of the content of an asset."""
    return blake2b(assets()[name], digest_size=6).hexdigest()


def media_type(name: str) -> str:
    """What a browser is told an asset is."""
    return _TYPES[name.rpartition(".")[2]]
