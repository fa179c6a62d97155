"""Lists of papers: items and table rows that take verb, date, place and pair from what introduces them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.governors import STAGE_OF
from chancery.reading.kinds.instruments import type_of
from chancery.reading.kinds.papers import Paper, papers
from chancery.reading.kinds.parties import parties_of, party_value, states_of_paper
from chancery.reading.modality import standing_of
from chancery.reading.roles import complete_pair, is_past, read_date, when, where
from chancery.reading.scene import Scene, states_in
from chancery.reading.sectors import sectors_of

#: How many sentences before a list may hold the verb that its lead-in lacks.
_REACH = 5
_LEAD_VERBS = ("v:sign", "n:signing", "v:exchange", "v:conclude", "v:issue")


@dataclass(frozen=True, slots=True)
class Lead:
    """What introduces a list: the sentence with its verb, the standing and stage it hands on, and a noun for bare items."""

    sentence: Sentence
    verb: int
    standing: str
    stage: str
    noun: Paper | None


def listed(scene: Scene) -> Iterator[Draft]:
    """A draft for each list item or table row that is a paper."""
    rows = _rows(scene)
    for number, sentence in enumerate(scene.sentences):
        block = scene.block(sentence)
        if sentence.start != block.body or sentence.block not in rows:
            continue
        lead = _lead(scene, rows[sentence.block], number)
        made = _item(scene, number, sentence, lead) if lead is not None else _entry(scene, number, sentence)
        if made is not None:
            yield made


def item_blocks(scene: Scene) -> frozenset[int]:
    """The blocks that are rows of a list of papers, which the running-text readers leave alone."""
    return frozenset(_rows(scene))


def _rows(scene: Scene) -> dict[int, int | None]:
    """Block -> block of its lead-in: marked items, and unmarked lines that begin with a paper, two or more in a row."""
    first = {s.block: s for s in reversed(scene.sentences)}
    rows: dict[int, int | None] = {}
    for number, block in enumerate(scene.blocks):
        if block.sort == "item":
            if number in first and _title_like(first[number]):
                rows[number] = block.lead_in
        elif block.sort in ("heading", "paragraph") and number in first and _begins_with_paper(first[number]):
            beside = [n for n in (number - 1, number + 1) if n in first and _begins_with_paper(first[n])]
            if beside and not _has_main_verb(first[number]):
                rows[number] = rows.get(number - 1)
    return rows


def _title_like(sentence: Sentence) -> bool:
    """An item that is a title rather than a sentence: no finite verb of its own."""
    return not _has_main_verb(sentence) and not any(
        any(w.form in ("past", "s") for w in g.words)
        and g.tags & {"v:sign", "v:say", "v:hold", "v:meet", "v:visit", "v:agree", "v:witness"}
        and not g.tags & {"cap1"}
        for g in sentence.groups[:30]
    )


def _begins_with_paper(sentence: Sentence) -> bool:
    found = papers(sentence)
    return (
        bool(found)
        and found[0].first <= 1
        and found[0].at - found[0].first <= 6
        and bool(sentence.groups[found[0].at].tags & {"cap1"})
    )


def _has_main_verb(sentence: Sentence) -> bool:
    return any(
        g.tags & {"w:was", "w:were", "w:is", "w:are", "w:has", "w:have", "w:will"}
        for g in sentence.groups[:40]
    )


def _lead(scene: Scene, block: int | None, number: int) -> Lead | None:
    """The lead-in's verb; where the lead-in has none, that of the nearest sentence before."""
    own = [s for s in scene.sentences[:number] if s.block == block] if block is not None else []
    before = [
        s for s in scene.sentences[max(0, number - 14) : number] if scene.block(s).sort not in ("item",)
    ]
    for sentence in (*reversed(own), *reversed(before[-_REACH:])):
        found = _verb(sentence) or (_signatures(sentence) if own and sentence is own[-1] else None)
        if found is None:
            continue
        at, verb_class = found
        standing, _ = standing_of(sentence.groups, at)
        nouns = [p for p in papers(sentence) if not p.inner and (not p.noun.generic or p.noun.plural)]
        date = when(scene, sentence, at, standing=standing)
        if standing == "done" and is_past(scene, date):
            standing = "background"
        return Lead(sentence, at, standing, STAGE_OF[verb_class], nouns[0] if nouns else None)
    return None


