"""All entries of a record as columns in memory, so that any choice of facets is counted at once."""

from chancery.web.catalogue.asked import Asked
from chancery.web.catalogue.catalogue import Catalogue
from chancery.web.catalogue.loading import load

__all__ = ["Asked", "Catalogue", "load"]
