"""The sheet of two states: where their relations stand, what was signed, who met whom, which channels there are."""

from chancery.answering.relations.making import relation_sheet
from chancery.answering.relations.sheet import Sheet

__all__ = ["Sheet", "relation_sheet"]
