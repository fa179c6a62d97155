"""The addresses of pages: one place that knows how ids become paths."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final
from urllib.parse import quote, quote_plus, unquote, urlencode

#: What an address may end in, and what then comes: the page itself, its data, its tables, its reports, a feed.
HTML: Final = "html"
SUFFIXES: Final = (HTML, "json", "csv", "xlsx", "parquet", "bib", "ris", "csl", "atom")

#: Stands in an address for a state that is not known.
UNKNOWN: Final = "-"
_REPORT: Final = "chancery:report/"


def entry(id: str) -> str:
    """The address of an entry."""
    return f"/entry/{_part(id)}"


def report(id: str, *, start: int | None = None, end: int | None = None) -> str:
    """The address of a report, or of the words `[start, end)` in it."""
    place = f"#c{start}-{end}" if start is not None and end is not None else ""
    at = f"?at={start}-{end}" if place else ""
    return f"/report/{_part(id)}{at}{place}"


def report_page(id: str, page: int, *, version: str | None = None, unread: bool = False) -> str:
    """The address of one page of a long report, of a version, with what was left unread."""
    query = {"page": str(page), "version": version or "", "unread": "yes" if unread else ""}
    return with_query(report(id), query)


def version(id: str, hash: str) -> str:
    """The address of one version of a report."""
    return with_query(f"/report/{_part(id)}", {"version": hash[:12]})


def registry(kind: str | None = None, **query: str) -> str:
    """The address of the registry, or that of one kind, with the facets that are set."""
    return with_query("/registry" + (f"/{kind}" if kind else ""), query)


def relation(one: str, other: str) -> str:
    """The address of the relation of two states."""
    return f"/relation/{_part(one)}/{_part(other)}"


def relations(one: str | None = None, *, page: int = 1) -> str:
    """The address of a page of all relations, or of those of the state `one`."""
    return with_query("/relation", {"one": one or "", "page": str(page) if page > 1 else ""})


def state(id: str) -> str:
    """The address of a state or an organisation with an id."""
    return f"/state/{_part(id)}"


def person(name: str, state: str | None) -> str:
    """The address of a person, of a state where it is known for whom they act."""
    return f"/person/{_part(state or UNKNOWN)}/{_part(name)}"


def body(name: str, state: str | None) -> str:
    """The address of a body, of a state where it is known."""
    return f"/body/{_part(state or UNKNOWN)}/{_part(name)}"


def ask(question: str) -> str:
    """The address of a question and its answer."""
    return with_query("/ask", {"q": question})


def cite(permalink: str) -> str:
    """The address of the words behind a permalink (`chancery:report/...`)."""
    report, _, query = permalink.removeprefix(_REPORT).partition("?")
    return f"/cite/{_part(unquote(report, errors='replace'))}?{query}"


def permalink_of(report: str, **selectors: str | int) -> str:
    """The permalink behind the address of words, from its parts."""
    query = urlencode(selectors, quote_via=quote, errors="replace")
    return f"{_REPORT}{quote(report, safe='', errors='replace')}?{query}"


def compare(left: str, right: str) -> str:
    """The address of two reports side by side."""
    return with_query("/compare", {"left": left, "right": right})


def with_query(path: str, query: Mapping[str, str]) -> str:
    """`path?name=value...` with what has a value."""
    given = {name: value for name, value in query.items() if value}
    return f"{path}?{urlencode(given, errors='replace')}" if given else path


def with_pairs(path: str, pairs: Iterable[tuple[str, str]]) -> str:
    """`path?name=value...` with all of `pairs`, in which a name may come several times."""
    query = "&".join([_pair(name, value) for name, value in pairs])
    return f"{path}?{query}" if query else path


#: A page of the registry names the same few hundred values in all its addresses.
@lru_cache(maxsize=4_096)
def _pair(name: str, value: str) -> str:
    return f"{quote_plus(name, errors='replace')}={quote_plus(value, errors='replace')}"


def _part(id: str) -> str:
    """An id as the last part of a path; one that ends like a file gets `.html`, so that its end is not taken for a suffix."""
    escaped = quote(id, safe="/:@+,;=", errors="replace")
    return f"{escaped}.{HTML}" if id.endswith(tuple(f".{suffix}" for suffix in SUFFIXES)) else escaped
