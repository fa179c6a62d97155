"""What is worked out of reports, facts and judgements, as a whole: emptied, and the full text of reports made again."""

from __future__ import annotations

from sqlalchemy import Connection, select

from chancery.record import reports, search
from chancery.record.tables import DERIVED
from chancery.record.tables import reports as reports_table


def clear(connection: Connection) -> None:
    """Empty every table that is worked out, and index the full text of reports again. Aliases stay: they tell of the past."""
    for table in DERIVED:
        connection.execute(table.delete())
    search.clear(connection)
    for seq in list(connection.scalars(select(reports_table.c.seq).order_by(reports_table.c.seq))):
        report = reports.whole(connection, seq)
        search.add(connection, "report", seq, reports.words_in(report))
