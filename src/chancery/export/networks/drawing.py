"""A network as a drawing: circles and lines with their measures, in units of an SVG picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import Final

from chancery.answering.networks import Edge, Network, Node
from chancery.answering.networks.network import Of
from chancery.answering.spotting import state_name
from chancery.export.briefs.charts import Scheme
from chancery.export.networks.layout import WIDTH, Place, lay_out
from chancery.export.printable import visible

#: So many nodes are drawn, those with most ties: more cannot be told apart.
DRAWN: Final = 60
#: And so many edges, those with most entries.
_DRAWN_EDGES: Final = 150
_LETTERS: Final = 28
_LARGEST: Final = 11
_COLOURS: Final = {
    "light": {"paper": "#ffffff", "ink": "#1c2024", "line": "#8d8a80", "dot": "#1d57b5"},
    "dark": {"paper": "#1c2026", "ink": "#e8e9ea", "line": "#6f7783", "dot": "#86b4ff"},
}


@dataclass(frozen=True, slots=True)
class Dot:
    """A node: its middle, radius, its label as it is written and the middle of its foot, and its whole name."""

    id: str
    x: float
    y: float
    radius: float
    label: str
    foot: float
    name: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """An edge: where it begins and ends, its width, and what it says."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    says: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn; `left_out` nodes and `left_out_edges` edges with the fewest ties are not among it."""

    width: int
    height: int
    dots: tuple[Dot, ...]
    strokes: tuple[Stroke, ...]
    left_out: int
    left_out_edges: int


def draw(network: Network) -> Drawing:
    """The drawing of a network's `DRAWN` first nodes and the strongest edges between them."""
    shown = _first(network)
    labels = {node.id: _label(node, network.of) for node in shown.nodes}
    laid = lay_out(shown, labels)
    most = max((node.number for node in shown.nodes), default=1)
    names = {node.id: node.label for node in shown.nodes}
    return Drawing(
        width=WIDTH,
        height=laid.height,
        dots=tuple(_dot(node, labels[node.id], laid.places[node.id], most) for node in shown.nodes),
        strokes=tuple(_stroke(edge, laid.places, names, shown.edges[0].number) for edge in shown.edges),
        left_out=len(network.nodes) - len(shown.nodes),
        left_out_edges=len(network.edges) - len(shown.edges),
    )


def network_svg(drawing: Drawing, *, title: str, scheme: Scheme = "light") -> str:
    """The drawing as a picture that stands by itself."""
    colour = _COLOURS[scheme]
    lines = "".join(
        f'<line x1="{one.x1}" y1="{one.y1}" x2="{one.x2}" y2="{one.y2}" stroke="{colour["line"]}" '
        f'stroke-width="{one.width}" stroke-opacity="0.7"><title>{_text(one.says)}</title></line>'
        for one in drawing.strokes
    )
    dots = "".join(
        f'<circle cx="{one.x}" cy="{one.y}" r="{one.radius}" fill="{colour["dot"]}" stroke="{colour["paper"]}">'
        f'<title>{_text(one.name)}</title></circle><text x="{one.x}" y="{one.foot}" '
        f'text-anchor="middle" fill="{colour["ink"]}" stroke="{colour["paper"]}" stroke-width="3" '
        f'paint-order="stroke">{_text(one.label)}</text>'
        for one in drawing.dots
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{drawing.width}" height="{drawing.height}" '
        f'viewBox="0 0 {drawing.width} {drawing.height}" font-family="DejaVu Sans, Noto Sans, sans-serif" font-size="12">'
        f'<title>{_text(title)}</title><rect width="100%" height="100%" fill="{colour["paper"]}"/>{lines}{dots}</svg>'
    )


def _first(network: Network) -> Network:
    kept = {node.id for node in network.nodes[:DRAWN]}
    edges = [edge for edge in network.edges if edge.one in kept and edge.other in kept][:_DRAWN_EDGES]
    tied = {id for edge in edges for id in (edge.one, edge.other)}
    return replace(
        network, nodes=tuple(node for node in network.nodes if node.id in tied), edges=tuple(edges)
    )


def _dot(node: Node, label: str, place: Place, most: int) -> Dot:
    radius = round(4 + (_LARGEST - 4) * (node.number / most) ** 0.5, 1)
    foot = place.y - radius - 4 if place.above else place.y + radius + 13
    return Dot(node.id, place.x, place.y, radius, label, round(foot, 1), node.label)


def _stroke(edge: Edge, laid: Mapping[str, Place], names: Mapping[str, str], most: int) -> Stroke:
    one, other = laid[edge.one], laid[edge.other]
    width = round(1 + 6 * (edge.number / most) ** 0.5, 1)
    says = f"{names[edge.one]} – {names[edge.other]}: {edge.number}"
    return Stroke(one.x, one.y, other.x, other.y, width, says)


def _label(node: Node, of: Of) -> str:
    """A name cut to what can be written; a body with the code of its state, unless the name is that of a state."""
    code = (
        f" · {node.state}" if of == "bodies" and node.state and node.label != state_name(node.state) else ""
    )
    room = _LETTERS - len(code)
    return (node.label if len(node.label) <= room else f"{node.label[: room - 1].rstrip()}…") + code


def _text(text: str) -> str:
    return escape(visible(text))
