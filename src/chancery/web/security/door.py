"""Who may write: the browser that was opened with the address that the server printed.

The token in that address becomes a cookie that no script reads and no other site sends. Forms carry a word that follows from
it, so that a page elsewhere cannot fill one in; programs send the token itself, which no page elsewhere knows. Source: OWASP
Session Management and CSRF Prevention Cheat Sheets; RFC 6750 (`Authorization: Bearer`).
"""

from __future__ import annotations

from hmac import compare_digest, digest
from typing import Annotated, Final

from fastapi import Depends, HTTPException, Request, Response

from chancery.web.security.people import NOBODY, Person
from chancery.web.settings import Settings

COOKIE: Final = "chancery-writer"
#: Where a form carries its word, and where a script does.
FIELD: Final = "csrf"
HEADER: Final = "x-csrf"
_BEARER: Final = "Bearer "


def let_in(response: Response, settings: Settings) -> None:
    """Give the browser the cookie that lets it write until it is closed."""
    response.set_cookie(
        COOKIE, settings.token, httponly=True, samesite="strict", path=f"{settings.prefix}/", secure=False
    )


def person_at(request: Request) -> Person:
    """Who asks: the user of this computer in the browser that was let in, or with the token; else nobody."""
    settings: Settings = request.app.state.site.settings
    given = _key(request) or request.cookies.get(COOKIE, "")
    if settings.read_only or not compare_digest(given.encode(), settings.token.encode()):
        return NOBODY
    return Person(settings.who, "admin")


async def person_here(request: Request) -> Person:
    """Who asks, for a page that depends on it."""
    return person_at(request)


def form_word(settings: Settings) -> str:
    """What every form that writes carries in its field `csrf`."""
    return digest(settings.token.encode(), b"form", "sha256").hex()


async def writing(request: Request) -> Person:
    """Who writes. Refuses with 403 unless they may, out of a form or a script of these pages or with their key."""
    person = person_at(request)
    if not person.may_write:
        raise HTTPException(403)
    if not _key(request):
        word = request.headers.get(HEADER)
        if word is None:
            word = str((await request.form()).get(FIELD, ""))
        if not compare_digest(word.encode(), form_word(request.app.state.site.settings).encode()):
            raise HTTPException(403)
    return person


def _key(request: Request) -> str:
    given = request.headers.get("authorization", "")
    return given.removeprefix(_BEARER) if given.startswith(_BEARER) else ""


#: What a page names among its parameters that is another for everybody.
PersonHere = Annotated[Person, Depends(person_here)]
#: What a page that writes names among its parameters.
Writing = Annotated[Person, Depends(writing)]
