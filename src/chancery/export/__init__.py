"""Faces in which facts leave: JSON Lines, a table, one HTML file, a notebook cell, and the schema of the contract."""
