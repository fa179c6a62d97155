"""A page and its twins: one function gives a view, the end of the address says how it is sent.

    pages = Pages("Entries")

    @pages.page("/entry/{id}", template="entry.html", summary="One entry")
    def entry(site: SiteHere, id: str) -> EntryView:
        return entry_view(site.record, id)

answers to `/entry/X` with the template filled in (`view` is the view), and to `/entry/X.json` with the view itself. Where the
page is given `tables`, a function of the same parameters, `.csv`, `.xlsx` and `.parquet` give its tables. A view may have a
property `http_status`; a function that raises `moved.Moved` sends the reader on, to the same twin there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar, get_type_hints

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from chancery.export.taken.tables import Table
from chancery.web.downloads.tables import TABLE_SUFFIXES, send_table
from chancery.web.frame import Frame
from chancery.web.json_twin import to_json
from chancery.web.memory import LATE
from chancery.web.security.etags import tagged, unchanged
from chancery.web.site import Site

Handler = TypeVar("Handler", bound=Callable[..., Any])
Tables = Callable[..., Mapping[str, Table]]


@dataclass(frozen=True, slots=True)
class _Page:
    handler: Callable[..., Any]
    template: str
    summary: str
    tables: Tables | None
    is_public: bool
    suffixes: tuple[str, ...]


class Pages:
    """The pages of one room; `router` goes into the app."""

    def __init__(self, room: str) -> None:
        self.router = APIRouter(tags=[room])

    def page(
        self,
        path: str,
        *,
        template: str,
        summary: str,
        tables: Tables | None = None,
        public: bool = True,
        others: Iterable[str] = (),
    ) -> Callable[[Handler], Handler]:
        """Register a function that gives a view under `path` and its twins.

        A `public` page is the same for everybody and may be kept by a browser until the record changes; one with forms or
        names in it is not. `others` are further suffixes that the room answers to by itself: the page links to them.
        """

        def register(handler: Handler) -> Handler:
            suffixes = ("json", *(TABLE_SUFFIXES if tables else ()), *others)
            self._add(path, _Page(handler, template, summary, tables, public, suffixes))
            return handler

        return register

    def other(self, path: str, *, summary: str) -> Callable[[Handler], Handler]:
        """Register a function that gives a whole response under `path`, kept by a browser as a public page is."""

        def register(handler: Handler) -> Handler:
            endpoint = _wrapped(handler, _as_it_is, True)
            self.router.add_api_route(path, endpoint, summary=summary, operation_id=_operation(path))
            return handler

        return register

    def _add(self, path: str, page: _Page) -> None:
        stem = path if path != "/" else "/home"
        if page.tables is not None:
            for suffix in TABLE_SUFFIXES:
                sender = partial(send_table, suffix=suffix)
                self._route(f"{stem}.{suffix}", _wrapped(page.tables, sender, page.is_public), page, None)
        gives = get_type_hints(page.handler)["return"]
        self._route(f"{stem}.json", _wrapped(page.handler, _send_json, page.is_public), page, gives)
        html = _wrapped(page.handler, partial(_send_html, page=page), page.is_public)
        # An id that ends like a suffix is told from one by this last word.
        for address in (f"{stem}.html", path):
            self._hidden(address, html, "GET", "HEAD")

    def _route(self, path: str, endpoint: Callable[..., Response], page: _Page, gives: Any) -> None:
        self.router.add_api_route(
            path, endpoint, summary=page.summary, response_model=gives, operation_id=_operation(path)
        )
        self._hidden(path, endpoint, "HEAD")

    def _hidden(self, path: str, endpoint: Callable[..., Response], *methods: str) -> None:
        self.router.add_api_route(
            path, endpoint, methods=list(methods), response_class=HTMLResponse, include_in_schema=False
        )


def _operation(path: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in path).strip("_")


def _as_it_is(request: Request, response: Response) -> Response:
    del request
    return response


def _send_json(request: Request, view: Any) -> Response:
    del request
    return Response(to_json(view), status_code=_status(view), media_type="application/json")


def _send_html(request: Request, view: Any, *, page: _Page) -> Response:
    frame = Frame.of(request, page.suffixes)
    return HTMLResponse(frame.render(page.template, view=view), status_code=_status(view))


def _status(view: Any) -> int:
    return int(getattr(view, "http_status", 200))


def _wrapped(
    handler: Callable[..., Any], send: Callable[[Request, Any], Response], is_public: bool
) -> Callable[..., Response]:
    """A function with the parameters of `handler` and the request, that sends what `handler` gives."""

    def endpoint(request: Request, **given: Any) -> Response:
        site: Site = request.app.state.site
        if not is_public:
            answer = send(request, handler(**given))
            answer.headers.setdefault("Cache-Control", "no-store")
            return answer
        moment = site.moment()
        LATE.set(False)
        answer = unchanged(request, moment) or send(request, handler(**given))
        return answer if LATE.get() else tagged(answer, moment)

    hints = get_type_hints(handler, include_extras=True)
    parameters = [
        one.replace(annotation=hints.get(one.name, one.annotation), kind=inspect.Parameter.KEYWORD_ONLY)
        for one in inspect.signature(handler).parameters.values()
    ]
    asked = inspect.Parameter("request", inspect.Parameter.KEYWORD_ONLY, annotation=Request)
    endpoint.__signature__ = inspect.Signature([asked, *parameters])  # type: ignore[attr-defined]
    endpoint.__name__ = getattr(handler, "__name__", "page")
    return endpoint
