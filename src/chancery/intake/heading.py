"""What the head of a text tells of the report where nothing else does."""

from __future__ import annotations

from dataclasses import replace

from chancery.intake.dateline import find_publisher
from chancery.intake.published import find_published
from chancery.model import Report


def with_heading(report: Report) -> Report:
    """The report with the day and the agency that its header lines or dateline give, where it has none of its own."""
    if report.published and report.publisher:
        return report
    return replace(
        report,
        published=report.published or find_published(report.text),
        publisher=report.publisher or find_publisher(report.text),
    )
