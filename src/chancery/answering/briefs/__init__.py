"""Briefs: the sheet that a desk officer writes by hand, of two states, one state, or one visit, paper or channel."""

from chancery.answering.briefs.brief import Brief, Line, Section
from chancery.answering.briefs.making import brief

__all__ = ["Brief", "Line", "Section", "brief"]
