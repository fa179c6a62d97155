"""The store: SQLite and PostgreSQL behind one door. The only place that knows SQL.

`open_store` opens a record; the modules `reports`, `facts`, `members`, `entries`, `choosing`, `families`, `judgements`,
`receipts` and `search` work on the connection that `Store.write` and `Store.reading` hand out.
"""

from chancery.record.store import Store, is_older, open_store

__all__ = ["Store", "is_older", "open_store"]
