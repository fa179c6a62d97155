"""Signing in and out, where there are users."""

from __future__ import annotations

import logging
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from chancery.web.frame import Frame
from chancery.web.security.door import session_word, sign_in, sign_out
from chancery.web.security.users import LONGEST, LONGEST_NAME
from chancery.web.site import Site, SiteHere

router = APIRouter()
_log = logging.getLogger("chancery.web")

_NO_STORE = {"Cache-Control": "no-store"}


@router.get("/sign-in", include_in_schema=False)
def ask(request: Request, site: SiteHere, to: str = "/") -> Response:
    """The form."""
    _need_users(site)
    return _page(request, to, 200)


@router.post("/sign-in", include_in_schema=False)
def take(
    request: Request,
    site: SiteHere,
    name: Annotated[str, Form(max_length=LONGEST_NAME)] = "",
    password: Annotated[str, Form(max_length=LONGEST)] = "",
    to: Annotated[str, Form(max_length=4_000)] = "/",
) -> Response:
    """Sign somebody in and send them to where they wanted to go; 401 for a wrong password, 429 after too many."""
    _need_users(site)
    keys = (f"name {name}", f"from {request.client.host if request.client else ''}")
    wait = site.throttle.wait(*keys)
    if wait:
        return _page(request, to, 429, wait=wait)
    assert site.users is not None
    person = site.users.check(name, password)
    if person is None:
        site.throttle.failed(*keys)
        _log.warning("wrong password from %s", keys[1].removeprefix("from "))
        return _page(request, to, 401)
    site.throttle.succeeded(*keys)
    site.sessions.end(session_word(request))
    answer = RedirectResponse(f"{site.settings.prefix}{own_path(to)}", status_code=303, headers=_NO_STORE)
    sign_in(request, answer, site.sessions.begin(person.name))
    return answer


@router.get("/account", include_in_schema=False)
def account(request: Request, site: SiteHere) -> Response:
    """Who is signed in, and the form that ends it."""
    _need_users(site)
    return HTMLResponse(Frame.of(request).render("account.html"), headers=_NO_STORE)


@router.post("/sign-out", include_in_schema=False)
def leave(request: Request, site: SiteHere) -> Response:
    """End the session."""
    site.sessions.end(session_word(request))
    answer = RedirectResponse(f"{site.settings.prefix}/", status_code=303, headers=_NO_STORE)
    sign_out(request, answer)
    return answer


def own_path(to: str) -> str:
    """`to` when it is a path of these pages, else the first page: nobody is sent elsewhere by a link to the form."""
    is_ours = to.startswith("/") and not to.startswith(("//", "/\\")) and to.isprintable()
    return to if is_ours else "/"


def _need_users(site: Site) -> None:
    if site.settings.is_local or site.settings.proxy_header:
        raise HTTPException(404)


def _page(request: Request, to: str, status: int, *, wait: int = 0) -> Response:
    page = Frame.of(request).render("sign-in.html", to=own_path(to), failed=status == 401, wait=wait)
    headers = {**_NO_STORE, **({"Retry-After": str(wait)} if wait else {})}
    return HTMLResponse(page, status_code=status, headers=headers)
