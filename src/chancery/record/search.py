"""The full-text index over reports and entries: FTS5 in SQLite, `tsvector` in PostgreSQL.

Both hold words that were folded here (`folding`), in pieces of at most 16,000 words: a longer text has several, and a phrase
is not found across the end of a piece. `owner` is the `seq` of a report or the `number` of an entry.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from sqlalchemy import Connection, text

from chancery.record.folding import words_of
from chancery.record.wanted import fts5, phrases, tsquery, tsvector

Sort = Literal["report", "entry"]

_PIECE: Final = 16_000

_CREATE: Final = {
    "sqlite": (
        "CREATE VIRTUAL TABLE words USING fts5(body, tokenize='unicode61 remove_diacritics 0')",
        "CREATE TABLE pieces (piece INTEGER PRIMARY KEY, sort TEXT NOT NULL, owner INTEGER NOT NULL) STRICT",
        "CREATE INDEX pieces_owner ON pieces (sort, owner)",
    ),
    "postgresql": (
        "CREATE TABLE words (piece serial PRIMARY KEY, sort text NOT NULL, owner integer NOT NULL, body tsvector NOT NULL)",
        "CREATE INDEX words_body ON words USING gin (body)",
        "CREATE INDEX words_owner ON words (sort, owner)",
    ),
}

_FIND_FTS5: Final = (
    "SELECT DISTINCT owner FROM words JOIN pieces ON piece = words.rowid"
    " WHERE words MATCH :asked AND sort = :sort ORDER BY owner"
)
_FIND_TSVECTOR: Final = (
    "SELECT DISTINCT owner FROM words WHERE body @@ CAST(:asked AS tsquery) AND sort = :sort ORDER BY owner"
)
_HELD_FTS5: Final = (
    "SELECT body FROM words JOIN pieces ON piece = words.rowid"
    " WHERE sort = :sort AND owner = :owner ORDER BY piece"
)
_HELD_TSVECTOR: Final = (
    "SELECT CAST(body AS text) FROM words WHERE sort = :sort AND owner = :owner ORDER BY piece"
)


def create(connection: Connection) -> None:
    for statement in _CREATE[connection.dialect.name]:
        connection.execute(text(statement))


def add(connection: Connection, sort: Sort, owner: int, content: str) -> None:
    """Index `content` under `owner`."""
    for words in _pieces(content):
        if connection.dialect.name == "sqlite":
            _add_fts5(connection, sort, owner, words)
        else:
            connection.execute(
                text("INSERT INTO words (sort, owner, body) VALUES (:sort, :owner, CAST(:body AS tsvector))"),
                {"sort": sort, "owner": owner, "body": tsvector(words)},
            )


def remove(connection: Connection, sort: Sort, owners: Sequence[int]) -> None:
    """Forget what was indexed under `owners`."""
    named = [{"sort": sort, "owner": owner} for owner in owners]
    if not named:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(
            text(
                "DELETE FROM words WHERE rowid IN (SELECT piece FROM pieces WHERE sort = :sort AND owner = :owner)"
            ),
            named,
        )
        connection.execute(text("DELETE FROM pieces WHERE sort = :sort AND owner = :owner"), named)
    else:
        connection.execute(text("DELETE FROM words WHERE sort = :sort AND owner = :owner"), named)


def clear(connection: Connection) -> None:
    """Forget everything."""
    connection.execute(text("DELETE FROM words"))
    if connection.dialect.name == "sqlite":
        connection.execute(text("DELETE FROM pieces"))


def find(connection: Connection, sort: Sort, wanted: str) -> list[int]:
    """The owners of what holds every word of `wanted`, in rising order; none when `wanted` holds no word."""
    asked = phrases(wanted)
    if not asked:
        return []
    is_sqlite = connection.dialect.name == "sqlite"
    told = {"asked": fts5(asked) if is_sqlite else tsquery(asked), "sort": sort}
    query = _FIND_FTS5 if is_sqlite else _FIND_TSVECTOR
    return [int(owner) for owner in connection.scalars(text(query), told)]


def indexed(connection: Connection, sort: Sort, owner: int) -> list[str]:
    """What the index holds of `owner`, as it was stored: for `checking`."""
    query = _HELD_FTS5 if connection.dialect.name == "sqlite" else _HELD_TSVECTOR
    return list(connection.scalars(text(query), {"sort": sort, "owner": owner}))


def expected(dialect: str, content: str) -> list[str]:
    """What `indexed` must give for `content`; the database writes a `tsvector` in its own order."""
    return [" ".join(words) if dialect == "sqlite" else tsvector(words) for words in _pieces(content)]


def _add_fts5(connection: Connection, sort: Sort, owner: int, words: list[str]) -> None:
    piece = connection.execute(
        text("INSERT INTO pieces (sort, owner) VALUES (:sort, :owner) RETURNING piece"),
        {"sort": sort, "owner": owner},
    ).scalar_one()
    connection.execute(
        text("INSERT INTO words (rowid, body) VALUES (:piece, :body)"),
        {"piece": piece, "body": " ".join(words)},
    )


def _pieces(content: str) -> list[list[str]]:
    words = words_of(content)
    return [words[at : at + _PIECE] for at in range(0, len(words), _PIECE)]