def _signatures(sentence: Sentence) -> tuple[int, str] | None:
    """`All signatures were given yesterday:`; elsewhere the noun is too common to introduce a list."""
    return next(((at, "n:signing") for at, g in enumerate(sentence.groups) if "n:signatures" in g.tags), None)


def _verb(sentence: Sentence) -> tuple[int, str] | None:
    for verb_class in _LEAD_VERBS:
        for at, group in enumerate(sentence.groups):
            if verb_class in group.tags:
                if verb_class in ("v:conclude", "v:issue", "v:exchange") and not any(
                    g.tags & {"instrument"} for g in sentence.groups
                ):
                    continue
                return at, verb_class
    return None


def _item(scene: Scene, number: int, sentence: Sentence, lead: Lead) -> Draft | None:
    block = scene.block(sentence)
    whole = (sentence.start, _trimmed(scene.text, sentence.start, block.end))
    found = papers(sentence)
    paper = found[0] if found and found[0].first <= 3 else None
    if paper is not None and paper.noun.plural and paper.last == paper.at + 1:
        return None
    if (
        paper is None
        and not _takes_noun(scene, sentence, block.lead_in, lead)
        and not (_decision(sentence) and block.lead_in is not None)
    ):
        return None
    made = Draft("instrument", lead.standing, "instrument.list-item", whole, whole, number)
    made.more = [lead.sentence.groups[lead.verb].span]
    made.set("title", scene.words(whole), (whole,))
    if paper is not None:
        _describe(scene, made, paper, whole, lead)
    else:
        _bare(scene, made, sentence, lead, whole)
    made.put("date", when(scene, lead.sentence, lead.verb, standing=lead.standing))
    if lead.standing != "background":
        made.put("place", where(scene, lead.sentence, lead.verb))
    made.set("stage", lead.stage, (lead.sentence.groups[lead.verb].span,))
    pending = next((g for g in sentence.groups if g.tags & {"n:pending"}), None)
    if pending is not None:
        made.standing = "planned"
        made.set("stage", "negotiating", (pending.span,))
    _own_status(scene, made, sentence)
    own_date = next(
        (v for g in sentence.groups if g.tags & {"date"} and (v := _bracketed(scene, sentence, g.span))), None
    )
    made.put("date", own_date)
    if own_date is not None and is_past(scene, own_date):
        made.standing = "background"
    return made


def _own_status(scene: Scene, made: Draft, sentence: Sentence) -> None:
    """`Joint Communique. SIGNED and read to the press`: an item that tells what became of its paper."""
    behind = [
        g
        for s in scene.sentences
        if s.block == sentence.block and s.start > sentence.start
        for g in s.groups[:1]
    ]
    for group in behind:
        for verb_class in ("v:initial", "v:sign", "v:ratify", "v:issue"):
            if verb_class in group.tags:
                made.set("stage", STAGE_OF[verb_class], (group.span,))
                return


def _takes_noun(scene: Scene, sentence: Sentence, lead_in: int | None, lead: Lead) -> bool:
    """A bare item counts as a paper only under a lead-in that ends in a colon, with a noun to take."""
    if lead.noun is None or lead_in is None:
        return False
    block = scene.blocks[lead_in]
    if not lead.noun.noun.plural or (
        sentence.groups
        and sentence.groups[0].tags & {"verb", "w:to"}
        and not sentence.groups[0].tags & {"cap1"}
    ):
        return False
    return scene.text[block.start : block.end].rstrip().endswith(":") and lead.sentence.block in (
        lead_in,
        lead_in - 1,
    )


