"""A page that stands under another address."""

from __future__ import annotations

from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse

from chancery.web.addresses import SUFFIXES

_PERMANENT: Final = 308
_SEE_OTHER: Final = 303


class Moved(Exception):
    """Raised by a page: `address` is where it stands, without an ending and a query; those that were asked for are kept.

    With `anew` nothing is kept: what was asked for is another page.
    """

    def __init__(self, address: str, *, anew: bool = False) -> None:
        super().__init__(address)
        self.address = address
        self.anew = anew


def lead_on(app: FastAPI) -> None:
    """Have `Moved` answered by a redirection to where it stands now."""
    app.add_exception_handler(Moved, _redirect)


async def _redirect(request: Request, moved: Exception) -> Response:
    assert isinstance(moved, Moved)
    ending = str(request.scope["path"]).rpartition(".")[2]
    prefix = request.app.state.site.settings.prefix
    if moved.anew:
        return RedirectResponse(prefix + moved.address, status_code=_SEE_OTHER)
    suffix = f".{ending}" if ending in (*SUFFIXES, "atom", "svg", "png") else ""
    query = f"?{request.url.query}" if request.url.query else ""
    # What was merged may be parted again: browsers ask each time.
    headers = {"Cache-Control": "no-cache"}
    to = f"{prefix}{moved.address}{suffix}{query}"
    return RedirectResponse(to, status_code=_PERMANENT, headers=headers)
