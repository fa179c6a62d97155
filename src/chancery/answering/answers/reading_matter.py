"""Which paragraphs of UN sanctions deal with the subject of what was asked for: a pointer to read, never advice."""

from __future__ import annotations

from chancery.answering.answer import Answer
from chancery.answering.answers.nothing import not_reported
from chancery.answering.draft import Draft
from chancery.answering.sanctions import notice, pointer_text, pointers
from chancery.answering.wording import tell


def sanctions(draft: Draft) -> Answer:
    """One line a pointer, under the entry it is for; entries of states under no regime have none."""
    found = [(entry, one) for entry in draft.chosen.entries for one in pointers(entry)]
    if not found:
        return not_reported(draft, f"No paragraph that the record knows deals with this; {notice()}.")
    rows = [
        draft.row(entry, says=f"{pointer_text(one)} · {tell(entry)}", cites=draft.citer.entry(entry))
        for entry, one in found[: draft.limit]
    ]
    draft.note(f"{notice()[0].upper()}{notice()[1:]}.")
    read = tuple(dict.fromkeys(text for _, one in found for text in one.reads))
    return draft.done("What deals with these subjects:", value=read, rows=rows)
