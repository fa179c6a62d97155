"""Milestones of relations: established, severed, raised, embassies, recognition, anniversaries."""
