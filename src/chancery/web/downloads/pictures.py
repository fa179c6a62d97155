"""Charts as pictures: SVG in the colours of either scheme, and PNG."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from fastapi import HTTPException, Request, Response

from chancery.export.briefs.charts import Scheme, png, svg
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site

Specify = Callable[[Scheme], dict[str, Any] | None]

PICTURES: Final = ("svg", "png")
#: A picture may style itself and nothing else, when it is opened by itself.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
_MEDIA: Final = {"svg": "image/svg+xml", "png": "image/png"}


def send_chart(request: Request, site: Site, suffix: str, specify: Specify) -> Response:
    """The chart that `specify` describes in the scheme that `?scheme=` names; 404 when there is nothing to draw."""

    def draw(scheme: Scheme) -> bytes:
        specification = specify(scheme)
        if specification is None:
            raise HTTPException(404)
        return svg(specification).encode() if suffix == "svg" else png(specification)

    return send_picture(request, site, suffix, draw)


def send_picture(request: Request, site: Site, suffix: str, draw: Callable[[Scheme], bytes]) -> Response:
    """What `draw` draws, kept as long as the record is the same; Raises `HTTPException` for another suffix."""
    if suffix not in PICTURES:
        raise HTTPException(404)
    scheme: Scheme = "dark" if request.query_params.get("scheme") == "dark" else "light"
    moment = site.moment()
    held = unchanged(request, moment)
    if held is not None:
        return held
    key = ("picture", request.scope["path"], request.url.query)
    drawn = site.remembered(key, lambda: draw(scheme))
    return tagged(
        Response(drawn, media_type=_MEDIA[suffix], headers={"Content-Security-Policy": _POLICY}), moment
    )
