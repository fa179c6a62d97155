"""Instruments: papers that were signed, issued, ratified, negotiated or recalled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chancery.reading.bodies import state_of
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.papers import STAGE_OF, Governed, Paper, governed, papers
from chancery.reading.modality import standing_of
from chancery.reading.roles import is_past, the_pair, when, where
from chancery.reading.scene import Scene, states_in
from chancery.reading.sectors import sectors_of

_ISSUED = frozenset({"joint-statement", "joint-declaration", "action-plan", "document"})


def instruments(scene: Scene) -> Iterator[Draft]:
    """A draft for each mention of a paper that says what became of it."""
    for number, sentence in enumerate(scene.sentences):
        block = scene.block(sentence)
        if block.sort == "item":
            item = _item(scene, number, sentence)
            if item is not None:
                yield from item
                continue
        for paper in papers(sentence):
            yield from _mention(scene, number, paper)


def _mention(scene: Scene, number: int, paper: Paper) -> Iterator[Draft]:
    tie = governed(paper.sentence, paper)
    if paper.inner:
        tie = None
    if tie is None:
        draft = _recalled(scene, number, paper)
        if draft is not None:
            yield draft
        return
    standing, rule = standing_of(paper.sentence.groups, tie.verb)
    if paper.noun.plural or paper.count not in (None, 1):
        yield from _several(scene, number, paper, tie, standing, rule)
        return
    if paper.noun.generic and not _specific(paper):
        return
    yield _draft(scene, number, paper, tie, standing, rule)


def _specific(paper: Paper) -> bool:
    """Whether a generic noun says enough to be a paper of its own: a title, a modifier or an indefinite article."""
    if paper.noun.noun in ("document", "paper", "text", "instrument"):
        return False
    named = paper.last > paper.at + 1 or paper.first < paper.at
    return named or not paper.definite


def _several(
    scene: Scene, number: int, paper: Paper, tie: Governed, standing: str, rule: str
) -> Iterator[Draft]:
    """A plural names one paper a listed field; a bare number is the signing's business."""
    fields = _fields(paper)
    if len(fields) > 1 and (not isinstance(paper.count, int) or paper.count == len(fields)):
        for field in fields:
            draft = _draft(scene, number, paper, tie, standing, rule)
            sectors = sectors_of(scene.text, (field,), ())
            draft.values.pop("sectors", None)
            draft.values.pop("title", None)
            draft.put("sectors", sectors)
            draft.trigger = draft.evidence = field
            draft.more = [paper.span]
            draft.pattern = "instrument.fields"
            yield draft
        return
    if paper.count is None and paper.last > paper.at + 1:
        yield _draft(scene, number, paper, tie, standing, rule)


def _fields(paper: Paper) -> list[Span]:
    """The listed fields behind a plural: `on durian, coconut and crocodiles`."""
    groups = paper.sentence.groups
    at = next((n for n in range(paper.at + 1, paper.last) if groups[n].tags & {"w:on", "w:in", "w:for", "w:covering", "w:of"}), None)
    if at is None:
        return []
    spans: list[Span] = []
    begin = at + 1
    for here in range(begin, paper.last + 1):
        closes = here == paper.last or groups[here].tags & {"comma", "w:and"}
        if closes:
            if here > begin:
                spans.append((groups[begin].start, groups[here - 1].end))
            begin = here + 1
    return spans if len(spans) > 1 else []


def _draft(scene: Scene, number: int, paper: Paper, tie: Governed, standing: str, rule: str) -> Draft:
    sentence = paper.sentence
    stage = tie.pattern.gives.get("stage") or STAGE_OF[tie.verb_class]
    type_ = paper.noun.type
    if tie.verb_class == "v:issue" and type_ not in _ISSUED:
        stage = "ratified" if type_ in ("treaty", "convention", "agreement", "protocol") else "issued"
    if tie.verb_class == "v:conclude" and type_ in ("joint-statement", "joint-declaration"):
        stage = "issued"
    if tie.verb_class == "v:cancel":
        standing = "cancelled"
    verb = sentence.groups[tie.verb]
    evidence = (min(paper.span[0], verb.start), max(paper.span[1], verb.end))
    draft = Draft("instrument", standing, tie.pattern.id, sentence.groups[paper.at].span, evidence, number)
    _describe(scene, draft, paper)
    date = when(scene, sentence, tie.verb, standing=standing)
    if standing == "done" and is_past(scene, date):
        draft.standing = "background"
    draft.put("date", date)
    draft.put("place", where(scene, sentence, tie.verb))
    draft.set("stage", stage, (verb.span,))
    if stage == "negotiating" and standing == "done":
        draft.standing = "planned"
    del rule
    return draft


def _describe(scene: Scene, draft: Draft, paper: Paper) -> None:
    """Type, title, parties, states and sectors of a paper."""
    sentence = paper.sentence
    head = sentence.groups[paper.at]
    draft.set("type", _type(scene, paper), (head.span,))
    title = _title(scene, paper)
    if title:
        draft.set("title", scene.words(title), (title,))
    bodies = list(_parties(scene, paper))
    draft.put("parties", _party_value(bodies))
    draft.put("states", _states(scene, paper))
    draft.put("sectors", sectors_of(scene.text, (paper.span,), [b for b in bodies if isinstance(b, Body)]))


