"""Chancery reads reports on relations between states and keeps the record.

>>> import chancery
>>> facts = chancery.read("...", published="2025-10-11")
"""

from chancery.api import read
from chancery.errors import ChanceryError, GroundingError, InputError, VocabularyError
from chancery.facts import Facts
from chancery.model import Citation, Fact, Report

__version__ = "0.1.0"

__all__ = [
    "ChanceryError",
    "Citation",
    "Fact",
    "Facts",
    "GroundingError",
    "InputError",
    "Report",
    "VocabularyError",
    "__version__",
    "read",
]
