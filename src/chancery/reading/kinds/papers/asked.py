"""Questions that are answered with papers: `What was signed, then? Three papers: a memorandum on ports, ...`."""

from __future__ import annotations

from chancery.reading.drafts import Draft
from chancery.reading.grammar import patterns
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.instrument_drafts import draft
from chancery.reading.kinds.papers.papers import Paper, papers
from chancery.reading.kinds.papers.states import states_of_paper
from chancery.reading.lexicon import InstrumentNoun
from chancery.reading.modality import standing_of
from chancery.reading.scene import Scene
from chancery.reading.turns import turn_of

_SIGNED = ("v:sign", "v:conclude")
#: How many sentences behind a question may be its answer.
_REACH = 3
#: Words before a paper in an answer that tell something else of it than that it was signed.
_OTHERWISE = frozenset({
    "w:no", "w:not", "w:without", "w:under", "w:would", "w:could", "w:should", "w:may", "w:might", "w:if", "w:like",
    "v:propose", "v:negotiate", "n:negotiation", "n:talks", "w:than", "v:plan", "w:need",
})  # fmt: skip
_DEEDS = frozenset({"v:sign", "v:conclude", "v:exchange", "instrument"})
_DOCUMENTS = InstrumentNoun(type="document", noun="documents", generic=True, weak=False, plural=True)


def question(scene: Scene, number: int, sentence: Sentence) -> Deal | None:
    """The deal that a question takes for granted, `What did the two sign?`; None for any other question."""
    groups = sentence.groups
    if not any(g.tags & {"w:what", "w:which"} for g in groups[:4]):
        return None
    at, verb_class = next(((n, c) for n, g in enumerate(groups) for c in _SIGNED if c in g.tags), (None, ""))
    if at is None or standing_of(groups, at)[0] != "done":
        return None
    paper = next(iter(papers(sentence)), None) or Paper(
        sentence, at, _DOCUMENTS, at, at + 1, None, None, definite=False, inner=False
    )
    tie = Governed(at, verb_class, next(p for p in patterns("instruments") if p.id == "instrument.passive"))
    return Deal(number, paper, tie, "done", states_of_paper(scene, paper, ()), (), None, None)


def asked_about(scene: Scene) -> list[Draft]:
    """The papers of marked questions, `Q: Has the pact with Oman been signed?`: none by themselves, but what `it` means."""
    found = []
    for number, sentence in enumerate(scene.sentences):
        if "instrument" not in sentence.tags or not turn_of(scene, number) or not scene.is_question(sentence):
            continue
        for paper in papers(sentence):
            if paper.inner or paper.noun.plural:
                continue
            deal = Deal(number, paper, None, "background", states_of_paper(scene, paper, ()), (), None, None)
            found.append(draft(scene, deal, ASKED))
    return found


#: The pattern of a paper that a question names and that nothing has been told of yet.
ASKED = "instrument.asked"


def answers(asked: Deal, made: Deal) -> bool:
    """Whether a paper named without a verb of its own answers the question right before."""
    paper = made.paper
    groups = made.sentence.groups
    titled = paper.first <= 1 and "cap1" in groups[paper.at].tags
    if paper.inner or paper.last <= paper.at + 1 or paper.year is not None or (paper.definite and not titled):
        return False
    if not 1 <= made.number - asked.number <= _REACH or abs(made.sentence.block - asked.sentence.block) > 1:
        return False
    ahead = groups[: paper.first]
    if made.number - asked.number > 1 and any("verb" in g.tags and not g.tags & _DEEDS for g in ahead):
        return False
    return not any(g.tags & _OTHERWISE for g in ahead)
