"""Facts of many reports to entries of the record: pure functions, no database, the same result in whatever order.

A store files facts under `block_keys`. Sharing a key is a reason to compare, no more: the facts that may be of one entry with
a new one are those that `compare` calls `same`, and those that are `same` with them in turn. `reconcile` takes such a set;
`link` sets its entries, and those that share a `link_keys` key with them, against one another.
"""

from chancery.reconciling.blocking import block_keys
from chancery.reconciling.comparing import Comparison, compare
from chancery.reconciling.entries import reconcile
from chancery.reconciling.families import families
from chancery.reconciling.linking import link, link_keys
from chancery.reconciling.standing import overdue

__all__ = ["Comparison", "block_keys", "compare", "families", "link", "link_keys", "overdue", "reconcile"]
