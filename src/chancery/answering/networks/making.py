"""A network out of a record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from chancery.answering.networks.network import Edge, Network, NetworkQuestion, Node
from chancery.answering.spotting import state_name
from chancery.keeping.asking import wanted
from chancery.keeping.registry import Wanted
from chancery.model import Entry, edtf
from chancery.model.kinds import HAPPENED
from chancery.vocabulary.folding import folded_words

if TYPE_CHECKING:
    from chancery.keeping import Record

#: So many papers are looked at for their bodies, the latest first.
MOST: Final = 5_000
#: An edge names so many of its entries.
_NAMED: Final = 5

Body = tuple[str, str]


def network(record: Record, question: NetworkQuestion) -> Network:
    """The states or bodies that entries join, by how much joins them."""
    if question.of == "states":
        return _of_states(record, question)
    return _of_bodies(record, question)


def _asked(question: NetworkQuestion) -> Iterator[Wanted]:
    for standing in HAPPENED:
        yield wanted(
            states=(question.around,) if question.around else (),
            kind=question.kind,
            sector=question.sector,
            standing=standing,
            dates=question.period,
        )


def _of_states(record: Record, question: NetworkQuestion) -> Network:
    found: dict[tuple[str, str], tuple[int, str | None]] = {}
    for one in _asked(question):
        for pair in record.registry.pairs(one):
            number, last = found.get((pair.one, pair.other), (0, None))
            found[pair.one, pair.other] = (
                number + pair.entries,
                max(filter(None, (last, pair.latest)), default=None),
            )
    edges = [Edge(*pair, number, last) for pair, (number, last) in found.items()]
    return _network(question, edges, lambda id: (state_name(id), id))


def _of_bodies(record: Record, question: NetworkQuestion) -> Network:
    papers: list[Entry] = []
    beyond = 0
    for one in _asked(question):
        papers += record.registry.some(one, order="-day", limit=MOST)
        beyond += max(0, record.registry.count(one) - MOST)
    tied: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    named: dict[str, Counter[Body]] = defaultdict(Counter)
    for paper in papers:
        bodies = dict(_bodies(paper))
        for id, body in bodies.items():
            named[id][body] += 1
        for pair in combinations(sorted(bodies), 2):
            tied[pair].append(paper)
    edges = [
        Edge(*pair, len(some), _latest(some), tuple(one.id for one in some[:_NAMED]))
        for pair, some in tied.items()
    ]
    return _network(
        question, edges, lambda id: min(named[id], key=lambda body: (-named[id][body], body)), beyond
    )


def _bodies(paper: Entry) -> Iterator[tuple[str, Body]]:
    """The bodies that sign, each under its state and folded name; a party without a name is its state."""
    for party in paper.get("parties") or ():
        given: Mapping[str, Any] = party if isinstance(party, Mapping) else {"name": party}
        name, state = str(given.get("name") or ""), str(given.get("state") or "")
        label = name or state_name(state)
        if label:
            yield f"{state}:{' '.join(folded_words(label))}", (label, state)


def _network(question: NetworkQuestion, edges: Iterable[Edge], known: Any, beyond: int = 0) -> Network:
    ordered = sorted(edges, key=lambda edge: (-edge.number, edge.one, edge.other))
    weights: Counter[str] = Counter()
    for edge in ordered:
        weights[edge.one] += edge.number
        weights[edge.other] += edge.number
    nodes = []
    for id, number in sorted(weights.items(), key=lambda pair: (-pair[1], pair[0])):
        label, state = known(id)
        nodes.append(Node(id, label, state or None, number))
    return Network(question.of, tuple(nodes), tuple(ordered), beyond)


def _latest(papers: Iterable[Entry]) -> str | None:
    found = []
    for paper in papers:
        date = paper.get("date")
        first, last = edtf.bounds(date) if isinstance(date, str) and edtf.is_valid(date) else (None, None)
        if last is not None:
            found.append((first or last, last))
    return edtf.of_bounds(*max(found)) if found else None
