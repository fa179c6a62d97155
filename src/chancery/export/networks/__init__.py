"""Networks as pictures and as GraphML. Needs the extra `web`."""
