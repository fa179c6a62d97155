"""Archives to rows: files of single reports, JSON Lines, Parquet and WARC, from this machine or an object store."""

from chancery.archive.sources.listing import Part, list_parts
from chancery.archive.sources.opening import rows_of

__all__ = ["Part", "list_parts", "rows_of"]
