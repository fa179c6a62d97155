"""What travels: frozen values without I/O. Imports nothing above it."""

from chancery.model.citation import Citation
from chancery.model.fact import Fact
from chancery.model.report import Report

__all__ = ["Citation", "Fact", "Report"]
