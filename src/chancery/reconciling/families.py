"""Source families: reports that share most of their wording are copies of one text and count as one source.

A text is taken as the set of its runs of `SHINGLE` words, folded, each hashed. Its signature is the smallest of these hashes
(a bottom-k sketch; Broder, "On the resemblance and containment of documents", 1997). Two signatures tell how much of the
shorter text stands in the longer, so that a reprint cut to a third is found as well as a whole one. The smallest hashes of
all are the bands: copies share several of them, so that a new report is set against few of the others.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Final

from chancery.vocabulary.folding import text_words

#: Words in a run: long enough that independent reports of one event share few.
SHINGLE: Final = 4
#: How much of the shorter text must stand in the longer for the two to be one family.
SHARED_FROM: Final = 0.5
#: Runs of words that must be shared at the least: a quoted sentence makes no family.
_LEAST: Final = 8
_SKETCH: Final = 256
_BANDS: Final = 24
#: Bands that two texts must share to be set against each other: an agency's closing line gives all its reports one or two.
SHARED_BANDS: Final = 3


def signature(text: str) -> tuple[int, ...]:
    """The smallest hashes of the text's runs of words, ascending, at most 256 of them, each below 2**63."""
    words = text_words(text)
    runs = (
        {" ".join(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1))}
        if words
        else set()
    )
    return tuple(sorted(map(_hash, runs))[:_SKETCH])


def bands(signed: tuple[int, ...]) -> frozenset[str]:
    """The keys of a signature: reports that share fewer than `SHARED_BANDS` of them are not of one family."""
    return frozenset(f"{number:016x}" for number in signed[:_BANDS])


def shared(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """How much of the shorter text stands in the longer, 0 to 1, as their signatures tell; 0 where they share too little."""
    reach = min((s[-1] for s in (a, b) if len(s) == _SKETCH), default=None)
    left = {number for number in a if reach is None or number <= reach}
    right = {number for number in b if reach is None or number <= reach}
    common = len(left & right)
    return common / min(len(left), len(right)) if common >= _LEAST else 0.0


def related(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
    """Whether two signatures are of one family."""
    return shared(a, b) >= SHARED_FROM


def families(texts: Mapping[str, str]) -> dict[str, str]:
    """For each report, by id, the name of its family: the smallest id in it."""
    return families_of({name: signature(text) for name, text in texts.items()})


def families_of(signed: Mapping[str, tuple[int, ...]]) -> dict[str, str]:
    """As `families`, for reports whose signatures are known."""
    return named(signed, (pair for pair in _candidates(signed) if related(signed[pair[0]], signed[pair[1]])))


def named(reports: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each report the smallest id among those that `pairs` of relatives join it with."""
    head = {name: name for name in reports}

    def find(name: str) -> str:
        while head[name] != name:
            head[name] = name = head[head[name]]
        return name

    for one, other in pairs:
        low, high = sorted((find(one), find(other)))
        head[high] = low
    return {name: find(name) for name in sorted(head)}


def _candidates(signed: Mapping[str, tuple[int, ...]]) -> list[tuple[str, str]]:
    filed = defaultdict[str, list[str]](list)
    for name in sorted(signed):
        for band in bands(signed[name]):
            filed[band].append(name)
    met = Counter(pair for names in filed.values() for pair in combinations(names, 2))
    return sorted(pair for pair, times in met.items() if times >= SHARED_BANDS)


def _hash(run: str) -> int:
    digest = hashlib.blake2b(run.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
