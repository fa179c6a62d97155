"""Papers: instruments over their life, their titles, parties and lists, and the occasions of signing."""
