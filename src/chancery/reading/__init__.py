"""A report to facts: the cascade."""

from chancery.reading.reader import Reading, Unread, quick_reader, read_report

__all__ = ["Reading", "Unread", "quick_reader", "read_report"]
