"""Briefs as Markdown, HTML, PDF and DOCX. The same brief gives the same bytes."""
