"""Measures how well facts are joined into entries: `python evaluation/reconcile.py --help`.

Without options it measures, stores the figures and writes their page.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns 0, or 1 when the stored figures are not those of the code."""
    from evaluation import entries_page as pages
    from evaluation import events, reconciled
    from evaluation.figures import dump, load

    parser = argparse.ArgumentParser(prog="evaluation/reconcile.py", description=__doc__.split("\n")[0])
    parser.add_argument(
        "--details", action="store_true", help="list what was joined or kept apart wrongly; write nothing"
    )
    parser.add_argument("--check", action="store_true", help="compare with the stored figures; write nothing")
    options = parser.parse_args(arguments)
    corpus = events.load()
    outcome = reconciled.run(corpus)
    measured = pages.figures(corpus, outcome)
    if options.details:
        print(*reconciled.faults(corpus, outcome), sep="\n")
    print(pages.terminal(measured))
    if options.check:
        current = load(pages.FIGURES) == measured
        print(
            "The stored figures are these."
            if current
            else "The stored figures are not these; run make evaluate."
        )
        return 0 if current else 1
    if not options.details:
        dump(pages.FIGURES, measured)
        pages.PAGE.write_text(pages.page(measured), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main())
