"""What only the whole report can settle: dates, places and states that one fact hands on to another."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft, Value
from chancery.reading.scene import Scene


def settle(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Hand date and place from the signing to its papers and the other way round."""
    del scene
    done = list(drafts)
    occasions = [d for d in done if d.kind == "signing" and d.standing == "done"]
    papers = [d for d in done if d.kind == "instrument" and d.standing == "done" and d.get("stage") == "signed"]
    for name in ("date", "place"):
        for paper in papers:
            _inherit(paper, [o for o in occasions if o.get("states") == paper.get("states")], name, "inherited:signing")
        for occasion in occasions:
            _inherit(occasion, [p for p in papers if p.get("states") == occasion.get("states")], name, "inherited:instrument")
    return [d for d in done if not _old_signing(d, done)]


def _old_signing(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """A signing of which nothing is told but a paper that turned out to be old."""
    if draft.kind != "signing" or draft.standing != "done" or any(draft.get(n) for n in ("date", "declared", "witnesses")):
        return False
    papers = [d for d in drafts if d.kind == "instrument" and d.get("states") == draft.get("states") and d.get("stage") == "signed"]
    return bool(papers) and all(p.standing == "background" for p in papers)


def _inherit(draft: Draft, givers: Sequence[Draft], name: str, rule: str) -> None:
    if draft.get(name):
        return
    held = {str(g.get(name)) for g in givers if g.get(name)}
    if len(held) == 1:
        giver = next(g for g in givers if g.get(name))
        draft.put(name, Value(giver.values[name].value, giver.values[name].spans, rule))
