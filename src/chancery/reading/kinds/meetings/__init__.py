"""Meetings: who met whom, of what kind, when and where."""