def _type(scene: Scene, paper: Paper) -> str:
    words = scene.words(paper.span).casefold()
    if paper.noun.type == "agreement" and any(w in words for w in ("sister", "twin town", "twinning")):
        return "twinning"
    if paper.noun.type in ("agreement", "protocol", "contract") and any(w in words for w in (" loan", " grant", "credit")) and paper.at > paper.first:
        return "loan-grant"
    return paper.noun.type


def _title(scene: Scene, paper: Paper) -> Span | None:
    if paper.last == paper.at + 1 and paper.first == paper.at:
        return None
    return paper.span


def _states(scene: Scene, paper: Paper) -> Value | None:
    """The states of a paper: those of its own words, else of its sentence, else of the report."""
    own = {s: span for s, span, share in states_in(paper.groups) if share >= 1}
    if len(own) >= 2:
        return Value(sorted(own), tuple(own.values()))
    near = {s: span for s, span, share in states_in(paper.sentence.groups) if share >= 1}
    if len(near) == 2 or (len(near) > 2 and len(own) < 1):
        pair = scene.story(paper.sentence).pair
        chosen = {s: near[s] for s in near if s in pair.states[:2]} if len(near) > 2 else near
        if len(chosen) == 2:
            return Value(sorted(chosen), tuple(chosen.values()))
    return the_pair(scene, paper.sentence, paper.groups)


def _parties(scene: Scene, paper: Paper) -> Iterator[Body | Group]:
    """The bodies or states that a paper is between, by `between X and Y`, `of X and Y`, or as the subject of the verb."""
    groups = paper.sentence.groups
    at = next((n for n in range(paper.at, len(groups)) if groups[n].tags & {"w:between"}), None)
    if at is not None:
        for group in groups[at + 1 : at + 9]:
            if group.tags & {"stop", "w:was", "w:were", "verb"} and not group.tags & {"body"}:
                break
            if isinstance(group.value, Body) or group.tags & {"state"}:
                yield group.value if isinstance(group.value, Body) else group
        return
    named = [g.value for g in groups if isinstance(g.value, Body) and g.value.sort not in ("news", "party")]
    if 1 < len(named) <= 3:
        yield from named


def _party_value(found: Sequence[Body | Group]) -> Value | None:
    rows, spans = [], []
    for party in found:
        if isinstance(party, Body):
            rows.append({"name": party.name, "state": party.state} if party.state else {"name": party.name})
            spans.append(party.name_span)
        else:
            state = state_of(party)
            rows.append({"name": party.words[0].surface, "state": state} if state else {"name": party.words[0].surface})
            spans.append(party.span)
    return Value(rows, tuple(spans)) if rows else None


def _recalled(scene: Scene, number: int, paper: Paper) -> Draft | None:
    """A paper only referred to: entered as background when it has a subject or a proper name of its own."""
    if paper.noun.plural or paper.noun.weak or not (paper.last > paper.at + 2 or _proper(paper)):
        return None
    draft = Draft("instrument", "background", "instrument.recalled", paper.sentence.groups[paper.at].span, paper.span, number)
    _describe(scene, draft, paper)
    return draft


def _proper(paper: Paper) -> bool:
    head = paper.sentence.groups[paper.at]
    before = paper.sentence.groups[paper.first : paper.at]
    return bool(head.tags & {"cap1"}) and any(g.tags & {"cap", "cap1"} for g in before)


def _item(scene: Scene, number: int, sentence: Sentence) -> list[Draft] | None:
    """A list item that is a title takes verb, date, place and pair from its lead-in."""
    block = scene.block(sentence)
    if block.lead_in is None or sentence.start != block.body:
        return None
    found = papers(sentence)
    if not found or found[0].first > 1:
        return None
    lead = [s for s in scene.sentences if s.block == block.lead_in]
    if not lead:
        return None
    verb = _lead_verb(lead[-1])
    if verb is None:
        return None
    at, verb_class = verb
    standing, _ = standing_of(lead[-1].groups, at)
    paper = found[0]
    end = block.end
    while end > sentence.start and scene.text[end - 1] in " .;,\n\r\t":
        end -= 1
    draft = Draft("instrument", standing, "instrument.list-item", sentence.groups[paper.at].span, (sentence.start, end), number)
    _describe(scene, draft, paper)
    draft.set("title", scene.words((sentence.start, end)), ((sentence.start, end),))
    draft.put("date", when(scene, lead[-1], at, standing=standing))
    draft.put("place", where(scene, lead[-1], at))
    draft.set("stage", STAGE_OF[verb_class], (lead[-1].groups[at].span,))
    draft.more = [lead[-1].groups[at].span]
    return [draft]


def _lead_verb(sentence: Sentence) -> tuple[int, str] | None:
    for at, group in enumerate(sentence.groups):
        for verb_class in ("v:sign", "n:signing", "v:exchange", "v:conclude", "v:issue"):
            if verb_class in group.tags:
                return at, verb_class
    return None
