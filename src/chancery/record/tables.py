"""The tables of the record, one schema for both databases.

What is told and decided (`reports`, `facts`, `judgements`, `receipts`, `aliases`) is kept for ever and sealed: each row
carries the hash of its other values, a fact in its id. What is worked out of it (`families`, `bands`, `members`, `keys`,
`doubts`, `entries`, `facets` and the full-text index) can be dropped and made again.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata: Final = MetaData()

versions: Final = Table(
    "schema_versions",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("applied", Text, nullable=False),
    sqlite_strict=True,
)

#: One row a run that added something: which code read it, how much, what was refused.
receipts: Final = Table(
    "receipts",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("document", Text, nullable=False),
    Column("seal", Text, nullable=False),
    sqlite_strict=True,
)

#: Every version of every report. `text` is UTF-8 in which a lone surrogate keeps its three bytes: what was read comes back
#: as it was. One version of an id is `current`. `reading` names the grammar and words that took its facts out.
reports: Final = Table(
    "reports",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("current", Integer, nullable=False),
    Column("published", Text),
    Column("publisher", Text),
    Column("author", Text),
    Column("url", Text),
    Column("title", Text),
    Column("language", Text),
    Column("source", Text),
    Column("text", LargeBinary, nullable=False),
    Column("reading", Text, nullable=False),
    Column("receipt", Integer, ForeignKey("receipts.seq")),
    Column("seal", Text, nullable=False),
    UniqueConstraint("id", "version"),
    Index("reports_url", "url"),
    sqlite_strict=True,
)

facts: Final = Table(
    "facts",
    metadata,
    Column("report", Integer, ForeignKey("reports.seq"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("document", Text, nullable=False),
    Index("facts_id", "id"),
    sqlite_strict=True,
)

#: Appended only; undoing fills `undone`, which is empty before and never changes after.
judgements: Final = Table(
    "judgements",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("sort", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("undone", Text),
    Column("seal", Text, nullable=False),
    sqlite_strict=True,
)

#: The reports that each judgement is about: which judgements a change of these reports may touch.
judged: Final = Table(
    "judged",
    metadata,
    Column("report", Text, primary_key=True),
    Column("judgement", Text, ForeignKey("judgements.id"), primary_key=True),
    sqlite_strict=True,
)

#: What is known of the record as a whole: by which rules everything that follows was worked out.
state: Final = Table(
    "state",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("seal", Text, nullable=False),
    sqlite_strict=True,
)

#: The source family of every current report.
families: Final = Table(
    "families",
    metadata,
    Column("report", Integer, ForeignKey("reports.seq"), primary_key=True),
    Column("family", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Index("families_family", "family"),
    sqlite_strict=True,
)

bands: Final = Table(
    "bands",
    metadata,
    Column("band", Text, primary_key=True),
    Column("report", Integer, ForeignKey("reports.seq"), primary_key=True),
    Index("bands_report", "report"),
    sqlite_strict=True,
)

#: The facts of current reports: the component of facts that may be one thing, and the entry that holds each.
members: Final = Table(
    "members",
    metadata,
    Column("fact", Text, primary_key=True),
    Column("report", Integer, ForeignKey("reports.seq"), nullable=False),
    Column("component", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Index("members_report", "report"),
    Index("members_component", "component"),
    Index("members_entry", "entry"),
    sqlite_strict=True,
)

keys: Final = Table(
    "keys",
    metadata,
    Column("key", Text, primary_key=True),
    Column("fact", Text, ForeignKey("members.fact"), primary_key=True),
    Index("keys_fact", "fact"),
    sqlite_strict=True,
)

#: Pairs of current facts that the rules leave open, the smaller id first, with their points.
doubts: Final = Table(
    "doubts",
    metadata,
    Column("one", Text, ForeignKey("members.fact"), primary_key=True),
    Column("other", Text, ForeignKey("members.fact"), primary_key=True),
    Column("points", Integer, nullable=False),
    Index("doubts_other", "other"),
    sqlite_strict=True,
)

#: Where a fact that is no longer current went: the fact of today that stands at the same words.
aliases: Final = Table(
    "aliases",
    metadata,
    Column("former", Text, primary_key=True),
    Column("fact", Text, nullable=False),
    Column("seal", Text, nullable=False),
    sqlite_strict=True,
)

#: `document` is the whole entry, `bare` the entry as it was before it was set against others, or NULL where that changed
#: nothing; the columns beside it are for choosing and sorting. Days are ISO dates.
entries: Final = Table(
    "entries",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("digest", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("standing", Text, nullable=False),
    Column("sort", Text),
    Column("stage", Text),
    Column("first_day", Text),
    Column("last_day", Text),
    Column("sources", Integer, nullable=False),
    Column("independent", Integer, nullable=False),
    Column("disagreements", Integer, nullable=False),
    Column("document", Text, nullable=False),
    Column("bare", Text),
    Index("entries_kind", "kind", "standing"),
    Index("entries_days", "first_day", "last_day"),
    sqlite_strict=True,
)

#: Values of which an entry may have many: its states, its sectors, the keys by which entries are linked.
facets: Final = Table(
    "facets",
    metadata,
    Column("facet", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("entry", Integer, ForeignKey("entries.number"), primary_key=True),
    Index("facets_entry", "entry"),
    sqlite_strict=True,
)

#: What cannot be worked out again, in an order in which rows can be put in.
TOLD: Final = (receipts, reports, facts, judgements, judged, aliases)

#: Derived tables in an order in which they can be emptied.
DERIVED: Final = (facets, entries, doubts, keys, members, bands, families)
