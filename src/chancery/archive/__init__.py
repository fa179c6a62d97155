"""The same reading over whole archives: in processes of one machine, or on a cluster through Daft and Ray.

`sweep` reads archives into a folder of facts; it may be stopped at any moment and goes on where it was.
"""

from chancery.archive.settings import SweepSettings
from chancery.archive.sweeping import Progress, Swept, sweep
from chancery.archive.swept import read_sweep

__all__ = ["Progress", "SweepSettings", "Swept", "read_sweep", "sweep"]
