"""What travels: frozen values without I/O. Imports nothing above it."""

from chancery.model.citation import Citation
from chancery.model.entry import (
    Disagreement,
    Entry,
    EntryHead,
    FieldValue,
    Flag,
    Join,
    LifeStep,
    Link,
    Support,
    entry_id,
)
from chancery.model.fact import Fact
from chancery.model.judgement import FactAnchor, Judgement, Ruling, Stamp
from chancery.model.receipt import Receipt, Refused
from chancery.model.report import Report
from chancery.model.told import ReportHead, Told, version_of

__all__ = [
    "Citation",
    "Disagreement",
    "Entry",
    "EntryHead",
    "Fact",
    "FactAnchor",
    "FieldValue",
    "Flag",
    "Join",
    "Judgement",
    "LifeStep",
    "Link",
    "Receipt",
    "Refused",
    "Report",
    "ReportHead",
    "Ruling",
    "Stamp",
    "Support",
    "Told",
    "entry_id",
    "version_of",
]
