"""States, persons and bodies."""
