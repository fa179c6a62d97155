"""Starts the benchmark from a checkout: `python benchmarks/reading.py --help`."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from benchmarks.measure import main

    sys.exit(main())
