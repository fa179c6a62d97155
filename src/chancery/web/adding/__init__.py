"""Reports that users of the pages add: taken in by a process of its own, with limits, one after another."""
