"""What stands around every page: its own address, its twins, where it is in the house."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from fastapi import Request

from chancery.web.navigation import ROOMS, room_of
from chancery.web.security.door import form_word_at, person_at
from chancery.web.security.people import NOBODY, Person
from chancery.web.settings import Settings
from chancery.web.templating import render


@dataclass(frozen=True, slots=True)
class Frame:
    """`path` is the address of the page without prefix, suffix and query, `query` its query in the order given.

    `suffixes` are what the page is also there as. `record` is the last part of the record's name: no page tells a folder.
    `person` is who asks, `csrf` what a form of theirs carries.
    """

    settings: Settings
    record: str
    path: str
    query: tuple[tuple[str, str], ...]
    suffixes: tuple[str, ...]
    person: Person = NOBODY
    csrf: str = ""

    @classmethod
    def of(cls, request: Request, suffixes: tuple[str, ...] = ()) -> Frame:
        """The frame of the page that was asked for."""
        site = request.app.state.site
        query = tuple(parse_qsl(request.url.query, keep_blank_values=True, errors="replace"))
        path = request.scope["path"].removeprefix(site.settings.prefix).removesuffix(".html")
        person = person_at(request)
        word = form_word_at(request) if person.may_write else ""
        name = PurePath(site.record.name).name
        return cls(site.settings, name, _escaped(path), query, suffixes, person, word)

    @property
    def room(self) -> str:
        """The address of the room that the page is in."""
        return room_of(self.path)

    def twin(self, suffix: str, **changed: str) -> str:
        """The address of the page's twin, with the same query and with what is `changed` in it."""
        stem = self.path if self.path != "/" else "/home"
        return _joined(f"{stem}.{suffix}", self._changed(changed))

    def with_query(self, **changed: str | None) -> str:
        """The address of the page with something else in its query; None takes a name out."""
        return _joined(self.path, self._changed(changed))

    def _changed(self, changed: dict[str, Any]) -> list[tuple[str, str]]:
        kept = [(name, value) for name, value in self.query if name not in changed]
        return [*kept, *((name, str(value)) for name, value in changed.items() if value is not None)]

    def render(self, template: str, **values: Any) -> str:
        """The page: `template` filled in, with `frame` for the templates around it."""
        return render(template, prefix=self.settings.prefix, frame=self, rooms=ROOMS, **values)


def _joined(path: str, query: list[tuple[str, str]]) -> str:
    return f"{path}?{urlencode(query)}" if query else path


def _escaped(path: str) -> str:
    return quote(path, safe="/:@+,;=", errors="replace")