def _entry(scene: Scene, number: int, sentence: Sentence) -> Draft | None:
    """A row of a register of papers, which no verb introduces: `Agreement on Trade  Tbilisi 19.01.1995`."""
    found = papers(sentence)
    if not found or found[0].first > 1 or found[0].noun.plural:
        return None
    paper = found[0]
    whole = (sentence.start, _trimmed(scene.text, sentence.start, scene.block(sentence).end))
    made = Draft("instrument", "background", "instrument.register", whole, whole, number)
    made.set("title", scene.words(paper.span), (paper.span,))
    parties = list(parties_of(scene, replace(paper, last=len(sentence.groups)), None))
    states = states_of_paper(scene, paper, parties)
    made.set("type", type_of(scene, paper), (sentence.groups[paper.at].span,))
    made.put("states", states)
    made.put("parties", party_value(parties, states))
    made.put(
        "sectors", sectors_of(scene.text, (paper.span,), [p.body for p in parties if p.body is not None])
    )
    if len(states.value if states else ()) < 2 or not _registered(scene, made, sentence, paper):
        return None
    return made


def _registered(scene: Scene, made: Draft, sentence: Sentence, paper: Paper) -> bool:
    """Date, place and stage behind the title; a row without any of them is a mention and no register."""
    groups = sentence.groups
    stage: tuple[str, Span] | None = None
    for at in range(paper.at + 1, len(groups)):
        group = groups[at]
        if group.tags & {"date"} and (value := read_date(scene, group)) is not None:
            made.put("date", value)
            stage = stage or ("signed", group.span)
        if group.tags & {"place"}:
            made.set("place", scene.words(group.span), (group.span,))
        for verb_class in ("v:enter-force", "v:expire", "v:ratify", "v:initial", "n:pending", "v:terminate"):
            if verb_class in group.tags:
                stage = (STAGE_OF[verb_class], group.span)
    if stage is None:
        return False
    if stage[0] == "negotiating":
        made.standing = "planned"
    made.set("stage", stage[0], (stage[1],))
    return True


def _bracketed(scene: Scene, sentence: Sentence, span: Span) -> Value | None:
    group = next(g for g in sentence.groups if g.span == span)
    if scene.text[max(0, span[0] - 1)] != "(" and scene.text[span[0]] != "(":
        return None
    return read_date(scene, group)


def _decision(sentence: Sentence) -> bool:
    words = {t.fold for t in sentence.tokens[:8]}
    return bool(words & {"decision", "resolution", "declaration", "statement", "plan", "project", "order"})


def sentence_groups(paper: Paper) -> tuple[Group, ...]:
    return paper.sentence.groups


def _lead_states(lead: Lead) -> dict[str, Span]:
    return {s: span for s, span, share in states_in(lead.sentence.groups) if share >= 1}


def _describe(scene: Scene, made: Draft, paper: Paper, whole: Span, lead: Lead) -> None:
    wide = replace(paper, last=len(paper.sentence.groups))
    parties = list(parties_of(scene, wide, None))
    states = states_of_paper(scene, paper, parties)
    if states is None or states.rule:
        own = {s: p for s, p, share in states_in(sentence_groups(paper)) if share >= 1}
        states = complete_pair(scene, paper.sentence, own | _lead_states(lead), sure=own)
    made.set("type", type_of(scene, paper), (paper.sentence.groups[paper.at].span,))
    made.put("states", states)
    made.put("parties", party_value(parties, states))
    made.put("sectors", sectors_of(scene.text, (whole,), [p.body for p in parties if p.body is not None]))


def _bare(scene: Scene, made: Draft, sentence: Sentence, lead: Lead, whole: Span) -> None:
    """An item without an instrument noun takes its lead-in's, or is a document."""
    if lead.noun is not None and not _decision(sentence):
        noun = lead.noun
        made.set("type", type_of(scene, noun), (noun.sentence.groups[noun.at].span,), "list:lead-in")
    else:
        made.set("type", "document", (whole,), "list:no-noun")
    named = {s: span for s, span, share in states_in(sentence.groups) if share >= 1}
    made.put("states", complete_pair(scene, sentence, named | _lead_states(lead), sure=named))
    made.put("sectors", sectors_of(scene.text, (whole,), ()))


def _trimmed(text: str, start: int, end: int) -> int:
    tail = text[start:end].rstrip()
    for close in ("; and", ";and", " and"):
        if tail.endswith(close):
            tail = tail[: -len(close)]
    return start + len(tail.rstrip(" .;,"))
