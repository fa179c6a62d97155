"""The review desk: which task comes next, and what a form of it says."""
