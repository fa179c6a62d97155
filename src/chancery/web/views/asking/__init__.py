"""Questions and their answers, and citations by address."""
