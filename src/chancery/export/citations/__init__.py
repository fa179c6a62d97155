"""The reports behind an answer, a brief or an entry for reference managers: BibTeX, CSL-JSON and RIS."""
