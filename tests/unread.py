"""A trigger word that no pattern took, as a reader gives it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Word:
    word: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
