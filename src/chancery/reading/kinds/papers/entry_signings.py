"""The occasion that a remark behind the title of a paper dates, where an entry of a list or register tells of it."""

from __future__ import annotations

from chancery.reading.drafts import Draft
from chancery.reading.kinds.papers.remarks import Remark


def signing_of(paper: Draft, signed: Remark, news: str) -> Draft:
    """The signing of `paper` on the day and at the place of its remark `signed`; `news` is its standing."""
    pattern = "signing.earlier" if news == "background" else "signing.entry"
    made = Draft("signing", news, pattern, signed.word, signed.word, paper.sentence)
    made.put("states", paper.values.get("states"))
    made.put("date", signed.date)
    made.put("place", signed.place)
    return made
