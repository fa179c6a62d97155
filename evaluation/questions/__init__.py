"""Questions as users put them, and whether the answers are right."""
