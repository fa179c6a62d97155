"""States, persons and bodies."""

from __future__ import annotations

from collections.abc import Mapping

from chancery.answering.actors import (
    BodySheet,
    PersonSheet,
    StateSheet,
    body_sheet,
    person_sheet,
    state_sheet,
)
from chancery.errors import NotInRecord
from chancery.export.taken.tables import Table
from chancery.keeping.states import state_id
from chancery.web import addresses
from chancery.web.days import this_day
from chancery.web.moved import Moved
from chancery.web.routing import Pages
from chancery.web.site import Site, SiteHere
from chancery.web.views.actors.pages import (
    BodyPage,
    PersonPage,
    StatePage,
    body_page,
    person_page,
    state_page,
)
from chancery.web.views.actors.tables import body_tables, person_tables, state_tables

pages = Pages("Actors")


def _state_tables(site: SiteHere, state: str) -> Mapping[str, Table]:
    return state_tables(_state(site, state))


@pages.page("/state/{state}", template="state.html", summary="All of one state", tables=_state_tables)
def state(site: SiteHere, state: str) -> StatePage:
    """What the record holds of a state: partners by activity, people, bodies, what is latest and what is planned."""
    sheet = _state(site, state)
    return site.remembered(("state-page", sheet.state, this_day()), lambda: state_page(site.record, sheet))


def _person_tables(site: SiteHere, state: str, name: str) -> Mapping[str, Table]:
    return person_tables(_person(site, state, name))


@pages.page("/person/{state}/{name:path}", template="person.html", summary="A person", tables=_person_tables)
def person(site: SiteHere, state: str, name: str) -> PersonPage:
    """A person under all names, the offices that reports give them, and where they appear; `-` for an unknown state."""
    sheet = _person(site, state, name)
    return site.remembered(("person-page", state, name), lambda: person_page(site.record, sheet))


def _body_tables(site: SiteHere, state: str, name: str) -> Mapping[str, Table]:
    return body_tables(_body(site, state, name))


@pages.page("/body/{state}/{name:path}", template="body.html", summary="A body", tables=_body_tables)
def body(site: SiteHere, state: str, name: str) -> BodyPage:
    """A body under all names, with whom it signed, and what; `-` for an unknown state."""
    sheet = _body(site, state, name)
    return site.remembered(("body-page", state, name), lambda: body_page(site.record, sheet))


def _state(site: Site, given: str) -> StateSheet:
    id = state_id(given)
    if id != given:
        raise Moved(addresses.state(id))
    today = this_day()
    return site.remembered(("state", id, today), lambda: state_sheet(site.record, id, today=today))


def _person(site: Site, state: str, name: str) -> PersonSheet:
    known = _known(state)
    found = site.remembered(("person", known, name), lambda: person_sheet(site.record, name, state=known))
    if not found.parts:
        raise NotInRecord(site.record.name, f"nobody in it is called {name}")
    return found


def _body(site: Site, state: str, name: str) -> BodySheet:
    known = _known(state)
    found = site.remembered(("body", known, name), lambda: body_sheet(site.record, name, state=known))
    if not found.papers:
        raise NotInRecord(site.record.name, f"no body in it is called {name}")
    return found


def _known(state: str) -> str | None:
    return None if state == addresses.UNKNOWN else state_id(state)
