"""Who may write: the browser that was opened with the address that the server printed.

The token in that address becomes a cookie that no script reads and no other site sends. Forms carry a word that follows from
it, so that a page elsewhere cannot fill one in. Source: OWASP Session Management and CSRF Prevention Cheat Sheets.
"""

from __future__ import annotations

from hmac import compare_digest, digest
from typing import Annotated, Final

from fastapi import Depends, HTTPException, Request, Response

from chancery.web.settings import Settings

COOKIE: Final = "chancery-writer"
#: Where a form carries its word, and where a script does.
FIELD: Final = "csrf"
HEADER: Final = "x-csrf"


def let_in(response: Response, settings: Settings) -> None:
    """Give the browser the cookie that lets it write until it is closed."""
    response.set_cookie(
        COOKIE, settings.token, httponly=True, samesite="strict", path=f"{settings.prefix}/", secure=False
    )


def is_in(request: Request) -> bool:
    """Whether the browser may write."""
    settings: Settings = request.app.state.site.settings
    given = request.cookies.get(COOKIE, "")
    return not settings.read_only and compare_digest(given.encode(), settings.token.encode())


def form_word(settings: Settings) -> str:
    """What every form that writes carries in its field `csrf`."""
    return digest(settings.token.encode(), b"form", "sha256").hex()


async def writing(request: Request) -> None:
    """Refuse with 403 unless the request comes from a browser that may write, out of a form or a script of these pages."""
    settings: Settings = request.app.state.site.settings
    word = request.headers.get(HEADER)
    if word is None:
        word = str((await request.form()).get(FIELD, ""))
    if not is_in(request) or not compare_digest(word.encode(), form_word(settings).encode()):
        raise HTTPException(403)


#: What a page that writes names among its parameters.
Writing = Annotated[None, Depends(writing)]
