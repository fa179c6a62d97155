"""Standing channels between states, their names, sessions and levels."""
