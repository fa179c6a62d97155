"""What only the whole report can settle: dates, places and states that one fact hands on to another."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Draft, Value
from chancery.reading.scene import Scene


def settle(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Hand date and place from the signing to its papers and the other way round."""
    done = list(drafts)
    _titled_on_the_day(scene, done)
    occasions = [d for d in done if d.kind == "signing" and d.standing == "done"]
    papers = [
        d for d in done if d.kind == "instrument" and d.standing == "done" and d.get("stage") == "signed"
    ]
    for name in ("date", "place"):
        for paper in papers:
            _inherit(
                paper,
                [o for o in occasions if o.get("states") == paper.get("states")],
                name,
                "inherited:signing",
            )
        for occasion in occasions:
            _inherit(
                occasion,
                [p for p in papers if p.get("states") == occasion.get("states")],
                name,
                "inherited:instrument",
            )
    _place_of_report(scene, done)
    return [d for d in done if not _old_signing(d, done)]


_MOVED_ON = frozenset(
    {"ratified", "in-force", "amended", "renewed", "suspended", "denounced", "terminated", "expired"}
)
_NOW = frozenset({"done", "planned"})
_ISSUED_THERE = frozenset({"signed", "issued", "initialled"})


def _place_of_report(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Papers and signings without a place take the only one of their story: its events' or its dateline's."""
    for draft in drafts:
        if draft.kind not in ("signing", "instrument") or draft.get("place") or draft.standing not in _NOW:
            continue
        if draft.kind == "instrument" and draft.get("stage") not in _ISSUED_THERE:
            continue
        sentence = scene.sentences[draft.sentence]
        places = _story_places(scene, drafts, draft)
        here = scene.story(sentence).here
        if len(places) == 1:
            draft.put("place", next(iter(places.values())))
        elif not places and here is not None and here.state in (draft.get("states") or ()):
            draft.put("place", Value(here.name, (here.span,), "place:dateline"))


def _story_places(scene: Scene, drafts: Sequence[Draft], draft: Draft) -> dict[str, Value]:
    """City -> value, of the story's visits, meetings, sessions and signings between the same states."""
    story = scene.story(scene.sentences[draft.sentence])
    found: dict[str, Value] = {}
    for other in drafts:
        if other.kind not in ("visit", "meeting", "mechanism", "signing") or other.standing not in _NOW:
            continue
        if scene.story(scene.sentences[other.sentence]) is not story:
            continue
        states = other.get("states") or [other.get("visitor_state"), other.get("host_state")]
        if set(states) != set(draft.get("states") or ()):
            continue
        name = "places" if other.kind == "visit" else "place"
        value = other.values.get(name)
        for city in [value.value] if value and name == "place" else value.value if value else ():
            found.setdefault(
                str(city).split(", ")[-1],
                Value(str(city).split(", ")[-1], value.spans if value else (), "place:report"),
            )
    return found


def _titled_on_the_day(scene: Scene, drafts: Sequence[Draft]) -> None:
    """A paper named by its full title beside an occasion just told, with no older date, was signed on that occasion."""
    occasions = [d for d in drafts if d.kind == "signing" and d.standing == "done"]
    for draft in drafts:
        if (
            draft.pattern != "instrument.recalled"
            or draft.standing != "background"
            or draft.get("date")
            or not _full_title(draft)
        ):
            continue
        block = scene.sentences[draft.sentence].block
        beside = [
            o
            for o in occasions
            if o.get("states") == draft.get("states") and 0 <= block - scene.sentences[o.sentence].block <= 1
        ]
        if beside:
            draft.standing = "done"
            draft.put("stage", Value("signed", (beside[-1].trigger,), "titled:occasion"))


def _full_title(draft: Draft) -> bool:
    title = str(draft.get("title") or "")
    return (
        title[:1].isupper()
        and any(f" {w} " in title for w in ("on", "for", "of", "concerning", "between", "in"))
        and len(title.split()) > 3
    )


def _old_signing(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """A signing of which nothing is told but a paper that turned out to be old."""
    if draft.kind == "signing" and draft.pattern == "signing.earlier":
        papers = [d for d in drafts if d.kind == "instrument" and d.get("states") == draft.get("states")]
        still = any(d.get("stage") == "signed" and d.get("date") == draft.get("date") for d in papers)
        return still or not any(d.get("stage") in _MOVED_ON for d in papers)
    if (
        draft.kind != "signing"
        or draft.standing != "done"
        or any(draft.get(n) for n in ("date", "declared", "witnesses"))
    ):
        return False
    papers = [
        d
        for d in drafts
        if d.kind == "instrument" and d.get("states") == draft.get("states") and d.get("stage") == "signed"
    ]
    return bool(papers) and all(p.standing == "background" for p in papers)


def _inherit(draft: Draft, givers: Sequence[Draft], name: str, rule: str) -> None:
    if draft.get(name):
        return
    held = {str(g.get(name)) for g in givers if g.get(name)}
    if len(held) == 1:
        giver = next(g for g in givers if g.get(name))
        draft.put(name, Value(giver.values[name].value, giver.values[name].spans, rule))
