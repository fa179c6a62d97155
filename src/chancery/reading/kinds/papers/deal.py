"""A deal: one telling of a paper, with the verb of its life and what goes with it."""

from __future__ import annotations

from msgspec import Struct

from chancery.reading.drafts import Draft, Value
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.kinds.papers.sides import Party


class Deal(Struct, frozen=True):
    """One telling of a paper: sentence number, the paper, the verb of its life (None: only recalled), and what goes with it.

    `carried` is the deal told just before whose verb holds for this one too: `They signed X. A protocol was added.`;
    `told_off`: it is one of those that were counted, each with a sentence of its own.
    """

    number: int
    paper: Paper
    tie: Governed | None
    standing: str
    states: Value | None
    parties: tuple[Party, ...]
    date: Value | None
    place: Value | None
    carried: Deal | None = None
    told_off: bool = False

    @property
    def sentence(self) -> Sentence:
        return self.paper.sentence

    @property
    def bare(self) -> bool:
        """Whether nothing but a definite noun names the paper, `the memorandum`."""
        paper = self.paper
        return paper.definite and paper.last == paper.at + 1 and paper.first == paper.at

    @property
    def is_signing(self) -> bool:
        return (
            self.standing in ("done", "planned")
            and self.tie is not None
            and self.tie.verb_class in ("v:sign", "v:conclude", "v:exchange", "n:signing", "n:signatures")
        )

    @property
    def yields_several(self) -> bool:
        """`Out of the visit came four texts`: papers that are counted as what came of an occasion."""
        return (
            self.standing == "done"
            and self.tie is not None
            and self.tie.verb_class in ("v:yield", "v:emerge")
            and self.paper.noun.plural
            and isinstance(self.paper.count, int)
        )

    @property
    def is_pending(self) -> bool:
        """`Five papers are on the table`: a plural of papers that are still to come."""
        return self.tie is not None and self.tie.verb_class == "n:pending" and self.paper.noun.plural

    @property
    def cancelled_occasion(self) -> bool:
        """`was to have signed`: the occasion fell through, the paper is still meant, where its draft is not `dropped`."""
        return (
            self.standing == "cancelled"
            and self.tie is not None
            and self.tie.verb_class in ("v:sign", "n:signing")
            and not self.tie.pattern.gives.get("dropped")
        )

    @property
    def evidence(self) -> tuple[int, int]:
        if self.tie is None:
            return self.paper.span
        verb = self.sentence.groups[self.tie.verb]
        return min(self.paper.span[0], verb.start), max(self.paper.span[1], verb.end)


def describe(draft: Draft, deal: Deal) -> None:
    """What both drafts of a deal share: states, date and place."""
    draft.put("states", deal.states)
    draft.put("date", deal.date)
    draft.put("place", deal.place)
