"""Who may write: on this computer the browser that was opened with the printed address, elsewhere users with a role.

The token in that address becomes a cookie that no script reads and no other site sends; so does the word of a user's session.
Forms carry a word that follows from it, so that a page elsewhere cannot fill one in; programs send the token itself, which no
page elsewhere knows. Source: OWASP Session Management and CSRF Prevention Cheat Sheets; RFC 6750 (`Authorization: Bearer`).
"""

from __future__ import annotations

from dataclasses import replace
from hmac import compare_digest, digest
from typing import Annotated, Final

from fastapi import Depends, HTTPException, Request, Response

from chancery.web.security.people import NOBODY, Person
from chancery.web.settings import Settings

COOKIE: Final = "chancery-writer"
SESSION: Final = "chancery-session"
#: Where a form carries its word, and where a script does.
FIELD: Final = "csrf"
HEADER: Final = "x-csrf"
_BEARER: Final = "Bearer "


def let_in(response: Response, settings: Settings) -> None:
    """Give the browser the cookie that lets it write until it is closed."""
    _put(response, COOKIE, settings.token, settings)


def sign_in(response: Response, word: str, settings: Settings) -> None:
    """Give the browser the word of its session until it is closed."""
    _put(response, SESSION, word, settings)


def sign_out(response: Response, settings: Settings) -> None:
    """Take the word of its session from the browser."""
    response.delete_cookie(SESSION, path=f"{settings.prefix}/")


def person_at(request: Request) -> Person:
    """Who asks; nobody when they have not said, and somebody who may only look where nothing can be written."""
    person = _known(request)
    is_fixed = request.app.state.site.settings.read_only and person.may_write
    return replace(person, role="reader") if is_fixed else person


async def person_here(request: Request) -> Person:
    """Who asks, for a page that depends on it."""
    return person_at(request)


def form_word(settings: Settings, whose: str = "") -> str:
    """What every form that writes carries in its field `csrf`; `whose` is the session or the name behind it."""
    return digest(settings.token.encode(), f"form{whose}".encode(), "sha256").hex()


def form_word_at(request: Request) -> str:
    """The word of the forms of whoever asks."""
    settings: Settings = request.app.state.site.settings
    if settings.is_local:
        return form_word(settings)
    return form_word(settings, request.cookies.get(SESSION, "") or person_at(request).name)


async def writing(request: Request) -> Person:
    """Who writes. Refuses with 403 unless they may, out of a form or a script of these pages or with their key."""
    person = person_at(request)
    if not person.may_write:
        raise HTTPException(403)
    settings: Settings = request.app.state.site.settings
    if not (settings.is_local and _key(request)):
        word = request.headers.get(HEADER)
        if word is None:
            word = str((await request.form()).get(FIELD, ""))
        if not compare_digest(word.encode(), form_word_at(request).encode()):
            raise HTTPException(403)
    return person


def _known(request: Request) -> Person:
    site = request.app.state.site
    settings: Settings = site.settings
    if settings.is_local:
        given = _key(request) or request.cookies.get(COOKIE, "")
        fits = not settings.read_only and compare_digest(given.encode(), settings.token.encode())
        return Person(settings.who, "admin") if fits else NOBODY
    if settings.proxy_header:
        # Anybody can send this header; it means something only where nobody but the proxy can come from.
        comes_from = request.client.host if request.client else ""
        name = request.headers.get(settings.proxy_header, "").strip()
        if comes_from not in settings.proxies or not name:
            return NOBODY
        return (site.users.person(name) if site.users else None) or Person(name, "reader")
    name = site.sessions.name(request.cookies.get(SESSION, ""))
    return (site.users.person(name) if name and site.users else None) or NOBODY


def _key(request: Request) -> str:
    given = request.headers.get("authorization", "")
    return given.removeprefix(_BEARER) if given.startswith(_BEARER) else ""


def _put(response: Response, name: str, value: str, settings: Settings) -> None:
    response.set_cookie(
        name, value, httponly=True, samesite="strict", path=f"{settings.prefix}/", secure=settings.https
    )


#: What a page names among its parameters that is another for everybody.
PersonHere = Annotated[Person, Depends(person_here)]
#: What a page that writes names among its parameters.
Writing = Annotated[Person, Depends(writing)]
