"""Papers that the title of another names: `Protocol amending the Air Services Agreement of 1996`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chancery.reading.date_values import read_date
from chancery.reading.drafts import Draft
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.types import type_of
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of


def named_in_title(scene: Scene, made: Draft, row: Sentence) -> Iterator[Draft]:
    """The papers that the title of `made`, the paper of a row, names by their day, partner or place, each as one there is."""
    heads = papers(row)
    if len(heads) < 2 or len(made.get("states") or ()) < 2:
        return
    for paper in heads[1:]:
        if _known(row.groups, paper, heads[0]):
            yield _draft(scene, made, replace(paper, last=_bracketed(row.groups, paper) or paper.last))


def _known(groups: Sequence[Group], paper: Paper, head: Paper) -> bool:
    """Whether an inner paper is told apart: `the ... Agreement of 1996`, `the Convention with Oman`, `the Treaty (Apia)`."""
    if not paper.inner or not paper.definite or paper.noun.plural or paper.at > head.last:
        return False
    if paper.last == paper.at + 1 and paper.first == paper.at:
        return False  # `under the Agreement`
    dated = paper.year is not None
    partner = any("state" in g.tags for g in groups[paper.at + 1 : paper.last])
    return dated or partner or _bracketed(groups, paper) is not None


def _bracketed(groups: Sequence[Group], paper: Paper) -> int | None:
    """Where the place or name in brackets right behind the noun ends: `the Treaty (Apia) on Fees` is not on fees."""
    if not any("open" in g.tags for g in groups[paper.at + 1 : paper.at + 2]):
        return None
    return next((n + 1 for n in range(paper.at + 2, len(groups)) if "close" in groups[n].tags), None)


def _draft(scene: Scene, made: Draft, paper: Paper) -> Draft:
    head = paper.sentence.groups[paper.at].span
    found = Draft("instrument", "background", "instrument.in-title", head, paper.span, made.sentence)
    found.refers = True
    found.set("type", type_of(scene, paper), (head,))
    found.set("title", scene.words(paper.span), (paper.span,))
    found.put("states", made.values.get("states"))
    found.put("sectors", sectors_of(scene.text, (paper.span,), ()))
    if paper.year is not None:
        found.put("date", read_date(scene, paper.sentence.groups[paper.year]))
    return found
