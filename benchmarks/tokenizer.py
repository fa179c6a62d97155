"""Runs in the Python that has spaCy: `tokenizer.py FOLDER RUNS` prints the median seconds of its blank English tokenizer.

Stands alone, because that Python does not have Chancery. Every run has a fresh tokenizer, made before the clock starts.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path


def main(folder: str, runs: int) -> None:
    import spacy

    texts = [path.read_text("utf-8") for path in sorted(Path(folder).glob("*.txt"))]
    measured = []
    for _ in range(runs + 1):
        tokenizer = spacy.blank("en").tokenizer
        started = time.process_time()
        for text in texts:
            tokenizer(text)
        measured.append(time.process_time() - started)
    print(statistics.median(measured[1:]))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
