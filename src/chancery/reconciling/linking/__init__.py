"""Entries set against one another: what holds what, what is the later life of what, and whether counts and dates add up.

Whether two entries are linked depends on these two alone, so that an entry is known from itself and those that share a
`link_keys` key with it.
"""

from chancery.reconciling.linking.keys import link_keys
from chancery.reconciling.linking.setting import link

__all__ = ["link", "link_keys"]
