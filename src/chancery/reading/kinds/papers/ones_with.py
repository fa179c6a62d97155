"""Papers told by their partner alone, as one more of the sort told before: `that with Norway expired`, `the one with Oman`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.date_values import is_past
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.actors.state_words import StateWords
from chancery.reading.kinds.papers.governors import STAGE_OF
from chancery.reading.kinds.papers.in_force import holds_since
from chancery.reading.kinds.papers.partners import partners_in
from chancery.reading.modality import standing_of
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene
from chancery.reading.when import when
from chancery.reading.where import where

_KINDS = frozenset(
    {"agreement", "treaty", "convention", "memorandum-of-understanding", "protocol", "framework-agreement"}
)
#: What befalls one paper, the later in its life first.
_DEEDS = (
    "v:terminate", "v:expire", "v:cease", "v:denounce", "v:suspend", "v:renew", "v:amend", "v:enter-force", "v:ratify",
    "v:initial", "v:sign", "v:negotiate", "v:conclude",
)  # fmt: skip
#: Stages to which a paper comes only after it was signed.
_SIGNED_FIRST = frozenset({"ratified", "in-force"})
#: How many sentences before may tell of the papers that this one is like.
_REACH = 5
#: How many groups behind its partner tell what became of a paper.
_CLAUSE = 16


def ones_with(scene: Scene, made: Sequence[Draft]) -> Iterator[Draft]:
    """A paper for each `that with X` and `the one with X` of which its clause tells what became."""
    told = [d for d in made if d.kind == "instrument" and d.get("type") in _KINDS and d.get("states")]
    if not told:
        return
    for number, sentence in enumerate(scene.sentences):
        if "w:with" not in sentence.tags:
            continue
        begins = [n for n in range(len(sentence.groups) - 1) if _one_with(sentence.groups, n)]
        if not begins:
            continue
        for begin, end in zip(begins, [*begins[1:], len(sentence.groups)], strict=True):
            model = _model(sentence, number, begin, told)
            if model is None or not _goes_on(sentence, begins, begin, model, number):
                continue
            one = _draft(scene, number, begin, end, model)
            if one is not None and not _told_there(one, told):
                one.put("sectors", _sectors(model, told))
                yield one


def _told_there(one: Draft, told: Sequence[Draft]) -> bool:
    """Whether the sentence, or a list below it, tells the paper already."""
    return any(d.get("states") == one.get("states") and abs(d.sentence - one.sentence) <= 1 for d in told)


def _one_with(groups: Sequence[Group], at: int) -> bool:
    """Whether `that`, `the one` or `a similar one` at group `at` opens a clause and is told by whom it is with."""
    if "w:with" not in groups[at + 1].tags:
        return False
    head = at
    if "w:one" in groups[at].tags:
        while head > 0 and groups[head - 1].tags & {"low", "w:new", "w:other"}:
            head -= 1
        if head and groups[head - 1].tags & {"w:the", "w:a", "w:another"}:
            head -= 1
        elif head < at:
            return False
    elif "w:that" not in groups[at].tags:
        return False
    return head == 0 or bool(
        groups[head - 1].tags & {"stop", "colon", "comma", "w:and", "w:but", "w:while", "dash"}
    )


#: Sentences that go on with the paper told before.
_GOING_ON = frozenset({"w:it", "w:this", "w:that", "w:these", "w:they", "w:both", "w:there"})


def _goes_on(sentence: Sentence, begins: Sequence[int], begin: int, model: Draft, number: int) -> bool:
    """Whether nothing but the paper told before is spoken of from there to group `begin`."""
    if begin <= _OPENING or begin != begins[0] or model.sentence == number:
        return True
    return bool(sentence.groups[0].tags & _GOING_ON)


#: So many groups may open a sentence before its subject is told.
_OPENING = 3


def _model(sentence: Sentence, number: int, begin: int, told: Sequence[Draft]) -> Draft | None:
    """The paper told last before group `begin`, not farther back than a few sentences."""
    before = [
        d
        for d in told
        if 0 < number - d.sentence <= _REACH
        or (d.sentence == number and d.trigger[0] < sentence.groups[begin].start)
    ]
    return max(before, key=lambda d: (d.sentence, d.trigger[0]), default=None)


def _draft(scene: Scene, number: int, begin: int, end: int, model: Draft) -> Draft | None:
    sentence = scene.sentences[number]
    groups = sentence.groups
    last = next((n for n in range(begin + 2, end) if groups[n].tags & _BEHIND_NAMES), end)
    partners = (
        StateWords().within(sentence, groups[begin + 2].first, groups[last - 1].last)
        if last > begin + 2
        else {}
    )
    found = _deed(groups, last, min(end, last + _CLAUSE)) if _tells_on(groups, last) else None
    home = _home(scene, sentence, begin, model, set(partners))
    if not partners or found is None or home is None or set(model.get("states")) & set(partners):
        return None
    at, stage = found
    standing = standing_of(groups, at)[0]
    if stage == "negotiating":
        standing = "planned"
    elif standing == "denied" and stage in _SIGNED_FIRST:
        at, stage, standing = _signed(groups, last, at), "signed", "background"
    elif standing == "denied" and (initialled := _initialled(groups, last, at)) is not None:
        at, stage, standing = initialled, "initialled", "done"
    elif standing == "denied":
        return None  # what did not befall a paper says no more than that it is there
    elif standing == "planned" and stage in ("expired", "terminated") and _left_to(groups, at):
        standing = "done"
    since = holds_since(scene, sentence, at + 1) if stage == "in-force" else None
    date = since or when(scene, sentence, at, standing=standing, within=(last, end))
    if standing == "done" and (since is not None or is_past(scene, date)):
        standing = "background"
    made = Draft(
        "instrument",
        standing,
        "instrument.one-with",
        groups[begin].span,
        (groups[begin].start, groups[at].end),
        number,
    )
    made.put("type", Value(model.get("type"), model.values["type"].spans, "left-out:before"))
    made.put("states", Value(sorted({*partners, home[0]}), (*partners.values(), home[1]), "left-out:before"))
    made.set("stage", stage, (groups[at].span,))
    made.put("date", date)
    made.put("place", where(scene, sentence, at, within=(last, end)))
    return made


#: What ends the names of those with whom a paper is.
_BEHIND_NAMES = frozenset(
    {"verb", "comma", "stop", "w:was", "w:were", "w:is", "w:has", "w:had", "w:will", "date", "w:in"}
)


def _tells_on(groups: Sequence[Group], last: int) -> bool:
    """Whether the verb of the clause stands right behind the names, or an aside on the signing: `, concluded in 2005,`."""
    behind = groups[last : last + 2]
    if not behind:
        return False
    if "comma" in behind[0].tags:
        return len(behind) > 1 and bool(behind[1].tags & {"v:sign", "v:conclude", "v:initial"})
    return bool(behind[0].tags & _AUXILIARIES) or behind[0].form in ("past", "s")


_AUXILIARIES = frozenset({"w:was", "w:were", "w:is", "w:has", "w:had", "w:will", "w:remains"})


_OPEN = frozenset({"n:pending", "w:pending", "n:talks", "n:negotiation"})


def _deed(groups: Sequence[Group], first: int, end: int) -> tuple[int, str] | None:
    """`(verb, stage)` of the last thing that befell a paper, told by the groups `[first, end)`."""
    for n in range(end - 1, first - 1, -1):
        if groups[n].tags & _OPEN:
            return n, "negotiating"
        if "verb" not in groups[n].tags:
            continue
        deed = next((d for d in _DEEDS if d in groups[n].tags), None)
        if deed is not None and groups[n].form != "ing":
            return n, STAGE_OF[deed]
        if deed == "v:negotiate":
            return n, "negotiating"
    return None


def _sectors(model: Draft, told: Sequence[Draft]) -> Value | None:
    """The sectors of the paper told before, as any telling of it gives them."""
    alike = [d for d in told if d.get("states") == model.get("states") and d.sentence <= model.sentence]
    return next((v for d in (model, *reversed(alike)) if (v := d.values.get("sectors"))), None)


def _signed(groups: Sequence[Group], first: int, at: int) -> int:
    """Where `concluded in 2005, was never ratified` tells of the signing; the verb itself where it does not."""
    return next((n for n in range(first, at) if groups[n].tags & {"v:sign", "v:conclude"}), at)


def _initialled(groups: Sequence[Group], first: int, at: int) -> int | None:
    """Where `initialled in 2030, has not been signed` tells of the initials."""
    return next((n for n in range(first, at) if "v:initial" in groups[n].tags), None)


def _left_to(groups: Sequence[Group], at: int) -> bool:
    """`was left to expire`, `was allowed to lapse`: what was let happen has happened."""
    before = groups[max(0, at - 3) : at]
    return any(g.tags & {"w:left", "w:allowed", "v:leave", "w:let"} for g in before)


def _home(
    scene: Scene, sentence: Sentence, begin: int, model: Draft, partners: set[str]
) -> tuple[str, Span] | None:
    """The state whose papers are told of one after the other: who acts here, else who is not the partner there."""
    own = [s for s in model.get("states") if s not in partners]
    away = {state for _, state in partners_in(sentence.groups)}
    for state, span, share in states_in(sentence.groups[:begin]):
        if share >= 1 and state in own and state not in away:
            return state, span
    there = scene.sentences[model.sentence]
    away |= {state for _, state in partners_in(there.groups)}
    rest = [s for s in own if s not in away] or own
    named = [(s, span) for s, span, _ in states_in(there.groups) if s in rest]
    if named:
        return named[0]
    spans = model.values["states"].spans
    return (rest[0], spans[0]) if rest and spans else None
