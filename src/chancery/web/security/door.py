"""Who may write: on this computer the browser that was opened with the printed address, elsewhere users with a role.

The token in that address becomes a cookie that no script reads and no other site sends; so does the word of a user's session.
Forms carry a word that follows from it, so that a page elsewhere cannot fill one in; programs send the token itself, or the key
of their user, which no page elsewhere knows. Source: OWASP Session Management and CSRF Prevention Cheat Sheets; RFC 6750
(`Authorization: Bearer`); RFC 6265, 8.5 (a cookie is sent to every port of its host).
"""

from __future__ import annotations

from dataclasses import replace
from hmac import compare_digest, digest
from typing import Annotated, Final

from fastapi import Depends, HTTPException, Request, Response

from chancery.web.security.people import NOBODY, Person
from chancery.web.security.users import Users
from chancery.web.settings import Settings

_COOKIE: Final = "chancery-writer"
_SESSION: Final = "chancery-session"
#: Where a form carries its word, and where a script does.
FIELD: Final = "csrf"
HEADER: Final = "x-csrf"
_BEARER: Final = "Bearer "


def let_in(request: Request, response: Response) -> None:
    """Give the browser the cookie that lets it write until it is closed."""
    settings: Settings = request.app.state.site.settings
    _put(response, _named(_COOKIE, request), settings.token, settings)


def sign_in(request: Request, response: Response, word: str) -> None:
    """Give the browser the word of its session until it is closed."""
    _put(response, _named(_SESSION, request), word, request.app.state.site.settings)


def sign_out(request: Request, response: Response) -> None:
    """Take the word of its session from the browser."""
    prefix: str = request.app.state.site.settings.prefix
    response.delete_cookie(_named(_SESSION, request), path=f"{prefix}/")


def session_word(request: Request) -> str:
    """The word of the session that the browser says it is in; empty for none."""
    return request.cookies.get(_named(_SESSION, request), "")


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
    return form_word(settings, session_word(request) or person_at(request).name)


async def writing(request: Request) -> Person:
    """Who writes. Refuses with 403 unless they may, out of a form or a script of these pages or with their key."""
    person = person_at(request)
    if not person.may_write:
        raise HTTPException(403)
    if not _came_with_key(request):
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
        given = _key(request) or request.cookies.get(_named(_COOKIE, request), "")
        fits = not settings.read_only and compare_digest(given.encode(), settings.token.encode())
        return Person(settings.who, "admin") if fits else NOBODY
    return _by_key(request) or (_by_proxy(request) if settings.proxy_header else _by_session(request))


def _by_key(request: Request) -> Person | None:
    users: Users | None = request.app.state.site.users
    key = _key(request)
    return users.by_key(key) if users and key else None


def _by_proxy(request: Request) -> Person:
    """Whom a proxy names: anybody can send its header, which means something only where nobody but the proxy can come from."""
    site = request.app.state.site
    comes_from = request.client.host if request.client else ""
    name = request.headers.get(site.settings.proxy_header, "").strip()
    if comes_from not in site.settings.proxies or not name:
        return NOBODY
    return (site.users.person(name) if site.users else None) or Person(name, "reader")


def _by_session(request: Request) -> Person:
    site = request.app.state.site
    name = site.sessions.name(session_word(request))
    return (site.users.person(name) if name and site.users else None) or NOBODY


def _came_with_key(request: Request) -> bool:
    """Whether who writes is known by a key of their own, not by what a browser sends by itself."""
    is_local: bool = request.app.state.site.settings.is_local
    return bool(_key(request)) if is_local else _by_key(request) is not None


def _key(request: Request) -> str:
    given = request.headers.get("authorization", "")
    return given.removeprefix(_BEARER) if given.startswith(_BEARER) else ""


def _named(cookie: str, request: Request) -> str:
    """The name of a cookie of this server alone: cookies know no port, and another server of this host has its own token."""
    host_and_port = request.scope.get("server")
    return f"{cookie}-{host_and_port[1]}" if host_and_port and host_and_port[1] else cookie


def _put(response: Response, name: str, value: str, settings: Settings) -> None:
    response.set_cookie(
        name, value, httponly=True, samesite="strict", path=f"{settings.prefix}/", secure=settings.https
    )


#: What a page names among its parameters that is another for everybody.
PersonHere = Annotated[Person, Depends(person_here)]
#: What a page that writes names among its parameters.
Writing = Annotated[Person, Depends(writing)]
