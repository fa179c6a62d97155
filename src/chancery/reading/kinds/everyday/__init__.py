"""News of everyday life, in which states are named and do nothing with one another."""
