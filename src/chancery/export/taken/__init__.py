"""A record to take along: tables, the formats of other programs, a codebook, and dated releases."""
