"""The sanctions pointer beside an answer: what deals with the subjects of the papers, areas and plans that it shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from chancery.answering.answer import Note
from chancery.answering.citing import Citer
from chancery.answering.sanctions import Pointer, notice, pointers, reads_text
from chancery.model import Entry

#: How many subjects are told; the others are counted.
_MOST: Final = 4


def pointing_note(shown: Iterable[Entry], citer: Citer) -> Note | None:
    """What deals with the subjects of these entries, with the constant words; nothing where nothing does."""
    pointed: dict[str, tuple[Pointer, Entry]] = {}
    for entry in shown:
        for one in pointers(entry):
            pointed.setdefault(one.id, (one, entry))
    if not pointed:
        return None
    some = list(pointed.items())[:_MOST]
    told = "; ".join(f"{id} {one.subject}: {reads_text(one)}" for id, (one, _) in some)
    more = f"; and {len(pointed) - len(some)} more" if len(pointed) > len(some) else ""
    cites = dict.fromkeys(n for _, (_, entry) in some for n in citer.entry(entry, most=1))
    return Note(f"UN sanctions deal with subjects of these: {told}{more}; {notice()}.", tuple(cites))
