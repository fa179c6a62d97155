"""The network of states and bodies."""
