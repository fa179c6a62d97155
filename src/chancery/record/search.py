"""The full-text index over reports and entries: FTS5 in SQLite, `tsvector` in PostgreSQL.

Both hold words that were folded here (`folding`), in pieces of at most 16,000 words: a longer text has several, and a phrase
is not found across the end of a piece. `owner` is the `seq` of a report or the `number` of an entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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

# Were the join left to SQLite, it would walk through all pieces and ask the index for each.
_FIND_FTS5: Final = (
    "SELECT DISTINCT owner FROM words CROSS JOIN pieces ON piece = words.rowid"
    " WHERE words MATCH :asked AND sort = :sort ORDER BY owner"
)
_FIND_TSVECTOR: Final = (
    "SELECT DISTINCT owner FROM words WHERE body @@ CAST(:asked AS tsquery) AND sort = :sort ORDER BY owner"
)
_FORGET_FTS5: Final = (
    "DELETE FROM words WHERE rowid IN (SELECT piece FROM pieces WHERE sort = :sort AND owner = :owner)"
)
_HELD_FTS5: Final = (
    "SELECT body FROM words JOIN pieces ON piece = words.rowid"
    " WHERE sort = :sort AND owner = :owner ORDER BY piece"
)
_PIECES_TSVECTOR: Final = "SELECT piece FROM words WHERE sort = :sort AND owner = :owner ORDER BY piece"
_SAME_TSVECTOR: Final = "SELECT body = CAST(:body AS tsvector) FROM words WHERE piece = :piece"


def create(connection: Connection) -> None:
    for statement in _CREATE[connection.dialect.name]:
        connection.execute(text(statement))


def add(connection: Connection, sort: Sort, owner: int, content: str) -> None:
    """Index `content` under `owner`."""
    add_all(connection, sort, {owner: content})


def add_all(connection: Connection, sort: Sort, contents: Mapping[int, str]) -> None:
    """Index each of `contents` under its owner."""
    found = [(owner, words) for owner, content in contents.items() for words in _pieces(content)]
    if not found:
        return
    if connection.dialect.name == "sqlite":
        _add_fts5(connection, sort, found)
    else:
        connection.execute(
            text("INSERT INTO words (sort, owner, body) VALUES (:sort, :owner, CAST(:body AS tsvector))"),
            [{"sort": sort, "owner": owner, "body": tsvector(words)} for owner, words in found],
        )


def remove(connection: Connection, sort: Sort, owners: Sequence[int]) -> None:
    """Forget what was indexed under `owners`."""
    named = [{"sort": sort, "owner": owner} for owner in owners]
    if not named:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(text(_FORGET_FTS5), named)
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


def agrees(connection: Connection, sort: Sort, owner: int, content: str) -> bool:
    """Whether what is indexed under `owner` is `content`."""
    if connection.dialect.name == "sqlite":
        held = list(connection.scalars(text(_HELD_FTS5), {"sort": sort, "owner": owner}))
        return held == [" ".join(words) for words in _pieces(content)]
    # PostgreSQL writes a vector in an order of its own: it is asked to compare.
    pieces = _pieces(content)
    held = list(connection.scalars(text(_PIECES_TSVECTOR), {"sort": sort, "owner": owner}))
    return len(held) == len(pieces) and all(
        connection.scalar(text(_SAME_TSVECTOR), {"piece": piece, "body": tsvector(words)})
        for piece, words in zip(held, pieces, strict=True)
    )


def owners(connection: Connection, sort: Sort) -> list[int]:
    """Under whom something is indexed, each once."""
    table = "pieces" if connection.dialect.name == "sqlite" else "words"
    return list(
        connection.scalars(text(f"SELECT DISTINCT owner FROM {table} WHERE sort = :sort"), {"sort": sort})
    )


def inconsistencies(connection: Connection) -> Iterator[str]:
    """What in the index of SQLite leads elsewhere than the words it was made from; PostgreSQL sees to its own."""
    if connection.dialect.name != "sqlite":
        return
    found = _found_by_terms(connection)
    pieces = set(connection.scalars(text("SELECT piece FROM pieces")))
    for piece, body in connection.execute(text("SELECT rowid, body FROM words")):
        said = 0
        for place, term in enumerate(body.split()):
            said ^= hash((term, place))
        if said != found.pop(piece, 0):
            yield f"piece {piece} is not found by its words"
        if piece not in pieces:
            yield f"piece {piece} belongs to nothing"
        pieces.discard(piece)
    yield from (f"piece {piece} is found by words and not there" for piece in sorted(found))
    yield from (f"piece {piece} has no words" for piece in sorted(pieces))


def _found_by_terms(connection: Connection) -> dict[int, int]:
    """For each piece one number over the words by which it is found, and their places."""
    found: dict[int, int] = {}
    is_guarded = connection.execute(text("PRAGMA query_only")).scalar_one()
    # The table is a view of the index that lives with the connection, not in the file.
    connection.execute(text("PRAGMA query_only = OFF"))
    connection.execute(text("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'words', 'instance')"))
    for term, piece, place in connection.execute(text("SELECT term, doc, offset FROM temp.terms")):
        found[piece] = found.get(piece, 0) ^ hash((term, place))
    connection.execute(text("DROP TABLE temp.terms"))
    connection.execute(text(f"PRAGMA query_only = {is_guarded}"))
    return found


def _add_fts5(connection: Connection, sort: Sort, found: Sequence[tuple[int, list[str]]]) -> None:
    # One writer at a time: no one else takes these numbers.
    last = connection.execute(text("SELECT coalesce(max(piece), 0) FROM pieces")).scalar_one()
    numbered = list(enumerate(found, start=last + 1))
    connection.execute(
        text("INSERT INTO pieces (piece, sort, owner) VALUES (:piece, :sort, :owner)"),
        [{"piece": piece, "sort": sort, "owner": owner} for piece, (owner, _) in numbered],
    )
    connection.execute(
        text("INSERT INTO words (rowid, body) VALUES (:piece, :body)"),
        [{"piece": piece, "body": " ".join(words)} for piece, (_, words) in numbered],
    )


def _pieces(content: str) -> list[list[str]]:
    words = words_of(content)
    return [words[at : at + _PIECE] for at in range(0, len(words), _PIECE)]
