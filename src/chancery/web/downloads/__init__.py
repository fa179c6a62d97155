"""Tables of pages to take along."""
