"""What is known of the record as a whole."""

from __future__ import annotations

from sqlalchemy import Connection, select

from chancery.record.seals import seal
from chancery.record.tables import state

_RULES = "rules"


def rules(connection: Connection) -> str | None:
    """The rules by which everything that is worked out was worked out last; None in a record that holds nothing yet."""
    return connection.scalar(select(state.c.value).where(state.c.name == _RULES))


def set_rules(connection: Connection, rules: str) -> None:
    """Note the rules by which everything has just been worked out."""
    connection.execute(state.delete().where(state.c.name == _RULES))
    values = {"name": _RULES, "value": rules}
    connection.execute(state.insert().values(**values, seal=seal(values)))
