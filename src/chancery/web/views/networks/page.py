"""The page of a network: the drawing, what was asked for, and its edges as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from chancery.answering.networks import Network, NetworkQuestion
from chancery.answering.spotting import state_name
from chancery.answering.wording import label
from chancery.export.networks.drawing import Drawing
from chancery.export.order import counted
from chancery.export.taken.columns import Column
from chancery.export.taken.tables import Table
from chancery.model.kinds import CORE_KINDS, SECTORS
from chancery.web import addresses

#: So many edges stand in the table of the page.
MOST: Final = 100

_EDGES: Final = (
    Column("one", "string", "The first node: the code of a state, or a body"),
    Column("one_name", "string", "Its name"),
    Column("one_state", "string", "Its state, ISO 3166-1 alpha-3"),
    Column("other", "string", "The second node"),
    Column("other_name", "string", "Its name"),
    Column("other_state", "string", "Its state, ISO 3166-1 alpha-3"),
    Column("number", "integer", "How many entries join them"),
    Column("latest", "string", "When any of these happened last, as exact as it is told (EDTF)"),
    Column("entries", "string", "Ids of the latest of these, of bodies only, set apart by semicolons"),
)
_NODES: Final = (
    Column("node", "string", "The code of a state, or a body"),
    Column("name", "string", "Its name"),
    Column("state", "string", "Its state, ISO 3166-1 alpha-3"),
    Column("number", "integer", "How many entries join it to others, counted once for each other"),
)


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """One edge: its two ends by name, how many entries join them, and where these are told."""

    one: str
    other: str
    number: int
    latest: str | None
    address: str | None
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NetworkPage:
    """A network as it was asked for; `alt` is the picture in words, `links` the address of each node that has a page."""

    question: NetworkQuestion
    says: str
    alt: str
    nodes: int
    edges: int
    beyond: int
    drawing: Drawing
    links: Mapping[str, str]
    lines: tuple[EdgeLine, ...]
    more: int
    kinds: tuple[str, ...]
    sectors: tuple[str, ...]


def network_page(network: Network, question: NetworkQuestion, drawing: Drawing) -> NetworkPage:
    """The page of a network that was asked for by `question`."""
    says = title_of(question)
    return NetworkPage(
        question=question,
        says=says,
        alt=_alt(network, says),
        nodes=len(network.nodes),
        edges=len(network.edges),
        beyond=network.beyond,
        drawing=drawing,
        links={node.id: addresses.state(node.id) for node in network.nodes} if network.of == "states" else {},
        lines=_lines(network),
        more=max(0, len(network.edges) - MOST),
        kinds=CORE_KINDS,
        sectors=SECTORS,
    )


def title_of(question: NetworkQuestion) -> str:
    """`States joined by instruments on health, since 2020`."""
    parts = [f"{question.of.capitalize()} joined by {counted(2, question.kind).removeprefix('2 ')}"]
    if question.sector:
        parts.append(f"on {label(question.sector)}")
    said = " ".join(parts)
    if question.around:
        said += f", with a part of {state_name(question.around)}"
    if question.since:
        said += f", since {question.since}"
    return said + (f", until {question.until}" if question.until else "")


def network_tables(network: Network) -> Mapping[str, Table]:
    """All edges and all nodes."""
    known = {node.id: node for node in network.nodes}
    edges = tuple(
        (
            edge.one, known[edge.one].label, known[edge.one].state, edge.other, known[edge.other].label,
            known[edge.other].state, edge.number, edge.latest, "; ".join(edge.entries) or None,
        )
        for edge in network.edges
    )  # fmt: skip
    nodes = tuple((node.id, node.label, node.state, node.number) for node in network.nodes)
    return {
        "edges": Table("edges", "One row for each edge.", _EDGES, edges),
        "nodes": Table("nodes", "One row for each node.", _NODES, nodes),
    }


def _lines(network: Network) -> tuple[EdgeLine, ...]:
    names = {
        node.id: node.label
        if network.of == "states" or not node.state or state_name(node.state) in node.label
        else f"{node.label} ({state_name(node.state)})"
        for node in network.nodes
    }
    return tuple(
        EdgeLine(
            names[edge.one],
            names[edge.other],
            edge.number,
            edge.latest,
            addresses.relation(edge.one, edge.other) if network.of == "states" else None,
            tuple(map(addresses.entry, edge.entries)),
        )
        for edge in network.edges[:MOST]
    )


def _alt(network: Network, says: str) -> str:
    strongest = network.edges[:3]
    names = {node.id: node.label for node in network.nodes}
    told = "; ".join(f"{names[edge.one]} and {names[edge.other]} by {edge.number}" for edge in strongest)
    whole = f"{says}: {counted(len(network.nodes), 'node')}, {counted(len(network.edges), 'edge')}"
    return f"{whole}; joined most are {told}." if told else f"{whole}."
