"""The values of an entry's fields: all of them, which one is shown, and what they disagree in."""
