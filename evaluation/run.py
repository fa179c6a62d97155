"""Starts the quality gate from a checkout: `python evaluation/run.py --help`."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from evaluation.main import main

    sys.exit(main())
