"""Where a record is: a path is one SQLite file, a `postgresql://` address a database on a server."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from chancery.errors import RecordRefused

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")


@dataclass(frozen=True, slots=True)
class Address:
    """`path` for SQLite, `url` for PostgreSQL (as SQLAlchemy takes it); `shown` names it without its password."""

    shown: str
    path: Path | None = None
    url: str | None = None

    @property
    def is_sqlite(self) -> bool:
        return self.path is not None


def address_of(record: str | Path) -> Address:
    """Take a path or an address apart; raises `RecordRefused` for an address of another kind."""
    named = str(record)
    scheme = _SCHEME.match(named)
    if not scheme:
        return Address(shown=named, path=Path(named))
    if scheme[1].lower() not in _POSTGRES:
        raise RecordRefused(
            hidden(named), "records are kept in SQLite or PostgreSQL", "give a path or postgresql://..."
        )
    rest = named[scheme.end() :]
    return Address(shown=hidden(named), url=f"postgresql+psycopg://{rest}")


def hidden(url: str) -> str:
    """The address with the password, wherever it stands in it, left out."""
    without = re.sub(r"(://[^/@:]*):[^@/]*@", r"\1:***@", url)
    return re.sub(r"([?&]password=)[^&]*", r"\1***", without)
