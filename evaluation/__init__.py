"""The quality gate: gold documents, the scorer, the figures and the floors that hold them."""
