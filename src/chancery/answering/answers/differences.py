"""What reports disagree on: every value with who says it."""

from __future__ import annotations

from chancery.answering.answer import Answer
from chancery.answering.disputes import SERIOUS, cites_of, disputes_in, spoken
from chancery.answering.draft import Draft
from chancery.answering.wording import tell
from chancery.model import Entry


def disagreements(draft: Draft) -> Answer:
    """One line a disagreement, conflicts first; `value` is the fields in dispute, empty where several reports agree."""
    found = [(entry, one) for entry in _with_signings(draft) for one in disputes_in(entry)]
    found.sort(key=lambda pair: (pair[1].sort not in SERIOUS, pair[1].sort == "wording"))
    if not found:
        return _agreeing(draft)
    rows = [
        draft.row(entry, says=f"{spoken(one)} · {tell(entry)}", cites=cites_of(one, draft.citer))
        for entry, one in found[: draft.limit]
    ]
    serious = sum(one.sort in SERIOUS for _, one in found)
    number = f"{len(found)} difference{'' if len(found) == 1 else 's'}"
    return draft.done(
        f"{number}, {serious} of them conflicts.",
        value=tuple(dict.fromkeys(one.field for _, one in found)),
        rows=rows,
    )


def _with_signings(draft: Draft) -> list[Entry]:
    """What was chosen, and the occasions at which the papers among it were signed."""
    found = {entry.id: entry for entry in draft.chosen.entries}
    for entry in draft.chosen.entries:
        for link in entry.links if entry.kind == "instrument" else ():
            whole = draft.shelf.entry(link.entry) if link.relation == "part-of" else None
            if whole is not None:
                found.setdefault(whole.id, whole)
    return list(found.values())


def _agreeing(draft: Draft) -> Answer:
    found = draft.chosen.entries
    told = [entry for entry in found if len(entry.reports) > 1]
    if told:
        return draft.done("The reports of it do not disagree.", value=(), rows=draft.rows(told))
    sentence = (
        "Only one report tells of it, so that nothing can disagree."
        if found
        else "Nothing in the record is about this."
    )
    return draft.done(sentence, value=None, rows=draft.rows(found), outcome="not-reported")
