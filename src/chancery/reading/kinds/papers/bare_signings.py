"""Signings told without an instrument noun: `It was signed in Hanoi on Friday`, `what was signed today`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Value
from chancery.reading.grammar import matches
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.done_then import behind_signing, signers_before
from chancery.reading.kinds.papers.earlier_signings import EARLIER
from chancery.reading.kinds.papers.witnesses import witnesses
from chancery.reading.modality import standing_of
from chancery.reading.named_states import states_in
from chancery.reading.pairs import complete_pair
from chancery.reading.scene import Scene
from chancery.reading.turns import question_of
from chancery.reading.when import when
from chancery.reading.where import where
from chancery.reading.who import people_value

_PAPER_PRONOUNS = frozenset(
    {"w:it", "w:they", "w:which", "w:what", "w:these", "w:both", "w:all", "w:that", "w:this", "w:following"}
)


def bare_signings(scene: Scene) -> Iterator[Draft]:
    """Signings told without an instrument noun: `It was signed in Hanoi on Friday`, `what was signed today`."""
    for number, sentence in enumerate(scene.sentences):
        groups = sentence.groups
        if scene.block(sentence).sort in ("caption", "heading") or scene.is_question(sentence):
            continue
        called_off = _called_off(scene, number, sentence)
        if called_off is not None:
            yield called_off
            continue
        if "instrument" in sentence.tags or "v:sign" not in sentence.tags:
            continue
        for at, group in enumerate(groups):
            if "v:sign" not in group.tags or group.form not in ("past", "pp", "base"):
                continue
            subject = groups[max(0, at - 5) : at]
            opens = at > 5 and bool(groups[0].tags & {"w:it"}) and groups[at - 1].tags & {"w:was", "w:been"}
            told = scene.plain(group.start, group.end).startswith("signatures ")
            named = any(g.tags & _PAPER_PRONOUNS for g in subject) or _signers_alone(scene, number, at)
            if not (opens or told or named):
                continue
            made = _bare(scene, number, sentence, at)
            if made is not None:
                yield made
            break


def without_put_off(scene: Scene, made: Sequence[Draft]) -> list[Draft]:
    """`The signing was put off. It will be signed when he comes in May`: a paper that is still meant, and no occasion yet.

    The paper takes the day and the place that it is now to be signed on.
    """
    kept = []
    called_off = [d for d in made if (d.kind, d.standing) == ("signing", "cancelled")]
    for draft in made:
        off = next((d for d in called_off if _puts_off(d, draft) and _some_time(scene, draft)), None)
        if off is None:
            kept.append(draft)
            continue
        for paper in made:
            if (paper.kind, paper.standing, paper.sentence) == ("instrument", "planned", off.sentence):
                for name in ("date", "place"):
                    if paper.get(name) is None:
                        paper.put(name, draft.values.get(name))
    return kept


def _some_time(scene: Scene, again: Draft) -> bool:
    """Whether a signing has no day and place of its own, but at most those of what is told behind `when`."""
    behind = [g for g in scene.sentences[again.sentence].groups if g.start >= again.trigger[1]]
    if again.get("date") is None and again.get("place") is None:
        return True
    return any(g.tags & {"w:when", "w:once"} for g in behind)


def _puts_off(off: Draft, again: Draft) -> bool:
    return (
        (again.kind, again.standing, again.pattern) == ("signing", "planned", "signing.bare")
        and 0 < again.sentence - off.sentence <= _REACH
        and off.get("states") == again.get("states")
    )


def _signers_alone(scene: Scene, number: int, at: int) -> bool:
    """`The two ministers signed in Lima on Wednesday`, right behind the sentence that names the paper."""
    groups = scene.sentences[number].groups
    behind, before = groups[at + 1 : at + 3], groups[max(0, at - 2) : at]
    placed = (
        len(behind) == 2 and behind[0].tags & {"w:in", "w:at", "w:on"} and behind[1].tags & _WHERE_OR_WHEN
    )
    dated = bool(behind) and bool(behind[0].tags & {"date"})
    if groups[at].form != "past" or not (placed or dated) or not any(g.tags & _SIGNERS for g in before):
        return False
    if any(g.tags & {"w:was", "w:were", "w:been", "w:be"} for g in before):
        return False
    return number > 0 and "instrument" in scene.sentences[number - 1].tags


_WHERE_OR_WHEN = frozenset({"date", "place", "state", "cap", "cap1", "seat"})
_SIGNERS = frozenset({"person", "office", "offices", "both-sides", "state", "body"})


def _called_off(scene: Scene, number: int, sentence: Sentence) -> Draft | None:
    """`the signing fell through`, `put off the signing`; of one told to come or to have been, only behind its paper."""
    for pattern, match in matches("signings", sentence):
        if pattern.gives.get("after") and not _behind_its_paper(scene, number):
            continue
        if pattern.gives.get("behind") and not behind_signing(scene, number):
            continue
        told = str(pattern.gives.get("standing", "cancelled"))
        meant = "planned" if pattern.gives.get("meant") else None
        made = _bare(scene, number, sentence, match.parts["verb"][0], told, meant)
        if made is not None:
            made.pattern = pattern.id
        return made
    return None


#: How many sentences back the paper stands whose signing is told without it.
_REACH = 4


def _behind_its_paper(scene: Scene, number: int) -> bool:
    """Whether a sentence that names no paper comes soon behind one that does."""
    before = scene.sentences[max(0, number - _REACH) : number]
    return "instrument" not in scene.sentences[number].tags and any("instrument" in s.tags for s in before)


def _before_off(sentence: Sentence, at: int, told: str | None, meant: str | None) -> tuple[int, int] | None:
    """`The ceremony was dropped last Friday`: the part of a sentence that does not tell when a signing was called off."""
    if told != "cancelled" or meant is not None:
        return None
    off = next((n for n in range(at + 1, len(sentence.groups)) if sentence.groups[n].tags & _OFF), None)
    return (0, off) if off is not None else None


_OFF = frozenset({"v:cancel", "v:postpone"})


def _moved_to(sentence: Sentence, date: Value | None) -> bool:
    """`put back to 2025`, `postponed until May`: the day that a signing called off is to have instead."""
    groups = sentence.groups
    at = next((n for n, g in enumerate(groups) if date is not None and g.span in date.spans), 0)
    later = {"w:to", "w:until", "w:till"}
    return bool(at) and bool(groups[at - 1].tags & later or groups[at].value.bound == "until")


def _bare(
    scene: Scene, number: int, sentence: Sentence, at: int, told: str | None = None, meant: str | None = None
) -> Draft | None:
    standing = told or standing_of(sentence.groups, at)[0]
    if standing in ("denied", "proposed"):
        return None
    made = Draft(
        "signing", standing, "signing.bare", sentence.groups[at].span, sentence.groups[at].span, number
    )
    named = {s: span for s, span, share in states_in(sentence.groups) if share >= 1}
    if told == "done" and (signers := signers_before(scene, number, sentence.groups[at])) is not None:
        named = signers
    asked = question_of(scene, number) if not named else None
    if asked is not None:
        named = {s: span for s, span, share in states_in(asked.groups) if share >= 1}
    states = complete_pair(scene, sentence, named)
    if states is None or len(states.value) < 2:
        return None
    made.put("states", states)
    told_when = meant or ("done" if told == "cancelled" else standing)
    date = when(scene, sentence, at, standing=told_when, within=_before_off(sentence, at, told, meant))
    if is_past(scene, date) and told in (None, "done"):
        made.standing, made.pattern = "background", EARLIER
    if told != "cancelled" or not _moved_to(sentence, date):
        made.put("date", date)
    made.put("place", where(scene, sentence, at))
    made.put("witnesses", people_value(scene, witnesses(sentence.groups)))
    ends = [
        v.spans[0]
        for n in ("date", "place")
        if (v := made.values.get(n)) and sentence.start <= v.spans[0][0] < sentence.end
    ]
    made.evidence = (made.trigger[0], max([made.trigger[1], *(e[1] for e in ends)]))
    return made
