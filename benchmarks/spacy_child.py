"""Runs in the Python that has spaCy: `spacy_child.py LINES RUNS WORDS` prints what its tokenizer takes.

LINES is an archive as JSON Lines, WORDS a file of phrases, one a line. Stands alone, because that Python does not have
Chancery. Every run has a fresh tokenizer, made before the clock starts; so has the phrase matcher.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path


def main(lines: str, runs: int, words: str) -> None:
    texts = [json.loads(line)["text"] for line in Path(lines).read_text("utf-8").splitlines()]
    phrases = Path(words).read_text("utf-8").splitlines()
    measured = [_measured(texts, phrases) for _ in range(runs + 1)][1:]
    plain, matched = zip(*measured, strict=True)
    print(json.dumps({"tokenizer": statistics.median(plain), "matcher": statistics.median(matched)}))


def _measured(texts: list[str], phrases: list[str]) -> tuple[float, float]:
    import spacy
    from spacy.matcher import PhraseMatcher

    tokenizer = spacy.blank("en").tokenizer
    started = time.process_time()
    for text in texts:
        tokenizer(text)
    plain = time.process_time() - started
    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    matcher.add("words", [language.make_doc(phrase) for phrase in phrases])
    started = time.process_time()
    for text in texts:
        matcher(language.make_doc(text))
    return plain, time.process_time() - started


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
