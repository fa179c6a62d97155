"""How many questions are answered right.

python -m evaluation.questions              over the kept facts
python -m evaluation.questions --live       over what today's grammar reads
python -m evaluation.questions --keep       keep what today's grammar reads
python -m evaluation.questions --typed      with the questions of typed.yaml too
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from evaluation.questions import record as records
from evaluation.questions.asking import put, put_all, typed


def main() -> int:
    """Print what went wrong and the figure; returns 0."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.questions", description=__doc__)
    parser.add_argument("--live", action="store_true")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--typed", action="store_true")
    options = parser.parse_args()
    if options.keep:
        records.keep()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "questions.db"
        with records.live(path) if options.live else records.kept(path) as record:
            results = put_all(record)
            results += [put(record, one) for one in typed()] if options.typed else []
    for one in results:
        if one.wrong:
            print(
                f"{one.id}  {one.ask}\n      read as: {one.given.read_as}\n      {one.wrong}: {one.given.sentence}"
            )
    right = sum(one.wrong is None for one in results)
    print(f"{right} of {len(results)} right, {100 * right / len(results):.1f} per cent")
    return 0


raise SystemExit(main())
