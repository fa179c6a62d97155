"""Whether an entry of a register is there for something new: `Registration: Botswana, 4 March 2019` in a notice of that week.

A page that lists all treaties of two states tells of no signing, though it says when each of them was signed.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from chancery.model.edtf import bounds
from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene

#: How many sentences behind the title of a paper its entry may have.
_REACH: Final = 8
#: Within how many days of publication something is news.
_NEW: Final = 45


def tells_news(scene: Scene, draft: Draft) -> bool:
    """Whether the entry that `draft` was read from has a day near that of publication; a report of no day is all news."""
    if scene.published is None:
        return True
    last = next(
        (n for n in range(draft.sentence + 1, len(scene.sentences)) if _next_entry(scene, draft, n)),
        len(scene.sentences),
    )
    for sentence in scene.sentences[draft.sentence : min(last, draft.sentence + _REACH)]:
        for group in sentence.groups:
            told = read_date(scene, group) if "date" in group.tags else None
            first = bounds(str(told.value))[0] if told is not None else None
            if isinstance(first, date) and abs((first - scene.published).days) <= _NEW:
                return True
    return False


def _next_entry(scene: Scene, draft: Draft, number: int) -> bool:
    """Whether a blank line parts a sentence from the title, as it parts the entries of a register."""
    here, title = scene.sentences[number], scene.sentences[draft.sentence]
    return "\n\n" in scene.text[title.end : here.start].replace("\r\n", "\n")
