"""Which paragraphs of UN sanctions deal with the subject of what was asked for: a pointer to read, never advice."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.answering.answer import Answer
from chancery.answering.answers.nothing import not_reported
from chancery.answering.draft import Draft
from chancery.answering.sanctions import (
    has_paragraphs,
    notice,
    pointer_text,
    pointers,
    regime_text,
    regimes_on,
)
from chancery.answering.wording import tell
from chancery.model import Entry


def sanctions(draft: Draft) -> Answer:
    """One line a pointer, under the entry it is for; entries of states under no regime have none."""
    found = [(entry, text, reads) for entry in draft.chosen.entries for text, reads in _texts(entry)]
    if not found:
        return not_reported(draft, f"No paragraph that the record knows deals with this; {notice()}.")
    rows = [
        draft.row(entry, says=f"{text} · {tell(entry)}", cites=draft.citer.entry(entry))
        for entry, text, _ in found[: draft.limit]
    ]
    draft.note(f"{notice()[0].upper()}{notice()[1:]}.")
    read = tuple(dict.fromkeys(text for _, _, reads in found for text in reads))
    return draft.done("What deals with these subjects:", value=read, rows=rows)


def _texts(entry: Entry) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What to read by subject, in words and paragraph by paragraph; where no paragraphs are known by subject, the regime."""
    for one in pointers(entry):
        yield pointer_text(one), one.reads
    for regime in regimes_on(entry):
        if not has_paragraphs(regime):
            yield regime_text(regime), (f"S/RES/{regime.resolution} ({regime.year})",)
