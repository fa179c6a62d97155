"""Visits: who travelled where, when, for what, and whether at all."""
