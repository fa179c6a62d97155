"""Papers left out of a sentence: `Negotiations with Germany were broken off` in a report on agreements with others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Sentence
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where

_KINDS = frozenset(
    {"agreement", "treaty", "convention", "memorandum-of-understanding", "protocol", "framework-agreement"}
)
_OFF = frozenset({"v:cancel", "v:suspend", "v:sever", "v:terminate", "v:postpone"})
_ON = frozenset({"v:conclude", "v:negotiate", "v:hold", "v:convene", "v:resume"})
#: What says that talks are those of a standing channel.
_ROUNDS = frozenset({"round", "rounds", "session", "sessions", "political", "consular", "annual", "regular"})
#: How many sentences before may tell of the papers that this one is like.
_REACH = 8


def left_out(scene: Scene, made: Sequence[Draft]) -> Iterator[Draft]:
    """A paper with a further partner for each sentence that names the partner and the talks, but no paper."""
    told = [
        d
        for d in made
        if d.kind == "instrument" and d.get("type") in _KINDS and len(d.get("states") or ()) == 2
    ]
    if not told:
        return
    for number, sentence in enumerate(scene.sentences):
        if any("instrument" in g.tags and "w:text" not in g.tags for g in sentence.groups):
            continue
        found = _talks_with(sentence) or _text_with(sentence)
        if found is None:
            continue
        model = next((d for d in reversed(told) if 0 < number - d.sentence <= _REACH), None)
        partners = {state for d in told if d.sentence < number for state in d.get("states")}
        if model is None or found[1] in partners:
            continue
        yield _draft(scene, number, sentence, model, told, *found)


def _talks_with(sentence: Sentence) -> tuple[int, str, str, str] | None:
    """`(verb, partner, standing, stage)` of talks with a state that were broken off, concluded or opened."""
    groups = sentence.groups
    for n in range(len(groups) - 2):
        if not groups[n].tags & {"n:negotiation", "n:talks"} or "w:with" not in groups[n + 1].tags:
            continue
        if not _ROUNDS.isdisjoint(
            t.fold for t in sentence.tokens[max(0, groups[n].first - 4) : groups[n].first]
        ):
            continue  # `the third round of consular consultations with Chad was held`
        at = n + 3 if groups[n + 2].tags & {"w:the"} and n + 3 < len(groups) else n + 2
        partner = state_of(groups[at]) if groups[at].tags & {"state"} else None
        if partner is None:
            continue
        for group in groups[at + 1 : at + 9]:
            if group.tags & _OFF:
                return n, partner, "cancelled", "negotiating"
            if group.tags & _ON and group.form in ("past", "pp"):
                return n, partner, "planned", "negotiating"
    return None


def _text_with(sentence: Sentence) -> tuple[int, str, str, str] | None:
    """`With Kenya the text was initialled in June`."""
    groups = sentence.groups
    if len(groups) < 4 or "w:with" not in groups[0].tags or not groups[1].tags & {"state"}:
        return None
    partner = state_of(groups[1])
    at = next((n for n, g in enumerate(groups) if g.tags & {"v:initial", "v:sign"}), None)
    if partner is None or at is None:
        return None
    return at, partner, "done", "initialled" if "v:initial" in groups[at].tags else "signed"


def _draft(
    scene: Scene, number: int, sentence: Sentence, model: Draft, told: Sequence[Draft], at: int, partner: str,
    standing: str, stage: str,
) -> Draft:  # fmt: skip
    spans = {state_of(g): g.span for g in sentence.groups if g.tags & {"state"}}
    common = Counter(state for d in told for state in d.get("states")).most_common(1)[0][0]
    home: Span = model.values["states"].spans[0]
    verb = sentence.groups[at].span
    made = Draft(
        "instrument",
        standing,
        "instrument.left-out",
        verb,
        (verb[0], max(verb[1], spans[partner][1])),
        number,
    )
    date = when(scene, sentence, at, standing=standing)
    if standing == "done" and is_past(scene, date):
        made.standing = "background"
    made.put("type", Value(model.get("type"), model.values["type"].spans, "left-out:before"))
    made.put("states", Value(sorted({common, partner}), (spans[partner], home), "left-out:before"))
    made.put("sectors", model.values.get("sectors"))
    made.set("stage", stage, (verb,))
    made.put("date", date)
    if standing != "cancelled":
        made.put("place", where(scene, sentence, at))
    return made
