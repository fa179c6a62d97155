"""The relation of two states, and the list of all of them."""
