"""Several processes that serve one record: what they share, one of them, and who keeps them going."""
