"""The review desk: what waits for a person, one thing a screen, and the forms by which they say what is right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Depends, HTTPException, Query, Request, Response
from fastapi import Form as Field
from fastapi.responses import HTMLResponse, RedirectResponse

from chancery.errors import NotInRecord, StaleView
from chancery.export.taken.tables import Table
from chancery.web import addresses
from chancery.web.desk.saying import Form, again, judge
from chancery.web.desk.tasks import Choice
from chancery.web.failing import Gone
from chancery.web.frame import Frame
from chancery.web.json_twin import to_json
from chancery.web.refusing import wants_json
from chancery.web.routing import Pages
from chancery.web.security.door import PersonHere, Writing
from chancery.web.security.people import Person
from chancery.web.site import Site, SiteHere
from chancery.web.views.coders import (
    AgreementView,
    HistoryView,
    agreement_view,
    chosen_judgements,
    history_view,
    judgements_table,
)
from chancery.web.views.desk import DeskView, conflict_of, desk_view, is_there, key_of

pages = Pages("Review")

#: What a program is told beside the way to the next task.
_ANSWERS: dict[int | str, dict[str, Any]] = {
    303: {"description": "Kept; `Location` leads to what waits next, as JSON where JSON is accepted."},
    409: {"description": "Somebody else was quicker; nothing was kept, and what waits is given anew."},
}

_Word = Annotated[str, Query(max_length=400)]
_Said = Annotated[str, Field(max_length=20_000)]


async def _place(
    queue: _Said = "", kind: _Said = "", state: _Said = "", after: _Said = ""
) -> Mapping[str, str]:
    """Where in which queue whoever sends a form is at work, as the query of the desk's address names it."""
    return {"queue": queue, "kind": kind, "state": state, "after": after}


_There = Annotated[Mapping[str, str], Depends(_place)]


def choice_of(who: str, queue: str, kind: str, state: str) -> Choice:
    """What a query chooses; several kinds or states are set apart by spaces."""
    return Choice(who, queue, tuple(kind.split()), tuple(state.upper().split()))


@pages.page("/desk", template="desk.html", summary="What waits for a person to judge", public=False)
def desk(
    site: SiteHere,
    person: PersonHere,
    queue: _Word = "",
    kind: _Word = "",
    state: _Word = "",
    at: _Word = "",
    after: _Word = "",
) -> DeskView:
    """The next thing to judge, with the words it stands on, what was said of it, and how far the queue is done."""
    return desk_view(site, person, choice_of(person.name, queue, kind, state), at=at, after=after)


def _tables(site: SiteHere, who: _Word = "", sort: _Word = "") -> Mapping[str, Table]:
    table = judgements_table(chosen_judgements(site.desk.ledger(site.record), who=who, sort=sort))
    return {table.name: table}


@pages.page(
    "/desk/history", template="desk-history.html", summary="Who judged what", tables=_tables, public=False
)
def history(
    site: SiteHere, who: _Word = "", sort: _Word = "", page: Annotated[int, Query(ge=1)] = 1
) -> HistoryView:
    """Every judgement with who made it, when and why, and who took it back; the latest first."""
    return history_view(site.record, site.desk.ledger(site.record), who=who, sort=sort, page=page)


@pages.page("/desk/agreement", template="agreement.html", summary="How far two people agree", public=False)
def agreement(site: SiteHere, one: _Word = "", other: _Word = "") -> AgreementView:
    """Cohen's kappa, Krippendorff's alpha and everything on which two people differ."""
    return agreement_view(site.record, site.desk.ledger(site.record), one=one, other=other)


@pages.router.post(
    "/desk", status_code=303, summary="Judge an entry", operation_id="judge", responses=_ANSWERS
)
def say(
    request: Request,
    site: SiteHere,
    person: Writing,
    there: _There,
    do: _Said,
    entry: Annotated[list[str], Field()],
    version: Annotated[list[str], Field()],
    field: _Said = "",
    value: _Said = "",
    why: _Said = "",
    known: Annotated[int, Field()] = 0,
) -> Response:
    """Keep what the form says and go on to the next, behind what was passed over; 409 when somebody else was quicker."""
    choice = choice_of(person.name, there["queue"], there["kind"], there["state"])
    form = Form(do, tuple(entry), tuple(version), field, value, why)
    try:
        judge(site.record, form, who=person.name)
    except StaleView:
        return _stale(request, site, person, choice, form, known)
    return _back(request, site, **there)


@pages.router.post(
    "/desk/undo",
    status_code=303,
    summary="Take a judgement back",
    operation_id="undo_judgement",
    responses=_ANSWERS,
)
def take_back(
    request: Request,
    site: SiteHere,
    person: Writing,
    there: _There,
    judgement: _Said,
) -> Response:
    """Take a judgement back, one's own, an admin anybody's, and look again at what it was about."""
    made = site.desk.ledger(site.record).made_as(judgement)
    if made is not None and made.made.who != person.name and person.role != "admin":
        raise HTTPException(403)
    try:
        site.record.undo(judgement, who=person.name)
    except NotInRecord:
        raise Gone("It was taken back before, by you in another window or by somebody else.") from None
    at = key_of(site, judgement)
    return _back(request, site, **there, at=at)


@pages.router.post(
    "/desk/redo",
    status_code=303,
    summary="Say again what was taken back",
    operation_id="redo_judgement",
    responses=_ANSWERS,
)
def say_again(
    request: Request,
    site: SiteHere,
    person: Writing,
    there: _There,
    judgement: _Said,
) -> Response:
    """Say again what was taken back last."""
    redo = site.desk.ledger(site.record).hands(person.name).redo
    if redo is None or redo.id != judgement:
        raise Gone("There is nothing to do again here any more.")
    again(site.record, redo, who=person.name, why=redo.made.why)
    return _back(request, site, **there)


def _stale(request: Request, site: Site, person: Person, choice: Choice, form: Form, known: int) -> Response:
    conflict = conflict_of(site, form, known)
    at = "~".join(form.entries)
    view = desk_view(site, person, choice, at=at if is_there(site, form.entries) else "", conflict=conflict)
    headers = {"Cache-Control": "no-store"}
    if wants_json(request):
        body = to_json(view)
        return Response(body, status_code=view.http_status, media_type="application/json", headers=headers)
    page = Frame.of(request, ("json",)).render("desk.html", view=view)
    return HTMLResponse(page, status_code=view.http_status, headers=headers)


def _back(request: Request, site: Site, **query: str) -> Response:
    address = addresses.with_query("/desk.json" if wants_json(request) else "/desk", query)
    return RedirectResponse(
        f"{site.settings.prefix}{address}", status_code=303, headers={"Cache-Control": "no-store"}
    )
