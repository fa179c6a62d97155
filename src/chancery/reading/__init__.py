"""A report to facts: the cascade."""

from chancery.reading.reader import Reading, Unread, read_report

__all__ = ["Reading", "Unread", "read_report"]
